import Diagnostics

/// An expectation tests something that its hypothesis does not set itself, whatever happens.
func checkOwnAnswers(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses {
    let setters = placesSet(by: hypothesis, context)
    guard !setters.isEmpty else { continue }
    for expectation in hypothesis.expectations {
      guard case .places(let settings) = expectation.measure.kind,
        let setting = settings.first(where: { setters[$0.key] != nil }), let setter = setters[setting.key]
      else { continue }
      findings.report(.ownAnswer(expectation.measure, setting: setting, setBy: setter))
    }
  }
}

/// The settings of which a hypothesis opens, closes or sets places without waiting for anything, and the words that do.
private func placesSet(by hypothesis: HypothesisDeclaration, _ context: CheckContext) -> [String: SourceSpan] {
  var setters: [String: SourceSpan] = [:]
  for statement in hypothesis.statements where !statement.isGuarded {
    switch statement.kind {
    case .places(let places):
      setters[places.setting.key] = setters[places.setting.key] ?? statement.words(through: places.setting.span)
    case .change(let change):
      guard case .places(let setting) = change.quantity else { continue }
      setters[setting.key] = setters[setting.key] ?? statement.words(through: change.amount.span)
    case .closeSite(let site):
      for hosted in context.names.sites[site.key]?.hosts ?? [] {
        setters[hosted.setting.key] = setters[hosted.setting.key] ?? statement.words(through: site.span)
      }
    default: break
    }
  }
  return setters
}
