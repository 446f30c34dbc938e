import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Studies

@Suite("Tests that stand in rules")
struct RuleTestTests {
  private static let measures = [
    "people in own home to be # people by 2028-29", "people in own home to be # by 30 June 2027",
    "places in residential home to be # by 2027-28", "moves to own home to be # moves a year by 2027-28",
    "people in residential home to fall by # people by 2029-30 compared with the start",
    "people in family home with need severe to be # people by 2029-30",
  ]

  @Test(
    "a test that pins what a run finds holds, and with the number moved beyond its last digit does not",
    arguments: 0...3)
  func pins(decimals: Int) async throws {
    let unpinned = Self.measures.map { "expect " + $0.replacing("#", with: "0") }
    let found = await TestedWorld(TestedWorld.test("all", lines: ["with \"Both\""] + unpinned)).report().found.joined()
    try #require(found.count == Self.measures.count)
    let step = pow(10, -Double(decimals))
    for shift in [0.0, 1, -1, 3] {
      let numbers = found.map { max(0, ($0 / step).rounded() + shift) * step }
      let tests = zip(Self.measures, numbers).map { measure, number in
        let line = "expect " + measure.replacing("#", with: String(format: "%.\(decimals)f", number))
        return TestedWorld.test(line, lines: ["with \"Both\"", line])
      }
      let report = await TestedWorld(tests.joined()).report()
      try #require(report.tests.count == numbers.count)
      for (test, (number, found)) in zip(report.tests, zip(numbers, found)) {
        let isNear = (number - found).magnitude <= step / 2 + 1e-9
        #expect(test.answer == (isNear ? .holds : .doesNotHold), "\(test.title): \(report.said)")
        #expect(isNear || shift != 0)
      }
    }
  }

  @Test("within widens what a number means, up to its edge")
  func tolerance() async {
    func answer(_ expected: String) async -> TestOutcome.Answer? {
      await TestedWorld(
        TestedWorld.test("t", "with \"More homes\"", "expect people in own home to \(expected) by 2028-29")
      ).report().answers["t"]
    }
    #expect(await answer("be 7 people") == .holds)
    #expect(await answer("be 9 people within 2") == .holds)
    #expect(await answer("be 9 people within 1.9") == .doesNotHold)
    #expect(await answer("be at most 7 people") == .holds)
    #expect(await answer("be below 7 people") == .doesNotHold)
  }

  @Test("a number that must be so until a day is missed by the figure furthest from it, whichever side it lies on")
  func until() async {
    let tests =
      TestedWorld.test("until", "with \"More homes\"", "expect people in own home to be 0 until 2027-28")
      + TestedWorld.test("by then", "with \"More homes\"", "expect people in own home to be 0 by 2026-27")
    let report = await TestedWorld(tests).report()
    #expect(report.answers == ["until": .doesNotHold, "by then": .holds])
    #expect(report.found == [[7], [0]])
  }

  @Test("neither the order of tests nor that of lines matters, nor does what shares a projection", arguments: 0..<5)
  func order(seed: Int) async {
    var numbers = SeededNumbers(seed: seed)
    let lines: [[String]] = [
      ["expect people in own home to be 0 by 2029-30"],
      ["with \"Fewer beds\", \"More homes\"", "expect people in own home to be 0 by 2029-30"],
      ["with \"Both\"", "given \"share moving\" is 50%", "expect people in own home to be 0 by 2029-30"],
      ["with \"Fewer beds\"", "draws 8", "expect people in own home to be 12 within 3 by 2029-30"],
      ["with \"Both\"", "expect total cost to be £0 by 2028-29", "expect people in own home to be 0 by 2029-30"],
    ]
    let titled = lines.enumerated().map { (title: "test \($0)", lines: $1) }
    var alone: [String: [Double]] = [:]
    for (title, lines) in titled {
      alone[title] = await TestedWorld(TestedWorld.test(title, lines: lines)).report().found.flatMap { $0 }
    }
    let shuffled = titled.shuffled(using: &numbers).map {
      TestedWorld.test(
        $0.title,
        lines: $0.lines.filter { !$0.hasPrefix("expect") }.shuffled(using: &numbers)
          + $0.lines.filter { $0.hasPrefix("expect") })
    }
    let report = await TestedWorld(shuffled.joined()).report()
    #expect(Dictionary(uniqueKeysWithValues: zip(report.tests.map(\.title), report.found)) == alone)
  }

  @Test("an option is its hypotheses and what it spends; several names are all in force together")
  func inForce() async throws {
    let tests =
      TestedWorld.test("option", "with \"Both\"", "expect total cost to be £0 by 2028-29")
      + TestedWorld.test("its parts", "with \"More homes\", \"Fewer beds\"", "expect total cost to be £0 by 2028-29")
    let found = await TestedWorld(tests).report().found.flatMap { $0 }
    try #require(found.count == 2)
    #expect(abs(found[0] - found[1] - 90_000) < 1e-6)
  }
}

extension TestedWorld {
  static func test(_ title: String, lines: [String]) -> String {
    (["test \"\(title)\" in \"main.scenario\""] + lines.map { "  " + $0 } + [""]).joined(separator: "\n")
  }
}
