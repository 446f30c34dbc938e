import Diagnostics

/// Everybody in `next those` could have come in `first those` already: then the later words say nothing.
func checkTiers(_ context: CheckContext, _ findings: inout Findings) {
  for (_, statement) in context.statements {
    guard case .move(let move) = statement.kind, move.tiers.count > 1 else { continue }
    var covered = CoveredPeople()
    for tier in move.tiers {
      if let earlier = covered.tier(holding: tier) { findings.report(.overlappingTier(tier, earlier)) }
      covered.add(tier)
    }
  }
}

/// The people of the tiers so far, as far as it can be told from their words alone.
private struct CoveredPeople {
  private var exactly: [Set<String>: Who] = [:]
  private var named: [String: Who] = [:]
  private var openAge: (from: Int, tier: Who)?

  /// An earlier tier that holds everybody of this one; nil where none is known to.
  func tier(holding who: Who) -> Who? {
    if let same = exactly[Set(who.conditions.map(key))] { return same }
    for condition in who.conditions {
      if let wider = named[key(condition)] { return wider }
      if case .aged(let from, _) = condition, let openAge, from >= openAge.from { return openAge.tier }
    }
    return nil
  }

  mutating func add(_ who: Who) {
    exactly[Set(who.conditions.map(key))] = who
    guard who.conditions.count == 1, let only = who.conditions.first else { return }
    named[key(only)] = who
    if case .aged(let from, nil) = only, from < openAge?.from ?? Int.max { openAge = (from, who) }
  }

  private func key(_ condition: Who.Condition) -> String {
    switch condition {
    case .aged(let from, let through): return "\(from)-\(through.map(String.init) ?? "")"
    case .need(let name), .named(let name): return name.key
    }
  }
}
