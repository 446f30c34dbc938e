import Diagnostics
import Projection
import RuleLanguage

/// Runs tests of one study, so many at a time as can share a projection.
struct TestRunner {
  let study: Study
  /// The bytes that one projection may take.
  let memory: UInt64
  /// What keeps tests from running.
  private(set) var findings = Findings()

  /// Draws are the same in every run of the tests, so that what holds today holds tomorrow.
  private static let seed: UInt64 = 1

  init(study: Study, memory: UInt64) {
    self.study = study
    self.memory = memory
  }

  /// The outcomes of tests that hold assumptions at the same numbers, by number; none where they cannot run.
  mutating func run(_ tests: [PlacedTest]) async -> [Int: TestOutcome] {
    guard let first = tests.first?.declaration else { return [:] }
    let study = study.holding(first.given)
    let rulebook = study.rulebook
    let options = Options(tests.map(\.declaration), rulebook)
    let measures = tests.flatMap { $0.declaration.expectations.map(\.measure) }
    var lowering = Lowering(study, inForce: options.all, measures: measures)
    var plan = lowering.plan()
    // A test reads gauges, and no report.
    plan.series = []
    guard isPossible(plan, rulebook, options, of: first) else { return [:] }
    let samples = await project(plan, draws: first.draws, seed: Self.seed)
    let judge = Judge(
      rulebook: rulebook, measuring: Measuring(samples: samples, lowering: lowering, seed: Self.seed))
    return Dictionary(
      uniqueKeysWithValues: tests.map { test in
        let option = options.number(of: test.declaration)
        let expectations = test.declaration.expectations.map { judge.outcome(of: $0, inOption: option) }
        let title = test.declaration.title.text
        return (test.number, TestOutcome(title: title, path: test.path, expectations: expectations))
      })
  }

  private mutating func isPossible(
    _ plan: Plan, _ rulebook: Rulebook, _ options: Options, of test: TestDeclaration
  ) -> Bool {
    var found = Findings()
    CentralRates(plan: plan, rulebook: rulebook, options: options.names).check(into: &found)
    let needed = plan.memory.bytes(draws: test.draws)
    if needed > Double(memory) {
      found.report(.testTooLarge(test, needed: needed, possible: plan.memory.mostDraws(within: memory)))
    }
    findings.report(found)
    return !found.hasErrors
  }

  /// Do nothing, and what the tests put in force, each once.
  private struct Options {
    private let rulebook: Rulebook
    private(set) var all = [InForce()]
    private(set) var names = ["do nothing"]

    init(_ tests: [TestDeclaration], _ rulebook: Rulebook) {
      self.rulebook = rulebook
      for test in tests where !all.contains(rulebook.inForce(test.using)) {
        all.append(rulebook.inForce(test.using))
        names.append(test.using.map(\.text).joined(separator: ", "))
      }
    }

    func number(of test: TestDeclaration) -> Int { all.firstIndex(of: rulebook.inForce(test.using)) ?? 0 }
  }
}

extension Rulebook {
  /// Hypotheses and options together, by name.
  func inForce(_ names: [Name]) -> InForce {
    names.reduce(into: InForce()) { inForce, name in
      if let hypothesis = hypothesis(name) {
        inForce.hypotheses.insert(hypothesis)
      } else if let option = option(name) {
        inForce.options.insert(option)
        inForce.hypotheses.formUnion(options[option].includes.compactMap(hypothesis))
      }
    }
  }
}

extension Judge {
  /// Whether what a test expects was found.
  fileprivate func outcome(of expectation: Expectation, inOption option: Int) -> ExpectationOutcome {
    let values = quantity(of: expectation, inOption: option)
    let central = values.first ?? 0
    let miss = Miss(
      expectation: expectation, unit: unit(of: expectation), name: measured(expectation).description, found: central)
    guard values.count > 1 else {
      let finding = expectation.isMet(by: central) ? nil : Finding.doesNotHold(miss)
      return ExpectationOutcome(text: expectation.text, found: central, met: nil, finding: finding)
    }
    let draws = values.count - 1
    let met = values.dropFirst().count { expectation.isMet(by: $0) }
    let asked = expectation.confidence ?? Expectation.usualConfidence
    // A billionth of slack, so that 80% of 10 draws are 8.
    let least = Int((asked * Double(draws) - 1e-9).rounded(.up))
    let finding = met >= least ? nil : Finding.doesNotHold(miss, in: met, of: draws, least: least)
    return ExpectationOutcome(text: expectation.text, found: central, met: met, finding: finding)
  }
}
