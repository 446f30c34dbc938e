public import Diagnostics

/// The outcome of checking texts: the rulebook if they are sound, and everything found.
public struct CheckedRules: Sendable {
  /// The rulebook; nil where something is wrong, or where the texts hold no scenario.
  public let rulebook: Rulebook?
  /// Everything found.
  public let findings: Findings
}

/// Checks a scenario with the rules it uses, or rules alone.
///
/// Rules alone are checked for everything that needs no scenario: the names of settings, needs and groups are not.
/// - Parameter trees: the texts, the scenario first.
public func check(_ trees: [SyntaxTree]) -> CheckedRules {
  var reader = RulesReader()
  var findings = Findings()
  for tree in trees {
    let before = reader.draft.problems.count
    reader.read(tree)
    report(reader.draft.problems.dropFirst(before), in: tree, into: &findings)
  }
  let draft = reader.draft
  let context = CheckContext(draft: draft, names: Names(draft), hasScenario: !draft.scenarios.isEmpty)
  for check in CheckContext.all { check(context, &findings) }
  guard let scenario = draft.scenarios.first, !findings.hasErrors else {
    return CheckedRules(rulebook: nil, findings: findings)
  }
  func byKey<Value>(_ values: [Value], _ name: (Value) -> Name) -> [String: Value] {
    Dictionary(values.map { (name($0).key, $0) }) { first, _ in first }
  }
  let rulebook = Rulebook(
    scenario: scenario, groups: draft.groups, needs: draft.needs.flatMap(\.values), tables: draft.tables,
    pathways: draft.pathways, settings: byKey(draft.settings, \.name),
    assumptions: byKey(draft.assumptions, \.name), hypotheses: draft.hypotheses, options: draft.options,
    assumptionRanges: context.assumptionRanges, names: context.names)
  return CheckedRules(rulebook: rulebook, findings: findings)
}

/// Reports what could not be read: broken characters first, since a clause that holds one is not judged further.
private func report(
  _ problems: some Sequence<(SyntaxProblem, ClauseContext)>, in tree: SyntaxTree, into findings: inout Findings
) {
  let broken = tree.tokens.compactMap { token -> (Token.Breakage, SourceSpan)? in
    guard case .broken(let breakage) = token.kind else { return nil }
    return (breakage, SourceSpan(tree.source, token.range))
  }
  var reported: [FindingCode: Int] = [:]
  for (breakage, span) in broken {
    let finding = Finding.wording(of: breakage, at: span)
    reported[finding.code, default: 0] += 1
    // A picture saved as text would otherwise fill a thousand screens.
    if reported[finding.code, default: 0] <= 10 { findings.report(finding) }
  }
  let brokenLines = Set(broken.map { tree.source.line(at: $0.1.range.lowerBound) })
  for (problem, context) in problems
  where !brokenLines.contains(tree.source.line(at: problem.span.range.lowerBound)) {
    findings.report(Finding.wording(of: problem, in: context, tree: tree.source))
  }
}

extension SyntaxTree {
  /// The files that a scenario's `use` lines name, as written.
  public var uses: [Name] {
    var reader = RulesReader()
    reader.read(self)
    return reader.draft.scenarios.flatMap(\.uses)
  }

  /// Whether it declares a scenario.
  public var declaresScenario: Bool { declarations.contains { $0.kind == .scenario } }
}
