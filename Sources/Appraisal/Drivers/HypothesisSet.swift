/// Some of the hypotheses of an option, by their places.
public struct HypothesisSet: Hashable, Sendable {
  /// One bit for each hypothesis.
  let bits: UInt64

  /// The hypotheses at some places, 0 to 63.
  public init(_ places: some Sequence<Int>) {
    bits = places.reduce(0) { bits, place in
      precondition((0..<64).contains(place), "at most 64 hypotheses")
      return bits | 1 << UInt64(place)
    }
  }

  init(bits: UInt64) { self.bits = bits }

  /// Whether a hypothesis is among them.
  public func contains(_ place: Int) -> Bool { bits & (1 << UInt64(place)) != 0 }
}
