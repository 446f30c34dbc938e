import Diagnostics
import Quantities

// The wording of everything that can be wrong with a table; nothing else about tables writes sentences.

extension CellPlace {
  /// "in `people.csv`, row 4, column `people`".
  fileprivate var words: String { "in \(quoted(span.source.name)), row \(row), column \(quoted(column))" }
}

private func file(_ span: SourceSpan) -> String { quoted(span.source.name) }

// MARK: - The file

extension Finding {
  /// What is not shown of one kind.
  static func more(_ count: Int, orMore: Bool, like code: FindingCode, at span: SourceSpan?) -> Finding {
    Finding(code, "and \(orMore ? "at least " : "")\(figure(Double(count))) more like this", at: span)
  }

  static func utf16(_ source: SourceText) -> Finding {
    Finding(
      .utf16, "\(quoted(source.name)) is saved as Unicode text (UTF-16), which is not a table we read",
      at: SourceSpan(source, 0..<0), help: "save it from the spreadsheet as `CSV UTF-8`")
  }

  static func notText(at span: SourceSpan, isWorkbook: Bool) -> Finding {
    let what = isWorkbook ? "is a spreadsheet workbook under another name" : "holds bytes that no text has"
    return Finding(
      .notText, "\(file(span)) \(what), not a table", at: span,
      help: "save it from the spreadsheet as `CSV UTF-8`")
  }

  static func notUTF8(at span: SourceSpan) -> Finding {
    Finding(
      .notUTF8, "\(file(span)) has a character here that is not saved as UTF-8", at: span,
      help: "save it from the spreadsheet as `CSV UTF-8`; plain `CSV` spoils marks such as £ and –")
  }

  static func emptyTable(_ source: SourceText) -> Finding {
    Finding(.emptyTable, "\(quoted(source.name)) is empty", at: SourceSpan(source, 0..<0))
  }

  static func noRows(at heading: SourceSpan) -> Finding {
    Finding(.noRows, "\(file(heading)) has a heading but no rows", at: heading)
  }

  static func tooManyColumns(_ count: Int, most: Int, at heading: SourceSpan) -> Finding {
    Finding(
      .tooManyColumns,
      "the heading of \(file(heading)) has \(figure(Double(count))) columns, where a table has at most \(most)",
      at: heading, help: "is this the right file? the first row must hold the names of the columns")
  }

  static func unclosedQuote(row: Int, at span: SourceSpan) -> Finding {
    Finding(
      .unclosedQuote, "in \(file(span)), row \(row): this quote is never closed, so the rest of the file is lost",
      at: span, help: "close it, or remove it; a quote inside quotes is written twice")
  }

  static func strayQuote(row: Int, at span: SourceSpan) -> Finding {
    Finding(
      .strayQuote, "in \(file(span)), row \(row): text follows the closing quote of a cell", at: span,
      help: "a quote inside quotes is written twice", pattern: "\"the \"\"Mill Lane\"\" site\"")
  }

  static func rowLength(_ count: Int, expected: Int, row: Int, at span: SourceSpan) -> Finding {
    let help =
      count > expected
      ? "a name or number with a comma in it needs quotes, e.g. \"1,234\"" : "leave no cell out; write 0 for none"
    return Finding(
      .rowLength,
      "in \(file(span)), row \(row) has \(figure(Double(count))) \(count == 1 ? "cell" : "cells") where the heading "
        + "has \(expected)",
      at: span, help: help)
  }
}

// MARK: - The heading

extension Finding {
  static func unnamedColumn(number: Int, at span: SourceSpan) -> Finding {
    Finding(
      .unnamedColumn, "column \(number) of \(file(span)) holds something but has no name", at: span,
      help: "name it in the heading, or remove it")
  }

  static func columnTwice(_ name: String, at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .columnTwice, "\(file(span)) has two columns \(quoted(name))", at: span,
      labels: first.range == span.range ? [] : [Label(first, "the first")], help: "remove one of them")
  }

  static func unknownColumn(
    _ name: String, of kind: TableKind, accepted: [String], nearest: String?, at span: SourceSpan
  ) -> Finding {
    let columns = "`\(kind.rawValue)` may have the columns \(list(accepted, atMost: 20))"
    return Finding(
      .unknownColumn, "a table of `\(kind.rawValue)` has no column \(quoted(name))", at: span,
      help: nearest.map { "did you mean \(quoted($0))? \(columns)" } ?? columns)
  }

  static func titleAboveHeading(at span: SourceSpan) -> Finding {
    Finding(
      .unknownColumn, "the first row of \(file(span)) is a title: only one of its cells holds something", at: span,
      help: "take out what stands above the names of the columns")
  }

  static func missingColumn(
    _ name: String, of kind: TableKind, because need: TableHeading.Need, at heading: SourceSpan
  ) -> Finding {
    let reason: String
    switch need {
    case .value: reason = "it holds the figures"
    case .direction: reason = "each row says what people change `from` and `to`"
    case .cannotShareOut: reason = "how to share the people out over it cannot be guessed"
    case .severalSettings: reason = "the table serves several settings"
    }
    return Finding(
      .missingColumn, "\(file(heading)) needs a column \(quoted(name)): \(reason)", at: heading,
      help: "add \(quoted(name)) to the heading of this table of `\(kind.rawValue)`")
  }
}

// MARK: - Cells

extension Finding {
  static func emptyName(_ place: CellPlace, _ expected: Vocabulary.Meaning) -> Finding {
    Finding(
      .emptyCell, "\(place.words): nothing is written where \(article(expected)) is expected", at: place.span)
  }

  static func unknownValue(
    _ place: CellPlace, _ expected: Vocabulary.Meaning, accepted: [String], meanings: [Vocabulary.Meaning]
  ) -> Finding {
    let help: String
    if let meaning = meanings.first {
      help = "\(quoted(place.text)) is \(article(meaning))"
    } else if let near = nearest(to: place.text, among: accepted) {
      help = "did you mean \(quoted(near))?"
    } else {
      help = accepted.isEmpty ? "the scenario declares none" : "the names are \(list(accepted))"
    }
    return Finding(
      .unknownValue, "\(place.words): \(quoted(place.text)) is not \(article(expected))", at: place.span,
      help: help)
  }

  private static func article(_ meaning: Vocabulary.Meaning) -> String {
    switch meaning {
    case .value(let group): return "a value of \(quoted(group))"
    case .need: return "a need"
    case .setting(let pathway?): return "a setting of \(quoted(pathway))"
    case .setting(nil): return "a setting"
    case .pathway: return "a pathway"
    case .variant: return "a variant"
    }
  }

  static func totalsRow(_ place: CellPlace) -> Finding {
    Finding(
      .unknownValue, "\(place.words): \(quoted(place.text)) looks like a row of totals", at: place.span,
      help: "take the row out: Longview adds up for itself")
  }

  static func placesNotAskedFor(_ place: CellPlace) -> Finding {
    Finding(
      .placesNotAskedFor, "\(place.words): \(quoted(place.text)) does not take its places from this table",
      at: place.span, help: "remove the row, or name the table in the setting",
      pattern: "places from \"\(place.span.source.name)\"")
  }

  static func notAnAge(_ place: CellPlace) -> Finding {
    let date = "the spreadsheet seems to have made a date of it; format the column as text and write the ages again"
    return Finding(
      .notAnAge, "\(place.words): \(quoted(place.text)) is not an age", at: place.span,
      help: WrittenTime.looksLikeDate(place.text)
        ? date : WrittenTime.openAge(place.text).map { "write \(quoted($0))" },
      pattern: "34, 25-44 or 65+")
  }

  static func ageOutside(_ place: CellPlace, _ band: AgeBand, _ ages: AgeSpan) -> Finding {
    let tooOld = (band.through ?? band.from) > ages.open
    return Finding(
      .ageOutside,
      "\(place.words): \(quoted(place.text)) goes beyond the ages of the scenario, \(ages.lowest) to \(ages.open) and "
        + "over",
      at: place.span,
      help: tooOld
        ? "give everybody from some age on in one row, such as `\(min(band.from, ages.open))+`"
        : "begin at \(ages.lowest), or let the scenario's `ages` begin earlier")
  }

  static func openAge(_ place: CellPlace, _ band: AgeBand, _ ages: AgeSpan) -> Finding {
    Finding(
      .openAge,
      "\(place.words): \(quoted(place.text)) ends at \(ages.open), but in the scenario \(ages.open) stands for "
        + "everybody aged \(ages.open) and over",
      at: place.span, help: "if older people are in the figure, write `\(band.from)+`")
  }

  static func notAYear(_ place: CellPlace) -> Finding {
    let year = Int(place.text).flatMap { (1900...2200).contains($0) ? FinancialYear(start: $0) : nil }
    var help = year.map { "years run from April to March: `\($0)` begins in \($0.start)" }
    if help == nil, WrittenTime.looksLikeDate(place.text) {
      help = "the spreadsheet seems to have made a date of it; format the column as text and write the years again"
    }
    return Finding(
      .notAYear, "\(place.words): \(quoted(place.text)) is not a financial year", at: place.span, help: help,
      pattern: "2027-28")
  }

  static func badNumber(
    _ place: CellPlace, _ fault: WrittenNumber.Fault, _ code: FindingCode, in kind: TableKind
  ) -> Finding {
    let what: String
    let help: String?
    switch fault {
    case .empty: (what, help) = ("nothing is written where \(expected(kind)) is expected", "write 0 if there is none")
    case .negative: (what, help) = ("\(quoted(place.text)) is below 0, where \(expected(kind)) is expected", nil)
    case .comma:
      what = "\(quoted(place.text)) has a comma that does not separate thousands"
      help = "write a point before the decimals, and commas only as in 1,234.5"
    case .withheld:
      what = "\(quoted(place.text)) is no figure, where \(expected(kind)) is expected"
      help = "put your best estimate where a figure is withheld or not known, and say so in a column `note`"
    case .unreadable: (what, help) = ("\(quoted(place.text)) is not a number; \(expected(kind)) is expected", nil)
    }
    return Finding(code, "\(place.words): \(what)", at: place.span, help: help)
  }

  private static func expected(_ kind: TableKind) -> String {
    kind.holdsRates ? "a share such as 0.025 or 2.5%" : "a number of \(kind.valueColumn)"
  }

  static func wrongUnit(_ place: CellPlace, _ unit: WrittenNumber.Unit, in kind: TableKind) -> Finding {
    let what = unit == .pounds ? "an amount of money" : "a share"
    return Finding(
      .wrongUnit, "\(place.words): \(quoted(place.text)) is \(what), where \(expected(kind)) is expected",
      at: place.span)
  }

  static func notAShare(_ place: CellPlace, _ number: WrittenNumber) -> Finding {
    let thousandth = figure(number.value / 1000, decimals: 6)
    return Finding(
      .notAShare,
      "\(place.words): \(quoted(place.text)) is more than everybody; a rate is the share of people in a year, 0 to 1",
      at: place.span,
      help: number.unit == .none
        ? "\(quoted(place.text)) per 1,000 people is written \(thousandth); \(quoted(place.text)) per cent is written "
          + "\(quoted(place.text + "%"))"
        : nil)
  }
}

// MARK: - Directions

extension Finding {
  static func staysPut(from: CellPlace, to: CellPlace) -> Finding {
    Finding(
      .staysPut, "\(to.words): people are already in \(quoted(to.text))", at: to.span,
      labels: [Label(from.span, "this is where they come from")], help: "remove the row; who stays needs no row")
  }

  static func twoPathways(from: CellPlace, to: CellPlace, of pathways: [String]) -> Finding {
    Finding(
      .acrossPathways,
      "\(to.words): nobody moves from \(quoted(from.text)), a setting of \(quoted(pathways[0])), to "
        + "\(quoted(to.text)), a setting of \(quoted(pathways[1]))",
      at: to.span, labels: [Label(from.span, "a setting of \(quoted(pathways[0]))")],
      help: "everybody is in one setting of each pathway; move them within a pathway")
  }

  /// - Parameter rows: the rows that add up, with their places.
  static func moreThanEverybody(
    leaving name: String, share: Double, file: String, rows: [(number: Int, span: SourceSpan)]
  ) -> Finding {
    let numbers = rows.map { String($0.number) }.joined(separator: ", ")
    return Finding(
      .moreThanEverybody,
      "in \(quoted(file)), rows \(numbers) together take \(figure(share * 100, decimals: 4))% of some people in "
        + "\(quoted(name)) in a year",
      at: rows.last?.span, labels: rows.dropLast().map { Label($0.span, "leaves \(quoted(name)) too") },
      help: "lower these rates until they add to at most 100%")
  }
}

// MARK: - Twice and missing

extension Finding {
  static func givenTwice(_ given: GivenTwice) -> Finding {
    Finding(
      .givenTwice, "in \(file(given.span)), row \(given.row) gives again what row \(given.firstRow) gives",
      at: given.span, labels: [Label(given.firstSpan, "first given here")],
      help: "remove one of them, or add a column that tells them apart")
  }

  static func agesOverlap(_ given: GivenTwice, ages: String, firstAges: String) -> Finding {
    Finding(
      .agesOverlap,
      "in \(file(given.span)), the ages \(quoted(ages)) of row \(given.row) overlap \(quoted(firstAges)) of row "
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
    case .population: return "add what is missing, or let the `years` of the scenario end where the table does"
    case .births: return "add what is missing: who is new in a year was born as many years before as new people are old"
    default: return "add what is missing, or end the clause with `otherwise 0`"
    }
  }

  /// - Parameter column: the column in which no row has these names; nil where no row has them together.
  static func missingCombination(
    _ names: [String], column: String? = nil, of move: (from: String, to: String)?, in kind: TableKind,
    at span: SourceSpan
  ) -> Finding {
    let whom = (column.map { "\(quoted($0)) " } ?? "") + list(names)
    return Finding(
      .missingCombination, "\(file(span)) has no row\(prefix(move)) for \(whom)", at: span, help: toAdd(kind))
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
      .ageGap, "in \(file(span)), \(ages) missing\(others)\(prefix(move))", at: span, help: toAdd(kind))
  }

  static func yearsNotUsed(_ years: [FinancialYear], used: ClosedRange<FinancialYear>, at span: SourceSpan) -> Finding {
    Finding(
      .yearsNotUsed,
      "\(file(span)) has rows for \(list(years.map(\.description), atMost: 5)), which the run does not use",
      severity: .warning, at: span,
      help: "it uses \(used.lowerBound) to \(used.upperBound)")
  }

  static func untilNeedsYears(at heading: SourceSpan) -> Finding {
    Finding(
      .untilNeedsYears, "\(file(heading)) has no column `year`, so `until` has nothing to end", at: heading,
      help: "add a column `year`, or remove `until`: without years every year is alike")
  }

  static func sharesGivenTwice(_ pathway: String, at column: SourceSpan, shares: SourceSpan) -> Finding {
    Finding(
      .givenTwice, "\(file(column)) says where entrants go in \(quoted(pathway)), and so does the pathway",
      at: column,
      labels: [Label(shares, "also given here")], help: "remove one of them")
  }
}

// MARK: - Several tables of people

extension Finding {
  static func totalsDisagree(
    _ total: Double, of heading: SourceSpan, first: Double, of firstHeading: SourceSpan
  ) -> Finding {
    let totals = "\(file(firstHeading)) adds to \(figure(first, decimals: 6)) people"
    return Finding(
      .totalsDisagree, "\(totals), \(file(heading)) to \(figure(total, decimals: 6))", at: heading,
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
