import Diagnostics

/// Every declaration that rests on numbers says where they come from, once at least.
func checkSources(_ context: CheckContext, _ findings: inout Findings) {
  for claim in context.claims where claim.sources.isEmpty && claim.restsOnNumbers {
    findings.report(.noSource(claim.what, at: claim.span))
  }
}

/// A declaration with what it rests on.
struct Claim {
  /// What it is, in the planner's words, e.g. "the setting `day care`".
  let what: String
  let span: SourceSpan
  let restsOnNumbers: Bool
  let sources: [Source]

  fileprivate init(_ kind: String, _ name: Name, _ numbers: [Amount?], _ sources: [Source]) {
    self.init("\(kind) `\(name)`", at: name.span, numbers, sources)
  }

  fileprivate init(_ what: String, at span: SourceSpan, _ numbers: [Amount?], _ sources: [Source]) {
    self.what = what
    self.span = span
    // An assumption says itself where its number comes from.
    restsOnNumbers = numbers.contains { amount in
      if case .number = amount?.value { return true }
      return false
    }
    self.sources = sources
  }
}

extension CheckContext {
  /// Every declaration that may rest on numbers. What must be weighed or expected is a matter of judgement, and a test's
  /// figures are checked by running it.
  var claims: [Claim] {
    commissioned + rules
      + draft.tables.map { Claim("`\($0.kind.rawValue)`", at: $0.span, $0.numbers, $0.sources) }
      + draft.pathways.map { Claim("the pathway", $0.name, $0.entrantShares.map(\.share), $0.sources) }
  }

  private var rules: [Claim] {
    draft.assumptions.map { Claim("the assumption", $0.name, [$0.amount], $0.sources) }
      + draft.hypotheses.map { hypothesis in
        // What would trigger a statement is decided by us, like what is expected.
        let numbers = hypothesis.statements.flatMap { $0.kind.amounts.map(\.amount) } + hypothesis.beliefs.map(\.share)
        return Claim("the hypothesis", hypothesis.title, numbers, hypothesis.allSources)
      }
      + draft.options.map {
        Claim("the option", $0.name, $0.spending.flatMap(\.spend.amounts).map(\.amount), $0.sources)
      }
      + draft.appraisals.map { Claim("the appraisal", at: $0.span, $0.believed, $0.sources) }
  }

  private var commissioned: [Claim] {
    draft.settings.map { setting in
      var numbers = [setting.cost?.amount, setting.uplift] + setting.paidBy.flatMap(\.parts).map(\.share)
      numbers += setting.staff.map(\.number)
      if case .number(let places) = setting.places { numbers.append(places) }
      return Claim("the setting", setting.name, numbers, setting.sources.map(\.source))
    }
      + draft.contracts.map {
        Claim("the contract", $0.name, $0.amounts.map(\.amount), $0.sources)
      } + draft.sites.map { Claim("the site", $0.name, $0.hosts.map(\.places) + [$0.fixedCost], $0.sources) }
      + draft.services.map { service in
        let numbers =
          [service.amount?.number, service.cost?.pounds, service.uplift, service.capacity?.number]
          + service.usedBy.map(\.share) + (service.paidBy?.parts ?? []).map(\.share) + service.staff.map(\.number)
        return Claim("the service", service.name, numbers, service.sources.map(\.source))
      }
      + draft.funds.map { Claim("the fund", $0.name, $0.amounts.map(\.amount), $0.sources.map(\.source)) }
      + draft.staffGroups.map { Claim("the staff group", $0.name, $0.amounts.map(\.amount), $0.sources.map(\.source)) }
  }
}

extension TableDeclaration {
  /// The numbers in its own line.
  fileprivate var numbers: [Amount] { multipliers.map(\.factor) + [continuation?.amount?.amount].compactMap { $0 } }
}

extension HypothesisDeclaration {
  /// Its own sources and those of its lines.
  var allSources: [Source] { sources + statements.flatMap(\.sources) + beliefs.flatMap(\.sources) }
}
