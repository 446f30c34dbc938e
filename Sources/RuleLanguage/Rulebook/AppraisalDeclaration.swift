public import Diagnostics

/// How options are held against each other.
public struct AppraisalDeclaration: Sendable {
  /// The options, by name; `do nothing` is one.
  public var compare: [Name] = []
  /// The yearly rate at which later pounds count for less; nil where not said.
  public var discount: Amount?
  /// The table of such rates by year; nil where none is named.
  public var discountTable: Name?
  /// What matters how much.
  public var weights: [(measure: Name, weight: Amount)] = []
  /// What more money buys more of; nil where not said.
  public var effect: EffectDeclaration?
  /// What measures are worth in money.
  public var benefits: [BenefitDeclaration] = []
  /// How much more than estimated what is spent will come to.
  public var biases: [BiasDeclaration] = []
  /// Where it comes from.
  public var sources: [Source] = []
  /// Where.
  public let span: SourceSpan
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []

  /// Every number that says how the world is, rather than what people settle on.
  var believed: [Amount] { benefits.compactMap { $0.value?.amount } + biases.flatMap(\.figures) }
}

/// A measure that options are held against for what they cost, and what one might pay for one of it.
public struct EffectDeclaration: Sendable {
  /// A declared measure.
  public let measure: Name
  /// What one might pay for a unit, in the order written.
  public let worth: [Amount]
  /// Whether it is discounted as effects on health are.
  public let isHealth: Bool
}

/// A measure that counts as a benefit.
public struct BenefitDeclaration: Sendable {
  /// What one of it is worth.
  public struct Value: Sendable {
    /// Pounds.
    public let amount: Amount
    /// Whether they are for each year that there is one of it.
    public let isYearly: Bool
    /// What there is one of, as written: `person`.
    public let counted: Name
  }

  /// A declared measure.
  public let measure: Name
  /// Nil where it has no value in money.
  public let value: Value?
  /// Whether it is discounted as effects on health are.
  public let isHealth: Bool
}

/// How much more than estimated what is spent on something will come to.
public struct BiasDeclaration: Sendable {
  /// Where the upper bound comes from.
  public enum Bound: Sendable {
    /// A share of the estimate.
    case share(Amount)
    /// Published bounds of kinds of project, by their share of the whole; nil is all of it.
    case kinds([(kind: Name, share: Amount?)])
  }

  /// The upper bound.
  public let bound: Bound
  /// What is spent on, as the `spend` line says it.
  public let purpose: Name
  /// The part of the bias that is managed; nil for nothing.
  public let mitigated: Amount?

  /// Every percentage of it.
  var figures: [Amount] { (shares + [mitigated]).compactMap { $0 } }

  private var shares: [Amount?] {
    switch bound {
    case .share(let share): return [share]
    case .kinds(let kinds): return kinds.map(\.share)
    }
  }
}
