import TestSupport
import Testing

@testable import Studies

@Suite("Counts of people that can be published")
struct PublishableCountsTests {
  private static func counts(_ number: Int, seed: Int, upTo most: Double = 9) -> [Double] {
    var random = SeededNumbers(seed: seed)
    return (0..<number).map { _ in Double.random(in: 0..<most, using: &random).rounded(.down) }
  }

  @Test("every count, sum of neighbours and total is less than 5 from the truth", arguments: 0..<20)
  func nearTheTruth(seed: Int) {
    let counts = Self.counts(30, seed: seed, upTo: seed.isMultiple(of: 2) ? 4 : 60)
    let told = PublishableCounts(counts).values
    for first in counts.indices {
      for last in first..<counts.count {
        let truth = counts[first...last].reduce(0, +)
        #expect((told[first...last].reduce(0, +) - truth).magnitude < 5)
      }
    }
    #expect(told.allSatisfy { $0 >= 0 && $0.truncatingRemainder(dividingBy: 5) == 0 })
  }

  @Test("where nobody is, nobody is told, and under 5 in all are nobody")
  func nobody() {
    let counts = [0.0, 3, 0, 4, 0, 9, 0, 0, 1]
    for (count, told) in zip(counts, PublishableCounts(counts).values) where count == 0 { #expect(told == 0) }
    #expect(PublishableCounts([1, 2, 1]).values == [0, 0, 0])
  }

  @Test("a total is the same whatever its parts, and however it was added up")
  func totals() {
    for total in [0.0, 4.9, 5, 14, 15, 1474] {
      let whole = PublishableCounts([total]).values.reduce(0, +)
      let parts = PublishableCounts(Array(repeating: total / 7, count: 7)).values.reduce(0, +)
      #expect(whole == parts)
    }
  }

  @Test("counts that lie in the same boxes are told alike")
  func alike() {
    #expect(PublishableCounts([3, 4, 8]).values == PublishableCounts([4, 5, 6.9]).values)
    #expect(PublishableCounts([3, 4, 8]).values != PublishableCounts([5, 2, 8]).values)
  }

  /// A table of areas, needs and settings, and one of areas, needs and another pathway's: in the order in which their rows
  /// are added up.
  private struct Tables {
    /// Areas and needs.
    static let blocks = 6
    static let homes = 3
    static let days = 2
    let home: [Double]
    let day: [Double]

    init(seed: Int) {
      home = counts(Self.blocks * Self.homes, seed: seed, upTo: seed.isMultiple(of: 3) ? 5 : 12)
      var random = SeededNumbers(seed: seed + 1_000)
      day = (0..<Self.blocks).flatMap { [home] block -> [Double] in
        let all = home[(block * Self.homes)..<((block + 1) * Self.homes)].reduce(0, +)
        let first = Double.random(in: 0...all, using: &random).rounded()
        return [first, all - first]
      }
    }

    var all: [Double] { home + day }

    /// What can be known at most: what every running total of each table is told to be, and that both are of the same
    /// people in every area and need.
    func known() -> LinearProgram {
      var program = LinearProgram(quantities: all.count)
      for (first, counts) in [(0, home), (home.count, day)] {
        var total = 0.0
        for (place, told) in PublishableCounts(counts).values.enumerated() {
          total += told
          program.know(weights(of: first...(first + place)), from: total, to: total + PublishableCounts.width)
        }
      }
      for block in 0..<Self.blocks {
        let homes = weights(of: (block * Self.homes)..<((block + 1) * Self.homes))
        let days = weights(of: (home.count + block * Self.days)..<(home.count + (block + 1) * Self.days))
        program.know(zip(homes, days).map { $0 - $1 }, from: 0, to: 0)
      }
      return program
    }

    func weights(of cells: some Sequence<Int>) -> [Double] {
      var weights = [Double](repeating: 0, count: all.count)
      for cell in cells { weights[cell] = 1 }
      return weights
    }
  }

  @Test(
    "whoever knows everything that is told, and the method, bounds no count and no sum to less than 5",
    arguments: 0..<12)
  func attacked(seed: Int) throws {
    let tables = Tables(seed: seed)
    let program = tables.known()
    var random = SeededNumbers(seed: seed)
    let cells = tables.all.indices.map { [$0] }
    let sums = (0..<12).map { _ in tables.all.indices.filter { _ in Bool.random(using: &random) } }
    for cells in cells + sums where !cells.isEmpty {
      let truth = cells.reduce(0) { $0 + tables.all[$1] }
      let found = try #require(program.interval(of: tables.weights(of: cells)))
      #expect(found.high - found.low > 5 - 1e-6, "\(cells) lies between \(found)")
      #expect(found.low - 1e-6 <= truth && truth <= found.high + 1e-6)
    }
  }

  @Test("the same attack narrows down counts that are rounded one by one beside true totals")
  func attackFinds() throws {
    let counts = [7.0, 8, 2, 13]
    var program = LinearProgram(quantities: counts.count)
    for (cell, count) in counts.enumerated() {
      let rounded = (count / 5).rounded() * 5
      program.know(counts.indices.map { $0 == cell ? 1 : 0 }, from: rounded - 2.5, to: rounded + 2.5)
    }
    program.know(counts.map { _ in 1 }, from: 30, to: 30)
    program.know([1, 1, 0, 0], from: 15, to: 15)
    let third = try #require(program.interval(of: [0, 0, 1, 0]))
    #expect(third.high - third.low < 5)
  }

  @Test("figures rounded as they come out of a run bound a count year by year, which protected counts do not")
  func overTheYears() throws {
    var program = LinearProgram(quantities: 1)
    var left = 1.0
    for _ in 0..<20 {
      let rounded = (23 * left / 5).rounded() * 5
      program.know([left], from: rounded - 2.5, to: rounded + 2.5)
      left *= 0.95
    }
    let found = try #require(program.interval(of: [1]))
    #expect(found.low <= 23 && 23 <= found.high && found.high - found.low < 1.5)
    // Whatever is made of them is made of 20, as it would be for anybody from 20 to under 25.
    #expect(PublishableCounts([23]).values == [20])
  }

  @Test("the attack bounds what can be worked out by hand, and says where nothing is possible")
  func simplex() throws {
    var program = LinearProgram(quantities: 2)
    program.know([1, 2], from: 2, to: 6)
    program.know([3, 1], from: 0, to: 9)
    let sum = try #require(program.interval(of: [1, 1]))
    #expect((sum.low - 1).magnitude < 1e-9 && (sum.high - 4.2).magnitude < 1e-9)
    #expect(program.most(of: [-1, 0]) == 0)
    program.know([1, 0], from: 4, to: 5)
    #expect(program.interval(of: [1, 0]) == nil)
    #expect(LinearProgram(quantities: 1).most(of: [1]) == .infinity)
  }
}
