import Diagnostics
import RuleLanguage

/// Runs every test that some files hold.
///
/// Each is tested in its scenario, to which the file of the test is added where the scenario does not use it: the
/// hypotheses of its `with` are in force together, beside do nothing. Tests of one scenario that hold assumptions at
/// the same numbers share one projection.
/// - Parameters:
///   - paths: rules and scenarios; see `rulesFiles(at:)` for folders.
///   - memory: the bytes that one projection may take.
public func runTests(in paths: [String], files: Files = .onDisk, memory: UInt64 = .max) async -> TestReport {
  var collected = CollectedTests(files: files)
  for path in paths { collected.read(path) }
  var report = TestReport()
  var outcomes: [Int: TestOutcome] = [:]
  for group in collected.groups {
    var reading = collected.reading(of: group)
    if let study = Study(group.scenario, trees: group.trees, reading: &reading) {
      var runner = TestRunner(study: study, memory: memory)
      for setup in group.setups { outcomes.merge(await runner.run(setup)) { first, _ in first } }
      reading.findings.report(runner.findings)
    }
    collected.findings.reportErrors(of: reading.findings)
  }
  report.findings = collected.findings
  report.tests = collected.tests.map { test in
    outcomes[test.number] ?? TestOutcome(title: test.declaration.title.text, path: test.path, expectations: [])
  }
  return report
}

/// A test and where it stands among all that were read.
struct PlacedTest {
  let number: Int
  let declaration: TestDeclaration
  let path: String
}

/// Tests of the same texts.
struct TestGroup {
  /// The scenario's file.
  let scenario: String
  /// The scenario, the rules it uses and, where they are not among them, those in which the tests stand.
  let trees: [SyntaxTree]
  /// What went wrong when they were read.
  let findings: Findings
  var tests: [PlacedTest] = []

  /// Those that can share a projection: assumptions held at the same numbers, and as many draws.
  var setups: [[PlacedTest]] {
    var order: [Setup] = []
    var bySetup: [Setup: [PlacedTest]] = [:]
    for test in tests {
      let setup = Setup(test.declaration)
      if bySetup[setup] == nil { order.append(setup) }
      bySetup[setup, default: []].append(test)
    }
    return order.compactMap { bySetup[$0] }
  }

  private struct Setup: Hashable {
    let given: [String: Double]
    let draws: Int

    init(_ test: TestDeclaration) {
      let numbers = test.given.compactMap { given in given.amount.certain.map { (given.assumption.key, $0) } }
      given = Dictionary(numbers) { first, _ in first }
      draws = test.draws
    }
  }
}
