import RuleLanguage

extension BenefitDeclaration.Value {
  /// `£12k a year for each person`.
  var said: String { "\(amount.said)\(isYearly ? " a year" : "") for each \(counted)" }
}

extension BiasDeclaration {
  /// `24%, of which 40% is managed`.
  var said: String {
    let bias: String
    switch bound {
    case .share(let share): bias = share.said
    case .kinds(let kinds):
      bias = kinds.map { kind, share in "\(kind)\(share.map { " \($0.said)" } ?? "")" }.joined(separator: ", ")
    }
    return bias + (mitigated.map { ", of which \($0.said) is managed" } ?? "")
  }
}
