import Projection
import Quantities
import RuleLanguage

/// A service as a run needs it: who uses it, how much of it there is and what it costs, with the rules on each.
struct ServiceUse {
  /// A number that rules change.
  struct Quantity {
    /// A change of it, and how far it is in force.
    struct Change {
      let direction: ChangeStatement.Direction
      /// Whether it is a part of what there was.
      let isPart: Bool
      /// A parameter.
      let number: Int
      let schedule: Schedule
    }

    /// A parameter; nil for nothing.
    let base: Int?
    var changes: [Change] = []
  }

  /// People who use it: some share of those whom gauges read.
  struct Users {
    /// Gauges of person-years.
    let gauges: [Int]
    var uptake: Quantity
    /// For what is offered, how far it is; nil for who uses it in any case.
    var offered: Schedule?
  }

  let service: ServiceDeclaration
  var users: [Users]
  /// Units a year for each user.
  var amount: Quantity
  /// Units a year; nil where there is no limit.
  var capacity: Quantity?
  /// Pounds a unit, at the price base.
  var cost: Quantity
  /// Growth of that in a year.
  var uplift: Quantity
}

extension Lowering {
  /// Every service as the run needs it, its gauges, triggers and parameters added to the plan.
  mutating func serviceUses() -> [ServiceUse] {
    var uses: [ServiceUse] = []
    for service in rulebook.services { uses.append(use(of: service)) }
    for context in statementContexts { apply(context, to: &uses) }
    return uses
  }

  private mutating func use(of service: ServiceDeclaration) -> ServiceUse {
    let identity = "service \(service.name.key)"
    func quantity(_ amount: Amount?, _ role: AmountRole, _ name: String, scale: Double = 1) -> ServiceUse.Quantity {
      ServiceUse.Quantity(
        base: amount.map { parameter($0, role, identity: "\(identity)/\(name)", scale: scale) })
    }
    let weeks = service.amount?.isWeekly == true ? rulebook.scenario.weeksPerYear : 1
    return ServiceUse(
      service: service,
      users: service.usedBy.enumerated().map { number, entry in
        ServiceUse.Users(
          gauges: personYears(of: entry.users, nil),
          uptake: quantity(entry.share, .share, "used by \(number + 1)"))
      },
      amount: quantity(service.amount?.number, .count, "amount", scale: weeks),
      capacity: service.capacity.map { quantity($0.number, .count, "capacity") },
      cost: quantity(service.cost?.pounds, .pounds, "cost"), uplift: quantity(service.uplift, .growth, "uplift"))
  }

  /// What reads the person-years of some people, one gauge for each pathway.
  private mutating func personYears(of users: Users, _ who: Who?) -> [Int] {
    let named = users.settings.compactMap(rulebook.place)
    let places = named.isEmpty ? rulebook.settingPlaces(ofPathway: 0) : named
    let strata = who == nil && users.who == nil ? nil : strata(of: who, users.who)
    return Dictionary(grouping: places, by: \.pathway).sorted { $0.key < $1.key }.map { pathway, places in
      gaugeList.add(Gauge(.personYears, pathway: pathway, settings: places.map(\.setting), strata: strata))
    }
  }

  // MARK: Rules

  private mutating func apply(_ context: StatementContext, to uses: inout [ServiceUse]) {
    switch context.statement.kind {
    case .offer(let name, let share, let users):
      guard let index = rulebook.service(name) else { return }
      let offered = ServiceUse.Users(
        gauges: personYears(of: users, context.hypothesis.appliesTo),
        uptake: ServiceUse.Quantity(base: parameter(share, .share, identity: context.identity)),
        offered: schedule(context, \.level))
      uses[index].users.append(offered)
    case .change(let change):
      guard let index = rulebook.service(change.quantity.name) else { return }
      apply(change, context, to: &uses[index])
    default: return
    }
  }

  private mutating func apply(_ change: ChangeStatement, _ context: StatementContext, to use: inout ServiceUse) {
    let isPart =
      change.quantity.isCounted && change.direction != .set && rulebook.unit(of: change.amount) == .percent
    // What is said without `a year` is said as the service says it.
    var scale = 1.0
    if case .amount = change.quantity, use.service.amount?.isWeekly == true, !isPart, !change.isYearly {
      scale = rulebook.scenario.weeksPerYear
    }
    let ruled = ServiceUse.Quantity.Change(
      direction: change.direction, isPart: isPart,
      number: parameter(change.amount, change.role, identity: context.identity, scale: scale),
      schedule: schedule(context, \.level))
    switch change.quantity {
    case .uptake:
      for index in use.users.indices where use.users[index].offered == nil {
        use.users[index].uptake.changes.append(ruled)
      }
    case .amount: use.amount.changes.append(ruled)
    case .capacity: use.capacity?.changes.append(ruled)
    case .cost: use.cost.changes.append(ruled)
    case .uplift: use.uplift.changes.append(ruled)
    case .places: return
    }
  }
}

extension ChangeStatement.Quantity {
  /// Whether it is a number of something or pounds, rather than a share that changes by points.
  fileprivate var isCounted: Bool {
    switch self {
    case .uptake, .uplift: return false
    case .cost, .places, .amount, .capacity: return true
    }
  }
}
