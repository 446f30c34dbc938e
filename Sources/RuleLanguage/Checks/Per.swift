import Diagnostics

/// Pounds say what they are for: a week or a year of a setting, one unit of a service, once or every year.
func checkPer(_ context: CheckContext, _ findings: inout Findings) {
  for (_, statement) in context.statements {
    switch statement.kind {
    case .change(let change): checkCost(change, context, &findings)
    case .spend(let spend): checkSpending(spend, statement.phase, &findings)
    default: break
    }
  }
  for (spend, phase) in context.draft.options.flatMap(\.spending) { checkSpending(spend, phase, &findings) }
}

private func checkCost(_ change: ChangeStatement, _ context: CheckContext, _ findings: inout Findings) {
  if change.isYearly, context.unit(of: change.amount) == .percent, !change.quantity.isUplift {
    findings.report(.percentEveryYear(change.amount))
  }
  guard case .cost(let name) = change.quantity, context.unit(of: change.amount) == .pounds else { return }
  if context.names.settings[name.key] != nil {
    if !change.isWeekly, !change.isYearly { findings.report(.perWhat(change.amount, of: name)) }
  } else if let service = context.service(name), change.isWeekly || change.isYearly {
    findings.report(.perUnit(change.amount, of: service))
  }
}

/// `£120k from 2027-28` could be spent then, or in every year from then on.
private func checkSpending(_ spend: SpendStatement, _ phase: Phase?, _ findings: inout Findings) {
  if let charge = spend.charge {
    if spend.isYearly {
      findings.report(.chargedAndYearly(spend.amount, charge))
    } else if !(0...0.2).contains(charge.rate) || !(12...1200).contains(charge.over.months) {
      findings.report(.chargeOutOfReach(charge))
    }
  }
  // Capital that is spent on a day is charged from then on, whatever it may seem.
  guard !spend.isYearly, spend.charge == nil, let phase, case .from = phase.shape else { return }
  findings.report(.onceOrYearly(spend.amount, phase))
}

extension CheckContext {
  /// What a number counts, be it its own or an assumption's.
  func unit(of amount: Amount) -> Amount.Unit? {
    switch amount.value {
    case .number: return amount.unit
    case .assumption(let name): return names.assumptions[name.key]?.amount?.unit
    }
  }
}
