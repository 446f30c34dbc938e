import Appraisal
import Studies
import Testing

@testable import Reports

@Suite("Wording")
struct WordingTests {
  @Test(
    "an expectation in short leaves out what stands beside it",
    arguments: [
      (
        "waiting for day care to be at most 5 people until 2013-14, with 80% confidence",
        "waiting for day care to be at most 5 people until 2013-14"
      ),
      (
        "total cost to fall by at least £1m in 2013-14 compared with do nothing, with 62.5% confidence",
        "total cost to fall by at least £1m in 2013-14"
      ),
      (
        "people in paid job to rise by 15 by March 2014, compared with  do nothing",
        "people in paid job to rise by 15 by March 2014"
      ),
      (
        "places in \"with confidence\" to be above 3 in 2013-14",
        "places in \"with confidence\" to be above 3 in 2013-14"
      ),
    ])
  func shortTest(expectation: String, short: String) { #expect(Wording.test(expectation) == short) }

  @Test("the runs to try are round, no fewer than would tell, and at most ten times the runs made", arguments: 5...400)
  func enoughRuns(runs: Int) throws {
    let verdict = Verdict(met: runs * 3 / 4, of: runs, confidence: 0.8)
    guard verdict.answer == .cannotTell else {
      #expect(Wording.english.wouldTell(verdict) == nil)
      return
    }
    let words = try #require(Wording.english.wouldTell(verdict))
    let least = verdict.drawsThatWouldTell ?? .max
    guard least <= 100_000 else {
      #expect(words == "too close to call")
      return
    }
    let digits = words.filter(\.isNumber)
    let number = try #require(Int(digits))
    #expect(number >= least && Double(number) <= 2.5 * Double(least))
    #expect(["1", "2", "5"].contains(digits.prefix(1)) && digits.dropFirst().allSatisfy { $0 == "0" })
  }

  @Test("a share that is just what was asked for is too close to call")
  func tooClose() {
    #expect(Wording.english.wouldTell(Verdict(met: 80, of: 100, confidence: 0.8)) == "too close to call")
  }

  @Test(
    "both ends of a range are rounded alike",
    arguments: [
      (-2_325, 329_000, "−£2k to £329k"), (400, 1_200_000, "£0 to £1.2m"), (-300, 329_000, "£0 to £329k"),
      (850, 9_950, "£850 to £9,950"), (107_900, 108_100, "£108k"),
    ] as [(Double, Double, String)])
  func ranges(low: Double, high: Double, written: String) {
    #expect(Wording.english.numbers.range(low, high, in: .poundsAYear) == written)
  }

  @Test(
    "ranges of people", arguments: [(0.01, 12, "0 to 12"), (4.3, 9.2, "4.3 to 9.2"), (-0.01, 3, "0 to 3")])
  func rangesOfPeople(low: Double, high: Double, written: String) {
    #expect(Wording.english.numbers.range(low, high, in: .people) == written)
  }

  @Test(
    "differences say their direction once where it is the same",
    arguments: [
      (-2_325, 329_000, "£2k less to £329k more"), (300_000, 1_600_000, "£0.3m to £1.6m more"),
      (-1_600_000, -300_000, "£0.3m to £1.6m less"), (-40, 7_000_000, "£0 to £7.0m more"),
      (-7_000_000, 40, "£0 to £7.0m less"), (0, 0, "the same"),
    ] as [(Double, Double, String)])
  func differences(low: Double, high: Double, written: String) {
    #expect(Wording.english.differences(low, high) == written)
  }

  @Test(
    "a number is vouched for as its source says",
    arguments: [
      (nil, .unsourced), ("Fee schedule 2026", .sourced), ("Assumption: about half", .assumed),
      ("assumption", .assumed), ("Fee schedule 2026. Assumption: the range", .partlyAssumed),
      ("Fee schedule 2026 (Assumption)", .partlyAssumed), (" assumption of ours", .sourced),
      ("Assumptions book 2026, page 3", .sourced), ("Test of the assumption of growth", .sourced),
    ] as [(String?, StudyResult.Assumption.Standing)])
  func standing(source: String?, standing: StudyResult.Assumption.Standing) {
    let number = StudyResult.Assumption(name: "places", text: "30", source: source, isUncertain: false)
    #expect(number.standing == standing)
  }
}
