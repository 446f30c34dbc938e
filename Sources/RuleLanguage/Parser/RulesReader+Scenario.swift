import Diagnostics

// What describes a place: its people, its settings, and where they come from.
extension RulesReader {
  mutating func readScenario(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let title = clause(declaration.head, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.quoted(isLast: true)
    }
    var scenario = ScenarioDeclaration(title: title ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      reader.readScenarioClause(part, tree, into: &scenario)
    }
    scenario.unread = unread(since: before)
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
      let prices = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.prices() }
      (scenario.prices, scenario.cash) = (prices?.year, prices?.cash)
    case .inflation:
      scenario.inflation = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.fromFile() }
    case .weeksAYear:
      let weeks = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.weeks() }
      if let weeks { scenario.weeksPerYear = weeks }
    case .ages:
      scenario.ages = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.ageSpan() }
    case .budget:
      scenario.budget = clause(part, of: .scenario, tree) { (r) throws(SyntaxProblem) in try r.fromFile() }
    case .use:
      if let file = clause(part, of: .scenario, tree, { (r) throws(SyntaxProblem) in try r.quoted(.file) }) {
        scenario.uses.append(file)
      }
    default:
      if let source = readSource(part, of: .scenario, tree) { scenario.sources.append(source) }
    }
  }

  mutating func readValues(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    var sources: [Source] = []
    body(of: declaration, tree) { reader, part in
      if let source = reader.readSource(part, of: declaration.kind, tree) { sources.append(source) }
    }
    if declaration.kind == .need {
      let values = clause(declaration.head, of: .need, tree) { (r) throws(SyntaxProblem) in try r.wholeNames() }
      if let values { draft.needs.append(NeedDeclaration(values: values, sources: sources)) }
      return
    }
    let group = clause(declaration.head, of: .group, tree) { (r) throws(SyntaxProblem) in
      // A group's own name is one word, or quoted, since its values follow it directly.
      let name = try r.firstWord()
      return GroupDeclaration(name: name, values: try r.wholeNames(), sources: sources)
    }
    if let group { draft.groups.append(group) }
  }

  mutating func readTable(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
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

  mutating func readPathway(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var pathway = PathwayDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .settings:
        pathway.settings +=
          reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.wholeNames() } ?? []
      case .startsIn:
        pathway.startsIn = reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.name() }
      case .entrantShares:
        let read = reader.clause(part, of: .pathway, tree) { (r) throws(SyntaxProblem) in try r.entrantShares() }
        pathway.entrantShares += read?.shares ?? []
        guard let rest = read?.rest else { return }
        if let earlier = pathway.restOfEntrants {
          reader.noteTwice(earlier.span, again: rest.span, .pathway, part.kind)
        } else {
          pathway.restOfEntrants = rest
        }
      default:
        if let source = reader.readSource(part, of: .pathway, tree) { pathway.sources.append(source) }
      }
    }
    pathway.unread = unread(since: before)
    draft.pathways.append(pathway)
  }

  mutating func readSetting(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var setting = SettingDeclaration(name: name ?? unnamed(declaration, tree))
    var above = ""
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .places:
        setting.places = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.places() }
      case .cost:
        setting.cost = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.cost() }
      case .spent:
        setting.spent = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.spentOnSetting() }
      case .packages:
        setting.packages =
          reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.packages() } ?? []
      case .uplift:
        let read = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.uplift() }
        (setting.uplift, setting.upliftTerms) = (read?.growth, read?.terms ?? UpliftTerms())
      case .paidBy: reader.readPayersOfSetting(part, tree, into: &setting.paidBy)
      case .staff:
        let staff = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.staffOfSetting() }
        if let staff { setting.staff.append(staff) }
      case .whenFull:
        setting.whenFull = reader.clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.name() }
      default:
        if let source = reader.readSource(part, of: .setting, tree) { setting.sources.append((above, source)) }
        return
      }
      above = part.kind.rawValue
    }
    setting.unread = unread(since: before)
    if !setting.unread.contains(.cost) { setting.takeCostFromReturn() }
    draft.settings.append(setting)
  }
}
