import Quantities

/// A gauge with everything found that is the same in all lanes.
struct PreparedGauge: Sendable {
  /// Whom it reads: whole groups, whose totals are at hand, or bands, which are summed anew.
  enum Reach {
    case groups([Int])
    case bands([Int])
  }

  let gauge: Gauge
  let reach: Reach
  /// Its first setting among those of all gauges.
  let firstTerm: Int

  init(_ gauge: Gauge, groups: Int, bands: Bands, firstTerm: Int) {
    self.gauge = gauge
    self.firstTerm = firstTerm
    reach = gauge.strata.map { .bands(bands.bands(of: $0)) } ?? .groups(Array(0..<groups))
  }

  /// Every gauge of a plan, in order.
  static func all(of plan: Plan, pathways: [PreparedPathway]) -> [PreparedGauge] {
    var terms = 0
    return plan.gauges.map { gauge in
      defer { terms += gauge.settings.count }
      return PreparedGauge(
        gauge, groups: plan.strata.groups, bands: pathways[gauge.pathway].bands, firstTerm: terms)
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
    func places(_ setting: Int) -> Double {
      pathway.settings[setting].places.map { $0.bySteps.reduce(0) { $0 + $1[0] } } ?? .infinity
    }
    func emptyPlaces(_ setting: Int) -> Double {
      guard let places = pathway.settings[setting].places else { return .infinity }
      return places.bySteps.indices.reduce(0) { sum, pool in
        let people = (0..<strata.count).filter { places.poolOfGroup[strata.group(of: $0)] == pool }.reduce(0) {
          $0 + pathway.opening[$1 * pathway.settings.count + setting]
        }
        return sum + max(0, places.bySteps[pool][0] - people)
      }
    }
    return switch gauge.quantity {
    case .people: gauge.settings.reduce(0) { $0 + people($1) }
    case .places: gauge.settings.reduce(0) { $0 + places($1) }
    case .emptyPlaces: gauge.settings.reduce(0) { $0 + emptyPlaces($1) }
    case .waiting, .movesIn, .personYears, .cost, .unusedCost, .generalCost: 0
    }
  }
}
