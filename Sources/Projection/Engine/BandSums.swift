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
  /// Totals of who lives in, and who waits for, settings.
  let living: Products
  let waiting: Products

  init(bands: Bands, moves: MoveTable, compartments: Compartments, settings: Int, groups: Int, lanes: Int) {
    func each<Part>(_ part: (_ band: Int, _ group: Int, _ choice: Int) -> [Part]) -> [[Part]] {
      bands.group.enumerated().map { band, group in
        bands.choices[(band * settings)..<((band + 1) * settings)].joined().flatMap { part(band, group, $0) }
      }
    }
    func people(_ band: Int, _ compartment: Int) -> Int { band * compartments.count + compartment }
    func total(_ setting: Int, _ group: Int) -> Int { setting * groups + group }
    func setting(_ choice: Int) -> Int { compartments.all[moves.choices[choice].compartment].setting }
    func products(_ part: (_ band: Int, _ group: Int, _ choice: Int) -> [Products.Part]) -> Products {
      Products(each(part), lanes: lanes)
    }
    choosing = products { band, _, choice in
      [Products.Part(to: choice, from: people(band, moves.choices[choice].compartment))]
    }
    closing = products { band, _, choice in
      moves.terms(of: choice).map {
        Products.Part(to: people(band, $0.to), from: people(band, $0.from), share: $0.share)
      }
    }
    movesIn = products { band, group, choice in
      moves.arrivals(of: choice).map {
        Products.Part(
          to: total($0.setting, group), from: people(band, moves.choices[choice].compartment), share: $0.share)
      }
    }
    movesInByBand = products { band, _, choice in
      moves.arrivals(of: choice).map {
        Products.Part(
          to: band * settings + $0.setting, from: people(band, moves.choices[choice].compartment), share: $0.share)
      }
    }
    movesOut = products { band, group, choice in
      guard !moves.arrivals(of: choice).isEmpty else { return [] }
      return [
        Products.Part(
          to: total(setting(choice), group), from: people(band, moves.choices[choice].compartment),
          share: moves.rows.leaving(choice))
      ]
    }
    living = products { band, group, choice in
      [Products.Part(to: total(setting(choice), group), from: people(band, moves.choices[choice].compartment))]
    }
    waiting = products { band, group, choice in
      moves.choices[choice].waitsFor.map {
        [Products.Part(to: total($0, group), from: people(band, moves.choices[choice].compartment))]
      } ?? []
    }
  }
}
