/// The single years of age a projection covers; the last is open, `90 and over`.
public struct AgeSpan: Hashable, Sendable {
  /// The age at which people enter.
  public let lowest: Int
  /// The last age, which holds everybody of that age or older.
  public let open: Int

  /// Ages from the lowest to the open one.
  public init(lowest: Int, open: Int) {
    precondition(lowest <= open, "the open age lies below the lowest")
    self.lowest = lowest
    self.open = open
  }

  /// How many single ages.
  public var count: Int { open - lowest + 1 }
}

/// Ages given as one: `34`, `25-44` or `65+`.
public struct AgeBand: Hashable, Sendable, CustomStringConvertible {
  /// The youngest age in it.
  public let from: Int
  /// The oldest age in it; nil for `65+`.
  public let through: Int?

  /// From one age through another, both included.
  public init(from: Int, through: Int?) {
    self.from = from
    self.through = through
  }

  /// Ages as a table writes them; an en dash does for the hyphen.
  public init?(_ text: some StringProtocol) {
    let trimmed = String(text.filter { $0 != " " })
    if trimmed.hasSuffix("+") {
      guard let from = wholeNumber(trimmed.dropLast()) else { return nil }
      self.init(from: from, through: nil)
      return
    }
    let parts = trimmed.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "\u{2013}" }.map {
      wholeNumber($0)
    }
    switch parts.count {
    case 1:
      guard let age = parts[0] else { return nil }
      self.init(from: age, through: age)
    case 2:
      guard let from = parts[0], let through = parts[1], from <= through else { return nil }
      self.init(from: from, through: through)
    default: return nil
    }
  }

  /// Whether an age lies in it.
  public func contains(_ age: Int) -> Bool { age >= from && age <= (through ?? Int.max) }

  /// As a table writes it.
  public var description: String {
    guard let through else { return "\(from)+" }
    return from == through ? "\(from)" : "\(from)-\(through)"
  }
}
