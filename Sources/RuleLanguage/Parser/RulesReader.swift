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
  var contracts: [ContractDeclaration] = []
  var sites: [SiteDeclaration] = []
  var services: [ServiceDeclaration] = []
  var funds: [FundDeclaration] = []
  var staffGroups: [StaffGroupDeclaration] = []
  var measures: [MeasureDeclaration] = []
  var appraisals: [AppraisalDeclaration] = []
  var tests: [TestDeclaration] = []
  var problems: [(SyntaxProblem, ClauseContext)] = []
  /// The names in clauses that could not be read to their end.
  var namesInUnread: [Name] = []

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
  var draft = Draft()

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
    switch declaration.kind {
    case .scenario: readScenario(declaration, tree)
    case .group, .need: readValues(declaration, tree)
    case .people, .entrants, .arrivals, .deaths, .leavers, .needsChange, .moves, .population, .prevalence:
      readTable(declaration, tree)
    case .pathway: readPathway(declaration, tree)
    case .setting: readSetting(declaration, tree)
    case .assumption: readAssumption(declaration, tree)
    case .hypothesis: readHypothesis(declaration, tree)
    case .option: readOption(declaration, tree)
    case .contract: readContract(declaration, tree)
    case .site: readSite(declaration, tree)
    case .service: readService(declaration, tree)
    case .fund: readFund(declaration, tree)
    case .staffGroup: readStaffGroup(declaration, tree)
    case .measure: readMeasure(declaration, tree)
    case .appraisal: readAppraisal(declaration, tree)
    case .test: readTest(declaration, tree)
    }
  }

  private mutating func noteMisspelt(_ clause: ClauseSyntax, _ declaration: DeclarationKind?, _ tree: SyntaxTree) {
    let word = clause.keyword.lowerBound
    let span = tree.span(of: word..<(word + 1))
    note(SyntaxProblem(kind: .unknownClause(tree.lowercased(word)), span: span), declaration, .head)
  }

  /// Reads one clause to its end; nil, and a problem noted, where it cannot be read.
  mutating func clause<Content>(
    _ clause: ClauseSyntax, of declaration: DeclarationKind, _ tree: SyntaxTree,
    _ read: (inout ClauseReader) throws(SyntaxProblem) -> Content
  ) -> Content? {
    var reader = ClauseReader(tree, clause.body, form: clause.kind.form(in: declaration))
    do {
      let content = try read(&reader)
      // What stands below a whole clause and begins no line of its own spoils nothing above it.
      if let problem = reader.unknownLine { note(problem, declaration, clause.kind) } else { try reader.finish() }
      return content
    } catch {
      note(error, declaration, clause.kind)
      draft.namesInUnread += reader.namesRead
      return nil
    }
  }

  /// Gives each clause below the declaration's own line to `read`; refuses what does not belong there.
  mutating func body(
    of declaration: DeclarationSyntax, _ tree: SyntaxTree,
    _ read: (inout RulesReader, ClauseSyntax) -> Void
  ) {
    var first: [ClauseKind: SourceSpan] = [:]
    for clause in declaration.clauses.dropFirst() {
      if clause.isMisspelt { noteMisspelt(clause, declaration.kind, tree) }
      if !clause.kind.mayRepeat {
        let span = tree.span(of: clause.keyword)
        if let earlier = first[clause.kind] {
          noteTwice(earlier, again: span, declaration.kind, clause.kind)
          continue
        }
        first[clause.kind] = span
      }
      if clause.kind != .source, !declaration.kind.clauses.contains(clause.kind) {
        let span = tree.span(of: clause.keyword)
        note(SyntaxProblem(kind: .unknownClause(clause.kind.rawValue), span: span), declaration.kind, clause.kind)
      } else {
        read(&self, clause)
      }
    }
  }

  /// What may be said once was said before.
  mutating func noteTwice(
    _ earlier: SourceSpan, again span: SourceSpan, _ declaration: DeclarationKind, _ clause: ClauseKind
  ) {
    note(SyntaxProblem(kind: .clauseTwice(earlier), span: span), declaration, clause)
  }

  /// What could not be read of a declaration whose first problem would have been so many.
  func unread(since problems: Int) -> Set<ClauseKind> { Set(draft.unread(since: problems).map(\.clause)) }

  mutating func readSource(_ part: ClauseSyntax, of declaration: DeclarationKind, _ tree: SyntaxTree) -> Source? {
    clause(part, of: declaration, tree) { (r) throws(SyntaxProblem) in try r.source() }
  }

  /// A name for a declaration whose own could not be read, so that its clauses are still checked.
  func unnamed(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) -> Name {
    Name(text: "", span: tree.span(of: declaration.head.keyword))
  }
}
