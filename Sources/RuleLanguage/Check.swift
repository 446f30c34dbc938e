public import Diagnostics

/// The outcome of checking texts: the rulebook if they are sound, and everything found.
public struct CheckedRules: Sendable {
  /// The rulebook; nil where something is wrong, or where the texts hold no scenario.
  public let rulebook: Rulebook?
  /// What the texts declare, sound or not.
  public let declarations: Declarations
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
  var found: [Found] = []
  for tree in trees {
    let before = reader.draft.problems.count
    reader.read(tree)
    found += slips(reader.draft.problems.dropFirst(before), in: tree)
  }
  let draft = reader.draft
  let context = CheckContext(
    draft: draft, names: Names(draft), unread: draft.unread(), hasScenario: !draft.scenarios.isEmpty,
    isComplete: isComplete)
  var checked = Findings()
  for check in CheckContext.all { check(context, &checked) }
  if isComplete, found.isEmpty, !checked.hasErrors {
    for check in CheckContext.ofEvidence { check(context, &checked) }
  }
  let findings = Findings(shortening: found + checked.all.map(Found.checked))
  guard let scenario = draft.scenarios.first, !findings.hasErrors else {
    return CheckedRules(rulebook: nil, declarations: Declarations(draft), findings: findings)
  }
  func byKey<Value>(_ values: [Value], _ name: (Value) -> Name) -> [String: Value] {
    Dictionary(values.map { (name($0).key, $0) }) { first, _ in first }
  }
  let rulebook = Rulebook(
    scenario: scenario, groups: draft.groups, needDeclarations: draft.needs, tables: draft.tables,
    pathways: draft.pathways, settings: byKey(draft.settings, \.name),
    assumptions: byKey(draft.assumptions, \.name), hypotheses: draft.hypotheses, options: draft.options,
    contracts: context.names.contracts, sites: context.names.sites, services: draft.services, funds: draft.funds,
    staffGroups: draft.staffGroups, measures: context.names.measures, appraisal: draft.appraisals.first,
    names: context.names)
  return CheckedRules(rulebook: rulebook, declarations: Declarations(draft), findings: findings)
}

/// What could not be read, one for each slip.
///
/// Where a line holds a broken token, whatever follows it there is not judged; where something else is wrong before a
/// stray character, the character is not judged.
private func slips(_ problems: some Sequence<(SyntaxProblem, ClauseContext)>, in tree: SyntaxTree) -> [Found] {
  func line(_ offset: Int) -> Int { tree.source.line(at: offset) }
  var slips: [Found] = []
  let allBroken = tree.broken
  var firstBroken: [Int: Int] = [:]
  for token in allBroken { firstBroken[line(token.start)] = firstBroken[line(token.start)] ?? token.start }
  var firstProblem: [Int: Int] = [:]
  for (problem, context) in problems {
    let start = problem.span.range.lowerBound
    if let broken = firstBroken[line(start)], broken <= start { continue }
    firstProblem[line(start)] = min(start, firstProblem[line(start)] ?? start)
    slips.append(.problem(problem, context))
  }
  for token in allBroken where !token.isStray || firstProblem[line(token.start)] == nil {
    // Of several stray characters in a line, such as a pair of single quotes, the first speaks for all.
    if token.isStray { firstProblem[line(token.start)] = token.start }
    slips.append(.broken(token))
  }
  return slips
}

extension SyntaxTree {
  /// What could not be cut into tokens, apart from what stands before the first declaration: that is one finding.
  fileprivate var broken: [BrokenToken] {
    var found: [BrokenToken] = []
    for declaration in declarations {
      for clause in declaration.clauses {
        let context = ClauseContext(declaration: declaration.kind, clause: clause.kind)
        for index in clause.tokens {
          guard case .broken(let breakage) = tokens[index].kind else { continue }
          found.append(
            BrokenToken(breakage: breakage, span: SourceSpan(source, tokens[index].range), context: context))
        }
      }
    }
    return found
  }
}

extension SyntaxTree {
  /// The files that a scenario's `use` lines name, as written.
  public var uses: [Name] {
    var reader = RulesReader()
    reader.read(self)
    return reader.draft.scenarios.flatMap(\.uses)
  }

  /// The tests it declares, as far as they can be read.
  public var tests: [TestDeclaration] {
    var reader = RulesReader()
    reader.read(self)
    return reader.draft.tests
  }

  /// Whether it declares a scenario.
  public var declaresScenario: Bool { declarations.contains { $0.kind == .scenario } }
}
