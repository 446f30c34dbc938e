import Quantities

/// The values of every parameter: draw 0 is the central estimate, the others are random.
struct Draws: Sendable {
  /// How many draws beside the central estimate.
  let count: Int
  /// By [parameter × (draws + 1)].
  private let values: [Double]

  /// Draws every parameter; each draw depends on the seed, the parameter's identity and the number of the draw alone.
  init(of parameters: [Parameter], count: Int, seed: UInt64) {
    self.count = count
    values = parameters.flatMap { parameter in
      let sampler = Sampler(parameter.distribution, legal: parameter.legal)
      let stream = fingerprint(of: parameter.identity)
      return [parameter.distribution.central]
        + (0..<count).map { draw in
          sampler.quantile(Philox.uniform(seed: seed, stream: stream, draw: UInt64(draw + 1)))
        }
    }
  }

  /// The value of a parameter in a draw.
  func value(of parameter: Int, draw: Int) -> Double { values[parameter * (count + 1) + draw] }
}

/// A 64-bit number for a name, the same in every run.
///
/// Source: FNV-1a, by G. Fowler, L. C. Noll and K.-P. Vo.
func fingerprint(of name: String) -> UInt64 {
  name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
}
