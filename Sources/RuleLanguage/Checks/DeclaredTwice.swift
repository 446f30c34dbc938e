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
  findings.reportRepeats(draft.tests.map(\.title), as: "the test")
  // A filter or a table names a setting, a need or a group's value without saying which: no two may share a name.
  findings.reportRepeats(
    draft.pathways.flatMap(\.settings) + draft.needs.flatMap(\.values) + draft.groups.flatMap(\.values), as: "the name")
  findings.reportRepeats(draft.groups.map(\.name), as: "the group")
  // A column is a group or a pathway, and `cost of` names a pathway or a setting.
  let pathways = Dictionary(draft.pathways.map { ($0.name.key, $0.name) }) { first, _ in first }
  for name in draft.groups.map(\.name) + draft.pathways.flatMap(\.settings) {
    if let pathway = pathways[name.key] {
      findings.report(.declaredTwice("the name `\(name)`", at: name.span, first: pathway.span))
    }
  }
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
