import Diagnostics

// What is believed, what would be done about it, and how it is tested.
extension RulesReader {
  mutating func readAssumption(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .assumption, tree) { (r) throws(SyntaxProblem) in try r.quoted(isLast: true)
    }
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
    assumption.unread = unread(since: before)
    draft.assumptions.append(assumption)
  }

  mutating func readHypothesis(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let title = clause(declaration.head, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in
      try r.quoted(isLast: true)
    }
    var hypothesis = HypothesisDeclaration(title: title ?? unnamed(declaration, tree))
    // `and` goes on in the part of the line above it.
    var role = Statement.Role.action
    var above = ClauseKind.head
    body(of: declaration, tree) { reader, part in
      if part.kind == .source {
        guard let source = reader.readSource(part, of: .hypothesis, tree) else { return }
        hypothesis.add(source, below: above)
        return
      }
      above = part.kind == .and ? .ifWe : part.kind
      if part.kind.isStatement {
        role = Statement.Role(part.kind) ?? role
        if let statement = reader.readStatement(part, role, tree) { hypothesis.statements.append(statement) }
      } else {
        reader.readClause(part, tree, into: &hypothesis)
      }
    }
    hypothesis.unread = unread(since: before)
    hypothesis.isWhole = draft.problems.count == before
    draft.hypotheses.append(hypothesis)
  }

  private mutating func readStatement(
    _ part: ClauseSyntax, _ role: Statement.Role, _ tree: SyntaxTree
  ) -> Statement? {
    clause(part, of: .hypothesis, tree) { (r) throws(SyntaxProblem) in
      guard part.kind == .when else { return try r.statement(role: role) }
      let trigger = try r.condition()
      _ = r.takeComma()
      return try r.statement(role: role, trigger: trigger)
    }
  }

  private mutating func readClause(
    _ part: ClauseSyntax, _ tree: SyntaxTree, into hypothesis: inout HypothesisDeclaration
  ) {
    func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
      clause(part, of: .hypothesis, tree, content)
    }
    switch part.kind {
    case .because: hypothesis.because = read { (r) throws(SyntaxProblem) in try r.quoted(isLast: true) }
    case .appliesTo: hypothesis.appliesTo = read { (r) throws(SyntaxProblem) in try r.who() }
    case .weBelieve:
      if let belief = read({ (r) throws(SyntaxProblem) in try r.belief() }) { hypothesis.beliefs.append(belief) }
    case .expect:
      let expected = read { (r) throws(SyntaxProblem) in try r.expectation() }
      if let expected { hypothesis.expectations.append(expected) }
    case .refutedIf:
      let refutation = read { (r) throws(SyntaxProblem) in try r.refutation() }
      if let refutation { hypothesis.refutations.append(refutation) }
    case .overrides:
      if let override = read({ (r) throws(SyntaxProblem) in try r.override() }) {
        hypothesis.overrides.append(override)
      }
    case .owner:
      guard let read = read({ (r) throws(SyntaxProblem) in try r.owner() }) else { return }
      hypothesis.owner = read.owner
      if let review = read.review { hypothesis.reviews.append(review) }
    case .reviewOn:
      let day = read { (r) throws(SyntaxProblem) in try r.startDay() }
      if let day { hypothesis.reviews.append((day, tree.span(of: part.keyword))) }
    case .status: hypothesis.status = read { (r) throws(SyntaxProblem) in try r.status() }
    default: break
    }
  }

  mutating func readOption(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .option, tree) { (r) throws(SyntaxProblem) in try r.quoted(isLast: true) }
    var option = OptionDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
        reader.clause(part, of: .option, tree, content)
      }
      switch part.kind {
      case .includes: option.includes += read { (r) throws(SyntaxProblem) in try r.quotedNames() } ?? []
      case .population: option.population = read { (r) throws(SyntaxProblem) in try r.quoted() }
      case .spend:
        let spending = read { (r) throws(SyntaxProblem) in
          let (spend, phase) = try r.spending()
          guard let phase else { throw r.expected(.phase) }
          return (spend, phase)
        }
        if let spending { option.spending.append(spending) }
      case .budget: option.budget = read { (r) throws(SyntaxProblem) in try r.fromFile() }
      default:
        if let source = reader.readSource(part, of: .option, tree) { option.sources.append(source) }
      }
    }
    option.unread = unread(since: before)
    draft.options.append(option)
  }

  mutating func readAppraisal(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    _ = clause(declaration.head, of: .appraisal, tree) { (_) throws(SyntaxProblem) in () }
    var appraisal = AppraisalDeclaration(span: tree.span(of: declaration.head.keyword))
    body(of: declaration, tree) { reader, part in
      func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
        reader.clause(part, of: .appraisal, tree, content)
      }
      switch part.kind {
      case .compare: appraisal.compare = read { (r) throws(SyntaxProblem) in try r.compared() } ?? []
      case .discount:
        let discount = read { (r) throws(SyntaxProblem) in try r.discount() }
        (appraisal.discount, appraisal.discountTable) = (discount?.rate, discount?.table)
      case .weigh: appraisal.weights = read { (r) throws(SyntaxProblem) in try r.weights() } ?? []
      case .effect: appraisal.effect = read { (r) throws(SyntaxProblem) in try r.effect() }
      case .benefit:
        if let benefit = read({ (r) throws(SyntaxProblem) in try r.benefit() }) { appraisal.benefits.append(benefit) }
      case .optimismBias:
        if let bias = read({ (r) throws(SyntaxProblem) in try r.bias() }) { appraisal.biases.append(bias) }
      default:
        if let source = reader.readSource(part, of: .appraisal, tree) { appraisal.sources.append(source) }
      }
    }
    appraisal.unread = unread(since: before)
    draft.appraisals.append(appraisal)
  }

  mutating func readTest(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let head = clause(declaration.head, of: .test, tree) { (r) throws(SyntaxProblem) in
      let title = try r.quoted()
      try r.require("in")
      return (title, try r.quoted(.file))
    }
    let nameless = unnamed(declaration, tree)
    var test = TestDeclaration(title: head?.0 ?? nameless, scenario: head?.1 ?? nameless)
    body(of: declaration, tree) { reader, part in
      func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
        reader.clause(part, of: .test, tree, content)
      }
      switch part.kind {
      case .with: test.using += read { (r) throws(SyntaxProblem) in try r.quotedNames() } ?? []
      case .given:
        if let given = read({ (r) throws(SyntaxProblem) in try r.given() }) { test.given.append(given) }
      case .draws: test.draws = read { (r) throws(SyntaxProblem) in try r.wholeNumber() } ?? 0
      case .expect:
        let expected = read { (r) throws(SyntaxProblem) in try r.expectation(inTest: true) }
        if let expected { test.expectations.append(expected) }
      default:
        if let source = reader.readSource(part, of: .test, tree) { test.sources.append(source) }
      }
    }
    test.unread = unread(since: before)
    draft.tests.append(test)
  }
}

extension Statement.Role {
  /// The part that the words of a clause give to its statement; nil for `and`, which goes on as above.
  fileprivate init?(_ clause: ClauseKind) {
    switch clause {
    case .ifWe: self = .action
    case .then: self = .mechanism
    case .soWeCan: self = .consequence
    case .when: self = .response
    default: return nil
    }
  }
}

extension HypothesisDeclaration {
  /// A source belongs to the line above it: a statement's numbers have their own.
  fileprivate mutating func add(_ source: Source, below clause: ClauseKind) {
    if clause.isStatement, let last = statements.indices.last {
      statements[last].sources.append(source)
    } else if clause == .weBelieve, let last = beliefs.indices.last {
      beliefs[last].sources.append(source)
    } else {
      sources.append(source)
    }
  }
}
