import Quantities

/// A gauge with everything found that is the same in all lanes.
struct PreparedGauge: Sendable {
  /// Whom it reads: whole groups, whose totals are at hand, or strata, which are summed anew.
  enum Reach {
    case groups([Int])
    case strata([Int])
  }

  let gauge: Gauge
  let reach: Reach
  /// Its first setting among those of all gauges.
  let firstTerm: Int

  init(_ gauge: Gauge, strata: Strata, firstTerm: Int) {
    self.gauge = gauge
    self.firstTerm = firstTerm
    let chosen = (0..<strata.count).filter { gauge.strata?[$0] ?? true }
    let groups = Set(chosen.map(strata.group))
    reach =
      chosen.count == groups.count * strata.ages.count * strata.needs ? .groups(groups.sorted()) : .strata(chosen)
  }

  /// Whether it reads moves of people whom the totals do not tell apart.
  var needsMovesByStratum: Bool {
    guard case .strata = reach else { return false }
    return gauge.quantity == .movesIn
  }

  /// Every gauge of a plan, in order.
  static func all(of plan: Plan) -> [PreparedGauge] {
    var terms = 0
    return plan.gauges.map { gauge in
      defer { terms += gauge.settings.count }
      return PreparedGauge(gauge, strata: plan.strata, firstTerm: terms)
    }
  }
}

extension Plan {
  /// What a gauge reads on the eve of the first year, before any rule; 0 for a flow.
  func opening(of gauge: Gauge) -> Double {
    let pathway = pathways[gauge.pathway]
    func people(_ setting: Int) -> Double {
      (0..<strata.count).filter { gauge.strata?[$0] ?? true }.reduce(0) {
        $0 + pathway.opening[$1 * pathway.settings.count + setting]
      }
    }
    func places(_ setting: Int) -> Double { pathway.settings[setting].places?[0] ?? .infinity }
    return switch gauge.quantity {
    case .people: gauge.settings.reduce(0) { $0 + people($1) }
    case .places: gauge.settings.reduce(0) { $0 + places($1) }
    case .emptyPlaces: gauge.settings.reduce(0) { $0 + max(0, places($1) - people($1)) }
    case .waiting, .movesIn, .personYears, .cost, .unusedCost, .generalCost: 0
    }
  }
}
