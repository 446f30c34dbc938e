import Diagnostics

// Where the money comes from.
extension RulesReader {
  mutating func readFund(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .fund, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var fund = FundDeclaration(name: name ?? unnamed(declaration, tree))
    var above = ""
    body(of: declaration, tree) { reader, part in
      switch part.kind {
      case .has: fund.money = reader.clause(part, of: .fund, tree) { (r) throws(SyntaxProblem) in try r.moneyOfFund() }
      case .paidBy: reader.readPayers(part, of: .fund, tree, into: &fund.paidBy)
      default:
        if let source = reader.readSource(part, of: .fund, tree) { fund.sources.append((above, source)) }
        return
      }
      above = part.kind.rawValue
    }
    fund.unread = unread(since: before)
    draft.funds.append(fund)
  }

  /// Who pays, where it is said once for everybody.
  mutating func readPayers(
    _ part: ClauseSyntax, of declaration: DeclarationKind, _ tree: SyntaxTree, into payers: inout PayerShares?
  ) {
    let read = clause(part, of: declaration, tree) { (r) throws(SyntaxProblem) in try r.payers() }
    if let earlier = payers, let read { return noteTwice(earlier.span, again: read.span, declaration, part.kind) }
    payers = payers ?? read
  }

  /// Who pays for everybody else and for locked-in cost is said once; who pays for some people, as often as there are such.
  mutating func readPayersOfSetting(_ part: ClauseSyntax, _ tree: SyntaxTree, into payers: inout [PayerShares]) {
    let read = clause(part, of: .setting, tree) { (r) throws(SyntaxProblem) in try r.payersOfSetting() }
    guard let read else { return }
    let isAlike: (PayerShares) -> Bool = read.isOfRest ? \.isOfRest : \.isOfLockedInCost
    if read.who == nil, let earlier = payers.first(where: isAlike) {
      noteTwice(earlier.span, again: read.span, .setting, part.kind)
    } else {
      payers.append(read)
    }
  }
}
