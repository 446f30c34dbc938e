public import Diagnostics

/// How the growth of a price is meant: above general prices unless it says `in cash`; one rate, or a mix of them.
public struct UpliftTerms: Sendable {
  /// Where it says `in cash`: general prices are part of the growth. Nil where it is growth above them.
  public var cash: SourceSpan?
  /// The parts that the cost is made of, e.g. pay, each with its share of the whole and its own growth; empty where one
  /// rate is said.
  public var parts: [(name: Name, share: Amount, growth: Amount)] = []

  /// Growth above general prices, at one rate.
  public init() {}
}
