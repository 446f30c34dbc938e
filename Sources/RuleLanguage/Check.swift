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
/// - Parameters:
///   - trees: the texts, the scenario first.
///   - isComplete: whether these are all the texts; where one could not be read, names it may declare are not missed.
public func check(_ trees: [SyntaxTree], isComplete: Bool = true) -> CheckedRules {
  var reader = RulesReader()
  var findings = Findings()
  for tree in trees {
    let before = reader.draft.problems.count
    reader.read(tree)
    report(reader.draft.problems.dropFirst(before), in: tree, into: &findings)
  }
  let draft = reader.draft
  let context = CheckContext(
    draft: draft, names: Names(draft), unread: draft.unread(), hasScenario: !draft.scenarios.isEmpty,
    isComplete: isComplete)
  for check in CheckContext.all { check(context, &findings) }
  findings = findings.shortened()
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

/// Reports what could not be read, one finding for each slip.
///
/// Where a line holds a broken token, whatever follows it there is not judged; where something else is wrong before a
/// stray character, the character is not judged.
private func report(
  _ problems: some Sequence<(SyntaxProblem, ClauseContext)>, in tree: SyntaxTree, into findings: inout Findings
) {
  func line(_ offset: Int) -> Int { tree.source.line(at: offset) }
  var firstBroken: [Int: Int] = [:]
  for token in tree.broken { firstBroken[line(token.start)] = firstBroken[line(token.start)] ?? token.start }
  var firstProblem: [Int: Int] = [:]
  for (problem, context) in problems {
    let start = problem.span.range.lowerBound
    if let broken = firstBroken[line(start)], broken <= start { continue }
    firstProblem[line(start)] = min(start, firstProblem[line(start)] ?? start)
    findings.report(Finding.wording(of: problem, in: context))
  }
  for token in tree.broken where !token.isStray || firstProblem[line(token.start)] == nil {
    // Of several stray characters in a line, such as a pair of single quotes, the first speaks for all.
    if token.isStray { firstProblem[line(token.start)] = token.start }
    findings.report(Finding.wording(of: token.breakage, at: token.span))
  }
}

/// A stretch of text that is no token.
private struct BrokenToken {
  let breakage: Token.Breakage
  let span: SourceSpan

  var start: Int { span.range.lowerBound }

  var isStray: Bool { breakage == .character || breakage == .invisibleCharacter }
}

extension SyntaxTree {
  /// What could not be cut into tokens, apart from what stands before the first declaration: that is one finding.
  fileprivate var broken: [BrokenToken] {
    tokens.indices.dropFirst(stray.upperBound).compactMap { index in
      guard case .broken(let breakage) = tokens[index].kind else { return nil }
      return BrokenToken(breakage: breakage, span: SourceSpan(source, tokens[index].range))
    }
  }
}

extension Findings {
  /// Of each kind, so many are shown in full: a picture saved as text would otherwise fill a thousand screens.
  private static let shown = 20

  /// The first of each kind, and a word on how many more there are.
  fileprivate func shortened() -> Findings {
    var counts: [FindingCode: Int] = [:]
    var kept = Findings()
    var unshown: [FindingCode: Finding] = [:]
    for finding in sorted {
      counts[finding.code, default: 0] += 1
      if counts[finding.code, default: 0] <= Self.shown { kept.report(finding) }
      unshown[finding.code] = counts[finding.code] == Self.shown + 1 ? finding : unshown[finding.code]
    }
    for (code, first) in unshown.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      kept.report(.more(like: first, count: counts[code, default: 0] - Self.shown))
    }
    return kept
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
