import Diagnostics
import Testing

@testable import Studies

@Suite("Assumptions that a test holds at a number")
struct GivenTests {
  private static let expectation = "expect people in own home to be 0 by 2029-30"

  @Test("given a number, a run is the one in which the rules say that number", arguments: ["10%", "50%", "90%"])
  func pins(share: String) async {
    let given = TestedWorld(
      TestedWorld.test("t", "with \"Fewer beds\"", "given \"share moving\" is \(share)", Self.expectation))
    var written = TestedWorld(TestedWorld.test("t", "with \"Fewer beds\"", Self.expectation))
    written.files["test.rules"] = TestedWorld.rules.replacing(
      "likely 30%, between 20% and 45% (80% sure)", with: share)
    let found = await (given.report().found, written.report().found)
    #expect(found.0 == found.1)
    let likely = await TestedWorld(TestedWorld.test("t", "with \"Fewer beds\"", Self.expectation)).report().found
    #expect(found.0 != likely)
  }

  @Test("what is given is the same in every draw; what is not is not")
  func draws() async {
    let sure = "expect people in own home to be 20 people by 2029-30, with 99% confidence"
    let tests =
      TestedWorld.test("given", "with \"Fewer beds\"", "given \"share moving\" is 50%", "draws 20", sure)
      + TestedWorld.test("drawn", "with \"Fewer beds\"", "draws 20", sure)
    let report = await TestedWorld(tests).report()
    #expect(report.answers == ["given": .holds, "drawn": .doesNotHold])
    #expect(report.tests.first?.expectations.map(\.met) == [20])
  }

  @Test("a share of entrants can be given too")
  func entrants() async {
    let more = """
      entrants from "entrants.csv" otherwise 0
      pathway daytime
        settings day care, nothing arranged
        starts in nothing arranged
        entrants day care "share moving", the rest nothing arranged
      """
    let tests = ["0%", "30%", "50%"].map {
      TestedWorld.test("\($0)", "given \"share moving\" is \($0)", "expect people in day care to be 0 by 2029-30")
    }
    let world = TestedWorld(
      tests.joined(), scenario: more, others: ["entrants.csv": "area,need,people\nNorth,moderate,6\nSouth,severe,4\n"])
    let report = await world.report()
    #expect(report.found.map { $0.map { ($0 * 1e6).rounded() / 1e6 } } == [[0], [12], [20]], "\(report.said)")
  }

  @Test("with draws, so many of them must be as expected as the confidence asks for")
  func confidence() async {
    let line = "expect people in own home to be at most 12 people by 2029-30"
    let tests = [5, 50, 95].map {
      TestedWorld.test("\($0)%", "with \"Fewer beds\"", "draws 40", "\(line), with \($0)% confidence")
    }
    let report = await TestedWorld(tests.joined()).report()
    let met = report.tests.first?.expectations.first?.met ?? 0
    #expect((1..<40).contains(met))
    for (test, asked) in zip(report.tests, [0.05, 0.5, 0.95]) {
      #expect((test.answer == .holds) == (Double(met) >= asked * 40))
    }
  }
}
