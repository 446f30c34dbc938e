import Diagnostics

/// Nothing is declared twice.
func checkDeclaredTwice(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  if let first = draft.scenarios.first?.title.span {
    for other in draft.scenarios.dropFirst() { findings.report(.secondScenario(at: other.title.span, first: first)) }
  }
  findings.reportRepeats(draft.pathways.map(\.name), as: "the pathway")
  findings.reportRepeats(draft.settings.map(\.name), as: "the setting")
  findings.reportRepeats(draft.assumptions.map(\.name), as: "the assumption")
  findings.reportRepeats(draft.hypotheses.map(\.title), as: "the hypothesis")
  findings.reportRepeats(draft.options.map(\.name), as: "the option")
  // A filter or a table names a setting, a need or a group's value without saying which: no two may share a name.
  findings.reportRepeats(
    draft.pathways.flatMap(\.settings) + draft.needs.flatMap(\.values) + draft.groups.flatMap(\.values), as: "the name")
  findings.reportRepeats(draft.groups.map(\.name), as: "the group")
  var tables: [TableDeclaration.Kind: TableDeclaration] = [:]
  for table in draft.tables {
    if let first = tables[table.kind] {
      findings.report(.declaredTwice("`\(table.kind.rawValue)`", at: table.span, first: first.span))
    }
    tables[table.kind] = tables[table.kind] ?? table
  }
}

extension Findings {
  fileprivate mutating func reportRepeats(_ names: [Name], as what: String) {
    var first: [String: Name] = [:]
    for name in names where !name.text.isEmpty {
      if let earlier = first[name.key] {
        report(.declaredTwice("\(what) `\(name)`", at: name.span, first: earlier.span))
      } else {
        first[name.key] = name
      }
    }
  }
}
