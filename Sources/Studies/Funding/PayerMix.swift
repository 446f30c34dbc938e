import Projection
import Quantities
import RuleLanguage

/// Settings whose cost the same payers share in the same parts, so that their cost need only be known together.
struct PayerMix {
  /// The part of one payer.
  struct Part {
    /// Its number among the accounts of the rulebook.
    let payer: Int
    let share: Amount
    /// The path under which the share is drawn.
    let identity: String
  }

  /// Some of the people of a setting, and who pays for them.
  struct People {
    /// Empty where nobody is named.
    let parts: [Part]
    /// What reads their person-years; nil for everybody.
    let gauge: Int?
  }

  /// Everybody, told apart by who pays.
  let people: [People]
  /// What they cost, with what is spent whether or not anybody is there.
  let series: Series
  /// Who pays for what of that is paid used or not, and what it comes to; nil where it is shared as the people's cost is.
  let unused: (parts: [Part], series: Series)?

  /// All who pay for anything of it.
  fileprivate var parts: [Part] { people.flatMap(\.parts) + (unused?.parts ?? []) }
  /// What a run has to tell of it.
  fileprivate var allSeries: [Series] { [series] + [unused?.series].compactMap { $0 } }
}

/// Money that is spent whoever is where, and who pays for it.
struct PaidSpend {
  /// A parameter.
  let pounds: Int
  /// Whether it is spent in every year rather than once.
  let isYearly: Bool
  /// How far a yearly one is in force in each step, or the part of the whole that each step spends.
  let schedule: Schedule
  let parts: [PayerMix.Part]
}

extension Lowering {
  /// How the costs of all settings are shared, each setting in one mix; what belongs to no setting, such as what an
  /// option spends, is in that of nobody.
  ///
  /// Everybody in a setting has one price, and what is paid whoever is there is shared as they are: so the parts of
  /// people of whom a line tells apart follow their person-years.
  mutating func payerMixes() -> [PayerMix] {
    var (order, mixes) = ([[""]], [[String]: (people: [PayerMix.People], unused: [PayerMix.Part], settings: [Int])]())
    mixes[[""]] = ([PayerMix.People(parts: [], gauge: nil)], [], [])
    for (number, name) in rulebook.pathways.flatMap(\.settings).enumerated() {
      let (people, unused) = (payers(ofSetting: name), payersOfLockedInCost(inSetting: name))
      var key = people.count == 1 && unused.isEmpty ? people[0].parts.map(\.key).sorted() : [name.key]
      if key.isEmpty { key = [""] }
      if mixes[key] == nil { order.append(key) }
      mixes[key, default: (people, unused, [])].settings.append(number)
    }
    return order.compactMap { key in
      mixes[key].map { people, unused, settings in
        let quantities: [Series.Quantity] = [.cost, .committed] + (key == [""] ? [.generalCost] : [])
        return PayerMix(
          people: people, series: Series(quantities, settings: settings),
          unused: unused.isEmpty ? nil : (unused, Series([.unused], settings: settings)))
      }
    }
  }

  /// Who pays for what a setting costs used or not; nobody, where that is shared as the cost of its people is.
  func payersOfLockedInCost(inSetting name: Name) -> [PayerMix.Part] {
    parts(
      rulebook.settings[name.key]?.paidBy.first(where: \.isOfLockedInCost), of: "setting \(name.key)/for locked-in cost"
    )
  }

  /// The people of a setting, told apart by who pays for them.
  mutating func payers(ofSetting name: Name) -> [PayerMix.People] {
    let lines = rulebook.settings[name.key]?.paidBy ?? []
    let everybodyElse = lines.first(where: \.isOfRest).map { parts($0, of: "setting \(name.key)") } ?? []
    let apart = lines.compactMap { line in line.who.map { (line: line, who: $0, strata: strata(of: $0, nil)) } }
    guard !apart.isEmpty, let place = rulebook.place(of: name) else {
      return [PayerMix.People(parts: everybodyElse, gauge: nil)]
    }
    func gauge(_ strata: [Bool]) -> Gauge {
      Gauge(.personYears, pathway: place.pathway, settings: [place.setting], strata: strata)
    }
    var people: [PayerMix.People] = []
    for (line, who, strata) in apart {
      let identity = "setting \(name.key)/for \(Name.key(who.text))"
      people.append(PayerMix.People(parts: parts(line, of: identity), gauge: gaugeList.add(gauge(strata))))
    }
    let others = (0..<vocabulary.strata.count).map { stratum in !apart.contains { $0.strata[stratum] } }
    guard others.contains(true) else { return people }
    return people + [PayerMix.People(parts: everybodyElse, gauge: gaugeList.add(gauge(others)))]
  }

  /// Adds every number that decides who pays what to the parameters of the plan.
  mutating func addFundingParameters() {
    let parts =
      payerMixes().flatMap(\.parts) + paidSpends.flatMap(\.parts)
      + rulebook.services.flatMap { self.parts($0.paidBy, of: "service \($0.name.key)") }
      + rulebook.funds.flatMap { self.parts($0.paidBy, of: "fund \($0.name.key)") }
    for part in parts { _ = parameter(part.share, .share, identity: part.identity) }
    for fund in rulebook.funds {
      guard case .yearly(let pounds, let growth) = fund.money else { continue }
      _ = parameter(pounds, .pounds, identity: "fund \(fund.name.key)/has")
      if let growth {
        _ = parameter(growth.amount, growth.falls ? .share : .growth, identity: "fund \(fund.name.key)/growth")
      }
    }
  }

  /// What has to be kept of a run to tell who pays; nothing, where nobody asks.
  var payerSeries: [Series] {
    guard !rulebook.accounts.isEmpty || !baseline.budgets.isEmpty else { return [] }
    var lowering = self
    return lowering.payerMixes().flatMap(\.allSeries)
  }

  /// The parts in which payers share a cost; none where nobody is named.
  func parts(_ shares: PayerShares?, of identity: String) -> [PayerMix.Part] {
    let accounts = rulebook.accounts.map(\.key)
    return (shares?.parts ?? []).compactMap { entry in
      accounts.firstIndex(of: entry.payer.key).map {
        PayerMix.Part(payer: $0, share: entry.share, identity: "\(identity)/paid by \(entry.payer.key)")
      }
    }
  }
}

extension PayerMix.Part {
  /// What two parts have in common that are alike in every draw.
  fileprivate var key: String {
    switch share.value {
    case .number(.certain(let share)): return "\(payer) \(share)"
    case .number: return "\(payer) \(identity)"
    case .assumption(let name): return "\(payer) \(name.key)"
    }
  }
}
