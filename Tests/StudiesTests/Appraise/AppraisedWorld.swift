import Testing

@testable import Studies

/// Appraisals of the still world, of which everything is worked by hand.
///
/// 40 people in the residential home cost £1,000 a week for 52 weeks: £2.08m a year, if nothing is done. Where 20 of them
/// move home over two years, there are 5, 15, 20 and 20 person-years less of them in the four years.
enum AppraisedWorld {
  static let moving = StillWorld.hypothesis(
    "Home", "if we move 20 people from residential home to family home over 2 years from 2026-27")
  static let half = StillWorld.hypothesis(
    "Half", "if we move 10 people from residential home to family home over 2 years from 2026-27")
  /// People at home, and people who are not: the same, seen from both sides.
  static let measures = """
    measure "people at home"
      is people in family home
      better when higher
    measure "people in care"
      is people in residential home
      better when lower

    """

  /// What a pound of each year counts at 3.5%, and at the 1.5% of effects on health.
  static let factors = [1, 1 / 1.035, 1 / (1.035 * 1.035), 1 / (1.035 * 1.035 * 1.035)]
  static let healthFactors = [1, 1 / 1.015, 1 / (1.015 * 1.015), 1 / (1.015 * 1.015 * 1.015)]

  static func discounted(_ years: [Double], at factors: [Double] = factors) -> Double {
    zip(years, factors).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// Person-years at home beyond do nothing, discounted, where 20 people move.
  static let personYears = discounted([5, 15, 20, 20])
  /// What 20 people at home save.
  static let saved = 52_000 * personYears

  static func appraisal(
    _ rules: String, _ clauses: String..., scenario: String = "", head: String = "", tables: [String: String] = [:],
    draws: Int = 4
  ) async throws -> StudyAppraisal {
    let lines = (["appraisal"] + clauses.map { "  " + $0 }).joined(separator: "\n")
    let study = try StillWorld.study(
      rules + "\n" + lines + "\n", scenario: scenario + measures, head: head, tables: tables)
    return try #require(await run(study, draws: draws, seed: 1, appraising: true).appraisal)
  }
}
