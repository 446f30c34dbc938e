/// Philox4x32-10: a random number generator that turns a counter and a key into four words, and remembers nothing.
///
/// Whoever asks for the same counter under the same key gets the same words, in any order and on any thread.
/// Source: J. K. Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC11 (2011); vectors of Random123 1.14.
enum Philox {
  typealias Counter = (UInt32, UInt32, UInt32, UInt32)
  typealias Key = (UInt32, UInt32)

  /// Four random words.
  static func words(counter: Counter, key: Key) -> Counter {
    var (c, k) = (counter, key)
    for _ in 0..<10 {
      let first = c.0.multipliedFullWidth(by: 0xD251_1F53)
      let second = c.2.multipliedFullWidth(by: 0xCD9E_8D57)
      c = (second.high ^ c.1 ^ k.0, second.low, first.high ^ c.3 ^ k.1, first.low)
      k = (k.0 &+ 0x9E37_79B9, k.1 &+ 0xBB67_AE85)
    }
    return c
  }

  /// A uniform number strictly between 0 and 1, on the odd multiples of 2⁻⁵³.
  static func uniform(seed: UInt64, stream: UInt64, draw: UInt64) -> Double {
    let words = words(
      counter: (stream.lowWord, stream.highWord, draw.lowWord, draw.highWord), key: (seed.lowWord, seed.highWord))
    let bits = UInt64(words.1) << 32 | UInt64(words.0)
    // The lowest of the 53 bits is always 1, which keeps both ends out.
    return Double(bits >> 11 | 1) * 0x1p-53
  }
}

extension UInt64 {
  fileprivate var lowWord: UInt32 { UInt32(truncatingIfNeeded: self) }
  fileprivate var highWord: UInt32 { UInt32(truncatingIfNeeded: self >> 32) }
}
