import Diagnostics
import Projection
import Quantities

/// Everybody who lives in the place, known or not, year by year.
struct Population: Sendable {
  /// The names of the variants of the projection; one without a name where the table has no such column.
  let variants: [String]
  /// For each variant and year of the run, people by [group × age].
  let people: [[[Double]]]

  /// The variant that counts where nothing else is said: `principal`, or the first.
  var principal: Int { NameList(variants).index(of: "principal") ?? 0 }
}

extension TableReader {
  /// `population from`: people by variant, year, group and age; a band is spread evenly over its ages.
  func population(
    from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<Population>? {
    guard let table = table(.population, source, otherwiseZero: otherwiseZero, into: &findings) else { return nil }
    let grid = table.series[0].grid
    let strata = vocabulary.strata
    let offsets = grid.offsets(ofStrataOf: vocabulary)
    let firstNeeds = offsets.indices.filter { strata.need(of: $0) == 0 }.map { offsets[$0] }
    let variants = table.heading.axis(.variant)?.values.names ?? [""]
    let agePlace = table.heading.axes.firstIndex { $0.axis == .age }
    let (byVariant, byYear) = (grid.stride(.variant), grid.stride(.year))
    let people = variants.indices.map { variant in
      (0..<vocabulary.timeline.years).map { year in
        firstNeeds.map { offset in
          let row = grid.rowAt[offset + variant * byVariant + year * byYear]
          guard row >= 0 else { return 0.0 }
          return table.rows[row].value / Double(agePlace.map { table.rows[row].values[$0].count } ?? 1)
        }
      }
    }
    return Sourced(figures: Population(variants: variants, people: people), sources: table.sources)
  }

  /// `prevalence from`: the share of the population that has each need, by stratum.
  func prevalence(
    from source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Sourced<[Double]>? {
    guard let table = table(.prevalence, source, otherwiseZero: otherwiseZero, into: &findings) else { return nil }
    let series = table.series[0]
    let shares = series.grid.offsets(ofStrataOf: vocabulary).map { table.value(series, at: $0) }
    let needs = vocabulary.strata.needs
    let most = stride(from: 0, to: shares.count, by: needs).max { left, right in
      shares[left..<(left + needs)].reduce(0, +) < shares[right..<(right + needs)].reduce(0, +)
    }
    // Shares that add to 1 on paper may come to a little more here.
    if let most, shares[most..<(most + needs)].reduce(0, +) > 1 + 1e-9 {
      let names = zip(vocabulary.needs.names, shares[most..<(most + needs)]).map { (need: $0.0, share: $0.1) }
      findings.report(.moreNeedsThanPeople(names, age: vocabulary.strata.age(of: most), at: table.headingSpan))
      return nil
    }
    return Sourced(figures: shares, sources: table.sources)
  }

  /// `births from`: for each year after the last one taken from a table of new people, those who are then as old as
  /// the youngest of them, by the groups that the table tells apart.
  func births(
    from source: SourceText, after until: FinancialYear, into findings: inout Findings
  ) -> Sourced<PeopleToComeFrom>? {
    let age = vocabulary.ages.lowest
    let years = (until + (1 - age))...(max(until + 1, vocabulary.timeline.lastYear) + -age)
    let request = TableRequest(kind: .births, source: source, otherwiseZero: false, years: years)
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let series = table.series[0]
    let byYear = series.grid.stride(.year)
    let told = vocabulary.groups.indices.filter { table.heading.axis(.group($0)) != nil }
    let offsets = (0..<vocabulary.strata.groups).map { group in
      told.reduce(0) { $0 + series.grid.stride(.group($1)) * vocabulary.value(ofGroup: $1, in: group) }
    }
    let parts = Array(Set(offsets)).sorted()
    let people = (0...(years.upperBound - years.lowerBound)).map { year in
      parts.map { table.value(series, at: $0 + year * byYear) }
    }
    let figures = PeopleToComeFrom(partOfGroup: offsets.map { parts.firstIndex(of: $0) }, people: people)
    return Sourced(figures: figures, sources: table.sources)
  }
}
