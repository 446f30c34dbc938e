import Projection
import Quantities
import Studies

/// How many people are of which age on one day.
struct AgeProfile: Equatable {
  /// The ages, the youngest first; together they hold everybody.
  let bands: [AgeBand]
  /// People by [band], in the central estimate.
  let people: [Double]

  /// Everybody.
  var total: Double { people.reduce(0, +) }

  /// The same by wider bands.
  ///
  /// - Parameter starts: the ages at which bands begin; one at which none of these begins is passed over.
  func wider(from starts: [Int]) -> AgeProfile {
    let begins = bands.indices.filter { $0 == 0 || starts.contains(bands[$0].from) }
    let ends = begins.dropFirst() + [bands.count]
    let parts = zip(begins, ends).map { $0..<$1 }
    return AgeProfile(
      bands: parts.map { AgeBand(from: bands[$0.lowerBound].from, through: bands[$0.upperBound - 1].through) },
      people: parts.map { people[$0].reduce(0, +) })
  }
}

extension Outcomes {
  /// People by age on 31 March at the end of a year, in the central estimate: five years of age together, with those under 18
  /// apart. Nil where the run tells no ages.
  ///
  /// - Parameters:
  ///   - year: its index from 0; −1 for the opening state.
  ///   - settings: by number among those of all pathways; nil for everybody, who are in exactly one of each pathway.
  ///   - groups: the combined groups; nil for all.
  func peopleByAge(option: Int, year: Int, settings: [Int]? = nil, groups: [Int]? = nil) -> AgeProfile? {
    study.samples.peopleByAge(year: year, option: option).map {
      AgeProfile(
        bands: $0.bands,
        people: asTold($0.people(inSettings: settings ?? self.settings(ofPathway: 0), groups: groups)))
    }
  }

  /// The same of the people who have a need, by its place in `StudyResult.needs`.
  func peopleByAge(option: Int, year: Int, settings: [Int]? = nil, need: Int) -> AgeProfile? {
    study.samples.peopleByAge(year: year, option: option).map {
      AgeProfile(
        bands: $0.bands,
        people: asTold($0.people(inSettings: settings ?? self.settings(ofPathway: 0), need: need)))
    }
  }
}
