import Diagnostics

/// Everything declared in a set of texts, before names are known to mean anything.
struct Draft {
  var scenarios: [ScenarioDeclaration] = []
  var groups: [GroupDeclaration] = []
  var needs: [NeedDeclaration] = []
  var tables: [TableDeclaration] = []
  var pathways: [PathwayDeclaration] = []
  var settings: [SettingDeclaration] = []
  var assumptions: [AssumptionDeclaration] = []
  var hypotheses: [HypothesisDeclaration] = []
  var options: [OptionDeclaration] = []
  var problems: [(SyntaxProblem, ClauseContext)] = []

  /// The clauses that could not be read, from one of the problems on.
  func unread(since first: Int = 0) -> Set<ClauseContext> {
    // A line that begins with an unknown word is a problem of its own and leaves the clause above it whole.
    Set(problems.dropFirst(first).filter { !$0.0.isUnknownLine }.map(\.1))
  }
}

/// Where a problem was met.
struct ClauseContext: Hashable {
  let declaration: DeclarationKind?
  let clause: ClauseKind
}

/// Reads the clauses of trees into declarations; what cannot be read becomes a problem and the rest goes on.
struct RulesReader {
  private(set) var draft = Draft()

  mutating func read(_ tree: SyntaxTree) {
    if let first = tree.stray.first {
      let words = tree.lowercased(first)
      note(SyntaxProblem(kind: .unknownClause(words), span: tree.span(of: first..<(first + 1))), nil, .head)
    }
    for declaration in tree.declarations { read(declaration, in: tree) }
  }

  private mutating func note(_ problem: SyntaxProblem, _ declaration: DeclarationKind?, _ clause: ClauseKind) {
    draft.problems.append((problem, ClauseContext(declaration: declaration, clause: clause)))
  }

  private mutating func read(_ declaration: DeclarationSyntax, in tree: SyntaxTree) {
    if declaration.head.isMisspelt { noteMisspelt(declaration.head, nil, tree) }
    if declaration.kind.isNotYet {
      let span = tree.span(of: declaration.head.keyword)
      note(SyntaxProblem(kind: .notYet("`\(declaration.kind.rawValue)`"), span: span), declaration.kind, .head)
      return
    }
    switch declaration.kind {
    case .scenario: readScenario(declaration, tree)
    case .group, .need: readValues(declaration, tree)
    case .people, .entrants, .deaths, .needsChange, .moves: readTable(declaration, tree)
    case .pathway: readPathway(declaration, tree)
    case .setting: readSetting(declaration, tree)
    case .assumption: readAssumption(declaration, tree)
    case .hypothesis: readHypothesis(declaration, tree)
    case .option: readOption(declaration, tree)
    case .contract, .site, .service, .measure, .appraisal, .test: break
    }
  }

  private mutating func noteMisspelt(_ clause: ClauseSyntax, _ declaration: DeclarationKind?, _ tree: SyntaxTree) {
    let word = clause.keyword.lowerBound
    let span = tree.span(of: word..<(word + 1))
    note(SyntaxProblem(kind: .unknownClause(tree.lowercased(word)), span: span), declaration, .head)
  }

  /// Reads one clause to its end; nil, and a problem noted, where it cannot be read.
  private mutating func clause<Content>(
    _ clause: ClauseSyntax, of declaration: DeclarationKind, _ tree: SyntaxTree,
    _ read: (inout ClauseReader) throws(SyntaxProblem) -> Content
  ) -> Content? {
    let pattern = clause.kind == .head ? declaration.pattern : clause.kind.pattern
    var reader = ClauseReader(tree, clause.body, pattern: pattern)
    do {
      let content = try read(&reader)
      // What stands below a whole clause and begins no line of its own spoils nothing above it.
      if let problem = reader.unknownLine { note(problem, declaration, clause.kind) } else { try reader.finish() }
      return content
    } catch {
      note(error, declaration, clause.kind)
      return nil
    }
  }

  /// Gives each clause below the declaration's own line to `read`; refuses what does not belong there.
  private mutating func body(
    of declaration: DeclarationSyntax, _ tree: SyntaxTree,
    _ read: (inout RulesReader, ClauseSyntax) -> Void
  ) {
    var first: [ClauseKind: SourceSpan] = [:]
    for clause in declaration.clauses.dropFirst() {
      if clause.isMisspelt { noteMisspelt(clause, declaration.kind, tree) }
      if !clause.kind.mayRepeat, !clause.kind.isNotYet {
        let span = tree.span(of: clause.keyword)
        if let earlier = first[clause.kind] {
          note(SyntaxProblem(kind: .clauseTwice(earlier), span: span), declaration.kind, clause.kind)
          continue
        }
        first[clause.kind] = span
      }
      if clause.kind != .source, !declaration.kind.clauses.contains(clause.kind) {
        let span = tree.span(of: clause.keyword)
        note(SyntaxProblem(kind: .unknownClause(clause.kind.rawValue), span: span), declaration.kind, clause.kind)
      } else if clause.kind.isNotYet {
        let span = tree.span(of: clause.keyword)
        note(SyntaxProblem(kind: .notYet("`\(clause.kind.rawValue)`"), span: span), declaration.kind, clause.kind)
      } else {
        read(&self, clause)
      }
    }
  }

  // MARK: Declarations

  private mutating func readScenario(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let title = clause(declaration.head, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.quoted() }
    var scenario = ScenarioDeclaration(title: title ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      reader.readScenarioClause(part, tree, into: &scenario)
    }
    scenario.unread = Set(draft.unread(since: before).map(\.clause))
    draft.scenarios.append(scenario)
  }

  private mutating func readScenarioClause(
    _ part: ClauseSyntax, _ tree: SyntaxTree, into scenario: inout ScenarioDeclaration
  ) {
    switch part.kind {
    case .years:
      let years = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.years() }
      if let years { scenario.years = (years.first, years.last, tree.span(of: part.body)) }
    case .step:
      scenario.stepsPerYear =
        clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.stepsPerYear() } ?? 1
    case .prices:
      scenario.prices = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.prices() }
    case .weeksAYear:
      let weeks = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.weeks() }
      if let weeks { scenario.weeksPerYear = weeks }
    case .ages:
      scenario.ages = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.ageSpan() }
    case .use:
      if let file = clause(part, of: .scenario, tree, { (r) throws(SyntaxProblem) in try r.quoted(.file) }) {
        scenario.uses.append(file)
      }
    default:
      if let source = readSource(part, of: .scenario, tree) { scenario.sources.append(source) }
    }
  }

  private mutating func readSource(
    _ part: ClauseSyntax, of declaration: DeclarationKind, _ tree: SyntaxTree
  ) -> Source? {
    clause(part, of: declaration, tree) { (r) throws(SyntaxProblem) in try r.source() }
  }

  private mutating func readValues(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    var sources: [Source] = []
    body(of: declaration, tree) { reader, part in
      if let source = reader.readSource(part, of: declaration.kind, tree) { sources.append(source) }
    }
    if declaration.kind == .need {
      let values = clause(declaration.head, of: .need, tree) { (r) throws(SyntaxProblem) in try r.names() }
      if let values { draft.needs.append(NeedDeclaration(values: values, sources: sources)) }
      return
    }
    let group = clause(declaration.head, of: .group, tree) { (r) throws(SyntaxProblem) in
      // A group's own name is one word, or quoted, since its values follow it directly.
      let name = try r.firstWord()
      return GroupDeclaration(name: name, values: try r.names(), sources: sources)
    }
    if let group { draft.groups.append(group) }
  }

  private mutating func readTable(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    guard let kind = TableDeclaration.Kind(rawValue: declaration.kind.rawValue) else { return }
    let table = clause(declaration.head, of: declaration.kind, tree) { (r) throws(SyntaxProblem) in
      try r.table(kind)
    }
    var sources: [Source] = []
    body(of: declaration, tree) { reader, part in
      if let source = reader.readSource(part, of: declaration.kind, tree) { sources.append(source) }
    }
    guard var table else { return }
    table.sources = sources
    draft.tables.append(table)
  }

  private mutating func readPathway(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.name() }
    var pathway = PathwayDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .settings:
        pathway.settings += reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.names() } ?? []
      case .startsIn:
        pathway.startsIn = reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.name() }
      case .entrantShares:
        pathway.entrantShares +=
          reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in
            try r.entrantShares()
          } ?? []
      default:
        if let source = reader.readSource(part, of: .pathway, tree) { pathway.sources.append(source) }
      }
    }
    pathway.unread = Set(draft.unread(since: before).map(\.clause))
    draft.pathways.append(pathway)
  }

  private mutating func readSetting(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.name() }
    var setting = SettingDeclaration(name: name ?? unnamed(declaration, tree))
    var above = ""
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .places:
        setting.places = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.places() }
      case .cost:
        setting.cost = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.cost() }
      case .uplift:
        setting.uplift = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in
          let uplift = try r.amount()
          try r.require("a year")
          return uplift
        }
      case .whenFull:
        setting.whenFull = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.name() }
      default:
        if let source = reader.readSource(part, of: .setting, tree) { setting.sources.append((above, source)) }
        return
      }
      above = part.kind.rawValue
    }
    setting.unread = Set(draft.unread(since: before).map(\.clause))
    draft.settings.append(setting)
  }

  private mutating func readAssumption(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .assumption, tree) { (r) throws(SyntaxProblem) in try r.quoted() }
    var assumption = AssumptionDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      if part.kind == .isValue {
        assumption.amount = reader.clause(part, of: .assumption, tree) { (r) throws(SyntaxProblem) in
          // A number of its own: assumptions that rest on each other could do so in a ring.
          if case .quoted = r.kind { throw r.expected(.number) }
          return try r.amount()
        }
      } else if let source = reader.readSource(part, of: .assumption, tree) {
        assumption.sources.append(source)
      }
    }
    assumption.unread = Set(draft.unread(since: before).map(\.clause))
    draft.assumptions.append(assumption)
  }

  private mutating func readHypothesis(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let title = clause(declaration.head, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in try r.quoted() }
    var hypothesis = HypothesisDeclaration(title: title ?? unnamed(declaration, tree))
    // `and` goes on in the part of the line above it.
    var role = Statement.Role.action
    var isBelowStatement = false
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .because:
        hypothesis.because = reader.clause(part, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in try r.quoted() }
      case .appliesTo:
        hypothesis.appliesTo = reader.clause(part, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in try r.who() }
      case .expect:
        let expected = reader.clause(part, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in try r.expectation() }
        if let expected { hypothesis.expectations.append(expected) }
      case .ifWe, .then, .soWeCan, .and:
        role = Statement.Role(part.kind) ?? role
        let played = role
        let statement = reader.clause(part, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in
          try r.statement(role: played)
        }
        if let statement { hypothesis.statements.append(statement) }
      default:
        guard let source = reader.readSource(part, of: .hypothesis, tree) else { return }
        // A source belongs to the line above it: a statement's numbers have their own.
        if isBelowStatement, let last = hypothesis.statements.indices.last {
          hypothesis.statements[last].sources.append(source)
        } else {
          hypothesis.sources.append(source)
        }
        return
      }
      isBelowStatement = [.ifWe, .then, .soWeCan, .and].contains(part.kind)
    }
    hypothesis.unread = Set(draft.unread(since: before).map(\.clause))
    hypothesis.isWhole = draft.problems.count == before
    draft.hypotheses.append(hypothesis)
  }

  private mutating func readOption(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .option, tree) { (r) throws(SyntaxProblem) in try r.quoted() }
    var option = OptionDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      if part.kind == .includes {
        option.includes +=
          reader.clause(part, of: .option, tree) { (r) throws(SyntaxProblem) in
            try r.quotedNames()
          } ?? []
      } else if let source = reader.readSource(part, of: .option, tree) {
        option.sources.append(source)
      }
    }
    option.unread = Set(draft.unread(since: before).map(\.clause))
    draft.options.append(option)
  }

  /// A name for a declaration whose own could not be read, so that its clauses are still checked.
  private func unnamed(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) -> Name {
    Name(text: "", span: tree.span(of: declaration.head.keyword))
  }
}

extension Statement.Role {
  /// The part that the words of a clause give to its statement; nil for `and`, which goes on as above.
  fileprivate init?(_ clause: ClauseKind) {
    switch clause {
    case .ifWe: self = .action
    case .then: self = .mechanism
    case .soWeCan: self = .consequence
    default: return nil
    }
  }
}
