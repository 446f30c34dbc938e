import Diagnostics
import Projection
import Quantities

/// `until 2035-36, then the average of the last 3 years`.
struct EntrantsUntil {
  /// The last year taken from the table.
  let year: FinancialYear
  /// How many years up to it, itself included, are averaged for the years after it.
  let averageOf: Int
}

/// Which settings entrants to a pathway are meant for, where a table of entrants does not say.
struct EntrantShares {
  /// The share of each setting; they add to 1.
  let shares: [Double]
  /// Where the scenario says so; nil where it leaves everybody to the setting the pathway starts in.
  let span: SourceSpan?
}

extension TableReader {
  /// `entrants from`: for each pathway and year of the run, people by [group × need × setting].
  ///
  /// A table without years is the same in every year; a pathway without a column takes its entrants by `shares`.
  func entrants(
    from source: SourceText, otherwiseZero: Bool, until: EntrantsUntil?, shares: [EntrantShares],
    into findings: inout Findings
  ) -> Sourced<[[[Double]]]>? {
    let years = yearsNeeded(until)
    let request = TableRequest(kind: .entrants, source: source, otherwiseZero: otherwiseZero, years: years)
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    guard checkSaidOnce(table, until: until, shares: shares, into: &findings) else { return nil }
    let timeline = vocabulary.timeline
    let figures = vocabulary.pathways.indices.map { pathway in
      let given = entrants(to: pathway, in: table, years: years, shares: shares[pathway].shares)
      return (0..<timeline.years).map { index in
        let year = timeline.year(index)
        guard let until, year > until.year else { return given[year - years.lowerBound] }
        let last = until.year - years.lowerBound
        return mean(given[(last - until.averageOf + 1)...last])
      }
    }
    return Sourced(figures: figures, sources: table.sources)
  }

  /// From the first year of the run, or of the average, through the last year that is not an average.
  private func yearsNeeded(_ until: EntrantsUntil?) -> ClosedRange<FinancialYear> {
    let run = vocabulary.years
    guard let until, until.year < run.upperBound else { return run }
    return min(run.lowerBound, until.year + (1 - until.averageOf))...until.year
  }

  private func checkSaidOnce(
    _ table: Table, until: EntrantsUntil?, shares: [EntrantShares], into findings: inout Findings
  ) -> Bool {
    var isSound = true
    if until != nil, table.heading.axis(.year) == nil {
      findings.report(.untilNeedsYears(at: table.headingSpan))
      isSound = false
    }
    for (pathway, declared) in vocabulary.pathways.enumerated() {
      guard let column = table.heading.axis(.pathway(pathway))?.column, let span = shares[pathway].span else {
        continue
      }
      let place = table.headingSpan(ofColumn: column)
      findings.report(.sharesGivenTwice(declared.name, at: place, shares: span))
      isSound = false
    }
    return isSound
  }

  /// Entrants to the settings of one pathway as the table gives them, by year from the first that is needed.
  private func entrants(
    to pathway: Int, in table: Table, years: ClosedRange<FinancialYear>, shares: [Double]
  ) -> [[Double]] {
    let strata = vocabulary.strata
    let settings = vocabulary.pathways[pathway].values.count
    let year = [Double](repeating: 0, count: strata.groups * strata.needs * settings)
    var entrants = [[Double]](repeating: year, count: years.upperBound - years.lowerBound + 1)
    for row in table.rows {
      let at: (Axis) -> Int? = { axis in
        table.heading.axes.firstIndex { $0.axis == axis }.map { row.values[$0].lowerBound }
      }
      let group = vocabulary.combinedGroup(vocabulary.groups.indices.map { at(.group($0)) ?? 0 })
      let first = (group * strata.needs + (at(.need) ?? 0)) * settings
      let inYears = at(.year).map { $0..<($0 + 1) } ?? entrants.indices
      let split = at(.pathway(pathway)).map { [($0, 1.0)] } ?? shares.enumerated().map { ($0.offset, $0.element) }
      for year in inYears {
        for (setting, share) in split { entrants[year][first + setting] += row.value * share }
      }
    }
    return entrants
  }

  private func mean(_ years: ArraySlice<[Double]>) -> [Double] {
    guard var sum = years.first else { return [] }
    for year in years.dropFirst() { for cell in sum.indices { sum[cell] += year[cell] } }
    return sum.map { $0 / Double(years.count) }
  }
}
