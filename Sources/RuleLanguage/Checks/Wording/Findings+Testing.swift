import Diagnostics

// The wording of what the checks find about expectations: whether anything could refute them.

extension Finding {
  static func ownAnswer(_ measure: Measure, setting: Name, setBy setter: SourceSpan) -> Finding {
    Finding(
      .ownAnswer, "this expectation cannot fail", severity: .warning, at: measure.span,
      labels: [.init(setter, "sets it, whatever happens")],
      help: "test something the rule does not set, e.g. `waiting for \(setting)`")
  }

  static func foregone(_ span: SourceSpan, at amount: Amount, _ outcome: Outcome, isExpected: Bool) -> Finding {
    switch outcome {
    case .always:
      return Finding(
        .cannotFail, "`\(shortText(span))` holds whatever happens", severity: .warning, at: amount.span,
        help: isExpected
          ? "write a number that the figure could miss" : "write a number that it could be beyond, or leave it out")
    case .never:
      return Finding(
        .neverTrue, "`\(shortText(span))` can never hold", at: amount.span,
        help: "nothing that is counted lies below 0, and no share above 100%")
    }
  }
}
