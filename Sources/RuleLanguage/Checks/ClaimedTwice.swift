import Diagnostics

/// A site closes once and a contract ends once, in a hypothesis and in an option.
func checkClaimedTwice(_ context: CheckContext, _ findings: inout Findings) {
  var reported: Set<TextPlace> = []
  for hypotheses in context.together {
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
