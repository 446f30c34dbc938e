import Diagnostics
import Testing

@testable import Studies

/// The world of `AppraisalOfStudyTests`: 25 person-years are left in 2027-28 where 20 people move home.
@Suite("Figures taken apart")
struct WhyTests {
  private static let rules =
    StillWorld.hypothesis(
      "Home", "if we move 20 people from residential home to family home over 2 years from 2026-27")
    + StillWorld.hypothesis("Building", "if we spend £1m a year from 2026-27 on \"building\"")
    + "option \"Both\"\n  includes \"Home\", \"Building\"\n"

  private func why(_ question: String) async throws -> String {
    try await Study.why(question, inScenario: "main.scenario", draws: 2, files: StillWorld.files(Self.rules))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
  }

  @Test("a cost is people × price × weeks, and its parts come to it")
  func cost() async throws {
    let told = lines(try await why("total cost in 2027-28 under Both"))
    #expect(told.contains("likely £2,300,000"))
    #expect(told.contains("do nothing £2,080,000") && told.contains("difference £220,000"))
    #expect(told.contains("residential home 25 1,000 52 1,300,000"))
    #expect(told.contains("what belongs to no setting 1,000,000"))
    #expect(told.filter { $0.hasPrefix("together") } == ["together 2,300,000", "together £220,000"])
    #expect(told.contains("Home -£780,000") && told.contains("Building £1,000,000"))
    #expect(told.contains("residential home 40 0 0 -20 0 20 40"))
  }

  @Test("the difference that is shown is that of the figures shown, whatever they round to", arguments: 1...6)
  func rounding(odd: Int) async throws {
    // Pounds with pence that round up on one side and down on the other.
    let rules = Self.rules.replacing("£1m a year", with: "£1000000.\(odd)7 a year")
    let files = StillWorld.files(rules, scenario: "setting family home\n  cost £100.0\(odd)3 a week for each person\n")
    let told = lines(
      try await Study.why("total cost in 2027-28 under Both", inScenario: "main.scenario", draws: 2, files: files))
    func pounds(_ name: String) throws -> Int {
      let line = try #require(told.last { $0.hasPrefix(name) })
      let digits = line.filter { $0.isNumber }
      return (try #require(Int(digits))) * (line.contains("-") ? -1 : 1)
    }
    let (likely, nothing, difference) = (try pounds("likely"), try pounds("do nothing"), try pounds("difference"))
    #expect(likely - nothing == difference)
    #expect(try pounds("together") == difference && pounds("Home") + pounds("Building") == difference)
  }

  @Test("people are told by where they came from; in do nothing there is nothing to share out")
  func people() async throws {
    let told = lines(try await why("people in family home in 2026-27"))
    #expect(told.contains("likely 60") && told.contains("family home 60 0 0 0 0 60 60"))
    #expect(!told.contains { $0.hasPrefix("together") || $0.hasPrefix("difference") })
    let under = lines(try await why("people in family home in 2026-27 under \"Home\""))
    #expect(under.contains("likely 70") && under.contains("Home 10"))
  }

  @Test("all lines fit 100 columns")
  func width() async throws {
    #expect(try await why("total cost in 2029-30 under Both").split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(
    "what cannot be understood is a finding",
    arguments: [
      ("total cost", FindingCode.noDate), ("total cost in 2040-41", .outsideYears),
      ("total cost in 2027-28 under Neither", .unknownName), ("cost of day care in 2027-28", .unknownName),
      ("cots of accommodation in 2027-28", .unknownMeasure),
    ])
  func refusals(question: String, code: FindingCode) async throws {
    do {
      _ = try await why(question)
      Issue.record("it was understood")
    } catch let findings as Findings {
      #expect(findings.all.contains { $0.code == code }, "\(findings.all.map(\.code))")
    }
  }
}
