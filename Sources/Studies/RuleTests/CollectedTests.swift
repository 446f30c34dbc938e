import Diagnostics
import RuleLanguage

/// Reads files for their tests, and the scenarios that these name.
struct CollectedTests {
  private struct Scenario {
    let trees: [SyntaxTree]
    let findings: Findings
  }

  private let files: Files
  private(set) var tests: [PlacedTest] = []
  private(set) var groups: [TestGroup] = []
  /// Errors, once each: a file that several tests rest on is as wrong for all of them. Warnings are for a check.
  var findings = Findings()
  private var known: Set<String> = []
  private var scenarios: [String: Scenario] = [:]

  init(files: Files) { self.files = files }

  /// A reading that goes on to the tables of a group.
  func reading(of group: TestGroup) -> Reading {
    var reading = Reading(files: files)
    reading.findings = group.findings
    return reading
  }

  /// Reads a file, unless it has been read.
  mutating func read(_ path: String) {
    let path = Files.resolve(path, from: "")
    guard known.insert(path).inserted else { return }
    var reading = Reading(files: files)
    let text = reading.rules(path)
    findings.reportErrors(of: reading.findings)
    guard let tree = text.map(SyntaxTree.init) else { return }
    findings.reportErrors(of: check([tree], isComplete: false).findings)
    for declaration in tree.tests {
      let test = PlacedTest(number: tests.count, declaration: declaration, path: path)
      tests.append(test)
      // A line that names no scenario is a finding already.
      if !declaration.scenario.text.isEmpty { add(test, standingIn: tree) }
    }
  }

  private mutating func add(_ test: PlacedTest, standingIn tree: SyntaxTree) {
    let path = Files.resolve(test.declaration.scenario.text, from: test.path)
    let scenario = scenario(path, namedAt: test.declaration.scenario.span)
    guard !scenario.trees.isEmpty else { return }
    let isUsed = scenario.trees.contains { $0.source.name == test.path }
    let trees = scenario.trees + (isUsed ? [] : [tree])
    let names = trees.map(\.source.name)
    let index = groups.firstIndex { $0.scenario == path && $0.trees.map(\.source.name) == names }
    if let index {
      groups[index].tests.append(test)
    } else {
      groups.append(TestGroup(scenario: path, trees: trees, findings: scenario.findings, tests: [test]))
    }
  }

  /// A scenario that a test names; without texts where it cannot be read, which is told at its first mention.
  private mutating func scenario(_ path: String, namedAt span: SourceSpan) -> Scenario {
    if let known = scenarios[path] { return known }
    var reading = Reading(files: files)
    let trees = reading.trees(ofScenario: path)
    if trees.isEmpty { findings.reportErrors(of: Findings(reading.findings.all.map { $0.ofScenario(namedAt: span) })) }
    let scenario = Scenario(trees: trees, findings: reading.findings)
    scenarios[path] = scenario
    return scenario
  }
}

extension Findings {
  /// Adds the errors among others that are not here yet.
  mutating func reportErrors(of others: Findings) {
    for finding in others.all where finding.severity == .error && !all.contains(where: { $0.isSame(as: finding) }) {
      report(finding)
    }
  }
}

extension Finding {
  fileprivate func isSame(as other: Finding) -> Bool {
    code == other.code && message == other.message && span?.range == other.span?.range
      && span?.source.name == other.span?.source.name
  }
}
