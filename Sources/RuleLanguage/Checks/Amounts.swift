import Diagnostics
import Quantities

/// Numbers count what they should and lie where they may.
func checkAmounts(_ context: CheckContext, _ findings: inout Findings) {
  for assumption in context.draft.assumptions {
    guard let amount = assumption.amount, case .number(let distribution) = amount.value else { continue }
    checkShape(distribution, amount, &findings)
    if amount.unit == .percent { checkRange(distribution, amount, .growth, &findings) }
  }
  for pathway in context.draft.pathways where pathway.restOfEntrants == nil {
    if let entry = pathway.entrantShares.first(where: { $0.share.mayVary }) {
      findings.report(.uncertainShareNeedsRest(entry.share, of: pathway.startsIn))
    }
  }
  for (amount, role) in context.amounts {
    switch amount.value {
    case .number(let distribution):
      checkShape(distribution, amount, &findings)
      if role.units.contains(amount.unit) {
        checkRange(distribution, amount, role, &findings)
      } else {
        findings.report(.wrongUnit(amount, expected: role.words, in: role.units, declaredAt: nil))
      }
    case .assumption(let name):
      guard let declared = context.names.assumptions[name.key]?.amount else { continue }
      guard case .number(let distribution) = declared.value else { continue }
      if role.units.contains(declared.unit) {
        checkRange(distribution, amount, role, &findings)
      } else {
        findings.report(.wrongUnit(amount, expected: role.words, in: [], declaredAt: declared.span))
      }
    }
  }
}

extension Amount {
  /// Whether its draws may differ.
  var mayVary: Bool {
    guard case .number(let distribution) = value else { return true }
    return distribution.isUncertain
  }
}

/// Ranges the right way round, around their likely value, with a sureness that means something.
private func checkShape(_ distribution: Distribution, _ amount: Amount, _ findings: inout Findings) {
  switch distribution {
  case .certain: break
  case .between(let low, let high):
    if low >= high { findings.report(.reversedBounds(amount)) }
  case .likely(let mode, let low, let high, let sure):
    if low >= high {
      findings.report(.reversedBounds(amount))
    } else if min(mode - low, high - mode) < (high - low) / 1000 {
      findings.report(.centreOutside(amount))
    }
    // A hair wider than what is said: 99.9% is not 0.999 to the last digit.
    if !(0.0099999...0.9990001).contains(sure) {
      findings.report(.outOfRange(amount, "how sure a range is lies between 1% and 99.9%"))
    }
  case .observed(let count, let total):
    if count < 0 || total <= 0 || count > total {
      findings.report(.outOfRange(amount, "no more can be observed than were looked at"))
    }
  }
}

private func checkRange(
  _ distribution: Distribution, _ amount: Amount, _ role: AmountRole, _ findings: inout Findings
) {
  let bounds: [Double]
  switch distribution {
  case .certain(let value): bounds = [value]
  case .between(let low, let high): bounds = [low, high]
  case .likely(_, let low, let high, _): bounds = [low, high]
  case .observed: bounds = []
  }
  if bounds.contains(where: { !role.legal.contains($0) }) {
    findings.report(.outOfRange(amount, "this must be \(role.words)"))
  }
}
