import Diagnostics

// The wording of what can be wrong with a table's file and heading. Cells are in `TableFindings+Cells`, what rows and
// tables say together in `TableFindings+Together`; nothing else about tables writes sentences.

extension CellPlace {
  /// "in `people.csv`, row 4, column `people`".
  var words: String { "in \(quoted(span.source.name)), row \(row), column \(quoted(column))" }
}

extension SourceSpan {
  /// The file it stands in.
  var quotedFile: String { quoted(source.name) }
}

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
      .notText, "\(span.quotedFile) \(what), not a table", at: span,
      help: "save it from the spreadsheet as `CSV UTF-8`")
  }

  static func notUTF8(at span: SourceSpan) -> Finding {
    Finding(
      .notUTF8, "\(span.quotedFile) has a character here that is not saved as UTF-8", at: span,
      help: "save it from the spreadsheet as `CSV UTF-8`; plain `CSV` spoils marks such as £ and –")
  }

  static func emptyTable(_ source: SourceText) -> Finding {
    Finding(.emptyTable, "\(quoted(source.name)) is empty", at: SourceSpan(source, 0..<0))
  }

  static func noRows(at heading: SourceSpan) -> Finding {
    Finding(.noRows, "\(heading.quotedFile) has a heading but no rows", at: heading)
  }

  static func tooManyColumns(_ count: Int, most: Int, at heading: SourceSpan) -> Finding {
    Finding(
      .tooManyColumns,
      "the heading of \(heading.quotedFile) has \(figure(Double(count))) columns, where a table has at most \(most)",
      at: heading, help: "is this the right file? the first row must hold the names of the columns")
  }

  static func unclosedQuote(row: Int, at span: SourceSpan) -> Finding {
    Finding(
      .unclosedQuote, "in \(span.quotedFile), row \(row): this quote is never closed, so the rest of the file is lost",
      at: span, help: "close it, or remove it; a quote inside quotes is written twice")
  }

  static func strayQuote(row: Int, at span: SourceSpan) -> Finding {
    Finding(
      .strayQuote, "in \(span.quotedFile), row \(row): text follows the closing quote of a cell", at: span,
      help: "a quote inside quotes is written twice", pattern: "\"the \"\"Mill Lane\"\" site\"")
  }

  static func rowLength(_ count: Int, expected: Int, row: Int, at span: SourceSpan) -> Finding {
    let help =
      count > expected
      ? "a name or number with a comma in it needs quotes, e.g. \"1,234\"" : "leave no cell out; write 0 for none"
    return Finding(
      .rowLength,
      "in \(span.quotedFile), row \(row) has \(figure(Double(count))) \(count == 1 ? "cell" : "cells") where the heading "
        + "has \(expected)",
      at: span, help: help)
  }
}

// MARK: - The heading

extension Finding {
  static func unnamedColumn(number: Int, at span: SourceSpan) -> Finding {
    Finding(
      .unnamedColumn, "column \(number) of \(span.quotedFile) holds something but has no name", at: span,
      help: "name it in the heading, or remove it")
  }

  static func columnTwice(_ name: String, at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .columnTwice, "\(span.quotedFile) has two columns \(quoted(name))", at: span,
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
      .unknownColumn, "the first row of \(span.quotedFile) is a title: only one of its cells holds something", at: span,
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
    case .severalStaffGroups: reason = "the table serves several staff groups"
    case .day: reason = "each figure is of 31 March at the end of a year"
    case .levels: reason = "how prices move from year to year is what counts"
    case .dates: reason = "each rate holds from a year on, until the next"
    }
    return Finding(
      .missingColumn, "\(heading.quotedFile) needs a column \(quoted(name)): \(reason)", at: heading,
      help: "add \(quoted(name)) to the heading of this table of `\(kind.rawValue)`")
  }
}
