import Projection
import Quantities
import RuleLanguage

/// Settings whose cost the same payers share in the same parts, so that their cost need only be known together.
struct PayerMix {
  /// The part of one payer.
  struct Part {
    /// Its number among the payers of the rulebook.
    let payer: Int
    let share: Amount
    /// The path under which the share is drawn.
    let identity: String
  }

  /// Empty where nobody is named.
  let parts: [Part]
  /// What they cost, with what is spent whether or not anybody is there.
  let series: Series
}

extension Lowering {
  /// How the costs of all settings are shared, each setting in one mix; what belongs to no setting, such as what an
  /// option spends, is in that of nobody.
  var payerMixes: [PayerMix] {
    var (order, mixes) = ([[""]], [[String]: (parts: [PayerMix.Part], settings: [Int])]())
    mixes[[""]] = ([], [])
    for (number, name) in rulebook.pathways.flatMap(\.settings).enumerated() {
      let parts = parts(rulebook.settings[name.key]?.paidBy ?? [], of: "setting \(name.key)")
      let key = parts.isEmpty ? [""] : parts.map(\.key).sorted()
      if mixes[key] == nil { order.append(key) }
      mixes[key, default: (parts, [])].settings.append(number)
    }
    return order.compactMap { mixes[$0] }.map { parts, settings in
      let quantities: [Series.Quantity] = [.cost, .committed] + (parts.isEmpty ? [.generalCost] : [])
      return PayerMix(parts: parts, series: Series(quantities, settings: settings))
    }
  }

  /// What has to be kept of a run to tell who pays; nothing, where nobody asks.
  var payerSeries: [Series] {
    let isAsked = !rulebook.payers.isEmpty || !baseline.budgets.isEmpty
    return isAsked ? payerMixes.map(\.series) : []
  }

  /// The parts in which payers share a cost.
  func parts(_ paidBy: [(payer: Name, share: Amount)], of identity: String) -> [PayerMix.Part] {
    let payers = rulebook.payers.map(\.key)
    return paidBy.compactMap { entry in
      payers.firstIndex(of: entry.payer.key).map {
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
