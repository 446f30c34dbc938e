import Quantities
import Testing

@testable import Projection

@Suite("Random numbers")
struct RandomNumberTests {
  @Test(
    "Philox4x32-10 gives the published words",
    arguments: [
      ("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8"),
      ("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd"),
      ("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1"),
    ])
  func knownAnswers(counter: String, key: String, expected: String) {
    func words(_ text: String) -> [UInt32] { text.split(separator: " ").compactMap { UInt32($0, radix: 16) } }
    let (c, k) = (words(counter), words(key))
    let found = Philox.words(counter: (c[0], c[1], c[2], c[3]), key: (k[0], k[1]))
    #expect([found.0, found.1, found.2, found.3] == words(expected))
  }

  @Test("Uniform numbers lie strictly between 0 and 1 and have the right mean and spread")
  func uniform() {
    let numbers = (0..<20_000).map { Philox.uniform(seed: 5, stream: 9, draw: UInt64($0)) }
    #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = numbers.reduce(0, +) / 20_000
    let variance = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 20_000
    // Four standard errors either way.
    #expect((mean - 0.5).magnitude < 4 * (1.0 / 12 / 20_000).squareRoot())
    #expect((variance - 1.0 / 12).magnitude < 4 * (1.0 / 180 / 20_000).squareRoot())
  }

  @Test("Names have the published FNV-1a fingerprints")
  func fingerprints() {
    #expect(fingerprint(of: "") == 0xcbf2_9ce4_8422_2325)
    #expect(fingerprint(of: "a") == 0xaf63_dc4c_8601_ec8c)
    #expect(fingerprint(of: "foobar") == 0x8594_4171_f739_67e8)
  }

  @Test("A draw depends on the name of the number, not on its place among others")
  func identity() {
    let cost = Parameter(identity: "cost", distribution: .between(1, and: 2), legal: 0...10)
    let share = Parameter(identity: "share", distribution: .between(0, and: 1), legal: 0...1)
    let (one, other) = (Draws(of: [cost, share], count: 5, seed: 3), Draws(of: [share, cost], count: 5, seed: 3))
    for draw in 0...5 {
      #expect(one.value(of: 0, draw: draw) == other.value(of: 1, draw: draw))
      #expect(one.value(of: 1, draw: draw) == other.value(of: 0, draw: draw))
    }
    #expect(one.value(of: 0, draw: 0) == 1.5)
    #expect(one.value(of: 0, draw: 1) - 1 != one.value(of: 1, draw: 1))
  }
}
