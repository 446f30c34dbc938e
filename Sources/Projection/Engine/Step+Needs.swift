// Part 2 of a step: needs change.
extension PathwayBlock {
  /// People change need, all changes at once from the stock before.
  ///
  /// - Parameters:
  ///   - rates: by [stratum], in the order of `reached`.
  ///   - reached: the needs reached from each need.
  ///   - changes: whether anybody does, by [group × age].
  func changeNeeds(_ rates: StepRates, reached: [[Int]], changes: [Bool]) {
    for cell in changes.indices where changes[cell] {
      let first = cell * strata.needs
      for compartment in 0..<compartments.count {
        for need in 0..<strata.needs { scratch[need].set(self[first + need, compartment]) }
        for need in 0..<strata.needs {
          let (left, before) = (self[first + need, compartment], scratch[need])
          for rate in reached[need].indices {
            let probability = rates.row(cell: first + need, rate: rate)
            // Shares that add to 1 may take a little more than all by rounding.
            left.fill { max(0, left[$0] - before[$0] * probability[$0]) }
          }
        }
        for need in 0..<strata.needs {
          for (rate, reached) in reached[need].enumerated() {
            let probability = rates.row(cell: first + need, rate: rate)
            self[first + reached, compartment].add(scratch[need], times: probability)
          }
        }
      }
    }
  }
}
