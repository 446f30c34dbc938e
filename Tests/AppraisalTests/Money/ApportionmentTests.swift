import Appraisal
import Quantities
import Testing
import TestSupport

@Suite("Rounding for show")
struct ApportionmentTests {
  /// As in W. Lucas and others, and any text on seats in parliaments: 10 seats, 100,000 votes, the Hare quota.
  @Test("Ten seats for 47,000, 16,000, 15,800, 12,000, 6,100 and 3,100 votes are 5, 2, 1, 1, 1 and 0")
  func seats() {
    let seats = apportioned([47_000, 16_000, 15_800, 12_000, 6_100, 3_100], decimals: -4)
    #expect(seats == [5, 2, 1, 1, 1, 0])
  }

  @Test("A third each of £100 is £33.34, £33.33 and £33.33")
  func thirds() {
    #expect(apportioned(Array(repeating: 100.0 / 3, count: 3), decimals: 2) == [3334, 3333, 3333])
  }

  @Test(
    "Parts come to the rounded total, none is off by a unit, nothing stays nothing", arguments: 0..<40,
    [2, 0, -3])
  func addsUp(seed: Int, decimals: Int) {
    var random = SeededNumbers(seed: seed)
    let unit = power(10, -Double(decimals))
    let parts = (0..<Int.random(in: 1...12, using: &random)).map { place in
      place % 4 == 3 ? 0 : Double.random(in: -2_000_000...5_000_000, using: &random)
    }
    let shown = apportioned(parts, decimals: decimals)
    #expect(shown.reduce(0, +) == Int((parts.reduce(0, +) / unit).rounded()))
    for (part, units) in zip(parts, shown) {
      #expect((Double(units) - part / unit).magnitude < 1 + 1e-6)
      if part == 0 { #expect(units == 0) }
    }
  }

  @Test("What is whole already stays as it is: pennies are not lost to halves of a bit")
  func wholePennies() {
    let pounds = (0..<1000).map { Double($0) / 100 }
    #expect(apportioned(pounds, decimals: 2) == Array(0..<1000))
  }

  @Test("A total shown elsewhere is met even where it is not the parts' own", arguments: -7...7)
  func givenTotal(total: Int) {
    let shown = apportioned([1.2, -0.7, 0.5], total: total)
    #expect(shown.reduce(0, +) == total)
  }

  @Test("Equal parts share by place, and no part is no part")
  func ties() {
    #expect(apportioned([0.5, 0.5, 0.5, 0.5]) == [1, 1, 0, 0])
    #expect(apportioned([]) == [])
  }
}
