import Diagnostics
import Quantities

/// What is expected is counted as the measure counts, against one number, with a confidence that can be reached.
func checkExpectations(_ context: CheckContext, _ findings: inout Findings) {
  for expectation in context.draft.hypotheses.flatMap(\.expectations) {
    guard case .number(.certain(let value)) = expectation.amount.value else {
      findings.report(.thresholdIsUncertain(expectation.amount))
      continue
    }
    if value < 0 {
      findings.report(.outOfRange(expectation.amount, "a number that is held against cannot be below 0"))
    }
    checkUnit(expectation, &findings)
    if let confidence = expectation.confidence, confidence <= 0 || confidence >= 1 {
      findings.report(.confidenceOutOfReach(at: expectation.confidenceSpan ?? expectation.span))
    }
  }
}

private func checkUnit(_ expectation: Expectation, _ findings: inout Findings) {
  let (amount, measure) = (expectation.amount, expectation.measure)
  let unit: Amount.Unit = measure.isCost ? .pounds : .none
  if amount.unit == .percent {
    if case .level = expectation.quantity {
      findings.report(.wrongUnit(amount, expected: measure.unitWords, in: [unit], declaredAt: nil))
    }
    return
  }
  if amount.unit != unit {
    findings.report(.wrongUnit(amount, expected: measure.unitWords, in: [unit], declaredAt: nil))
  } else if let counted = expectation.counted, let expected = measure.counts, counted.key != expected {
    findings.report(.peopleOrPlaces(found: counted.text, expected: expected, at: counted.span))
  }
}

extension Measure {
  var isCost: Bool {
    switch self {
    case .cost, .totalCost: return true
    default: return false
    }
  }

  /// The word that counts it; nil for pounds.
  var counts: String? {
    switch self {
    case .people, .waiting: return "people"
    case .places, .emptyPlaces: return "places"
    case .moves: return "moves"
    case .cost, .totalCost: return nil
    }
  }

  var unitWords: String { counts.map { "a number of \($0)" } ?? "pounds a year, such as £200k" }
}
