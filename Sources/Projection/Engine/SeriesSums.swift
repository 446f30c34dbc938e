/// What adds up to every series at the end of a year: of each quantity, which rows of its figures.
struct SeriesSums: Sendable {
  /// From one quantity's figures of a pathway, by [setting × group], or by [setting] where groups are not told apart.
  struct Term: Sendable {
    let quantity: Series.Quantity
    let rows: Products
  }

  /// Every series, by number.
  let all: [Series]
  /// By [pathway].
  let ofPathways: [[Term]]
  /// Of commitments that belong to no setting.
  let general: Products

  init(_ series: [Series], pathways: [PreparedPathway], groups: Int, lanes: Int) {
    all = series
    let everybody = Array(0..<groups)
    ofPathways = pathways.map { pathway in
      let settings = pathway.firstSetting..<(pathway.firstSetting + pathway.pathway.settings.count)
      return Series.Quantity.allCases.compactMap { quantity in
        let parts = series.enumerated().flatMap { number, series in
          series.quantities.filter { $0 == quantity && quantity != .generalCost }.flatMap { _ in
            series.settings.filter(settings.contains).map { $0 - settings.lowerBound }.flatMap { setting in
              quantity.isByGroup
                ? (series.groups ?? everybody).map { Products.Part(to: number, from: setting * groups + $0) }
                : [Products.Part(to: number, from: setting)]
            }
          }
        }
        return parts.isEmpty ? nil : Term(quantity: quantity, rows: Products([parts], lanes: lanes))
      }
    }
    general = Products(
      [
        series.enumerated().flatMap { number, series in
          series.quantities.filter { $0 == .generalCost }.map { _ in Products.Part(to: number, from: 0) }
        }
      ], lanes: lanes)
  }
}
