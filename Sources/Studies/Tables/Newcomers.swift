import Projection
import Quantities

/// People who come in from outside: how many in each year, and which settings they are meant for.
struct Newcomers: Sendable {
  /// The strata that anybody comes into, ascending.
  let strata: [Int]
  /// For each pathway and year of the run, people by [place in `strata` × setting].
  let people: [[[Double]]]

  /// Nobody, in every year.
  init(nobodyIn vocabulary: Vocabulary) {
    strata = []
    people = vocabulary.pathways.map { _ in Array(repeating: [], count: vocabulary.timeline.years) }
  }

  /// People by pathway, year, stratum and setting.
  init(strata: [Int], people: [[[Double]]]) {
    self.strata = strata
    self.people = people
  }

  /// Whether anybody ever comes.
  var isAnybody: Bool { people.contains { $0.contains { $0.contains { $0 > 0 } } } }

  /// Everybody who comes in a year of the run, by the place of their stratum in `strata`.
  func byStratum(inYear year: Int) -> [Double] {
    guard let first = people.first?[year], !strata.isEmpty else { return [] }
    let settings = first.count / strata.count
    return strata.indices.map { first[($0 * settings)..<(($0 + 1) * settings)].reduce(0, +) }
  }
}

/// How new people go on after the last year that their table is taken for.
struct LaterYears {
  /// What every later year is.
  enum Way {
    /// The mean of so many years up to the last one, itself included.
    case average(of: Int)
    /// The last year, growing so much in every year.
    case growth(Double)
    /// A share of some people, shared out as those of the last year are.
    case share(Double, of: PeopleToComeFrom)
  }

  /// The last year taken from the table.
  let until: FinancialYear
  /// What every later year is.
  let way: Way
}

/// Those of whom new people are a share: people of the population, or those born long enough before.
struct PeopleToComeFrom {
  /// For each combined group, the part with which it is counted; nil for a group that is not meant.
  let partOfGroup: [Int?]
  /// For each year after the last one taken from the table, people by part.
  let people: [[Double]]
}
