/// Which uncertain numbers move an outcome most, each moved by itself.
public struct Tornado: Hashable, Sendable {
  /// What one number does.
  public struct Row: Hashable, Sendable {
    /// The number, by its place.
    public let number: Int
    /// The outcome with the number at the low end of its range, all others being as likely.
    public let atLow: Double
    /// The outcome with it at the high end.
    public let atHigh: Double
    /// The distance between the least and the greatest outcome, the central one included.
    public let swing: Double
  }

  /// The outcome with every number at its likely value.
  public let central: Double
  /// The rows, the widest first, as a tornado is drawn.
  public let rows: [Row]

  /// Orders outcomes.
  /// - Parameters:
  ///   - central: with every number at its likely value.
  ///   - ends: for every number, the outcomes with it at the ends of its range.
  public init(central: Double, ends: [(low: Double, high: Double)]) {
    self.central = central
    let rows = ends.enumerated().map { number, end in
      // Where both ends lie on one side, the outcome turns in between.
      let swing = max(end.low, end.high, central) - min(end.low, end.high, central)
      return Row(number: number, atLow: end.low, atHigh: end.high, swing: swing)
    }
    self.rows = rows.sorted { ($0.swing, $1.number) > ($1.swing, $0.number) }
  }
}
