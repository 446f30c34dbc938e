import Diagnostics

// The wording of what the checks find about what an appraisal values.

extension Finding {
  static func alreadyACost(_ measure: Name, declared: Name) -> Finding {
    Finding(
      .wrongUnit, "`\(measure)` is in pounds, so it is part of the cost already", at: measure.span,
      labels: [.init(declared.span, "declared here")], help: "name a measure of people, places or moves")
  }

  /// - Parameters:
  ///   - valued: a benefit that has a value; nil where none has.
  ///   - declared: where the measure is declared; nil for one that is not known.
  static func benefitWithoutValue(_ measure: Name, valued: SourceSpan?, declared: Name?) -> Finding {
    let beside = valued.map { Label($0, "to be summed with this") } ?? declared.map { Label($0.span, "declared here") }
    return Finding(
      .missingPart, "the benefit `\(measure)` has no value, so it cannot be summed: it would count as nothing",
      at: measure.span, labels: [beside].compactMap { $0 },
      help: "give it a value and its source, or `weigh` it instead", pattern: ClauseKind.benefit.pattern)
  }

  static func shareHasNoValue(_ counted: Name, declared: Name) -> Finding {
    Finding(
      .wrongUnit, "`\(declared)` is a share, of which there is none for each \(counted)", at: counted.span,
      labels: [.init(declared.span, "declared as a share")],
      help: "declare a measure of the people themselves, without `as a share of`, and value that")
  }

  static func valuedForAnother(_ counted: Name, than unit: String, declared: Name) -> Finding {
    Finding(
      .wrongUnit, "`\(declared)` counts \(unit), and this is a value for each \(counted)", at: counted.span,
      labels: [.init(declared.span, "declared here")], help: "write a value for each of the \(unit)")
  }

  static func valuedOverTime(_ value: BenefitDeclaration.Value, declared: Name, isFlow: Bool) -> Finding {
    Finding(
      .wrongUnit,
      isFlow
        ? "`\(declared)` is counted over each year, so its value is for each \(value.counted) and not `a year`"
        : "`\(declared)` is counted at a time, so its value is for each \(value.counted) `a year`",
      at: value.amount.span.joined(with: value.counted.span), labels: [.init(declared.span, "declared here")],
      pattern: ClauseKind.benefit.pattern)
  }

  static func unknownProjectKind(_ kind: Name) -> Finding {
    let known = ProjectKind.allCases.map(\.rawValue)
    return unknownName(
      kind, kind: "kind of project with a published bias", near: nearest(to: kind.key, among: known), known: known)
  }

  static func otherTerms(_ terms: (isCash: Bool, span: SourceSpan), scenario: SourceSpan) -> Finding {
    Finding(
      .wrongUnit,
      terms.isCash
        ? "this is expected in cash, and the scenario's figures are in real terms"
        : "this is expected in real terms, and the scenario's figures are in cash", at: terms.span,
      labels: [.init(scenario, terms.isCash ? "in the prices of one year" : "in the cash of each year")],
      help: "write the figure in the terms of the scenario, and leave out `\(plainText(terms.span))`")
  }

  static func termsOfNoPounds(at span: SourceSpan, measure: Measure) -> Finding {
    Finding(
      .wrongUnit, "only pounds are in cash or in real terms", at: span,
      labels: [.init(measure.span, "not in pounds")], help: "leave out `\(plainText(span))`")
  }
}
