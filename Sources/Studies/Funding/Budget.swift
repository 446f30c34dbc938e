import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What payers have to spend, year by year, as a table tells.
struct Budget: Sendable {
  /// The money of one payer.
  struct Line: Sendable {
    /// Its number among the payers; nil for all of them together.
    let payer: Int?
    /// Pounds by year of the run; nil for years of which the table says nothing.
    let pounds: [Double?]
  }

  /// The payers the table tells, in their order.
  let lines: [Line]
  /// What its rows say they come from, each text once.
  let sources: [String]
}

extension Budget {
  /// What a fund has: its own line or, where the table tells no payers apart, that of all.
  func line(ofFund account: Int?) -> Line? {
    lines.first { $0.payer != nil && $0.payer == account } ?? lines.first { $0.payer == nil }
  }
}

extension Finding {
  /// - Parameter last: the last year that the table tells; nil where it tells none.
  static func fundNotTold(_ fund: Name, in file: Name, lastTold last: FinancialYear?) -> Finding {
    Finding(
      .missingCombination,
      last.map { "`\(file)` tells nothing of `\(fund)` after \($0), so from then on it has nothing of its own" }
        ?? "`\(file)` tells nothing of `\(fund)`",
      severity: last == nil ? .error : .warning, at: file.span,
      help: last == nil
        ? "leave its column `payer` out, or give `\(fund)` rows of its own"
        : "add the later years, with 0 where it ends")
  }
}

extension TableReader {
  /// `budget from`: pounds by payer and year, in the terms of the scenario's own pounds.
  ///
  /// A budget may end before the run does; until then every payer it names has one.
  /// - Parameter payers: everybody who is named as paying.
  func budget(from source: SourceText, payers: [String], into findings: inout Findings) -> Budget? {
    var request = TableRequest(kind: .budget, source: source, otherwiseZero: false, years: vocabulary.years)
    request.payers = payers
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let grid = table.series[0].grid
    let (byPayer, byYear) = (grid.stride(.payer), grid.stride(.year))
    let named = table.heading.axis(.payer).map { column in column.values.names.map { NameList(payers).index(of: $0) } }
    let lines = (named ?? [nil]).enumerated().map { number, payer in
      Budget.Line(
        payer: payer,
        pounds: (0..<vocabulary.timeline.years).map { year in
          let row = grid.rowAt[number * byPayer + year * byYear]
          return row < 0 ? nil : table.rows[row].value
        })
    }
    return Budget(lines: lines.sorted { ($0.payer ?? -1) < ($1.payer ?? -1) }, sources: table.sources)
  }
}
