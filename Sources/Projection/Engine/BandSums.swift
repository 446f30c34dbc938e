/// What adds up over the bands of a pathway in every step, resolved once from the plan.
///
/// People of bands are by [band × compartment], totals by [setting × group], and shares by the rows of `MoveRows`.
struct BandSums: Sendable {
  /// People by choice, from people of bands.
  let choosing: Products
  /// People of bands when a step is over, from those of before, times shares.
  let closing: Products
  /// Moves into, and out of, settings, times shares.
  let movesIn: Products
  let movesOut: Products
  /// Moves by [band × setting], times shares.
  let movesInByBand: Products
  /// Moves by [setting left × setting reached], times shares; nil where nobody asks.
  let movesBetween: Products?
  /// Totals of who lives in, and who waits for, settings.
  let living: Products
  let waiting: Products

  init(
    bands: Bands, moves: MoveTable, compartments: Compartments, settings: Int, groups: Int, tellsMoves: Bool, lanes: Int
  ) {
    /// The parts that each choice of the people of a band gives, from their number in its compartment.
    func products(_ part: (_ band: Int, _ group: Int, _ choice: Int) -> [(to: Int, share: Int)]) -> Products {
      Products(
        bands.group.enumerated().map { band, group in
          bands.choices[(band * settings)..<((band + 1) * settings)].joined().flatMap { choice in
            let from = band * compartments.count + moves.choices[choice].compartment
            return part(band, group, choice).map { Products.Part(to: $0.to, from: from, share: $0.share) }
          }
        }, lanes: lanes)
    }
    func total(_ setting: Int, _ group: Int) -> Int { setting * groups + group }
    func setting(_ choice: Int) -> Int { compartments.all[moves.choices[choice].compartment].setting }
    choosing = products { _, _, choice in [(choice, 0)] }
    closing = products { band, _, choice in
      moves.terms(of: choice).map { (band * compartments.count + $0.to, $0.share) }
    }
    movesIn = products { _, group, choice in moves.arrivals(of: choice).map { (total($0.setting, group), $0.share) } }
    movesInByBand = products { band, _, choice in
      moves.arrivals(of: choice).map { (band * settings + $0.setting, $0.share) }
    }
    movesBetween =
      !tellsMoves
      ? nil
      : products { _, _, choice in
        moves.arrivals(of: choice).map { (setting(choice) * settings + $0.setting, $0.share) }
      }
    movesOut = products { _, group, choice in
      moves.arrivals(of: choice).isEmpty ? [] : [(total(setting(choice), group), moves.rows.leaving(choice))]
    }
    living = products { _, group, choice in [(total(setting(choice), group), 0)] }
    waiting = products { _, group, choice in moves.choices[choice].waitsFor.map { [(total($0, group), 0)] } ?? [] }
  }
}
