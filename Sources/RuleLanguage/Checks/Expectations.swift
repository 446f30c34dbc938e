import Diagnostics
import Quantities

/// What is expected is counted as the measure counts, against one number, with a confidence that can be reached.
func checkExpectations(_ context: CheckContext, _ findings: inout Findings) {
  for expectation in context.expectations {
    guard case .number(.certain(let value)) = expectation.amount.value else {
      findings.report(.thresholdIsUncertain(expectation.amount))
      continue
    }
    if value < 0 {
      findings.report(.outOfRange(expectation.amount, "a number that is held against cannot be below 0"))
    }
    checkUnit(expectation, context, &findings)
    if let confidence = expectation.confidence, confidence <= 0 || confidence >= 1 {
      findings.report(.confidenceOutOfReach(at: expectation.confidenceSpan ?? expectation.span))
    }
  }
}

private func checkUnit(_ expectation: Expectation, _ context: CheckContext, _ findings: inout Findings) {
  let amount = expectation.amount
  guard let unit = context.unit(of: expectation.measure) else { return }
  if amount.unit == .percent {
    // A change may be said as a part of what it is a change of; a level only where it is a share itself.
    if case .level = expectation.change, unit != .share {
      findings.report(.wrongUnit(amount, expected: unit.words, in: [unit.amountUnit], declaredAt: nil))
    }
    return
  }
  if amount.unit != unit.amountUnit {
    findings.report(.wrongUnit(amount, expected: unit.words, in: [unit.amountUnit], declaredAt: nil))
  } else if let counted = expectation.counted, case .counted(let expected) = unit, !unit.isCounted(in: counted.key) {
    findings.report(.peopleOrPlaces(found: counted.text, expected: expected, at: counted.span))
  }
}

/// What a measure is counted in.
enum MeasureUnit: Hashable {
  /// Pounds of a year.
  case pounds
  /// A share of something.
  case share
  /// So many of these.
  case counted(String)

  /// The unit a number held against it has.
  var amountUnit: Amount.Unit {
    switch self {
    case .pounds: return .pounds
    case .share: return .percent
    case .counted: return .none
    }
  }

  var words: String {
    switch self {
    case .pounds: return "pounds a year, such as £200k"
    case .share: return "a percentage, such as 60%"
    case .counted(let what): return "a number of \(what)"
    }
  }

  /// Whether a word says the same.
  func isCounted(in word: String) -> Bool {
    guard case .counted(let what) = self else { return false }
    return isSameUnit(word, what)
  }
}

extension CheckContext {
  /// What a measure is counted in; nil for a declared one that is not known, which is a finding of its own.
  func unit(of measure: Measure) -> MeasureUnit? {
    switch measure.kind {
    case .people, .waiting: return .counted("people")
    case .places, .emptyPlaces: return .counted("places")
    case .moves: return .counted("moves")
    case .cost, .totalCost, .lockedInCost: return .pounds
    case .staffNeeded, .vacancies: return .counted("posts")
    case .unmet(let unit, _): return .counted(unit.key)
    case .declared(let name):
      guard let declared = names.measures[name.key] else { return nil }
      return declared.shareOf == nil ? declared.measure.flatMap(unitOfPart) : .share
    }
  }

  /// What a part of a declared measure is counted in; a measure made of itself has no unit.
  private func unitOfPart(_ measure: Measure) -> MeasureUnit? {
    if case .declared = measure.kind { return nil }
    return unit(of: measure)
  }

  /// Whether a measure adds up over a financial year rather than standing on a day.
  func isFlow(_ measure: Measure) -> Bool { names.isFlow(measure) }
}
