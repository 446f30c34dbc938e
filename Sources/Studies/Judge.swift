import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Tests expectations in every draw: measures what they speak of, holds it against do nothing and their number.
struct Judge {
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let samples: Samples

  /// The verdict on a hypothesis, in itself alone first and then in the options that include it.
  func verdict(on index: Int, in options: [Int]) -> HypothesisVerdict {
    let hypothesis = rulebook.hypotheses[index]
    // The options with one hypothesis each come last, so the last is the hypothesis alone.
    let order = (options.last.map { [$0] } ?? []) + options.dropLast()
    return HypothesisVerdict(
      title: hypothesis.title.text, because: hypothesis.because?.text,
      source: rulebook.joined(hypothesis.sources), appliesTo: hypothesis.appliesTo?.text,
      statements: hypothesis.statements.map { "\($0.role.words) \($0.text)" },
      expectations: hypothesis.expectations.map { verdict(on: $0, in: order) })
  }

  private func verdict(on expectation: Expectation, in options: [Int]) -> ExpectationVerdict {
    let threshold = expectation.threshold
    let isLevel = expectation.change == .level
    return ExpectationVerdict(
      text: expectation.text, threshold: threshold, unit: unit(of: expectation), quantityName: name(of: expectation),
      doNothing: isLevel ? Summary(draws: quantity(of: expectation, inOption: 0)) : nil,
      results: options.map { option in
        let quantity = quantity(of: expectation, inOption: option)
        let met = quantity.dropFirst().count { expectation.isMet(by: $0) }
        let verdict = Verdict(
          met: met, of: samples.draws, confidence: expectation.confidence ?? Expectation.usualConfidence)
        return ExpectationVerdict.Result(option: option, verdict: verdict, quantity: Summary(draws: quantity))
      })
  }

  // MARK: Measuring

  /// What is held against the number, by draw: the level, or the change against do nothing; over all the time of
  /// `until`, the worst of it.
  private func quantity(of expectation: Expectation, inOption option: Int) -> [Double] {
    let times = times(of: expectation)
    let wantsLess = expectation.comparison.wantsLess
    var worst: [Double]?
    for time in times {
      let here = measure(expectation.measure, at: time, inOption: option)
      let values: [Double]
      if case .level = expectation.change {
        values = here
      } else {
        let nothing = measure(expectation.measure, at: time, inOption: 0)
        let sign = expectation.change == .fall ? 1.0 : -1.0
        let asShare = expectation.amount.unit == .percent
        values = zip(nothing, here).map { nothing, here in
          let change = sign * (nothing - here)
          return asShare ? (nothing == 0 ? 0 : change / nothing) : change
        }
      }
      worst = worst.map { zip($0, values).map { wantsLess ? max($0, $1) : min($0, $1) } } ?? values
    }
    return worst ?? []
  }

  /// The steps at whose end a stock is measured, or the years over which a flow is.
  private func times(of expectation: Expectation) -> ClosedRange<Int> {
    let timeline = vocabulary.timeline
    let day = expectation.time.day
    let last =
      rulebook.isFlow(expectation.measure) ? day.financialYear - timeline.firstYear : timeline.step(containing: day)
    if case .until = expectation.time { return 0...last }
    return last...last
  }

  private func measure(_ measure: Measure, at time: Int, inOption option: Int) -> [Double] {
    func stock(_ stock: Samples.StepMeasure, _ setting: Int) -> [Double] {
      samples.draws(of: stock, setting: setting, step: time, option: option)
    }
    func flow(_ flow: Samples.Measure, _ setting: Int) -> [Double] {
      samples.draws(of: flow, setting: setting, year: time, option: option)
    }
    switch measure.kind {
    case .people(let of): return sum(numbers(of)) { stock(.people, $0) }
    case .places(let of): return sum(numbers(of)) { stock(.places, $0) }
    case .waiting(let of): return sum(numbers(of)) { stock(.waiting, $0) }
    case .emptyPlaces(let of):
      return sum(numbers(of)) { setting in
        zip(stock(.places, setting), stock(.people, setting)).map { max(0, $0 - $1) }
      }
    case .moves(let of): return sum(numbers(of)) { flow(.movesIn, $0) }
    case .cost(let of): return sum(of.flatMap(costNumbers)) { flow(.cost, $0) }
    case .totalCost: return sum(Array(0..<samples.settingCount)) { flow(.cost, $0) }
    case .lockedInCost, .unmet, .staffNeeded, .vacancies, .declared: return []
    }
  }

  private func sum(_ settings: [Int], _ draws: (Int) -> [Double]) -> [Double] {
    settings.reduce(into: [Double](repeating: 0, count: samples.draws + 1)) { total, setting in
      for (draw, value) in draws(setting).enumerated() { total[draw] += value }
    }
  }

  private func numbers(_ names: [Name]) -> [Int] {
    names.compactMap(rulebook.place).map { samples.setting($0.setting, ofPathway: $0.pathway) }
  }

  /// The settings whose cost a name stands for: itself, or all of a pathway.
  private func costNumbers(_ name: Name) -> [Int] {
    guard let pathway = rulebook.pathway(name) else { return numbers([name]) }
    return rulebook.pathways[pathway].settings.indices.map { samples.setting($0, ofPathway: pathway) }
  }

  // MARK: Words

  private func unit(of expectation: Expectation) -> ExpectationVerdict.Unit {
    if expectation.amount.unit == .percent { return .share }
    switch expectation.measure.kind {
    case .people, .waiting: return .people
    case .places, .emptyPlaces: return .places
    case .moves: return .movesAYear
    case .cost, .totalCost, .lockedInCost: return .poundsAYear
    case .unmet, .staffNeeded, .vacancies, .declared: return .people
    }
  }

  private func name(of expectation: Expectation) -> String {
    let time: String
    switch expectation.time {
    case .by(let day): time = rulebook.isFlow(expectation.measure) ? "in \(day.financialYear)" : "on \(day)"
    case .until(let day):
      time = "at worst until \(rulebook.isFlow(expectation.measure) ? "\(day.financialYear)" : "\(day)")"
    }
    switch expectation.change {
    case .level: return "\(expectation.measure.text) \(time)"
    case .fall: return "fall in \(expectation.measure.text) \(time), against do nothing"
    case .rise: return "rise in \(expectation.measure.text) \(time), against do nothing"
    }
  }
}

extension Comparison {
  /// Whether the larger figure is the worse.
  var wantsLess: Bool {
    switch self {
    case .atMost, .below: return true
    case .atLeast, .above, .equal: return false
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

  func isMet(by value: Double) -> Bool {
    // A billionth of slack, so that 30 closed in twelve parts counts as 30.
    let slack = 1e-9 * max(1, threshold.magnitude)
    switch comparison {
    case .atMost: return value <= threshold + slack
    case .atLeast: return value >= threshold - slack
    case .above: return value > threshold + slack
    case .below: return value < threshold - slack
    case .equal(let within): return (value - threshold).magnitude <= (within ?? 0.5) + slack
    }
  }
}
