import Diagnostics
import Foundation
import Quantities
import RuleLanguage
import TestSupport
import Testing

@testable import Studies

@Suite("A scenario told back in words")
struct ExplanationTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func study(_ path: String) throws -> Study {
    try Study(readingScenario: root.appending(path: path).path)
  }

  static let ours = ["Scenarios/cheshire/cheshire.scenario", "Scenarios/wales/wales.scenario"]

  @Test("the first example hypothesis reads as it was meant")
  func firstExample() throws {
    let text = try Self.study(Self.ours[0]).explanation(of: "direct payments  REPLACE day care")
    #expect(try text == onRecord(text, named: "direct-payments.txt", beside: #filePath))
  }

  @Test(
    "every page fits 100 columns, and the first names everything that is declared", arguments: ours)
  func pagesFit(path: String) throws {
    let explainer = Explainer(try Self.study(path))
    let overview = explainer.overview
    #expect(explainer.topics.count > 10)
    for topic in explainer.topics {
      let words = overview.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains(topic.name.text), "the overview leaves out \(topic.title)")
      for line in explainer.inDepth(topic).split(separator: "\n") {
        #expect(line.count <= 100 || !line.contains(" "), "too wide: \(line)")
      }
    }
    for line in overview.split(separator: "\n") { #expect(line.count <= 100, "too wide: \(line)") }
  }

  @Test("a name that nothing has is refused, and the nearest is offered")
  func nearest() throws {
    let study = try Self.study(Self.ours[0])
    let finding = #expect(throws: Finding.self) { try study.explanation(of: "dya care") }
    #expect(finding?.help == "did you mean `day care`?")
    let far = #expect(throws: Finding.self) { try study.explanation(of: "quantum entanglement") }
    #expect(far?.code == .unknownName)
  }

  @Test("an assumption says everywhere it is used")
  func usesOfAnAssumption() throws {
    let text = try Self.study(Self.ours[0]).explanation(of: "care costs above general prices")
    #expect(text.contains("setting day care, uplift"))
    #expect(text.components(separatedBy: ", uplift").count == 12)
    #expect(text.contains("All of these take the same value in the same draw."))
  }

  @Test("what is drawn is told for every form of number")
  func drawnNumbers() {
    func drawn(_ distribution: Distribution, _ unit: Amount.Unit, _ role: AmountRole) -> DrawnNumber {
      DrawnNumber(distribution: distribution, unit: unit, role: role)
    }
    #expect(drawn(.certain(3), .none, .count).words == nil)
    let flat = drawn(.between(0.0035, and: 0.0045), .percent, .share)
    #expect(flat.words == "any value between 0.35% and 0.45% is as likely as any other")
    #expect(
      flat.percentiles == "5 in 100 draws lie below 0.355%, half below 0.4%, 95 in 100 below 0.445%")
    let bell = drawn(.likely(0.85, between: 0.6, and: 0.98, sure: 0.8), .percent, .share)
    #expect(
      bell.words
        == "most likely 85%; 8 in 10 draws lie between 60% and 98% before the cut; two halves of a bell, cut at 100%")
    let logarithmic = drawn(.likely(10, between: 5, and: 20, sure: 0.95), .none, .count)
    #expect(
      logarithmic.words
        == "most likely 10; 95 in 100 draws lie between 5 and 20; two halves of a bell on a log scale")
    #expect(drawn(.observed(12, outOf: 60), .percent, .share).words?.hasPrefix("most likely 20%, as 12 of 60") == true)
  }

  @Test(
    "a phase ends on the last of its days",
    arguments: [
      (CalendarDate(year: 2026, month: 4, day: 1), 12, "31 March 2027"),
      (CalendarDate(year: 2027, month: 10, day: 1), 5, "29 February 2028"),
      (CalendarDate(year: 2027, month: 10, day: 15), 1, "14 November 2027"),
      (CalendarDate(year: 2027, month: 1, day: 31), 1, "27 February 2027"),
    ])
  func ends(start: CalendarDate, months: Int, last: String) {
    #expect(start.end(after: months).description == last)
  }
}
