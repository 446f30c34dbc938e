import Diagnostics
import Quantities

// The wording of what the checks find about people: filters and tiers.

extension Finding {
  static func splitsOpenAge(_ who: Who, ages: AgeSpan) -> Finding {
    Finding(
      .matchesNobody,
      "the scenario counts everybody aged \(ages.open) and over as one, so `\(who.text)` cannot be told apart",
      at: who.span, help: "choose ages up to \(ages.open), or let the scenario's `ages` go on further")
  }

  static func matchesNobody(_ who: Who, ages: AgeSpan) -> Finding {
    let backwards = who.conditions.lazy.compactMap(\.backwards).first
    return Finding(
      .matchesNobody, "`\(who.text)` matches nobody", at: who.span,
      help: backwards.map { "the lower age comes first: `aged \($0.lower) to \($0.upper)`" }
        ?? "the scenario knows people aged \(ages.lowest) and over")
  }

  static func contradicts(_ name: Name, _ other: Name) -> Finding {
    Finding(
      .matchesNobody, "nobody is both `\(other)` and `\(name)`", at: name.span,
      labels: [.init(other.span, "all conditions must hold for the same people")],
      help: "name one of them, or leave both out")
  }

  static func noPopulation(_ what: String, at span: SourceSpan) -> Finding {
    Finding(
      .missingPart, "\(what) counts on the population, and the scenario has no table of it", at: span,
      pattern: DeclarationKind.population.pattern)
  }

  static func populationHasNoNeeds(_ need: Name) -> Finding {
    Finding(
      .matchesNobody, "the population is told by group and age, so nobody in it has the need `\(need)`", at: need.span,
      help: "leave it out: new people have the needs of those who came last")
  }

  static func overlappingTier(_ tier: Who, _ earlier: Who) -> Finding {
    Finding(
      .overlappingTiers, "everybody `\(tier.text)` comes earlier, among those `\(earlier.text)`", severity: .warning,
      at: tier.span, labels: [.init(earlier.span, "these come earlier")],
      help: "leave it out, or put the narrower words first")
  }
}

extension Who.Condition {
  /// The ages of `aged 64 to 18`, in order; nil for any others.
  fileprivate var backwards: (lower: Int, upper: Int)? {
    guard case .aged(let from, let through?) = self, from > 0, through < from else { return nil }
    return (through, from)
  }
}
