import Diagnostics
import Quantities

/// Contracts are in force from the first day, so what they pay for used or not is no more than there is, and what can be
/// called off beside it has room.
func checkBoughtTogether(_ context: CheckContext, _ findings: inout Findings) {
  let contracts = Dictionary(grouping: context.draft.contracts.filter(context.isInForce)) {
    $0.purchase?.setting.key ?? ""
  }
  for setting in context.draft.settings {
    guard case .number(let places) = setting.places, let limit = context.central(places),
      let bought = contracts[setting.name.key]
    else { continue }
    check(bought, of: setting, places, limit: limit, context, &findings)
  }
}

private func check(
  _ contracts: [ContractDeclaration], of setting: SettingDeclaration, _ places: Amount, limit: Double,
  _ context: CheckContext, _ findings: inout Findings
) {
  var (committed, earlier) = (0.0, [ContractDeclaration]())
  for contract in contracts {
    guard let purchase = contract.purchase, case let more = context.committedPlaces(of: purchase), more > 0 else {
      continue
    }
    committed += more
    earlier.append(contract)
    if committed > limit + 1e-9, earlier.count > 1 {
      findings.report(.contractsOverlap(earlier, bought: committed, of: setting, places))
      return
    }
  }
  guard !earlier.isEmpty, committed > limit - 1e-9 else { return }
  for contract in contracts where contract.purchase?.terms == .framework {
    findings.report(.nothingToCallOff(contract, beside: earlier, of: setting, places))
  }
}

extension CheckContext {
  /// Whether a contract lasts into the first year.
  fileprivate func isInForce(_ contract: ContractDeclaration) -> Bool {
    guard let first = years?.first.firstDay, let until = contract.until else { return true }
    return until >= first
  }

  /// How many places a contract pays for used or not, at the likely values.
  func committedPlaces(of purchase: Purchase) -> Double { purchase.committedPlaces { central($0) ?? 0 } }
}
