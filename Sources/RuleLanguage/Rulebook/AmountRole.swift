/// What a number is used as, and so what it must count and may be.
public enum AmountRole: Sendable {
  /// Pounds, 0 and up.
  case pounds
  /// People or places, 0 and up.
  case count
  /// A share, 0 to 100%.
  case share
  /// Growth in a year, above −100%.
  case growth
  /// What a rate is multiplied by, 0 and up.
  case factor

  /// The values it may take.
  public var legal: ClosedRange<Double> {
    switch self {
    case .pounds, .count, .factor: return 0...Double.greatestFiniteMagnitude
    case .share: return 0...1
    case .growth: return -0.99...Double.greatestFiniteMagnitude
    }
  }

  /// The units it may be given in.
  var units: [Amount.Unit] {
    switch self {
    case .pounds: return [.pounds]
    case .count: return [.none]
    case .share, .growth: return [.percent]
    case .factor: return [.none, .percent]
    }
  }

  /// What it is, in a word or two.
  var name: String {
    switch self {
    case .pounds: return "pounds"
    case .count: return "a number of people or places"
    case .share: return "a share"
    case .growth: return "a growth"
    case .factor: return "something to multiply by"
    }
  }

  /// What is expected, in words.
  var words: String {
    switch self {
    case .pounds: return "pounds, such as £1,480"
    case .count: return "a plain number, such as 30"
    case .share: return "a percentage from 0% to 100%"
    case .growth: return "a percentage, such as 4%"
    case .factor: return "a number to multiply by, such as 0.9 or 90%"
    }
  }
}
