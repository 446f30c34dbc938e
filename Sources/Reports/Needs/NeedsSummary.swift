import Appraisal
import Projection
import Quantities
public import Studies

/// The people who can be expected to have a need beside those who are known, in tables of at most 80 columns, for
/// somebody at a terminal.
public struct NeedsSummary: Sendable {
  private let outcomes: Outcomes

  /// The needs of a study; `Study.tellingNeedByAge` adds the ages.
  public init(_ study: StudyResult) { outcomes = Outcomes(study: study) }

  private var study: StudyResult { outcomes.study }
  private var words: Wording { outcomes.words }

  /// The tables, every line ended by a line feed.
  public var text: String {
    let scope = study.draws == 0 ? "nothing drawn" : "\(words.text(.runs, study.draws)), seed \(study.seed)"
    let head = TerminalText.paragraph(study.title) + [scope] + study.protectionLines + [""]
    let tables = study.need.map { need in
      Self.meaning(need) + byYear(need) + byPart(need) + notKnown(need)
    }
    return (head + (tables ?? Self.notTold)).map { $0 + "\n" }.joined()
  }

  /// What is said where nothing can be.
  private static let notTold = TerminalText.paragraph(
    "How many people can be expected to have a need is not known: the scenario has no `population` and `prevalence`, "
      + "two tables from which it follows.")

  private static func meaning(_ need: StudyResult.Need) -> [String] {
    let variant = need.variants[need.principal]
    return TerminalText.paragraph(
      "Expected is population × prevalence\(variant.isEmpty ? "" : " (\(variant))"); known is who is followed here, if "
        + "nothing is done; both on 31 March at the end of the year. Likely values "
        + "and, of people not known, nine runs in ten.") + [""]
  }

  // MARK: Tables

  /// Everybody, year by year.
  private func byYear(_ need: StudyResult.Need) -> [String] {
    guard let all = need.courses.first else { return [] }
    return table(
      "everybody", all.known.indices.map { (outcomes.timeline.year($0).description, all, $0) }, need)
  }

  /// The parts of the population in the last year.
  private func byPart(_ need: StudyResult.Need) -> [String] {
    let last = outcomes.timeline.years - 1
    let parts = parts(of: need).map { (Self.name($0.slice), $0.course, last) }
    return parts.isEmpty ? [] : [""] + table("in \(outcomes.timeline.lastYear)", parts, need)
  }

  private func table(
    _ title: String, _ rows: [(name: String, course: StudyResult.Need.Course, year: Int)], _ need: StudyResult.Need
  ) -> [String] {
    let variant = need.principal
    let heads = [title, "population", "expected", "known", "not known"] + (outcomes.runsDiffer ? ["in 9 of 10"] : [])
    return TerminalText.table(
      heads,
      rows.map { name, course, year in
        let unmet = course.unmet[variant][year]
        let people = [course.expected[variant][year].central, course.known[year].central, unmet.central]
        let range = unmet.nineInTen.map { words.numbers.range($0.low, $0.high, in: .people) }
        let population = course.population[variant][year]
        let everybody =
          words.protectsPeople ? words.numbers.short(population, in: .people) : words.numbers.grouped(population)
        return [name, everybody]
          + people.map { words.numbers.short($0, in: .people) }
          + (outcomes.runsDiffer ? [range ?? Numbers.missing] : [])
      })
  }

  /// The people not known of every part, in three years, in ten and at the end.
  private func notKnown(_ need: StudyResult.Need) -> [String] {
    let years = Gaps(outcomes: outcomes).years
    let parts = parts(of: need)
    guard !parts.isEmpty else { return [] }
    let rows = parts.map { slice, course in
      [Self.name(slice)] + years.map { words.numbers.short(course.unmet[need.principal][$0].central, in: .people) }
    }
    return [""] + TerminalText.table(["not known"] + years.map { outcomes.timeline.year($0).description }, rows)
  }

  /// What is told of some of the people, those of all ages first.
  private func parts(
    of need: StudyResult.Need
  ) -> [(slice: StudyResult.Need.Slice, course: StudyResult.Need.Course)] {
    zip(need.slices, need.courses).dropFirst().map { ($0, $1) }
  }

  private static func name(_ slice: StudyResult.Need.Slice) -> String {
    [slice.value, slice.need, slice.ages.map { "aged \($0)" }].compactMap(\.self).joined(separator: ", ")
  }
}
