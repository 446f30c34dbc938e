import Diagnostics

/// The places that a contract buys: bands of them in one setting, each at its own price.
///
/// A block, a framework and a cost-and-volume contract differ in nothing but which bands are paid for used or not.
public struct Purchase: Sendable {
  /// What a contract manager calls it.
  public enum Terms: String, Sendable {
    /// Every place is paid for, used or not.
    case block
    /// Places are called off as they are used.
    case framework
    /// The first places are paid for, used or not; further ones as they are used.
    case costAndVolume = "cost and volume"
  }

  /// So many places at one price.
  public struct Band: Sendable {
    /// How far it reaches.
    public enum Extent: Sendable {
      /// So many places more.
      case places(Amount)
      /// Up to so many places in all, those of the bands before it included.
      case upTo(Amount)
      /// As many as are used.
      case unlimited

      /// The number in it.
      public var amount: Amount? {
        switch self {
        case .places(let amount), .upTo(let amount): return amount
        case .unlimited: return nil
        }
      }
    }

    /// How far it reaches.
    public let extent: Extent
    /// Pounds a week for each of its places.
    public let weeklyPrice: Amount
    /// Whether its places are paid for used or not.
    public let isCommitted: Bool
  }

  /// What it is called.
  public let terms: Terms
  /// Where the places are.
  public let setting: Name
  /// The places, in the order in which they are used.
  public let bands: [Band]
  /// The words that say which it is.
  let span: SourceSpan

  /// How many places each band holds, by the values of its numbers; nil for as many as are used.
  public func places(_ value: (Amount) -> Double) -> [Double?] {
    var before = 0.0
    return bands.map { band in
      switch band.extent {
      case .places(let amount):
        before += value(amount)
        return value(amount)
      case .upTo(let amount):
        defer { before = value(amount) }
        return value(amount) - before
      case .unlimited: return nil
      }
    }
  }

  /// How many places are paid for used or not, by the values of the numbers.
  func committedPlaces(_ value: (Amount) -> Double) -> Double {
    zip(bands, places(value)).reduce(0) { $0 + ($1.0.isCommitted ? $1.1 ?? 0 : 0) }
  }

  /// Its numbers, with what each is used as.
  var amounts: [(amount: Amount, role: AmountRole)] {
    bands.flatMap { band in
      [band.extent.amount].compactMap { $0 }.map { ($0, AmountRole.count) } + [(band.weeklyPrice, .pounds)]
    }
  }
}
