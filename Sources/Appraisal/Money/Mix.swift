/// A whole made of parts that each have their own rate: pay and other prices in an uplift, kinds of building in a site.
public struct Mix: Hashable, Sendable {
  /// A share of the whole, and its rate.
  public struct Part: Hashable, Sendable {
    /// The share of the whole, 0 to 1.
    public let share: Double
    /// The rate of this part, 0.03 for 3%.
    public let rate: Double

    /// A part of a mix.
    public init(share: Double, rate: Double) {
      self.share = share
      self.rate = rate
    }
  }

  /// What can be wrong with the parts of a whole.
  public enum Fault: Error, Hashable {
    /// A part is less than nothing.
    case shareOutOfRange(Part)
    /// The shares come to another sum than 1.
    case sharesSum(to: Double)
  }

  /// The rate of the whole: each part's, by its share.
  public let rate: Double

  /// A whole by its parts, which must make it up to within a millionth.
  public init(_ parts: [Part]) throws(Fault) {
    for part in parts where !(part.share >= 0) { throw .shareOutOfRange(part) }
    let sum = parts.reduce(0) { $0 + $1.share }
    guard (sum - 1).magnitude <= 1e-6 else { throw .sharesSum(to: sum) }
    rate = parts.reduce(0) { $0 + $1.share * $1.rate } / sum
  }
}
