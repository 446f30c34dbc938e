import Appraisal
import Diagnostics
import Projection
import Quantities

extension TableReader {
  /// So many years before and after the first one of the run a table of rates may speak of.
  private static let reach = 400

  /// `discount from`: rates, each from a year on until the next.
  ///
  /// The first year of the run is not discounted, so a rate that begins in it holds from the second.
  /// - Parameter span: where the scenario names the file.
  func discountRates(
    from source: SourceText, named span: SourceSpan, into findings: inout Findings
  ) -> Sourced<DiscountRates>? {
    let first = vocabulary.timeline.firstYear
    let years = (first + -Self.reach)...(first + Self.reach)
    // Years without a row are no gap: the rate before them still holds.
    let request = TableRequest(kind: .discount, source: source, otherwiseZero: true, years: years)
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let dated = table.rows.indices.compactMap { row in
      table.rows[row].values.first.map { (row: row, year: $0.lowerBound - Self.reach) }
    }.sorted { $0.year < $1.year }
    let wrong = dated.filter { !DiscountRates.legalRates.contains(table.rows[$0.row].value) }
    for (row, _) in wrong {
      let cell = table.cell(ofRow: row)
      findings.report(.discountOutOfReach(cell.text, at: cell.span, named: span))
    }
    guard wrong.isEmpty else { return nil }
    let (started, later) = (dated.last { $0.year <= 1 }, dated.filter { $0.year > 1 })
    do throws(DiscountRates.Fault) {
      let periods = [started].compactMap { $0 }.map { DiscountRates.Period(from: 1, rate: table.rows[$0.row].value) }
      let rest = later.map { DiscountRates.Period(from: $0.year, rate: table.rows[$0.row].value) }
      return Sourced(figures: try DiscountRates(periods + rest), sources: table.sources)
    } catch {
      findings.report(.noRateAtFirst(first, at: table.headingSpan, named: span))
      return nil
    }
  }
}

extension Finding {
  fileprivate static func discountOutOfReach(_ text: String, at span: SourceSpan, named: SourceSpan) -> Finding {
    let digits = text.filter { !"% ".contains($0) }
    let meant = Double(digits).map { $0 > 0.2 && $0 <= 20 } == true && !text.contains("%")
    return Finding(
      .outOfRange, "`\(text)` is out of range: a discount lies between 0% and 20% a year", at: span,
      labels: [.init(named, "discounts by this table")],
      help: meant ? "write \(digits)%" : "the Green Book's is 3.5% a year, for the first 30 years: write 3.5% or 0.035")
  }

  fileprivate static func noRateAtFirst(_ year: FinancialYear, at span: SourceSpan, named: SourceSpan) -> Finding {
    Finding(
      .missingCombination, "no rate holds in \(year + 1), the first year that is discounted", at: span,
      labels: [.init(named, "discounts by this table")], help: "add a row from \(year) or before")
  }
}
