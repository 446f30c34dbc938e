import Diagnostics

/// A site closes once, with all its places, and a contract ends once, in a hypothesis and in an option.
func checkClaimedTwice(_ context: CheckContext, _ findings: inout Findings) {
  var reported: Set<TextPlace> = []
  for hypotheses in context.together {
    checkPlacesOfSites(hypotheses.flatMap(\.statements), &reported, &findings)
    var first: [String: Name] = [:]
    for statement in hypotheses.flatMap(\.statements) {
      guard let (what, name) = statement.saving else { continue }
      let key = "\(what) \(name.key)"
      guard let earlier = first[key] else {
        first[key] = name
        continue
      }
      let isElsewhere = TextPlace(earlier.span) != TextPlace(name.span)
      if isElsewhere, reported.insert(TextPlace(name.span)).inserted {
        findings.report(.claimedTwice(what, name, first: earlier))
      }
    }
  }
}

/// Places closed at a site that closes as a whole would close twice.
private func checkPlacesOfSites(_ statements: [Statement], _ reported: inout Set<TextPlace>, _ findings: inout Findings)
{
  var closed: [String: Name] = [:]
  for case .closeSite(let site) in statements.map(\.kind) { closed[site.key] = closed[site.key] ?? site }
  for statement in statements {
    guard case .places(let places) = statement.kind, places.closes, let site = places.site,
      let whole = closed[site.key], reported.insert(TextPlace(site.span)).inserted
    else { continue }
    findings.report(.closesWithItsSite(statement, site, whole: whole))
  }
}

extension Statement {
  /// What it closes or ends for good, and so saves once.
  fileprivate var saving: (what: String, name: Name)? {
    switch kind {
    case .closeSite(let site): return ("site", site)
    case .endContract(let contract, _): return ("contract", contract)
    default: return nil
    }
  }
}
