import Diagnostics

/// What a statement waits for is seen on a day, is counted as it is counted, and can come true.
func checkConditions(_ context: CheckContext, _ findings: inout Findings) {
  for condition in context.statements.compactMap(\.statement.trigger) {
    switch condition.measure.kind {
    case .people, .places, .emptyPlaces, .waiting: checkAmount(condition, context, &findings)
    // A name that nothing declares is a finding of its own.
    case .declared(let name) where context.names.measures[name.key] == nil: break
    default: findings.report(.cannotBeWatched(condition.measure, isFlow: context.names.isFlow(condition.measure)))
    }
  }
}

private func checkAmount(_ condition: Condition, _ context: CheckContext, _ findings: inout Findings) {
  guard let unit = context.unit(of: condition.measure) else { return }
  let amount = condition.amount
  let isPartOfWhatWas = amount.unit == .percent && condition.change != .level
  if amount.unit != unit.amountUnit, !isPartOfWhatWas, case .number = amount.value {
    findings.report(.wrongUnit(amount, expected: unit.words, in: [unit.amountUnit], declaredAt: nil))
  } else if let counted = condition.counted, case .counted(let expected) = unit, !unit.isCounted(in: counted.key) {
    findings.report(.peopleOrPlaces(found: counted.text, expected: expected, at: counted.span))
  }
  if case .waiting = condition.measure.kind, isPartOfWhatWas {
    findings.report(.shareOfNobody(amount))
  }
}
