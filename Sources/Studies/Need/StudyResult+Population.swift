import Projection
public import Quantities

extension StudyResult {
  /// Everybody who lives here, known or not, by age, as the table of the population tells it: the variant that do nothing
  /// counts on. A band of that table is spread evenly over its ages.
  public struct Population: Sendable {
    /// The ages told apart, the youngest first: those that the scenario follows.
    public let bands: [AgeBand]
    /// People by [year][combined group][band].
    public let people: [[[Double]]]

    /// Everybody by age.
    public init(bands: [AgeBand], people: [[[Double]]]) { (self.bands, self.people) = (bands, people) }
  }
}

extension Study {
  /// Everybody who lives here, by age; nil where no table tells.
  var populationByAge: StudyResult.Population? {
    guard let population = baseline.population else { return nil }
    let (ages, bands) = (vocabulary.ages, vocabulary.agesTold)
    let people = population.people[population.principal].map { years in
      (0..<vocabulary.strata.groups).map { group in
        bands.map { band in
          (0..<ages.count).filter { band.contains(ages.lowest + $0) }.reduce(0) { $0 + years[group * ages.count + $1] }
        }
      }
    }
    return StudyResult.Population(bands: bands, people: people)
  }
}
