import Foundation
import Studies
import Testing

@testable import Reports

@Suite("The summary in a terminal")
struct TerminalSummaryTests {
  @Test("is as recorded")
  func snapshot() throws {
    try expectSnapshot(TerminalSummary(Demo().study()).text, named: "terminal-summary.txt")
  }

  @Test("fits a terminal, whatever was run", arguments: Variant.allCases)
  func fits(variant: Variant) {
    let lines = TerminalSummary(variant.study).text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 60)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }

  @Test("has plain text only, unless colour is asked for", arguments: Variant.allCases)
  func plain(variant: Variant) {
    #expect(!TerminalSummary(variant.study).text.contains("\u{1B}"))
  }

  @Test("colour adds nothing but colour")
  func colour() {
    let study = Variant.usual.study
    let coloured = TerminalSummary(study, inColour: true).text
    #expect(coloured.contains("\u{1B}["))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == TerminalSummary(study).text)
  }

  @Test("says how many hypotheses and options it leaves out")
  func countsTheRest() {
    var study = Variant.usual.study
    study.hypotheses = Array(repeating: study.hypotheses, count: 12).flatMap { $0 }
    let text = TerminalSummary(study).text
    let shown =
      text.components(separatedBy: Demo.directPayments).count - 1
      + text.components(separatedBy: Demo.supportedLiving).count - 1
    #expect(text.contains("and \(24 - shown) more hypotheses: see the report"))
    #expect(TerminalSummary(Variant.manyOptions.study).text.contains("and 24 more options: see the report"))
  }

  @Test("a run without draws says so")
  func withoutDraws() {
    let text = TerminalSummary(Variant.withoutDraws.study).text
    #expect(text.contains("nothing drawn: central estimate only"))
    #expect(!text.contains("runs;"))
  }
}
