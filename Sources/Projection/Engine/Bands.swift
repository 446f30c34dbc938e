import Quantities

/// The bands of a pathway: strata of one group that the same rates of moving, rules, rooms and readings speak of.
///
/// Whatever a step decides about a band it decides about every stratum in it alike. So all that a step decides is worked
/// out for bands, of which there are few, and only then done to strata, of which there are many.
struct Bands: Sendable {
  private struct Key: Hashable {
    let group: Int
    /// What the people in each setting can ask for, by [setting].
    let choices: [Int]
    /// Whether each gauge of some strata reads this one.
    let isRead: [Bool]
  }

  let ofStratum: [Int]
  /// By [band].
  let group: [Int]
  /// The choices of the people of every cell, by [band × setting], as positions among those of the moves.
  let choices: [Range<Int>]

  /// - Parameter readers: the strata of every gauge that reads some of them.
  init(strata: Strata, moves: MoveTable, settings: Int, readers: [[Bool]]) {
    let distinct = Distinct(cells: strata.count) { stratum in
      Key(
        group: strata.group(of: stratum),
        choices: (0..<settings).map { moves.choicesOfCell[stratum * settings + $0].lowerBound },
        isRead: readers.map { $0[stratum] })
    }
    ofStratum = distinct.keyOfCell
    group = distinct.keys.map(\.group)
    var choices = [Range<Int>](repeating: 0..<0, count: distinct.keys.count * settings)
    for (stratum, band) in distinct.keyOfCell.enumerated() {
      for setting in 0..<settings {
        choices[band * settings + setting] = moves.choicesOfCell[stratum * settings + setting]
      }
    }
    self.choices = choices
  }

  var count: Int { group.count }

  /// The bands that some strata make up, each once.
  func bands(of strata: [Bool]) -> [Int] {
    Array(Set(ofStratum.indices.filter { strata[$0] }.map { ofStratum[$0] })).sorted()
  }
}
