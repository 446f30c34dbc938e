/// The rules on the rates of some places, such as settings left, in every list that occurs: rules speak of some strata.
struct RuleLists {
  /// Every list, by rate, each once.
  let all: [[[Int]]]
  private let numbers: [Int]
  private let touching: Distinct<[Int]>

  /// - Parameters:
  ///   - rules: by [place], those on each of its rates.
  ///   - touching: those that speak of each stratum.
  init(_ rules: [[[Int]]], _ touching: Distinct<[Int]>) {
    let distinct = Distinct(cells: rules.count * touching.keys.count) { cell in
      let (place, kind) = cell.quotientAndRemainder(dividingBy: touching.keys.count)
      return rules[place].map { $0.filter(touching.keys[kind].contains) }
    }
    (all, numbers, self.touching) = (distinct.keys, distinct.keyOfCell, touching)
  }

  /// The number of the list of a place, for the people of a stratum.
  func number(place: Int, stratum: Int) -> Int { numbers[place * touching.keys.count + touching.keyOfCell[stratum]] }
}
