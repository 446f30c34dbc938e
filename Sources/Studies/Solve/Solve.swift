import Appraisal
public import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What is asked of a search for values.
public struct SolveQuestion: Sendable {
  /// What is varied.
  public var levers: [LeverRange]
  /// The option or hypothesis in which it is; nil for the hypothesis whose line it is in.
  public var option: String?
  /// What must hold, as an `expect` line says it; empty for all that the hypotheses in force expect.
  public var expectations: [String]
  /// Which value is looked for; nil for the largest of one lever, the cheapest of several.
  public var wish: Solution.Wish?
  /// How many values are tried at most, of all levers together.
  public var budget: Int
  /// How many draws each trial has.
  public var draws: Int
  /// Where the random numbers start.
  public var seed: UInt64
  /// The bytes that it may take.
  public var memory: UInt64

  /// A question by its parts.
  public init(
    levers: [LeverRange], option: String? = nil, expectations: [String] = [], wish: Solution.Wish? = nil,
    budget: Int = 61, draws: Int = 200, seed: UInt64 = 1, memory: UInt64 = .max
  ) {
    (self.levers, self.option, self.expectations, self.wish) = (levers, option, expectations, wish)
    (self.budget, self.draws, self.seed, self.memory) = (budget, draws, seed, memory)
  }

  /// What it expects, as rules to be read with the scenario, so that it is checked as all rules are.
  fileprivate func rules(for scenario: String) -> SourceText? {
    guard !expectations.isEmpty else { return nil }
    let lines = expectations.map { "  expect \($0)\n" }.joined()
    return SourceText(name: "--until", text: "test \"\(asked)\" in \"\(scenario)\"\n\(lines)")
  }
}

/// The title under which what is asked at a terminal is read.
private let asked = "what is asked"

extension Study {
  /// Looks for the values of numbers at which expectations hold.
  ///
  /// Every value is tried, spread evenly between the ends, and all are lanes of one run on the same draws.
  /// - Throws: levers, options or expectations that cannot be understood, and more trials than fit into memory.
  public static func solve(
    _ question: SolveQuestion, inScenario path: String, files: Files = .onDisk,
    progress: (@Sendable (Double) -> Void)? = nil
  ) async throws(Findings) -> Solution {
    let texts = [question.rules(for: path)].compactMap { $0 }
    let study = try Study(readingScenario: path, adding: texts, files: files)
    do {
      return try await Solving(study, question).solution(progress: progress)
    } catch {
      throw Findings([error])
    }
  }
}

/// A search, with all names found.
private struct Solving {
  private let study: Study
  private let question: SolveQuestion
  private let levers: [Lever]
  private let option: (name: String, inForce: InForce)
  private let expectations: [Expectation]
  private let trials: Trials

  init(_ study: Study, _ question: SolveQuestion) throws(Finding) {
    (self.study, self.question) = (study, question)
    let rulebook = study.rulebook
    // Numbers stand in the plan whatever is in force.
    let all = Trials(study, inForce: [InForce()], measures: []).numbers
    let known = Lever.all(of: all, in: rulebook)
    guard !question.levers.isEmpty else { throw .nothingToVary(known.map(\.name)) }
    var levers: [Lever] = []
    for asked in question.levers {
      guard let lever = known.first(where: { $0.isCalled(asked.name) }) else {
        throw .noSuchLever(asked.name, levers: known.map(\.name))
      }
      levers.append(lever)
    }
    self.levers = levers
    option = try study.option(named: question.option, orOf: levers)
    expectations = try study.expectations(asked: question, in: option.inForce)
    trials = Trials(study, inForce: [InForce(), option.inForce], measures: expectations.map(\.measure))
  }

  func solution(progress: (@Sendable (Double) -> Void)?) async throws(Finding) -> Solution {
    let values = grid
    let needed = trials.bytes(trials: values.count, draws: question.draws)
    guard needed <= Double(question.memory) else {
      let possible = Int(Double(question.draws) * Double(question.memory) / needed)
      throw .tooMuchMemory(needed: needed, draws: question.draws, possible: max(1, possible))
    }
    let held = values.map { Dictionary(zip(levers.map(\.number), $0)) { first, _ in first } }
    let measuring = await trials.run(held, draws: question.draws, seed: question.seed, progress: progress)
    let found = outcomes(of: values, in: measuring)
    let wish = question.wish ?? (levers.count == 1 ? .largest : .cheapest)
    return Solution(
      levers: question.levers, option: option.name,
      expectations: expectations.map { ($0.text, $0.confidence ?? Expectation.usualConfidence) }, wish: wish,
      trials: found, found: best(of: found, by: wish), draws: question.draws,
      title: study.rulebook.scenario.title.text,
      units: levers.map { trials.numbers[$0.number].unit })
  }

  /// The values tried, those of the last lever changing fastest.
  private var grid: [[Double]] {
    var each = 2
    while power(each + 1, levers.count) <= question.budget { each += 1 }
    return zip(levers, question.levers).reduce([[]]) { grid, lever in
      let (low, high) = (lever.1.range.lowerBound, lever.1.range.upperBound)
      var steps = each - 1
      // What comes in wholes is tried at wholes, as far as there are few enough of them.
      let isWhole = lever.0.isCount && low == low.rounded() && high == high.rounded()
      if isWhole, high - low > 0 {
        let stride = ((high - low) / Double(steps)).rounded(.up)
        let values = Array(Swift.stride(from: low, to: high, by: stride)) + [high]
        return grid.flatMap { head in values.map { head + [$0] } }
      }
      steps = max(1, steps)
      let values = (0...steps).map { low + (high - low) * Double($0) / Double(steps) }
      return grid.flatMap { head in values.map { head + [$0] } }
    }
  }

  private func power(_ base: Int, _ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in
      product.multipliedReportingOverflow(by: base).overflow ? .max : product * base
    }
  }

  // MARK: Outcomes

  private func outcomes(of values: [[Double]], in measuring: Measuring) -> [Solution.Trial] {
    let judge = Judge(rulebook: study.rulebook, measuring: measuring)
    let figures = OptionFigures(
      measuring: measuring, rates: study.discountRates.rates, cost: study.reportedSeries.cost(settings: nil))
    let net = zip(figures.presentCosts(inOption: 1), figures.presentCosts(inOption: 0)).map { $0 - $1 }
    let quantities = expectations.map { judge.quantity(of: $0, inOption: 1) }
    let lanes = question.draws + 1
    return values.enumerated().map { place, values in
      // The likely values of all numbers come first in the run, and each trial's own before its draws.
      let first = 1 + place * lanes
      let held = zip(expectations, quantities).map { expectation, quantity in
        let met = quantity[(first + 1)..<(first + lanes)].count { expectation.isMet(by: $0) }
        return Proportion(Double(met), of: question.draws)
      }
      let isGood = zip(expectations, held).allSatisfy { expectation, held in
        held.share >= (expectation.confidence ?? Expectation.usualConfidence) - 1e-9
      }
      return Solution.Trial(
        values: values, held: held, isGood: isGood, net: Summary(draws: Array(net[first..<(first + lanes)])))
    }
  }

  private func best(of trials: [Solution.Trial], by wish: Solution.Wish) -> Int? {
    let good = trials.indices.filter { trials[$0].isGood }
    switch wish {
    case .largest: return good.max { trials[$0].values.lexicographicallyPrecedes(trials[$1].values) }
    case .smallest: return good.min { trials[$0].values.lexicographicallyPrecedes(trials[$1].values) }
    case .cheapest: return good.min { trials[$0].net.central < trials[$1].net.central }
    }
  }
}

extension Study {
  /// What is in force: what is named or, where nothing is, the hypothesis that the levers stand in, by itself.
  fileprivate func option(
    named name: String?, orOf levers: [Lever]
  ) throws(Finding) -> (name: String, inForce: InForce) {
    let hypotheses = Set(levers.compactMap(\.hypothesis))
    guard let name else {
      guard hypotheses.count < 2 else {
        throw .whichOption(hypotheses.sorted().map { rulebook.hypotheses[$0].title.text })
      }
      let title = hypotheses.first.map { rulebook.hypotheses[$0].title.text }
      return (title ?? "do nothing", InForce(hypotheses: hypotheses))
    }
    let found = try inForce(name)
    if let out = hypotheses.subtracting(found.hypotheses).first {
      throw .leverNotInForce(rulebook.hypotheses[out].title.text, in: name)
    }
    return (name, found)
  }

  /// What must hold: what was asked or, where nothing was, all that the hypotheses in force expect.
  fileprivate func expectations(asked question: SolveQuestion, in inForce: InForce) throws(Finding) -> [Expectation] {
    let asked = declarations.tests.first { $0.title.text == Studies.asked }?.expectations
    let found = asked ?? inForce.hypotheses.sorted().flatMap { rulebook.hypotheses[$0].expectations }
    guard !found.isEmpty else { throw .nothingToHold() }
    return found
  }
}

extension Finding {
  fileprivate static func nothingToVary(_ levers: [String]) -> Finding {
    Finding(.expected, "nothing is said to be varied", help: "name one with --vary: \(list(levers))")
  }

  fileprivate static func noSuchLever(_ name: String, levers: [String]) -> Finding {
    let beginSo = levers.filter { Name.key($0).hasPrefix(Name.key(name) + " by ") }
    guard beginSo.isEmpty else {
      return Finding(.unknownName, "`\(name)` stands in several hypotheses", help: "say which: \(list(beginSo))")
    }
    let near = nearest(to: name, among: levers)
    return Finding(
      .unknownName, "no number that can be varied is called `\(name)`",
      help: near.map { "did you mean `\($0)`?" } ?? "the names are \(list(levers))")
  }

  fileprivate static func whichOption(_ titles: [String]) -> Finding {
    Finding(
      .expected, "these numbers stand in several hypotheses: \(list(titles))",
      help: "name an option that includes them all with --under")
  }

  fileprivate static func leverNotInForce(_ title: String, in option: String) -> Finding {
    Finding(
      .expected, "`\(option)` does not include `\(title)`, so varying its number would change nothing",
      help: "name an option that includes it with --under")
  }

  fileprivate static func nothingToHold() -> Finding {
    Finding(
      .missingPart, "nothing is expected, so every value would do",
      help: "say what must hold with --until \"waiting for day care to be at most 5 people until 2030-31\"")
  }
}
