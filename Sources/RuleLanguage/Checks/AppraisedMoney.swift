import Diagnostics
import Quantities

/// What an appraisal values in money is counted as its value is, and what it adds to estimates are estimates that
/// somebody makes.
func checkAppraisedMoney(_ context: CheckContext, _ findings: inout Findings) {
  for appraisal in context.draft.appraisals {
    if let effect = appraisal.effect { checkEffect(effect, context, &findings) }
    for benefit in appraisal.benefits { checkBenefit(benefit, among: appraisal.benefits, context, &findings) }
    for bias in appraisal.biases { checkBias(bias, context, &findings) }
  }
}

private func checkEffect(_ effect: EffectDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  if let declared = context.names.measures[effect.measure.key], context.unit(of: effect.measure) == .pounds {
    findings.report(.alreadyACost(effect.measure, declared: declared.name))
  }
  for worth in effect.worth where context.central(worth).map({ $0 < 0 }) == true {
    findings.report(.outOfRange(worth, "nobody pays less than nothing for something"))
  }
}

private func checkBenefit(
  _ benefit: BenefitDeclaration, among all: [BenefitDeclaration], _ context: CheckContext, _ findings: inout Findings
) {
  let declared = context.names.measures[benefit.measure.key]?.name
  guard let value = benefit.value else {
    let other = all.first { $0.value != nil }?.value?.amount.span
    findings.report(.benefitWithoutValue(benefit.measure, valued: other, declared: declared))
    return
  }
  guard let declared, let unit = context.unit(of: benefit.measure) else { return }
  switch unit {
  case .pounds: findings.report(.alreadyACost(benefit.measure, declared: declared))
  case .share: findings.report(.shareHasNoValue(value.counted, declared: declared))
  case .counted(let counted):
    guard unit.isCounted(in: value.counted.key) else {
      findings.report(.valuedForAnother(value.counted, than: counted, declared: declared))
      return
    }
    let isFlow = context.isFlow(Measure(declared: benefit.measure))
    if isFlow == value.isYearly { findings.report(.valuedOverTime(value, declared: declared, isFlow: isFlow)) }
  }
}

private func checkBias(_ bias: BiasDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  if let mitigated = bias.mitigated, let share = context.centralShare(mitigated), !(0...1).contains(share) {
    findings.report(.outOfRange(mitigated, "no less than nothing and no more than all of a bias is managed"))
  }
  switch bias.bound {
  case .share(let bound):
    if let share = context.centralShare(bound), !(0...2).contains(share) {
      findings.report(.outOfRange(bound, "an optimism bias lies between 0% and 200%, the largest that is published"))
    }
  case .kinds(let kinds):
    for (kind, _) in kinds where ProjectKind(name: kind) == nil { findings.report(.unknownProjectKind(kind)) }
    let shares = kinds.map { $0.share.flatMap(context.centralShare) ?? 1 }
    if let first = kinds.first, let last = kinds.last, (shares.reduce(0, +) - 1).magnitude > 1e-9 {
      let place = first.kind.span.joined(with: last.share?.span ?? last.kind.span)
      findings.report(.sharesDoNotSum(shares.reduce(0, +), at: place, rest: "say of which kind the rest is"))
    }
  }
  // What could not be read may be what is spent on it.
  guard context.isComplete, context.unread.isEmpty else { return }
  let known = context.purposes
  if !known.contains(where: { $0.key == bias.purpose.key }) {
    let near = nearest(to: bias.purpose.key, among: known.map(\.key))
    findings.report(
      .unknownName(
        bias.purpose, kind: "purpose that something is spent on",
        near: near.flatMap { key in known.first { $0.key == key }?.text }, known: known.map(\.text)))
  }
}

extension CheckContext {
  /// What a declared measure is counted in; nil where it is not known.
  fileprivate func unit(of measure: Name) -> MeasureUnit? { unit(of: Measure(declared: measure)) }

  /// What anything is spent on, each once, in the order of the alphabet.
  fileprivate var purposes: [Name] {
    let spent =
      draft.options.flatMap { $0.spending.map(\.spend.purpose) }
      + statements.compactMap { entry in
        if case .spend(let spend) = entry.statement.kind { return spend.purpose }
        return nil
      }
    return Dictionary(spent.map { ($0.key, $0) }) { first, _ in first }.values.sorted { $0.key < $1.key }
  }
}
