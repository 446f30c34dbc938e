import Diagnostics
import Projection
import Quantities

/// Which settings new people of a pathway are meant for, where their table does not say.
struct EntrantShares {
  /// The share of each setting; they add to 1.
  let shares: [Double]
  /// Where the scenario says so; nil where it leaves everybody to the setting the pathway starts in.
  let span: SourceSpan?
}

extension TableReader {
  /// `entrants from` and `arrivals from`: who comes in each year of the run.
  ///
  /// A table without years is the same in every year, one without ages is of people of the lowest age, and a pathway
  /// without a column takes its people by `shares`.
  func newcomers(
    _ kind: TableKind, from source: SourceText, otherwiseZero: Bool, later: LaterYears?, shares: [EntrantShares],
    into findings: inout Findings
  ) -> Sourced<Newcomers>? {
    let years = yearsNeeded(later)
    let request = TableRequest(kind: kind, source: source, otherwiseZero: otherwiseZero, years: years)
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    guard checkSaidOnce(table, later: later, shares: shares, into: &findings) else { return nil }
    let strata = strata(of: table)
    let given = vocabulary.pathways.indices.map { pathway in
      newcomers(to: pathway, in: table, strata: strata, years: years, shares: shares[pathway].shares)
    }
    guard checkSomethingToFollow(given, of: table, later, years, into: &findings) else { return nil }
    let people = given.map { told in
      (0..<vocabulary.timeline.years).map { index in
        self.people(in: vocabulary.timeline.year(index), told, from: years.lowerBound, later, strata)
      }
    }
    return Sourced(figures: Newcomers(strata: strata, people: people), sources: table.sources)
  }

  /// From the first year of the run, or of the average, through the last year that is taken from the table.
  private func yearsNeeded(_ later: LaterYears?) -> ClosedRange<FinancialYear> {
    let run = vocabulary.years
    guard let later, later.until < run.upperBound else { return run }
    guard case .average(let count) = later.way else { return run.lowerBound...later.until }
    return min(run.lowerBound, later.until + (1 - count))...later.until
  }

  private func checkSaidOnce(
    _ table: Table, later: LaterYears?, shares: [EntrantShares], into findings: inout Findings
  ) -> Bool {
    var isSound = true
    if later != nil, table.heading.axis(.year) == nil {
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

  /// People who are a share of others are told apart as those of the last year, of whom there must then be some.
  private func checkSomethingToFollow(
    _ given: [[[Double]]], of table: Table, _ later: LaterYears?, _ years: ClosedRange<FinancialYear>,
    into findings: inout Findings
  ) -> Bool {
    guard let later, case .share = later.way, years.contains(later.until), let told = given.first,
      pattern(of: told, last: later.until - years.lowerBound).allSatisfy({ $0 == 0 })
    else { return true }
    findings.report(.nobodyToFollow(in: later.until, at: table.headingSpan))
    return false
  }

  /// The strata of every age that a row speaks of: the lowest, where none speaks of ages.
  private func strata(of table: Table) -> [Int] {
    var ages: Set<Int> = []
    if let place = table.heading.axes.firstIndex(where: { $0.axis == .age }) {
      for row in table.rows { ages.formUnion(row.values[place]) }
    } else {
      ages = [0]
    }
    let strata = vocabulary.strata
    return (0..<strata.count).filter { ages.contains(strata.age(of: $0) - strata.ages.lowest) }
  }

  /// People meant for the settings of one pathway as the table gives them, by year from the first that is needed.
  private func newcomers(
    to pathway: Int, in table: Table, strata: [Int], years: ClosedRange<FinancialYear>, shares: [Double]
  ) -> [[Double]] {
    let settings = vocabulary.pathways[pathway].values.count
    let year = [Double](repeating: 0, count: strata.count * settings)
    var people = [[Double]](repeating: year, count: years.upperBound - years.lowerBound + 1)
    let placeOf = Dictionary(uniqueKeysWithValues: strata.enumerated().map { ($0.element, $0.offset) })
    let protected = protectsPeople ? table.publishableCounts(years: people.count) : nil
    for (number, row) in table.rows.enumerated() {
      let at: (Axis) -> Range<Int>? = { axis in table.heading.axes.firstIndex { $0.axis == axis }.map { row.values[$0] }
      }
      let group = vocabulary.combinedGroup(vocabulary.groups.indices.map { at(.group($0))?.lowerBound ?? 0 })
      let ages = at(.age) ?? 0..<1
      let inYears = at(.year) ?? people.indices
      let split =
        at(.pathway(pathway)).map { [($0.lowerBound, 1.0)] } ?? shares.enumerated().map { ($0.offset, $0.element) }
      for age in ages {
        let stratum = vocabulary.strata.index(group: group, age: age, need: at(.need)?.lowerBound ?? 0)
        guard let place = placeOf[stratum] else { continue }
        for year in inYears {
          let count = protected?[year][number] ?? row.value
          for (setting, share) in split {
            people[year][place * settings + setting] += count * share / Double(ages.count)
          }
        }
      }
    }
    return people
  }

  // MARK: Later years

  /// People of one year: those told or, after the last year taken from the table, what goes on from them.
  private func people(
    in year: FinancialYear, _ told: [[Double]], from first: FinancialYear, _ later: LaterYears?, _ strata: [Int]
  ) -> [Double] {
    guard let later, year > later.until else { return told[year - first] }
    let last = later.until - first
    switch later.way {
    case .average(let count): return mean(told[(last - count + 1)...last])
    case .growth(let growth):
      let factor = (0..<(year - later.until)).reduce(1.0) { power, _ in power * (1 + growth) }
      return told[last].map { $0 * factor }
    case .share(let share, let people):
      return shared(people, share, inYear: year - later.until - 1, as: pattern(of: told, last: last), strata)
    }
  }

  /// As whom people are told apart who are a share of others: as those of the last year told or, where counts are
  /// protected and one year's hold too few, as those of all years told.
  private func pattern(of told: [[Double]], last: Int) -> [Double] {
    guard protectsPeople else { return told[last] }
    return mean(told[0...last])
  }

  /// A share of some people, told apart in each part of them as in the last year; where nobody of a part came then, as
  /// among all who came.
  private func shared(
    _ people: PeopleToComeFrom, _ share: Double, inYear year: Int, as pattern: [Double], _ strata: [Int]
  ) -> [Double] {
    let settings = pattern.count / strata.count
    let parts = strata.map { people.partOfGroup[vocabulary.strata.group(of: $0)] }
    var totals = [Double](repeating: 0, count: people.people[year].count)
    for cell in pattern.indices { if let part = parts[cell / settings] { totals[part] += pattern[cell] } }
    let everybody = sameForEveryGroup(pattern, strata)
    var all = [Double](repeating: 0, count: totals.count)
    for cell in pattern.indices { if let part = parts[cell / settings] { all[part] += everybody[cell] } }
    return pattern.indices.map { cell in
      guard let part = parts[cell / settings] else { return 0 }
      let (shape, total) = totals[part] > 0 ? (pattern[cell], totals[part]) : (everybody[cell], all[part])
      return total > 0 ? share * people.people[year][part] * shape / total : 0
    }
  }

  /// People by age, need and setting, the same in every group.
  private func sameForEveryGroup(_ pattern: [Double], _ strata: [Int]) -> [Double] {
    let cells = pattern.count / vocabulary.strata.groups
    let sums = (0..<cells).map { cell in
      stride(from: cell, to: pattern.count, by: cells).reduce(0) { $0 + pattern[$1] }
    }
    return pattern.indices.map { sums[$0 % cells] }
  }

  private func mean(_ years: ArraySlice<[Double]>) -> [Double] {
    guard var sum = years.first else { return [] }
    for year in years.dropFirst() { for cell in sum.indices { sum[cell] += year[cell] } }
    return sum.map { $0 / Double(years.count) }
  }
}
