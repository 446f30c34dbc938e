import Diagnostics
import Quantities

// The wording of what can be wrong with rows and tables together: given twice, missing, or at odds.

// MARK: - Twice and missing

extension Finding {
  static func givenTwice(_ given: GivenTwice) -> Finding {
    Finding(
      .givenTwice, "in \(given.span.quotedFile), row \(given.row) gives again what row \(given.firstRow) gives",
      at: given.span, labels: [Label(given.firstSpan, "first given here")],
      help: "remove one of them, or add a column that tells them apart")
  }

  static func agesOverlap(_ given: GivenTwice, ages: String, firstAges: String) -> Finding {
    Finding(
      .agesOverlap,
      "in \(given.span.quotedFile), the ages \(quoted(ages)) of row \(given.row) overlap \(quoted(firstAges)) of row "
        + "\(given.firstRow)",
      at: given.span, labels: [Label(given.firstSpan, "\(firstAges) given here")],
      help: "let each age fall in one row only")
  }

  private static func prefix(_ move: (from: String, to: String)?) -> String {
    move.map { " from \(quoted($0.from)) to \(quoted($0.to))" } ?? ""
  }

  /// Where nothing is said, there may be places, people and births all the same.
  private static func toAdd(_ kind: TableKind) -> String {
    switch kind {
    case .places: return "add what is missing"
    case .inflation: return "add what is missing, from the year of the scenario's prices to its last"
    case .supply: return "add what is missing: who is in post is told for every year of the scenario"
    case .budget: return "add what is missing: a budget may end early, for all its payers in the same year"
    case .population: return "add what is missing, or let the `years` of the scenario end where the table does"
    case .births: return "add what is missing: who is new in a year was born as many years before as new people are old"
    default: return "add what is missing, or end the clause with `otherwise 0`"
    }
  }

  /// - Parameter column: the column in which no row has these names; nil where no row has them together.
  static func missingCombination(
    _ names: [String], column: String? = nil, of move: (from: String, to: String)?, in kind: TableKind,
    askedAt: SourceSpan? = nil, at span: SourceSpan
  ) -> Finding {
    let whom = (column.map { "\(quoted($0)) " } ?? "") + list(names)
    return Finding(
      .missingCombination, "\(span.quotedFile) has no row\(prefix(move)) for \(whom)", at: span,
      labels: askedAt.map { [Label($0, "asked for here")] } ?? [], help: toAdd(kind))
  }

  static func ageGap(
    _ band: AgeBand, for names: [String], of move: (from: String, to: String)?, in kind: TableKind, at span: SourceSpan
  ) -> Finding {
    let ages: String
    switch band.through {
    case nil: ages = "ages \(band.from) and over are"
    case band.from: ages = "age \(band.from) is"
    case let through?: ages = "ages \(band.from) to \(through) are"
    }
    let others = names.isEmpty ? "" : " for \(list(names))"
    return Finding(
      .ageGap, "in \(span.quotedFile), \(ages) missing\(others)\(prefix(move))", at: span, help: toAdd(kind))
  }

  static func yearsNotUsed(_ years: [FinancialYear], used: ClosedRange<FinancialYear>, at span: SourceSpan) -> Finding {
    Finding(
      .yearsNotUsed,
      "\(span.quotedFile) has rows for \(list(years.map(\.description), atMost: 5)), which the run does not use",
      severity: .warning, at: span,
      help: "it uses \(used.lowerBound) to \(used.upperBound)")
  }

  static func untilNeedsYears(at heading: SourceSpan) -> Finding {
    Finding(
      .untilNeedsYears, "\(heading.quotedFile) has no column `year`, so `until` has nothing to end", at: heading,
      help: "add a column `year`, or remove `until`: without years every year is alike")
  }

  static func sharesGivenTwice(_ pathway: String, at column: SourceSpan, shares: SourceSpan) -> Finding {
    Finding(
      .givenTwice, "\(column.quotedFile) says where entrants go in \(quoted(pathway)), and so does the pathway",
      at: column,
      labels: [Label(shares, "also given here")], help: "remove one of them")
  }
}

// MARK: - Several tables of people

extension Finding {
  static func totalsDisagree(
    _ total: Double, of heading: SourceSpan, first: Double, of firstHeading: SourceSpan
  ) -> Finding {
    let totals = "\(firstHeading.quotedFile) adds to \(figure(first, decimals: 6)) people"
    return Finding(
      .totalsDisagree, "\(totals), \(heading.quotedFile) to \(figure(total, decimals: 6))", at: heading,
      labels: [Label(firstHeading, "adds to \(figure(first, decimals: 6))")],
      help: "every table of people must count the same people")
  }

  static func cannotFit(
    _ names: [String], fitted: Double, stated: Double, files: [String], at span: SourceSpan
  ) -> Finding {
    let whom = names.isEmpty ? "everybody else" : list(names)
    return Finding(
      .cannotFit,
      "\(list(files)) cannot all be true: for \(whom) they say \(figure(stated)) people, and the nearest fit has "
        + figure(fitted),
      at: span, help: "look for a 0, or a combination left out, where another table has people")
  }

  static func spreadEvenly(_ column: String, over names: (first: String, last: String), at span: SourceSpan) -> Finding
  {
    Finding(
      .spreadEvenly,
      "no table of people has a column \(quoted(column)), so people are spread evenly from \(quoted(names.first)) to "
        + "\(quoted(names.last))",
      severity: .warning, at: span, help: "add \(quoted(column)) to a table of people")
  }
}
