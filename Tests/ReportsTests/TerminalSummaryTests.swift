import Foundation
import Testing

@testable import Projection
@testable import Reports
@testable import Studies

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

  @Test("the longest list of one hypothesis alone is told where it is longer than in any option")
  func longestAlone() {
    var study = Variant.usual.study
    let longer = "longer still with one hypothesis alone"
    #expect(!TerminalSummary(study).text.contains(longer))
    study.samples.add(5_000, to: .waiting, setting: 2, year: 1, option: 3)
    let text = TerminalSummary(study).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("\(longer): 5,000 people"))
    #expect(text.contains("(\(Demo.supportedLiving))"))
  }

  @Test("an expectation that needs two lines is not cut")
  func wrapped() {
    let text = TerminalSummary(Variant.usual.study).text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("cost of daytime to fall by at least £100k a year by 2030-31"))
    #expect(!text.contains("confidence") && !text.contains("…"))
  }

  @Test("where nothing is uncertain it says so")
  func nothingUncertain() {
    let text = TerminalSummary(Variant.nothingUncertain.study).text.split(whereSeparator: \.isWhitespace)
    #expect(text.joined(separator: " ").contains(Wording.english.text(.runsAlike)))
    #expect(!TerminalSummary(Variant.usual.study).text.contains("alike"))
  }

  @Test("a run without draws says so")
  func withoutDraws() {
    let text = TerminalSummary(Variant.withoutDraws.study).text
    #expect(text.contains("nothing drawn: central estimate only"))
    #expect(!text.contains("runs;"))
  }

  @Test("people above the places of a setting are told, here and on the page")
  func overCapacity() throws {
    var study = Variant.usual.study
    #expect(!TerminalSummary(study).text.contains("nowhere to go"))
    let setting = try #require(study.pathways[0].hasPlaces.firstIndex(of: true))
    study.samples.add(15, to: .overCapacity, setting: setting, year: 2, option: 0)
    #expect(TerminalSummary(study).text.contains("nowhere to go: 15 people for \(study.pathways[0].settings[setting])"))
    #expect(ReportPage(study).text.contains("They have nowhere to go."))
  }
}
