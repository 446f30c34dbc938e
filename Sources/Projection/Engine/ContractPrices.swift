/// The weekly prices of bands of places, as they have grown by the current year.
final class ContractPrices {
  private let growths: [(growth: PriceGrowth, price: Int)]
  private let grown: Rows
  /// By [payment], where the price of each band stands; nil for the setting's own price.
  private let rows: [[Int?]]
  private let lanes: Lanes

  init(_ payments: [PaidPlaces], lanes: Lanes) {
    var growths: [(PriceGrowth, Int)] = []
    rows = payments.map { payment in
      payment.bands.map { band in
        guard let price = band.weeklyPrice else { return nil }
        growths.append((payment.growth, price))
        return growths.count - 1
      }
    }
    self.growths = growths
    self.lanes = lanes
    grown = lanes.rows(growths.count)
  }

  /// Pounds a week for each place of a band; nil for the setting's own price.
  func weekly(payment: Int, band: Int) -> Row? { rows[payment][band].map { grown[$0] } }

  func update(year: Int) {
    for (row, (growth, price)) in growths.enumerated() {
      let (weekly, price) = (grown[row], lanes.values[price])
      weekly.set(growth, in: year, lanes)
      weekly.fill { price[$0] * weekly[$0] }
    }
  }
}
