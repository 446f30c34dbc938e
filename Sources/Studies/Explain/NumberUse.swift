import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// A number where it is used: what as, and in which line of which declaration.
struct NumberUse {
  let amount: Amount
  let role: AmountRole
  let place: String
}

extension Rulebook {
  /// Every number that a run draws, where it is used.
  var numberUses: [NumberUse] {
    pathways.flatMap { pathway in
      pathway.entrantShares.map {
        NumberUse(amount: $0.share, role: .share, place: "pathway \(pathway.name), entrants")
      }
    } + settingUses + serviceUses + fundUses + staffUses + contractUses + tables.flatMap(uses) + ruleUses
  }

  private var settingUses: [NumberUse] {
    pathways.flatMap(\.settings).compactMap { settings[$0.key] }.flatMap { setting in
      var uses = UsesInPlace(place: "setting \(setting.name)")
      if case .number(let places) = setting.places { uses.add(places, .count, "places") }
      uses.add(setting.cost?.amount, .pounds, "cost")
      uses.add(setting.uplift, .growth, "uplift")
      for payers in setting.paidBy { uses.add(payers) }
      for need in setting.staff { uses.add(need.number, .count, "staff, \(need.group)") }
      return uses.all
    }
  }

  private var serviceUses: [NumberUse] {
    services.flatMap { service in
      var uses = UsesInPlace(place: "service \(service.name)")
      for entry in service.usedBy { uses.add(entry.share, .share, "used by \(entry.users.said)") }
      uses.add(service.amount?.number, .count, "amount")
      uses.add(service.cost?.pounds, .pounds, "cost")
      uses.add(service.uplift, .growth, "uplift")
      uses.add(service.capacity?.number, .count, "capacity")
      if let payers = service.paidBy { uses.add(payers) }
      for need in service.staff { uses.add(need.number, .count, "staff, \(need.group)") }
      return uses.all
    }
  }

  private var fundUses: [NumberUse] {
    funds.flatMap { fund in
      var uses = UsesInPlace(place: "fund \(fund.name)")
      if case .yearly(let pounds, let growth) = fund.money {
        uses.add(pounds, .pounds, "has")
        if let growth {
          uses.add(growth.amount, growth.falls ? .share : .growth, growth.falls ? "falling by" : "growing by")
        }
      }
      if let payers = fund.paidBy { uses.add(payers) }
      return uses.all
    }
  }

  private var staffUses: [NumberUse] {
    staffGroups.flatMap { group in
      var uses = UsesInPlace(place: "staff group \(group.name)")
      if case .posts(let posts) = group.supply { uses.add(posts, .count, "supply") }
      uses.add(group.turnover, .share, "turnover")
      uses.add(group.recruits, .count, "recruits")
      uses.add(group.qualified, .share, "qualified")
      return uses.all
    }
  }

  private var contractUses: [NumberUse] {
    let bought = contractsAsWritten.flatMap { contract -> [NumberUse] in
      var uses = UsesInPlace(place: "contract \(contract.name)")
      for band in contract.purchase?.bands ?? [] {
        let clause = contract.purchase?.terms.rawValue ?? ""
        uses.add(band.extent.amount, .count, clause)
        uses.add(band.weeklyPrice, .pounds, clause)
      }
      uses.add(contract.indexation?.growth, .growth, "indexed")
      return uses.all
    }
    let buildings = sitesAsWritten.flatMap { site -> [NumberUse] in
      site.hosts.map { NumberUse(amount: $0.places, role: .count, place: "site \(site.name), hosts") }
        + (site.fixedCost.map { [NumberUse(amount: $0, role: .pounds, place: "site \(site.name), fixed cost")] } ?? [])
    }
    return bought + buildings
  }

  private func uses(of table: TableDeclaration) -> [NumberUse] {
    let later = [table.continuation?.amount].compactMap { $0 }.map {
      NumberUse(amount: $0.amount, role: $0.role, place: "\(table.kind.rawValue), then")
    }
    return later
      + table.multipliers.map {
        let whom = $0.who.map { " for \($0.people)" } ?? ""
        return NumberUse(amount: $0.factor, role: .factor, place: "\(table.kind.rawValue), times\(whom)")
      }
  }

  private var ruleUses: [NumberUse] {
    hypotheses.flatMap { hypothesis -> [NumberUse] in
      let beliefs = hypothesis.beliefs.map { ($0.share, AmountRole.share, "we believe") }
      let statements = hypothesis.statements.flatMap { statement in
        statement.amounts.map { ($0.amount, $0.role, "\(statement.role.words) \(statement.text)") }
      }
      return (beliefs + statements).map {
        NumberUse(amount: $0.0, role: $0.1, place: "hypothesis \"\(hypothesis.title)\": \($0.2)")
      }
    }
      + options.flatMap { option in
        option.spending.flatMap(\.spend.amounts).map {
          NumberUse(amount: $0.amount, role: $0.role, place: "option \"\(option.name)\", spend")
        }
      }
      + (appraisal?.benefits ?? []).compactMap { benefit in
        benefit.value.map {
          NumberUse(amount: $0.amount, role: .pounds, place: "appraisal, benefit \(benefit.measure)")
        }
      }
  }

  /// The contracts in the order written.
  var contractsAsWritten: [ContractDeclaration] { contracts.values.sorted { $0.name.stands(before: $1.name) } }
  /// The sites in the order written.
  var sitesAsWritten: [SiteDeclaration] { sites.values.sorted { $0.name.stands(before: $1.name) } }
  /// The measures in the order written.
  var measuresAsWritten: [MeasureDeclaration] { measures.values.sorted { $0.name.stands(before: $1.name) } }
  /// The assumptions in the order written.
  var assumptionsAsWritten: [AssumptionDeclaration] { assumptions.values.sorted { $0.name.stands(before: $1.name) } }
}

extension Name {
  fileprivate func stands(before other: Name) -> Bool {
    (span.source.name, span.range.lowerBound) < (other.span.source.name, other.span.range.lowerBound)
  }
}

/// The numbers of one declaration, as they are met.
private struct UsesInPlace {
  let place: String
  private(set) var all: [NumberUse] = []

  init(place: String) { self.place = place }

  mutating func add(_ payers: PayerShares) {
    for (payer, share) in payers.parts { add(share, .share, "paid by \(payer)\(payers.whom)") }
  }

  mutating func add(_ amount: Amount?, _ role: AmountRole, _ clause: String) {
    if let amount { all.append(NumberUse(amount: amount, role: role, place: "\(place), \(clause)")) }
  }
}
