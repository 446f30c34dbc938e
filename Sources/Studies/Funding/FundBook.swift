import RuleLanguage

/// Pounds by year and draw.
typealias PoundsByYear = [[Double]]

/// Settles what comes to funds: each pays what it has of its own, and those behind it the rest.
struct FundBook {
  /// A fund, with what it has and who stands behind it.
  struct Fund {
    /// Its number among the accounts.
    let account: Int
    /// Pounds of its own; nil for a pooled budget.
    let money: PoundsByYear?
    /// The accounts behind it, each with its share by draw.
    let behind: [(account: Int, byDraw: [Double])]
  }

  /// What came of one fund.
  struct Settled {
    /// All that came to it.
    let asked: PoundsByYear
    /// What each account behind it pays.
    let parts: [PoundsByYear]
  }

  /// In an order in which each comes before those behind it.
  let funds: [Fund]

  /// - Parameter funds: in any order, and in no ring.
  init(_ funds: [Fund]) {
    var ordered: [Fund] = []
    var left = funds
    while !left.isEmpty {
      let reached = Set(left.flatMap(\.behind).map(\.account))
      // What nobody else's rest can still come to is ready; checks refuse rings, so there always is one.
      ordered += left.filter { !reached.contains($0.account) }
      left.removeAll { !reached.contains($0.account) }
    }
    self.funds = ordered
  }

  /// Moves on what funds cannot pay: afterwards an account with money of its own has what it pays, and a pooled budget
  /// nothing.
  ///
  /// - Parameter costs: by account.
  func settle(_ costs: inout [PoundsByYear]) -> [Settled] {
    funds.map { fund in
      let asked = costs[fund.account]
      let rest = asked.indices.map { year in
        asked[year].indices.map { draw in
          max(0, asked[year][draw] - (fund.money?[year][draw] ?? 0))
        }
      }
      for year in asked.indices { costs[fund.account][year] = zip(asked[year], rest[year]).map { $0 - $1 } }
      let parts = fund.behind.map { _, share in rest.map { zip($0, share).map { $0 * $1 } } }
      for (entry, part) in zip(fund.behind, parts) {
        for year in part.indices { costs[entry.account][year].add(part[year]) }
      }
      return Settled(asked: asked, parts: parts)
    }
  }
}

extension [Double] {
  /// Adds to every draw.
  mutating func add(_ others: some Sequence<Double>) {
    for (draw, other) in others.enumerated() { self[draw] += other }
  }
}
