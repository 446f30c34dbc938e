import Projection
import Quantities
import RuleLanguage

// Places, sites and prices: what there is, and what is paid for it.
extension Lowering {
  // MARK: Places

  mutating func lower(_ places: PlacesStatement, _ context: StatementContext, into plan: inout Plan) {
    guard let place = rulebook.place(of: places.setting),
      let pool = pool(of: place, in: places.area, for: context.hypothesis.appliesTo)
    else { return }
    let number = parameter(places.number, .count, identity: context.identity)
    // A date is that of the opening; only what a trigger decides has its lead time still before it.
    let lead = context.statement.trigger == nil ? 0 : places.leadTime?.months ?? 0
    plan.placesRules.append(
      PlacesRule(
        pathway: place.pathway, setting: place.setting, pool: pool, places: number,
        change: places.closes ? .closes : .opens,
        schedule: schedule(context, lead: lead, \.cumulative)))
    if let running = places.doubleRunning, counted.doubleRunning {
      let steps = steps(months: running.months)
      plan.paidPlaces.append(
        PaidPlaces(
          pathway: place.pathway, setting: place.setting, bands: [PaidPlaces.Band(places: number)], fillsLast: true,
          schedule: schedule(context, lead: lead) { $0.openedWithin(steps: steps) }))
    }
  }

  // MARK: Sites

  /// A site's fixed cost is paid in every option until the whole of it has closed.
  mutating func lower(_ site: SiteDeclaration, into plan: inout Plan) {
    guard let fixedCost = site.fixedCost else { return }
    let first = site.hosts.first.flatMap { rulebook.place(of: $0.setting) }
    let ends = contexts { kind in
      if case .closeSite(let name) = kind { return name.key == site.name.key }
      return false
    }
    plan.commitments.append(
      Commitment(
        pounds: parameter(fixedCost, .pounds, identity: "site \(site.name.key)/fixed cost"), per: .year,
        setting: first.map { ($0.pathway, $0.setting) }, schedule: always,
        endsBy: ends.map { ending($0) { $0.completed } }))
  }

  /// All places at a site close together.
  mutating func close(_ name: Name, _ context: StatementContext, into plan: inout Plan) {
    guard let site = rulebook.sites[name.key] else { return }
    for (number, host) in site.hosts.enumerated() {
      guard let place = rulebook.place(of: host.setting), let pool = pool(of: place, in: host.area, for: nil) else {
        continue
      }
      plan.placesRules.append(
        PlacesRule(
          pathway: place.pathway, setting: place.setting, pool: pool,
          places: parameter(host.places, .count, identity: "site \(site.name.key)/hosts \(number + 1)"),
          change: .closes, schedule: schedule(context, \.cumulative)))
    }
  }

  // MARK: Prices

  mutating func lower(_ change: ChangeStatement, _ context: StatementContext, into plan: inout Plan) {
    guard let place = rulebook.place(of: change.quantity.name) else { return }
    if case .places = change.quantity {
      plan.placesRules.append(places(change, at: place, context))
    } else if let price = price(change, context.identity) {
      plan.priceRules.append(
        PriceRule(
          pathway: place.pathway, setting: place.setting, change: price, schedule: schedule(context, \.level)))
    }
  }

  private mutating func places(
    _ change: ChangeStatement, at place: Rulebook.SettingPlace, _ context: StatementContext
  ) -> PlacesRule {
    // A percentage is of the places there are before any rule.
    let scale = change.amount.unit == .percent ? places(of: change.quantity.name)?.first ?? 0 : 1
    let number = parameter(change.amount, change.role, identity: context.identity, scale: scale)
    let direction: PlacesRule.Change
    switch change.direction {
    case .set: direction = .sets
    case .raise: direction = .opens
    case .lower: direction = .closes
    }
    return PlacesRule(
      pathway: place.pathway, setting: place.setting, places: number, change: direction,
      schedule: schedule(context, \.cumulative))
  }

  private mutating func price(_ change: ChangeStatement, _ identity: String) -> PriceRule.Change? {
    let isShare = rulebook.unit(of: change.amount) == .percent
    switch change.quantity {
    case .cost:
      let scale = isShare || change.isWeekly ? 1 : 1 / rulebook.scenario.weeksPerYear
      let number = parameter(change.amount, isShare ? .share : .pounds, identity: identity, scale: scale)
      switch change.direction {
      case .set: return .cost(.set(number))
      case .raise: return .cost(isShare ? .grow(number) : .add(number))
      case .lower: return .cost(isShare ? .shrink(number) : .subtract(number))
      }
    case .uplift:
      let number = parameter(change.amount, .growth, identity: identity)
      switch change.direction {
      case .set: return .uplift(.set(number))
      case .raise: return .uplift(.add(number))
      case .lower: return .uplift(.subtract(number))
      }
    case .places, .uptake, .amount, .capacity: return nil
    }
  }
}

extension PhaseInSteps {
  /// The part that has come within so many steps, the latest included.
  func openedWithin(steps: Int) -> [Double] {
    cumulative.indices.map { cumulative[$0] - ($0 >= steps ? cumulative[$0 - steps] : 0) }
  }

  /// 1 from when all of it has come.
  fileprivate var completed: [Double] { cumulative.map { $0 >= 1 - 1e-9 ? 1 : 0 } }
}
