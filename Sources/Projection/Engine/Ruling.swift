/// What a rule says a quantity should be, or change by, and how far it is in force in each lane.
struct Ruling {
  let level: Row
  let value: Row
}

extension Row {
  /// Replaces a quantity as far as rulings are in force; where these come to more than the whole, they share it.
  func replace(by rulings: [Ruling]) {
    guard !rulings.isEmpty else { return }
    fill { lane in
      var (share, sum) = (0.0, 0.0)
      for ruling in rulings {
        share += ruling.level[lane]
        sum += ruling.level[lane] * ruling.value[lane]
      }
      return self[lane] * max(0, 1 - share) + sum / max(1, share)
    }
  }
}
