import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Tests expectations in every draw: measures what they speak of, holds it against do nothing and their number.
struct Judge {
  let rulebook: Rulebook
  let measuring: Measuring

  /// The verdict on a hypothesis, in itself alone first and then in the options that include it.
  func verdict(on index: Int, in options: [Int]) -> HypothesisVerdict {
    let hypothesis = rulebook.hypotheses[index]
    // The options with one hypothesis each come last, so the last is the hypothesis alone.
    let order = (options.last.map { [$0] } ?? []) + options.dropLast()
    return HypothesisVerdict(
      title: hypothesis.title.text, because: hypothesis.because?.text,
      source: rulebook.joined(hypothesis.sources), appliesTo: hypothesis.appliesTo?.text,
      statements: hypothesis.statements.map(\.told),
      expectations: hypothesis.expectations.map { verdict(on: $0, in: order) },
      refutations: hypothesis.refutations.map { refutation($0, in: order) }, notes: notes(on: hypothesis))
  }

  private func verdict(on expectation: Expectation, in options: [Int]) -> ExpectationVerdict {
    let isLevel = expectation.change == .level
    return ExpectationVerdict(
      text: expectation.text, threshold: expectation.threshold, unit: unit(of: expectation),
      measured: measured(expectation),
      doNothing: isLevel ? Summary(draws: quantity(of: expectation, inOption: 0)) : nil,
      results: options.map { option in
        let quantity = quantity(of: expectation, inOption: option)
        let met = quantity.dropFirst().count { expectation.isMet(by: $0) }
        let verdict = Verdict(
          met: met, of: measuring.samples.draws, confidence: expectation.confidence ?? Expectation.usualConfidence)
        return ExpectationVerdict.Result(option: option, verdict: verdict, quantity: Summary(draws: quantity))
      })
  }

  /// In how many draws what would refute a hypothesis comes true; reviews of real people are no run's to tell.
  private func refutation(_ refutation: Refutation, in options: [Int]) -> RefutationChance {
    guard case .measured(let expectation) = refutation else {
      return RefutationChance(text: refutation.text, chances: [])
    }
    return RefutationChance(
      text: refutation.text,
      chances: options.map { option in
        let values = quantity(of: expectation, inOption: option)
        return RefutationChance.Chance(
          option: option, met: values.dropFirst().count { expectation.isMet(by: $0) },
          inCentral: values.first.map { expectation.isMet(by: $0) } ?? false)
      })
  }

  private func notes(on hypothesis: HypothesisDeclaration) -> [HypothesisVerdict.Note] {
    var notes = hypothesis.beliefs.map { belief in
      HypothesisVerdict.Note.belief(belief.text, source: rulebook.joined(belief.sources))
    }
    notes += hypothesis.overrides.map { .overrides("\($0.hypothesis)", because: "\($0.because)") }
    if let owner = hypothesis.owner { notes.append(.owner(owner.text)) }
    if let day = hypothesis.reviewOn { notes.append(.review(on: day)) }
    if let status = hypothesis.status {
      notes.append(
        .status(.init(status.decision), by: status.by.map { "\($0)" }, because: status.because.map { "\($0)" }))
    }
    return notes
  }

  // MARK: Measuring

  /// What is held against the number, by draw: the level, or the change against what it is counted from; over all the
  /// time of `until`, the worst of it.
  func quantity(of expectation: Expectation, inOption option: Int) -> [Double] {
    let times = times(of: expectation)
    var worst: [Double]?
    for time in times {
      let here = measuring.values(of: expectation.measure, at: time, inOption: option)
      let values: [Double]
      if case .level = expectation.change {
        values = here
      } else {
        let before = comparator(of: expectation, at: time, inOption: option)
        let sign = expectation.change == .fall ? 1.0 : -1.0
        let asShare = expectation.amount.unit == .percent
        values = zip(before, here).map { before, here in
          let change = sign * (before - here)
          return asShare ? (before == 0 ? 0 : change / before) : change
        }
      }
      worst = worst.map { zip($0, values).map(expectation.worse) } ?? values
    }
    return worst ?? []
  }

  private func comparator(of expectation: Expectation, at time: Int, inOption option: Int) -> [Double] {
    switch expectation.comparator {
    case .doNothing: return measuring.values(of: expectation.measure, at: time, inOption: 0)
    case .start: return measuring.valuesAtStart(of: expectation.measure, inOption: option)
    }
  }

  /// The steps at whose end a stock is measured, or the years over which a flow is.
  private func times(of expectation: Expectation) -> ClosedRange<Int> {
    let timeline = measuring.samples.timeline
    let day = expectation.time.day
    let last =
      rulebook.isFlow(expectation.measure) ? day.financialYear - timeline.firstYear : timeline.step(containing: day)
    if case .until = expectation.time { return 0...last }
    return last...last
  }

  // MARK: Words

  func unit(of expectation: Expectation) -> ExpectationVerdict.Unit {
    if expectation.amount.unit == .percent { return .share }
    switch expectation.measure.kind {
    case .declared(let name): return rulebook.measures[name.key]?.measure.map { unit(of: $0.kind) } ?? .people
    default: return unit(of: expectation.measure.kind)
    }
  }

  /// A declared measure that is a share of another is one whatever it counts.
  func unit(of measure: Measure) -> ExpectationVerdict.Unit {
    guard case .declared(let name) = measure.kind, let declared = rulebook.measures[name.key] else {
      return unit(of: measure.kind)
    }
    return declared.shareOf == nil ? declared.measure.map { unit(of: $0.kind) } ?? .people : .share
  }

  private func unit(of kind: Measure.Kind) -> ExpectationVerdict.Unit {
    switch kind {
    case .people, .waiting, .declared: return .people
    case .places, .emptyPlaces: return .places
    case .moves: return .movesAYear
    case .cost, .totalCost, .lockedInCost: return .poundsAYear
    case .staffNeeded, .vacancies: return .posts
    case .unmet(let unit, _): return .units(unit.text)
    }
  }

  /// What is held against the number.
  func measured(_ expectation: Expectation) -> MeasuredQuantity {
    let isFlow = rulebook.isFlow(expectation.measure)
    let time: MeasuredQuantity.Time
    switch expectation.time {
    case .by(let day): time = isFlow ? .inYear(day.financialYear) : .onDay(day)
    case .until(let day): time = isFlow ? .untilYear(day.financialYear) : .untilDay(day)
    }
    let comparator: MeasuredQuantity.Comparator = expectation.comparator == .doNothing ? .doNothing : .start
    let change: MeasuredQuantity.Change
    switch expectation.change {
    case .level: change = .level
    case .fall: change = .fall(against: comparator)
    case .rise: change = .rise(against: comparator)
    }
    return MeasuredQuantity(expectation.measure.text, change, at: time)
  }
}

extension Statement {
  /// As the planner wrote it, with the words that give it its part, and what it waits for.
  fileprivate var told: String {
    guard role == .response, let trigger else { return "\(role.words) \(text)" }
    return "\(role.words) \(trigger.text): \(text)"
  }
}

extension HypothesisVerdict.Decision {
  fileprivate init(_ decision: Status.Decision) {
    switch decision {
    case .proposed: self = .proposed
    case .accepted: self = .accepted
    case .refuted: self = .refuted
    }
  }
}

extension Comparison {
  /// Whether it asks for a number or more.
  var asksForMore: Bool {
    switch self {
    case .atLeast, .above, .equal: return true
    case .atMost, .below: return false
    }
  }
}

extension Expectation {
  /// The confidence asked for where a hypothesis does not say: as sure as its authors' ranges usually are.
  static let usualConfidence = 0.8

  /// The number it is held against; checks have seen that it is one number.
  var threshold: Double {
    if case .number(let distribution) = amount.value { return distribution.central }
    return 0
  }

  /// Of two figures the one that is further from meeting it.
  func worse(_ one: Double, _ other: Double) -> Double {
    switch comparison {
    case .atMost, .below: return max(one, other)
    case .atLeast, .above: return min(one, other)
    case .equal: return (one - threshold).magnitude >= (other - threshold).magnitude ? one : other
    }
  }

  func isMet(by value: Double) -> Bool {
    // A billionth of slack, so that 30 closed in twelve parts counts as 30.
    let slack = 1e-9 * max(1, threshold.magnitude)
    switch comparison {
    case .atMost: return value <= threshold + slack
    case .atLeast: return value >= threshold - slack
    case .above: return value > threshold + slack
    case .below: return value < threshold - slack
    case .equal(let within): return (value - threshold).magnitude <= (within ?? amount.halfOfLastDigit) + slack
    }
  }
}

extension Amount {
  /// Half of what the last digit written stands for: 34 is 33.5 to 34.5, 34.15 is 34.145 to 34.155.
  var halfOfLastDigit: Double {
    let digits = text.prefix { !"%kmb".contains($0) }
    let decimals = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
    let scale = unit == .percent ? 0.01 : text.hasSuffix("k") ? 1e3 : text.hasSuffix("m") ? 1e6 : 1
    return 0.5 * (0..<decimals).reduce(scale) { size, _ in size / 10 }
  }
}
