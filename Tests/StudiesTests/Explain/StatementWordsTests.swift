import Diagnostics
import Foundation
import RuleLanguage
import Testing

@testable import Studies

@Suite("Statements told with what they leave unsaid")
struct StatementWordsTests {
  /// What the lines of a hypothesis mean in the still world, whether or not a run computes them yet.
  private func told(_ lines: String..., scenario more: String = "") throws -> [StatementInWords] {
    let text = (["hypothesis \"One\""] + lines.map { "  " + $0 }).joined(separator: "\n")
    let declared = check([SyntaxTree(SourceText(name: "one.rules", text: text))])
    #expect(!declared.findings.hasErrors, "\(Renderer().render(declared.findings))")
    let hypothesis = try #require(declared.declarations.hypotheses.first)
    let explainer = Explainer(try StillWorld.study("", scenario: more))
    return hypothesis.statements.map { explainer.inWords($0, of: hypothesis) }
  }

  private let tested = "expect people in residential home to be at most 100 people by 2029-30"

  private func words(_ line: String, scenario more: String = "") throws -> String {
    try told(line, tested, scenario: more)[0].sentences.joined(separator: "\n")
  }

  private func table(_ line: String) throws -> [[String]] { try told(line, tested)[0].table?.rows ?? [] }

  @Test(
    "closures come to their number, whatever their phase",
    arguments: [
      "in 2027-28", "from 2027-28", "from 1 October 2027", "over 3 years from 2026-27",
      "in stages 10, 5, 15 from 2026-27", "in an S-curve over 2 years from 2027-28",
    ])
  func closures(phase: String) throws {
    let rows = try table("so we can close 30 places in residential home \(phase)")
    #expect(rows.last?[1] == "30")
    #expect(rows.compactMap { Double($0[2]) }.reduce(0, +) == 30)
    #expect(rows.last?[3] == "20", "50 places less 30")
  }

  @Test("a lead time is a day by which it must be decided, and double running a time that is paid for twice")
  func leadTime() throws {
    let words = try words(
      "if we open 24 places in residential home from 1 October 2027, lead time 18 months, double running 6 months")
    #expect(
      words == """
        open 24 places in residential home, all at once in the quarter of 1 October 2027
        With a lead time of 18 months, it must be decided by 1 April 2026.
        Each new place is paid for during its first 6 months, used or not.
        """)
  }

  @Test("a share is of those who are there, and not of every year")
  func shares() throws {
    let line = "if we move 10% of people from residential home to own home over 2 years from 2026-27"
    #expect(
      try words(line).contains("move 10% of the people in residential home, once and not in every year, to own home"))
    let rows = try table(line)
    #expect(rows.map { $0[1] } == ["5.13%", "10%", "10%"])
    #expect(rows[1][3] == "4", "a tenth of the 40 who are there")
  }

  @Test("people are split as the parts say, and tiers stand in order")
  func partsAndTiers() throws {
    let line =
      "if we move 12 people to own home in 2026-27, 25% of them from residential home, the rest from family home"
    #expect(try table(line)[0] == ["2026-27", "12", "3", "9", "12"])
    let tiers = try words(
      "if we move up to 3 people a month from family home to residential home from 2026-27, first those with need severe, next those aged 20 or over"
    )
    #expect(tiers.contains("First people with need severe, next people aged 20 or over, everybody else last."))
    #expect(tiers.contains("so nobody begins to wait"))
    #expect(tiers.hasPrefix("move up to 3 people in every month from family home"))
  }

  @Test("closing more places than there are is told, and closing them all is not")
  func closesTooMany() throws {
    let lines = try told(
      "so we can close 400 places in residential home in 2027-28",
      "so we can close 1 place in residential home in 2027-28", tested)
    #expect(
      lines[0].sentences.last?.hasPrefix("This asks to close more places than there are: 400 by the end of") == true)
    #expect(!lines[1].sentences.contains { $0.hasPrefix("This asks") })
  }

  @Test("a trigger is told with when it is looked at")
  func triggers() throws {
    let lines = try told(
      "when waiting for residential home is above 20 people for 6 months",
      "     open 8 places in residential home, lead time 12 months, one time only", tested)
    #expect(lines[0].sentences[0] == "open 8 places in residential home, as soon as it may")
    let waits = try #require(lines[0].sentences.last)
    #expect(
      waits.hasPrefix(
        "Waits until, at the end of a quarter, waiting for residential home is more than 20 people for 6 months; "
          + "begins in the quarter after, and 1 year after that."))
    #expect(lines[0].table == nil)
  }

  @Test("where no time is said, the first day of the hypothesis holds and is told")
  func noTime() throws {
    let lines = try told(
      "if we close 4 places in residential home over 2 years from 2027-28", "and close 2 places in residential home",
      tested)
    #expect(lines[1].sentences[0].contains("all at once in the quarter of 1 April 2027"))
    #expect(lines[1].sentences[0].contains("no time is said here"))
  }

  @Test("services, quantities and money are told with what they are without the rule")
  func quantities() throws {
    let more = """
      service short breaks
        used by 50% of people in family home
        amount 28 nights a year for each user
        cost £310 a night
        capacity 3,650 nights a year
      """
    let offer = try told(
      "if we offer short breaks to 60% of people in family home from 2027-28", tested, scenario: more)
    #expect(offer[0].table?.rows == [["2027-28 and on", "60%", "36"]])
    let cost = try told("if we raise cost of residential home by 5% from 2027-28", tested)
    #expect(cost[0].table?.rows == [["2027-28 and on", "£1,000", "£1,050"]])
    let capacity = try told("if we set capacity of short breaks to 4,000 nights from 2028-29", tested, scenario: more)
    #expect(capacity[0].table?.rows == [["2028-29 and on", "3,650", "4,000"]])
    let spend = try told("if we spend £120k a year on \"project team\" over 2 years from 2026-27", tested)
    #expect(spend[0].table?.rows == [["2026-27", "£120,000"], ["2027-28", "£120,000"], ["2028-29 and on", "£0"]])
  }

  @Test("a contract's end is told with the earliest day its notice allows")
  func contracts() throws {
    let more = """
      contract "Beechwood"
        block 30 places in residential home at £1,150 a week for each place
        until 31 March 2028, notice 6 months
      site "Oak House"
        hosts 16 places in residential home
        fixed cost £480,000 a year
      """
    let end = try words("so we can end contract \"Beechwood\" at the earliest date", scenario: more)
    #expect(end.contains("Notice of 6 months given by 1 April 2026 ends it on 30 September 2026."))
    let broken = try words(
      "so we can end contract \"Beechwood\" at the earliest date",
      scenario: more.replacing("notice 6 months", with: "notice 6 months, break from 1 April 2027"))
    #expect(
      broken.contains("Notice of 6 months given by 1 October 2026 ends it on 31 March 2027, not before 1 April 2027."))
    #expect(end.contains("30 places in residential home at £1,150 a week each, paid for whether used or not"))
    let close = try words("so we can close site \"Oak House\" from 2027-28", scenario: more)
    #expect(close.contains("hosts 16 places in residential home; £480,000 a year until the whole of it closes"))
  }

  @Test("a run tells which lines never began, and which found less than they asked for")
  func outcomes() async throws {
    let rules = StillWorld.hypothesis(
      "Hopeful", "when people in residential home is above 45 people", "open 5 places in residential home",
      "if we move 60 people from residential home to own home in 2027-28",
      "when people in residential home is at most 40 people", "close 2 places in residential home")
    let told = await (try StillWorld.study(rules)).outcomes(of: "hopeful", draws: 3, seed: 1)
    let words = told.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      words.contains("never began: its condition came true in none of 3 draws; the highest seen was 40"), "\(told)")
    #expect(words.contains("its condition came true in 3 of 3 draws"))
    #expect(words.contains("asks for 60 people; in those years 40 more than in do nothing move to own home"))
  }
}
