import Diagnostics

// The wording of what the checks find about numbers: what they count, where they may lie, and what they come to together.

extension Finding {
  /// - Parameter units: what would have been accepted, for the help; none where the number stands elsewhere.
  static func wrongUnit(
    _ amount: Amount, expected: String, in units: [Amount.Unit], declaredAt: SourceSpan?
  ) -> Finding {
    Finding(
      .wrongUnit, "`\(amount.text)` cannot stand here: this needs \(expected)", at: amount.span,
      labels: declaredAt.map { [.init($0, "declared here")] } ?? [],
      help: units.first.flatMap { unitHelp(from: amount.unit, to: $0) })
  }

  private static func unitHelp(from found: Amount.Unit, to wanted: Amount.Unit) -> String? {
    switch (found, wanted) {
    case (.pounds, .none): return "leave out the £, or is it a cost that you mean?"
    case (.none, .pounds): return "write a £ before the number"
    case (.percent, .none), (.percent, .pounds): return "a percentage of what? write the number itself"
    case (.none, .percent): return "write a % behind the number"
    default: return nil
    }
  }

  static func twoRoles(_ amount: Amount, _ role: AmountRole, first: Amount, _ firstRole: AmountRole) -> Finding {
    Finding(
      .twoRoles, "the assumption \(amount.text) is \(role.name) here, and \(firstRole.name) elsewhere",
      at: amount.span, note: role.name, labels: [.init(first.span, firstRole.name)],
      help: "declare two assumptions: what is likely for the one may be impossible for the other")
  }

  static func outOfRange(_ amount: Amount, _ rule: String) -> Finding {
    Finding(.outOfRange, "`\(amount.text)` is out of range: \(rule)", at: amount.span)
  }

  static func reversedBounds(_ amount: Amount) -> Finding {
    Finding(
      .reversedBounds, "the lower number of a range comes first", at: amount.span,
      help: "write `between` the lower `and` the higher number")
  }

  static func centreOutside(_ amount: Amount) -> Finding {
    Finding(
      .centreOutside,
      "the likely value must lie inside its range, at least a thousandth of its width from either end", at: amount.span,
      help: "widen the range, or leave out the likely value: `between` alone makes every value in it as likely")
  }

  static func uncertainShareNeedsRest(_ amount: Amount, of start: Name?) -> Finding {
    Finding(
      .sharesDoNotSum, "shares that may vary cannot always come to 100%", at: amount.span,
      help: "end the line with the setting that takes what they leave: `the rest \(start?.text ?? "SETTING")`",
      pattern: "entrants supported living likely 15%, between 10% and 25% (80% sure), the rest family home")
  }

  static func shareOfNobody(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "nobody waits on the eve of the first year, so `\(amount.text)` of them is nobody", at: amount.span,
      help: "write a number of people")
  }

  /// - Parameter rest: what to say of a rest.
  static func sharesDoNotSum(
    _ total: Double, at span: SourceSpan, rest: String = "say where the rest goes or comes from"
  ) -> Finding {
    Finding(
      .sharesDoNotSum, "these shares come to \(percent(total)), not 100%", at: span,
      help: total < 1 ? rest : "lower them until they come to 100%")
  }

  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded() / 10
    guard tenths.magnitude < 1e15 else { return "\(tenths)%" }
    return tenths == tenths.rounded() ? "\(Int(tenths))%" : "\(tenths)%"
  }

  static func tooManyCombinations(
    of pathway: Name, parts: [(count: Int, name: String)], product: Int?, most: Int
  ) -> Finding {
    let sum = parts.map { "\(grouped($0.count)) \($0.name)" }.joined(separator: " × ")
    return Finding(
      .tooManyCombinations,
      "`\(pathway)`: \(sum) make \(product.map(grouped) ?? "far too many") combinations; a run can hold \(grouped(most))",
      at: pathway.span, help: "put values of a group together, or leave out a group")
  }

  /// A whole number with commas between thousands.
  static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
  }

  static func thresholdIsUncertain(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "an expectation is held against one number, not a range or an assumption", at: amount.span,
      help: "write the number that would settle it")
  }

  static func judgementIsUncertain(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "a discount or a weight is one number that people settle on, not a range or an assumption",
      at: amount.span, help: "write the number; the appraisal says how far a weight may go before the answer changes")
  }

  static func confidenceOutOfReach(at span: SourceSpan) -> Finding {
    Finding(
      .outOfRange, "a confidence lies above 0% and below 100%: no number of runs can make anything certain",
      at: span, help: "write e.g. `with 95% confidence`")
  }

  static func emptyStages(_ phase: Phase) -> Finding {
    Finding(
      .outOfRange, "stages come to something, and none is below 0", at: phase.span,
      help: "write what each year adds, such as `in stages 10, 10, 10 from 2027-28`")
  }

  static func growsWithoutEnd(_ phase: Phase) -> Finding {
    Finding(
      .outOfRange, "so much in every month or year has no whole that it could grow to", at: phase.span,
      help: "write `from 2027-28`, `in 2027-28` or `over 3 years from 2027-28`, or say how many in all")
  }

  static func stagesDoNotSum(_ total: Double, _ whole: Amount, _ phase: Phase) -> Finding {
    let isShare = whole.unit == .percent
    let sum = isShare ? percent(total) : "\(whole.unit == .pounds ? "£" : "")\(figure(total))"
    return Finding(
      .stagesDoNotSum, "these stages come to \(sum), not to `\(whole.text)`", at: phase.span,
      labels: [.init(whole.span, "the whole")], help: "let them add up to the whole, or put the whole right")
  }

  /// - Parameter declared: where the measure is declared; nil for the present cost.
  static func weighsNothing(_ weight: Amount, _ measure: Name, declared: Name?) -> Finding {
    Finding(
      .outOfRange, "`\(measure)` weighs nothing, so it cannot matter", at: weight.span,
      labels: declared.map { [.init($0.span, "declared here")] } ?? [],
      help: "leave it out, or give it a weight")
  }
}
