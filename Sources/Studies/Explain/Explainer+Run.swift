import Projection
import Quantities
import RuleLanguage

extension Study {
  /// What became of the lines of hypotheses in a run of each hypothesis alone: what never began, and what found less
  /// than it asked for.
  ///
  /// - Parameters:
  ///   - name: the hypothesis told; nil tells all of them.
  ///   - draws: how many draws beside the central estimate, 1 or more.
  public func outcomes(of name: String?, draws: Int, seed: UInt64) async -> String {
    var (plan, lowering) = lowered
    plan.report(reportedSeries, draws: draws, keepingDraws: false)
    let samples = await project(plan, draws: draws, seed: seed)
    let outcomes = RunOutcomes(
      explainer: Explainer(self), samples: samples, seed: seed,
      measuring: Measuring(samples: samples, lowering: lowering, seed: seed), parameters: lowering.parameters.all)
    return outcomes.page(of: name.map(Name.key))
  }
}

/// What became of the statements of hypotheses, each alone, in a run.
private struct RunOutcomes {
  let explainer: Explainer
  let samples: Samples
  let seed: UInt64
  let measuring: Measuring
  let parameters: [Parameter]

  func page(of key: String?) -> String {
    var page = PlainPage()
    page.title("In a run of \(samples.draws) draw\(samples.draws == 1 ? "" : "s"), each hypothesis alone")
    let hypotheses = explainer.rulebook.hypotheses
    for (index, hypothesis) in hypotheses.enumerated() where key == nil || key == hypothesis.title.key {
      // Each hypothesis alone comes last among the options.
      let option = samples.options - hypotheses.count + index
      page.heading("Hypothesis \"\(hypothesis.title)\"")
      let told = hypothesis.statements.flatMap { statement in
        outcomes(of: statement, of: hypothesis, inOption: option).map { (statement, $0) }
      }
      if told.isEmpty { page.paragraph("No line is seen to fall short.") }
      for (statement, outcome) in told { page.item("\(statement.role.words) \(statement.text): \(outcome)") }
    }
    return page.text
  }

  private func outcomes(
    of statement: Statement, of hypothesis: HypothesisDeclaration, inOption option: Int
  ) -> [String] {
    var told: [String] = []
    if let trigger = statement.trigger {
      let identity = "hypothesis \(hypothesis.title.key)/\(Name.key(statement.text))"
      told.append(firing(of: trigger, identity: identity, inOption: option))
    } else {
      switch statement.kind {
      case .move(let move): told += shortfall(of: move, statement, hypothesis, inOption: option)
      case .places(let places) where places.closes: told += shortfall(of: places, inOption: option)
      default: break
      }
    }
    return told
  }

  // MARK: Triggers

  /// In how many draws a condition came true, and how near it came where it never did.
  private func firing(of condition: Condition, identity: String, inOption option: Int) -> String {
    let thresholds = thresholds(of: condition, identity: identity)
    let course = course(of: condition, inOption: option)
    let needed = max(1, explainer.lowering.steps(months: condition.lasting?.months ?? 0))
    let fired = (1...samples.draws).count { draw in
      var inARow = 0
      return course.contains { values in
        inARow = condition.comparison.holds(values[draw], against: thresholds[draw]) ? inARow + 1 : 0
        return inARow >= needed
      }
    }
    guard fired == 0 else { return "its condition came true in \(fired) of \(samples.draws) draws" }
    let wantsMore = condition.comparison.asksForMore
    let all = course.flatMap { $0.dropFirst() }
    let nearest = (wantsMore ? all.max() : all.min()) ?? 0
    let short = needed > 1 && condition.comparison.holds(nearest, against: thresholds.dropFirst().first ?? 0)
    let unit: Amount.Unit = condition.role == .pounds ? .pounds : .none
    return "never began: its condition came true in none of \(samples.draws) draws; the "
      + "\(wantsMore ? "highest" : "lowest") seen was \(roughly(nearest, unit))\(short ? ", not for long enough" : "")"
  }

  private func thresholds(of condition: Condition, identity: String) -> [Double] {
    var identity = identity + "/once"
    if case .assumption(let name) = condition.amount.value { identity = "assumption \(name.key)" }
    guard let parameter = parameters.first(where: { $0.identity == identity }) else {
      return Array(repeating: explainer.central(condition.amount), count: samples.draws + 1)
    }
    return draws(of: parameter, count: samples.draws, seed: seed)
  }

  /// What a condition watches, on the eve and at the end of every step, by draw.
  private func course(of condition: Condition, inOption option: Int) -> [[Double]] {
    let start = measuring.valuesAtStart(of: condition.measure, inOption: option)
    let levels =
      [start]
      + (0..<samples.timeline.steps).map {
        measuring.values(of: condition.measure, at: $0, inOption: option)
      }
    switch condition.change {
    case .level: return levels
    case .fall: return levels.map { zip(start, $0).map { $0 - $1 } }
    case .rise: return levels.map { zip(start, $0).map { $1 - $0 } }
    }
  }

  // MARK: Moves and closures

  /// What a number of people asked to move came to, where it was clearly fewer, in the central estimate.
  private func shortfall(
    of move: MoveStatement, _ statement: Statement, _ hypothesis: HypothesisDeclaration, inOption option: Int
  ) -> [String] {
    guard case .people(let amount) = move.number, let place = explainer.rulebook.place(of: move.to) else { return [] }
    let asked = explainer.central(amount)
    let setting = samples.setting(place.setting, ofPathway: place.pathway)
    let (shape, _) = explainer.time(of: statement, in: hypothesis, lasts: false)
    let parts = explainer.overYears(PhaseInSteps(shape, samples.timeline).increments)
    let moved = parts.indices.filter { parts[$0] > 0 }.reduce(0.0) { sum, year in
      func moves(_ option: Int) -> Double {
        samples.central(of: Series([.movesIn], settings: [setting]), year: year, option: option)
      }
      return sum + moves(option) - moves(0)
    }
    // Moves that would have happened anyway make a small difference even where everybody is found.
    guard moved < 0.9 * asked else { return [] }
    let (few, many) = (roughly(max(0, moved), .none), roughly(asked, .none))
    return [
      "asks for \(many) people; in those years \(few) more than in do nothing move to \(move.to), at the likely values: "
        + "there is not the room, not the people, or they would have moved anyway"
    ]
  }

  /// What a closure came to, where there were fewer places than it closes.
  private func shortfall(of places: PlacesStatement, inOption option: Int) -> [String] {
    guard let place = explainer.rulebook.place(of: places.setting) else { return [] }
    let setting = samples.setting(place.setting, ofPathway: place.pathway)
    let last = samples.timeline.years - 1
    let left = [0, option].map { option in
      samples.central(of: Series([.places], settings: [setting]), year: last, option: option)
    }
    let closed = left[0] - left[1]
    let asked = explainer.central(places.number)
    guard left[1] <= 1e-9, closed < asked - 1e-6 else { return [] }
    return ["closes only \(roughly(max(0, closed), .none)) of \(roughly(asked, .none)): there are no more places"]
  }
}

extension Comparison {
  fileprivate func holds(_ value: Double, against threshold: Double) -> Bool {
    switch self {
    case .atMost: return value <= threshold
    case .atLeast, .equal: return value >= threshold
    case .above: return value > threshold
    case .below: return value < threshold
    }
  }
}
