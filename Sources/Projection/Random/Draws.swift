import Quantities

/// What a number is worth in every draw of a run; the central estimate comes first.
///
/// It is what `project` draws for a parameter of the same identity, distribution and legal range, so that others can
/// multiply by the same draws. Values that are stated are taken as they are.
/// - Parameters:
///   - count: the random draws beside the central estimate.
///   - seed: where the random numbers start.
public func draws(of parameter: Parameter, count: Int, seed: UInt64) -> [Double] {
  if let stated = parameter.stated {
    precondition(stated.count == count, "a value is stated for every draw or for none")
    return [parameter.distribution.central] + stated
  }
  let sampler = Sampler(parameter.distribution, legal: parameter.legal)
  let stream = fingerprint(of: parameter.identity)
  return [parameter.distribution.central]
    + (0..<count).map { draw in
      sampler.quantile(Philox.uniform(seed: seed, stream: stream, draw: UInt64(draw + 1)))
    }
}

/// The values of every parameter: draw 0 is the central estimate, the others are random.
struct Draws: Sendable {
  /// How many draws beside the central estimate.
  let count: Int
  /// By [parameter × (draws + 1)].
  private let values: [Double]

  /// Draws every parameter; each draw depends on the seed, the parameter's identity and the number of the draw alone.
  init(of parameters: [Parameter], count: Int, seed: UInt64) {
    self.count = count
    values = parameters.flatMap { draws(of: $0, count: count, seed: seed) }
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
