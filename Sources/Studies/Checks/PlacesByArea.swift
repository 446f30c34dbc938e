import Diagnostics
import Projection
import RuleLanguage

/// Whether every line about places says which it means where a table tells those of one area from those of another.
struct PlacesByArea {
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let baseline: Baseline
  let lowering: Lowering

  func check(into findings: inout Findings) {
    for hypothesis in rulebook.hypotheses {
      for statement in hypothesis.statements { check(statement, of: hypothesis, &findings) }
    }
    for site in rulebook.sites.values.sorted(by: { $0.name.key < $1.name.key }) {
      for host in site.hosts { check(host.setting, in: host.area, for: nil, at: host.setting.span, &findings) }
    }
  }

  private func check(_ statement: Statement, of hypothesis: HypothesisDeclaration, _ findings: inout Findings) {
    switch statement.kind {
    case .places(let places):
      check(places.setting, in: places.area, for: hypothesis.appliesTo, at: statement.span, &findings)
    case .change(let change):
      guard case .places(let setting) = change.quantity, let tabled = tabled(setting), !tabled.groups.isEmpty else {
        return
      }
      findings.report(.whichPlaces(setting, of: names(of: tabled), isChange: true, at: statement.span))
    default: break
    }
  }

  private func check(
    _ setting: Name, in area: Name?, for who: Who?, at span: SourceSpan, _ findings: inout Findings
  ) {
    guard let place = rulebook.place(of: setting), let tabled = tabled(setting) else { return }
    let named = (who?.names ?? []).compactMap(rulebook.groupValue)
    if let area, let value = rulebook.groupValue(area),
      named.contains(where: { $0.group == value.group && $0.value != value.value })
    {
      findings.report(.filtersExclude(at: span))
    } else if let area, rulebook.groupValue(area).map({ !tabled.groups.contains($0.group) }) ?? false {
      findings.report(.placesNotToldBy(area, setting, of: names(of: tabled)))
    } else if let who, let other = named.first(where: { !tabled.groups.contains($0.group) }) {
      let name = vocabulary.groups[other.group].values.names[other.value]
      findings.report(.placesForOthersToo(setting, name, at: span, who.span))
    } else if lowering.pool(of: place, in: area, for: who) == nil {
      findings.report(.whichPlaces(setting, of: names(of: tabled), isChange: false, at: span))
    }
  }

  private func tabled(_ setting: Name) -> TabledPlaces? {
    rulebook.place(of: setting).flatMap { baseline.tabledPlaces[$0] }
  }

  /// The groups that a table tells apart, each with its values.
  private func names(of tabled: TabledPlaces) -> [(group: String, values: [String])] {
    tabled.groups.map { (vocabulary.groups[$0].name, vocabulary.groups[$0].values.names) }
  }
}

extension Finding {
  /// - Parameter isChange: whether `set`, `raise` or `lower` speaks, which cannot say an area.
  static func whichPlaces(
    _ setting: Name, of groups: [(group: String, values: [String])], isChange: Bool, at span: SourceSpan
  ) -> Finding {
    let each = groups.map { "each `\($0.group)`" }.joined(separator: " and ")
    let areas = groups.map { group in
      group.values.prefix(6).map { "`in \($0)`" }.joined(separator: ", ") + (group.values.count > 6 ? " …" : "")
    }.joined(separator: "; and by `applies to`: ")
    return Finding(
      .whichPlaces, "`\(setting)` has places of its own in \(each), and this line does not say which of them it means",
      at: span,
      help: isChange
        ? "say it with `open` or `close`, which can name one: \(areas)"
        : "say which behind the setting: \(areas)")
  }

  static func placesNotToldBy(
    _ area: Name, _ setting: Name, of groups: [(group: String, values: [String])]
  ) -> Finding {
    let each = groups.isEmpty ? "shared by all" : "told by " + groups.map { "`\($0.group)`" }.joined(separator: " and ")
    return Finding(
      .whichPlaces, "the places in `\(setting)` are \(each), so none can be for `\(area)` alone", at: area.span,
      help: "leave out `in \(area)`, or give the table of places a column for its group")
  }

  static func placesForOthersToo(_ setting: Name, _ name: String, at span: SourceSpan, _ who: SourceSpan) -> Finding {
    Finding(
      .whichPlaces, "the places in `\(setting)` are not for `\(name)` alone", at: span,
      labels: [.init(who, "only these people")],
      help: "put this line into a hypothesis of its own without `applies to`, or give the table of places a column for "
        + "the group")
  }
}
