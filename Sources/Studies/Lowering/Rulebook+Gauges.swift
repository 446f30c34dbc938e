import Projection
import RuleLanguage

extension Rulebook {
  /// The gauges whose sum is a measure, one a pathway; none for what is measured by the year.
  func gauges(of measure: Measure) -> [Gauge] {
    switch measure {
    case .people(let of): gauges(.people, of)
    case .places(let of): gauges(.places, of)
    case .waiting(let of): gauges(.waiting, of)
    case .emptyPlaces(let of): gauges(.emptyPlaces, of)
    case .moves, .cost, .totalCost: []
    }
  }

  private func gauges(_ quantity: Gauge.Quantity, _ names: [Name]) -> [Gauge] {
    let places = names.compactMap(place)
    return pathways.indices.compactMap { pathway in
      let settings = places.filter { $0.pathway == pathway }.map(\.setting)
      return settings.isEmpty ? nil : Gauge(quantity, pathway: pathway, settings: settings)
    }
  }
}
