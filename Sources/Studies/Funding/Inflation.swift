import Appraisal
import Diagnostics
import Projection
import Quantities

extension TableReader {
  /// `inflation from`: what a pound of the price base is in the cash of each year of the run.
  func priceLevels(
    from source: SourceText, base: FinancialYear, into findings: inout Findings
  ) -> Sourced<[Double]>? {
    let years = min(base, vocabulary.years.lowerBound)...max(base, vocabulary.years.upperBound)
    let request = TableRequest(kind: .inflation, source: source, otherwiseZero: false, years: years)
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let count = years.upperBound - years.lowerBound + 1
    let index = (0..<count).map { (years.lowerBound + $0, table.value(table.series[0], at: $0)) }
    do throws(Deflator.Fault) {
      let deflator = try Deflator(index: Dictionary(index) { first, _ in first })
      var levels: [Double] = []
      for year in 0..<vocabulary.timeline.years {
        levels.append(try deflator.factor(from: base, toPricesOf: vocabulary.timeline.year(year)))
      }
      return Sourced(figures: levels, sources: table.sources)
    } catch {
      findings.report(.noPriceLevel(error, at: table.headingSpan))
      return nil
    }
  }
}

extension Finding {
  fileprivate static func noPriceLevel(_ fault: Deflator.Fault, at span: SourceSpan) -> Finding {
    switch fault {
    case .notPositive(let year), .growthOutOfRange(let year), .missing(let year):
      return Finding(
        .outOfRange, "prices cannot be nothing, as they are in \(year)", at: span,
        help: "an index is 100 in some year, and more or less in others")
    }
  }
}
