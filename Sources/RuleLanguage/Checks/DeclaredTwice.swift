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
  findings.reportRepeats(draft.contracts.map(\.name), as: "the contract")
  findings.reportRepeats(draft.sites.map(\.name), as: "the site")
  findings.reportRepeats(draft.services.map(\.name), as: "the service")
  findings.reportRepeats(draft.funds.map(\.name), as: "the fund")
  findings.reportRepeats(draft.staffGroups.map(\.name), as: "the staff group", key: \.staffKey)
  findings.reportRepeats(draft.measures.map(\.name), as: "the measure")
  findings.reportRepeats(draft.tests.map(\.title), as: "the test")
  if let first = draft.appraisals.first?.span {
    for other in draft.appraisals.dropFirst() {
      findings.report(.declaredTwice("`appraisal`", at: other.span, first: first))
    }
  }
  // A filter or a table names a setting, a need or a group's value without saying which: no two may share a name.
  findings.reportRepeats(
    draft.pathways.flatMap(\.settings) + draft.needs.flatMap(\.values) + draft.groups.flatMap(\.values), as: "the name")
  findings.reportRepeats(draft.groups.map(\.name), as: "the group")
  // A column is a group or a pathway, and `cost of` names a pathway, a setting or a service.
  findings.report(draft.groups.map(\.name) + draft.pathways.flatMap(\.settings), that: draft.pathways.map(\.name))
  findings.report(
    draft.services.map(\.name), that: draft.pathways.map(\.name) + draft.pathways.flatMap(\.settings))
  var tables: [TableDeclaration.Kind: TableDeclaration] = [:]
  for table in draft.tables {
    if let first = tables[table.kind] {
      findings.report(.declaredTwice("`\(table.kind.rawValue)`", at: table.span, first: first.span))
    }
    tables[table.kind] = tables[table.kind] ?? table
  }
}

extension Findings {
  /// Reports the names that others have already.
  fileprivate mutating func report(_ names: [Name], that others: [Name]) {
    let taken = Dictionary(others.map { ($0.key, $0) }) { first, _ in first }
    for name in names where !name.text.isEmpty {
      if let other = taken[name.key] {
        report(.declaredTwice("the name `\(name)`", at: name.span, first: other.span))
      }
    }
  }

  fileprivate mutating func reportRepeats(_ names: [Name], as what: String, key: KeyPath<Name, String> = \.key) {
    var first: [String: Name] = [:]
    for name in names where !name.text.isEmpty {
      if let earlier = first[name[keyPath: key]] {
        report(.declaredTwice("\(what) `\(name)`", at: name.span, first: earlier.span))
      } else {
        first[name[keyPath: key]] = name
      }
    }
  }
}
