import Diagnostics
import Quantities

// How options are held against each other.
extension ClauseReader {
  /// `do nothing, "Community first"`.
  mutating func compared() throws(SyntaxProblem) -> [Name] {
    var names: [Name] = []
    repeat {
      let start = next
      if take("do nothing") {
        names.append(Name(text: plainText(span(from: start)), span: span(from: start)))
      } else {
        names.append(try quoted())
      }
    } while takeComma()
    return names
  }

  /// `own front door 40, present cost 30`.
  mutating func weights() throws(SyntaxProblem) -> [(measure: Name, weight: Amount)] {
    var weights: [(Name, Amount)] = []
    repeat { weights.append((try name(), try amount())) } while takeComma()
    return weights
  }

  /// `3.5% a year`, or `from "discount.csv"`.
  mutating func discount() throws(SyntaxProblem) -> (rate: Amount?, table: Name?) {
    if sees("from"), case .quoted = tree.tokens[min(next + 1, tree.tokens.count - 1)].kind {
      return (nil, try fromFile())
    }
    return (try amountAYear(), nil)
  }

  /// `own front door, worth up to £20k, £50k, £100k a unit, as health`.
  mutating func effect() throws(SyntaxProblem) -> EffectDeclaration {
    let measure = try name()
    guard takeComma() else { throw problem(.expected(.name), word: ",") }
    try require("worth up to")
    var worth: [Amount] = []
    repeat { worth.append(try plainFigure(.pounds)) } while takeComma()
    try require("a unit")
    return EffectDeclaration(measure: measure, worth: worth, isHealth: try asHealth())
  }

  /// `own front door at £12k a year for each person, as health`.
  mutating func benefit() throws(SyntaxProblem) -> BenefitDeclaration {
    let measure = try name()
    var value: BenefitDeclaration.Value?
    if take("at") {
      let amount = try amount()
      let isYearly = take("a year")
      try require("for each")
      value = BenefitDeclaration.Value(amount: amount, isYearly: isYearly, counted: try name())
    }
    return BenefitDeclaration(measure: measure, value: value, isHealth: try asHealth())
  }

  /// `24% on "building"`, `standard buildings 70%, non-standard buildings 30% on "building", mitigated 40%`.
  mutating func bias() throws(SyntaxProblem) -> BiasDeclaration {
    let bound: BiasDeclaration.Bound
    if case .number = kind {
      bound = .share(try plainFigure(.percent))
    } else {
      let first = try name(before: "on")
      var kinds: [(Name, Amount?)] = [(first, sees("on") ? nil : try plainFigure(.percent))]
      while kinds[0].1 != nil, takeComma() { kinds.append((try name(before: "on"), try plainFigure(.percent))) }
      bound = .kinds(kinds)
    }
    try require("on")
    let purpose = try quoted()
    guard takeComma() else { return BiasDeclaration(bound: bound, purpose: purpose, mitigated: nil) }
    try require("mitigated")
    return BiasDeclaration(bound: bound, purpose: purpose, mitigated: try plainFigure(.percent))
  }

  private mutating func asHealth() throws(SyntaxProblem) -> Bool {
    guard takeComma() else { return false }
    try require("as health")
    return true
  }

  /// One number in a unit, which people settle on.
  private mutating func plainFigure(_ unit: Amount.Unit) throws(SyntaxProblem) -> Amount {
    let wanted = unit == .percent ? SyntaxProblem.Expected.percentage : .pounds
    guard case .number = kind else { throw expected(wanted) }
    let amount = try amount()
    guard amount.unit == unit else { throw problem(.expected(wanted), at: amount.span) }
    return amount
  }
}
