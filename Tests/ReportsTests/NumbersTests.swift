import Studies
import Testing

@testable import Reports

@Suite("Numbers as people say them")
struct NumbersTests {
  @Test(
    "pounds are rounded once, in the unit they end up in",
    arguments: [
      (0, "£0"), (0.4, "£0"), (-0.4, "£0"), (850, "£850"), (9_950.2, "£9,950"), (9_999.4, "£9,999"), (9_999.5, "£10k"),
      (250_000, "£250k"), (999_499, "£999k"), (999_500, "£1.0m"), (1_000_000, "£1.0m"), (36_750_001, "£36.8m"),
      (-36_750_001, "−£36.8m"), (999_949_999, "£999.9m"), (999_950_000, "£1.0bn"), (1.2e9, "£1.2bn"),
      (999_950_000_000, "£1.0tn"), (.infinity, "–"), (.nan, "–"),
    ])
  func pounds(value: Double, written: String) { #expect(Wording.english.numbers.pounds(value) == written) }

  @Test(
    "people are whole where that says enough",
    arguments: [
      (0, "0"), (0.01, "under 0.1"), (0.05, "0.1"), (4.31, "4.3"), (4, "4"), (9.94, "9.9"), (9.95, "10"),
      (1_474.4, "1,474"), (1_234_567, "1,234,567"), (-3.2, "−3.2"), (-0.01, "0"), (1e-12, "0"), (.infinity, "–"),
    ])
  func people(value: Double, written: String) { #expect(Wording.english.numbers.count(value) == written) }

  @Test(
    "a share of runs never looks like another it is not",
    arguments: [
      (0.76, 0.8, "76%"), (0.796, 0.8, "79.6%"), (0.8, 0.8, "80%"), (0.7999, 0.8, "just under 80%"),
      (0.8001, 0.8, "just over 80%"), (0.999, 0.8, "over 99%"), (1, 0.8, "100%"), (0.001, 0.8, "under 1%"),
      (0, 0.8, "0%"), (1, 1, "100%"), (0.9999, 1, "just under 100%"),
    ])
  func shares(share: Double, asked: Double, written: String) {
    #expect(Wording.english.numbers.shareOfRuns(share, beside: asked) == written)
  }

  @Test("one is singular", arguments: [(1, "1 person"), (1.04, "1 person"), (2, "2 people"), (0, "0 people")])
  func nouns(value: Double, written: String) { #expect(Wording.english.numbers.said(value, in: .people) == written) }

  @Test("percentages", arguments: [(0.12, "12%"), (0.025, "2.5%"), (-0.4, "−40%"), (0, "0%"), (1.5, "150%")])
  func percent(share: Double, written: String) { #expect(Wording.english.numbers.percent(share) == written) }

  @Test(
    "sizes of files",
    arguments: [(0, "0 bytes"), (1, "1 byte"), (999, "999 bytes"), (12_400, "12.4 kB"), (999_950, "1.0 MB")])
  func bytes(count: Int, written: String) { #expect(Wording.english.numbers.bytes(count) == written) }

  @Test(
    "thousands stand apart, however many",
    arguments: [(0, "0"), (999, "999"), (-1_000, "−1,000"), (12_345_678, "12,345,678")])
  func grouping(number: Int, written: String) { #expect(Wording.english.numbers.grouped(number) == written) }
}

@Suite("Ticks")
struct TicksTests {
  static let ranges: [(low: Double, high: Double)] = [
    (0, 0), (0, 1e-9), (0, 0.7), (0, 1), (0, 9.99), (0, 10), (0, 127.6e6), (0, 1e15), (-3, 7), (-1e6, -2), (0, 1e300),
    (.nan, .infinity),
  ]

  @Test("ticks hold the range and 0, a round step apart, and are few", arguments: ranges)
  func hold(low: Double, high: Double) {
    let ticks = Ticks(from: low, to: high)
    #expect(ticks.values.contains(0))
    if low.isFinite, high.isFinite {
      #expect(ticks.values[0] <= low && ticks.values[ticks.values.count - 1] >= high * (1 - 1e-9))
    }
    #expect((2...8).contains(ticks.values.count))
    var leading = ticks.step
    while leading >= 10 * (1 - 1e-9) { leading /= 10 }
    while leading < 1 - 1e-9 { leading *= 10 }
    #expect([1, 2, 5].contains { abs($0 - leading) < 1e-6 })
  }

  @Test("a value on a tick has no tick above it")
  func exactTop() {
    #expect(Ticks(from: 0, to: 500).values.last == 500)
    #expect(Ticks(from: 0, to: 0.3 + 0.7).values.last == 1)
  }

  @Test(
    "labels of one axis are all different",
    arguments: [1, 3, 17, 250, 9_999, 10_000, 43_000, 999_999, 1e6, 3.2e6, 127.6e6, 4e9, 7e12])
  func labelsDiffer(top: Double) {
    let ticks = Ticks(from: 0, to: top)
    for unit in [Numbers.Unit.people, .poundsAYear] {
      let labels = ticks.values.map { Wording.english.numbers.tick($0, of: ticks, in: unit) }
      #expect(Set(labels).count == labels.count)
      #expect(labels.allSatisfy { $0.count <= 9 })
    }
  }
}
