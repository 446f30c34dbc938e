import Diagnostics
import Quantities

// The wording of what can be wrong with the cells of a table, one by one and row by row.

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
    case .payer: return "a payer"
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

  /// - Parameter askedAt: where the scenario names the table.
  static func staffNotAskedFor(_ place: CellPlace, askedAt: SourceSpan?, accepted: [String]) -> Finding {
    let near = nearest(to: place.text, among: accepted)
    return Finding(
      .staffNotNeeded, "\(place.words): no staff group \(quoted(place.text)) takes its posts from this table",
      at: place.span, labels: askedAt.map { [Label($0, "the table is for \(list(accepted))")] } ?? [],
      help: near.map { "did you mean \(quoted($0))?" } ?? "remove the row, or declare the staff group and who needs it",
      pattern: "supply from \"\(place.span.source.name)\"")
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
      help =
        kind == .actuals
        ? "take the row out: what was not counted cannot be compared"
        : "put your best estimate where a figure is withheld or not known, and say so in a column `note`"
    case .unreadable, .toFill:
      (what, help) = ("\(quoted(place.text)) is not a number; \(expected(kind)) is expected", nil)
    }
    return Finding(code, "\(place.words): \(what)", at: place.span, help: help)
  }

  /// - Parameter rows: the numbers of the rows that wait for a figure.
  static func toFill(_ rows: [Int], first: CellPlace) -> Finding {
    let figures = rows.count == 1 ? "1 figure is" : "\(figure(Double(rows.count))) figures are"
    return Finding(
      .toFill, "\(first.span.quotedFile): \(figures) still to fill, in column \(quoted(first.column)), \(said(rows))",
      at: first.span, help: "write a figure in place of each `to fill`, and where it comes from in a column `source`")
  }

  /// `row 4`, `rows 2 to 13`, `rows 2 to 5, 9`.
  private static func said(_ rows: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for row in rows {
      if let last = runs.last, last.upperBound == row - 1 {
        runs[runs.count - 1] = last.lowerBound...row
      } else {
        runs.append(row...row)
      }
    }
    let parts = runs.prefix(4).map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound) to \($0.upperBound)" }
    return (rows.count == 1 ? "row " : "rows ") + parts.joined(separator: ", ") + (runs.count > 4 ? " and others" : "")
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
