import Diagnostics
import Quantities

/// An appraisal discounts at a rate that money has, and weighs what a run measures, by more than nothing.
func checkAppraisals(_ context: CheckContext, _ findings: inout Findings) {
  for appraisal in context.draft.appraisals {
    for amount in appraisal.weights.map(\.weight) + [appraisal.discount].compactMap({ $0 }) {
      guard case .number(.certain) = amount.value else {
        findings.report(.judgementIsUncertain(amount))
        continue
      }
    }
    if let discount = appraisal.discount, let rate = context.centralShare(discount), !plausible.contains(rate) {
      findings.report(.discountOutOfReach(discount))
    }
    for (measure, weight) in appraisal.weights where context.central(weight) == 0 {
      findings.report(.weighsNothing(weight, measure, declared: context.names.measures[measure.key]?.name))
    }
    let named = [appraisal.effect?.measure].compactMap { $0 } + appraisal.benefits.map(\.measure)
    checkJudged(appraisal.weights.map(\.measure), orPresentCost: true, context, &findings)
    checkJudged(named, orPresentCost: false, context, &findings)
  }
}

/// The Green Book's rates are 1% to 3.5%; commercial ones reach the teens.
private let plausible = 0.0...0.2

/// What is weighed is the present cost, or a measure of which it is known whether more of it is better; what is valued
/// is such a measure.
private func checkJudged(
  _ names: [Name], orPresentCost: Bool, _ context: CheckContext, _ findings: inout Findings
) {
  guard context.hasScenario, !context.mayBeUnread(.head, of: .measure) else { return }
  var unknown: [Name] = []
  for name in names where !orPresentCost || name.key != "present cost" {
    guard let measure = context.names.measures[name.key] else {
      unknown.append(name)
      continue
    }
    if measure.isBetterHigher == nil, measure.unread.isDisjoint(with: [.better, .head]) {
      findings.report(.missingDirection(measure.name, judged: name, isWeighed: orPresentCost))
    }
  }
  guard !unknown.isEmpty else { return }
  let known = (orPresentCost ? ["present cost"] : []) + context.names.measures.keys.sorted()
  for name in unknown { findings.report(.cannotBeJudged(name, known: known, isWeighed: orPresentCost)) }
}
