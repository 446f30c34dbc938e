import Diagnostics

// Who there is to do the work.
extension RulesReader {
  mutating func readStaffGroup(_ declaration: DeclarationSyntax, _ tree: SyntaxTree) {
    let before = draft.problems.count
    let name = clause(declaration.head, of: .staffGroup, tree) { (r) throws(SyntaxProblem) in try r.wholeName() }
    var group = StaffGroupDeclaration(name: name ?? unnamed(declaration, tree))
    var above = ""
    body(of: declaration, tree) { reader, part in
      func read<Content>(_ content: (inout ClauseReader) throws(SyntaxProblem) -> Content) -> Content? {
        reader.clause(part, of: .staffGroup, tree, content)
      }
      switch part.kind {
      case .hours: group.hours = read { (r) throws(SyntaxProblem) in try r.hoursOfAPost() }
      case .supply:
        group.supply = read { (r) throws(SyntaxProblem) in try r.supply() }
        group.supplySpan = tree.span(of: part.body)
      case .turnover: group.turnover = read { (r) throws(SyntaxProblem) in try r.amountAYear() }
      case .recruits: group.recruits = read { (r) throws(SyntaxProblem) in try r.recruits() }
      case .qualified: group.qualified = read { (r) throws(SyntaxProblem) in try r.amount() }
      default:
        if let source = reader.readSource(part, of: .staffGroup, tree) { group.sources.append((above, source)) }
        return
      }
      above = part.kind.rawValue
    }
    group.unread = unread(since: before)
    draft.staffGroups.append(group)
  }
}
