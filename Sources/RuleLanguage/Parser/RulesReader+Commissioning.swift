import Diagnostics

// What is bought, where it stands, what is used on top of it, and how it is measured.
extension RulesReader {
  mutating func readContract(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .contract, tree) { (r) throws(SyntaxProblem) in try r.quoted(isLast: true) }
    var contract = ContractDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .block, .framework, .costAndVolume:
        let terms = Purchase.Terms(rawValue: part.kind.rawValue) ?? .block
        let keyword = tree.span(of: part.keyword)
        let purchase = reader.clause(part, of: .contract, tree) { (r) throws(SyntaxProblem) in
          try r.purchase(terms, keyword)
        }
        if let purchase { contract.purchases.append(purchase) }
      case .indexed:
        contract.indexation = reader.clause(part, of: .contract, tree) { (r) throws(SyntaxProblem) in try r.uplift() }
      case .until:
        let until = reader.clause(part, of: .contract, tree) { (r) throws(SyntaxProblem) in try r.until() }
        guard let until else { return }
        (contract.until, contract.untilSpan, contract.notice) = (until.until, until.span, until.notice)
        (contract.breakDay, contract.breakSpan) = (until.breakDay, until.breakSpan)
      default:
        if let source = reader.readSource(part, of: .contract, tree) { contract.sources.append(source) }
      }
    }
    contract.unread = unread(since: before)
    draft.contracts.append(contract)
  }

  mutating func readSite(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .site, tree) { (r) throws(SyntaxProblem) in try r.quoted(isLast: true) }
    var site = SiteDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .hosts:
        let hosted = reader.clause(part, of: .site, tree) { (r) throws(SyntaxProblem) in try r.hosted() }
        if let hosted { site.hosts.append(hosted) }
      case .fixedCost:
        site.fixedCost = reader.clause(part, of: .site, tree) { (r) throws(SyntaxProblem) in try r.amountAYear() }
      default:
        if let source = reader.readSource(part, of: .site, tree) { site.sources.append(source) }
      }
    }
    site.unread = unread(since: before)
    draft.sites.append(site)
  }

  mutating func readService(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .service, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var service = ServiceDeclaration(name: name ?? unnamed(declaration, tree))
    var above = ""
    body(of: declaration, tree) { reader, part in
      func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
        reader.clause(part, of: .service, tree, content)
      }
      switch part.kind {
      case .usedBy: service.usedBy += read { (r) throws(SyntaxProblem) in try r.usedBy() } ?? []
      case .amount: service.amount = read { (r) throws(SyntaxProblem) in try r.amountOfService() }
      case .cost:
        service.cost = read { (r) throws(SyntaxProblem) in try r.costOfService() }
      case .spent: service.spent = read { (r) throws(SyntaxProblem) in try r.spentOnService() }
      case .uplift:
        let uplift = read { (r) throws(SyntaxProblem) in try r.uplift() }
        (service.uplift, service.upliftTerms) = (uplift?.growth, uplift?.terms ?? UpliftTerms())
      case .capacity: service.capacity = read { (r) throws(SyntaxProblem) in try r.capacity() }
      case .paidBy: reader.readPayers(part, of: .service, tree, into: &service.paidBy)
      case .staff:
        if let staff = read({ (r) throws(SyntaxProblem) in try r.staffOfService() }) { service.staff.append(staff) }
      default:
        if let source = reader.readSource(part, of: .service, tree) { service.sources.append((above, source)) }
        return
      }
      above = part.kind.rawValue
    }
    service.unread = unread(since: before)
    if !service.unread.contains(.cost) { service.takeCostFromReturn() }
    draft.services.append(service)
  }

  mutating func readMeasure(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .measure, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var measure = MeasureDeclaration(name: name ?? unnamed(declaration, tree))
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .isValue:
        let defined = reader.clause(part, of: .measure, tree) { (r) throws(SyntaxProblem) in
          try r.measureDefinition()
        }
        (measure.measure, measure.shareOf) = (defined?.measure, defined?.shareOf)
      case .better:
        measure.isBetterHigher = reader.clause(part, of: .measure, tree) { (r) throws(SyntaxProblem) in try r.better() }
      default:
        if let source = reader.readSource(part, of: .measure, tree) { measure.sources.append(source) }
      }
    }
    measure.unread = unread(since: before)
    draft.measures.append(measure)
  }
}
