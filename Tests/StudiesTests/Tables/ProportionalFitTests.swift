import TestSupport
import Testing

@testable import Studies

@Suite("Iterative proportional fitting")
struct ProportionalFitTests {
  /// The margin of a dense array along one of its axes.
  private func margin(_ shape: [Int], along axis: Int, _ targets: [Double]) -> ProportionalFit.Margin {
    let stride = shape[(axis + 1)...].reduce(1, *)
    let cells = shape.reduce(1, *)
    return ProportionalFit.Margin(partOf: (0..<cells).map { $0 / stride % shape[axis] }, targets: targets)
  }

  @Test("two margins of a 2 by 2 table give the product of shares")
  func twoByTwo() {
    // 40 + 60 one way, 30 + 70 the other: by hand 12, 28, 18, 42.
    let fit = ProportionalFit(
      cells: 4, margins: [margin([2, 2], along: 0, [40, 60]), margin([2, 2], along: 1, [30, 70])])
    #expect(isClose(fit.values, [12, 28, 18, 42]))
    #expect(fit.largestResidual < 1e-9)
  }

  @Test("a structural 0 moves the others")
  func structuralZero() {
    // Cell (0, 0) is 0, so row 0 is 40 in column 1; column 0 is 30 in row 1; the rest is 30.
    let zero = ProportionalFit.Margin(partOf: [0, 1, 1, 1], targets: [0, 100])
    let fit = ProportionalFit(
      cells: 4, margins: [zero, margin([2, 2], along: 0, [40, 60]), margin([2, 2], along: 1, [30, 70])])
    #expect(isClose(fit.values, [0, 40, 30, 30], within: 1e-6))
  }

  @Test("three ways: pairs of margins that know of each other")
  func threeWay() {
    // The table has X[i,j,k] = 1…8. Its three two-way margins are given; the fit keeps them, and no three-way
    // interaction: the cross-product ratios of the two layers are equal.
    let table = (1...8).map(Double.init)
    func pair(_ partOf: (Int, Int, Int) -> Int) -> ProportionalFit.Margin {
      let parts = (0..<8).map { partOf($0 / 4, $0 / 2 % 2, $0 % 2) }
      var targets = [Double](repeating: 0, count: 4)
      for cell in 0..<8 { targets[parts[cell]] += table[cell] }
      return ProportionalFit.Margin(partOf: parts, targets: targets)
    }
    let margins = [pair { i, j, _ in 2 * i + j }, pair { i, _, k in 2 * i + k }, pair { _, j, k in 2 * j + k }]
    let fit = ProportionalFit(cells: 8, margins: margins)
    #expect(fit.largestResidual < 1e-9)
    let x = fit.values
    #expect(abs(x[0] * x[3] / (x[1] * x[2]) - x[4] * x[7] / (x[5] * x[6])) < 1e-9)
  }

  @Test("fitted margins equal the given ones", arguments: 1...20)
  func marginsAreMet(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let shape = (0..<3).map { _ in Int.random(in: 1...5, using: &random) }
    // Margins of one random table, some of whose cells are 0, never contradict each other.
    let table = (0..<shape.reduce(1, *)).map { _ in
      Bool.random(using: &random) ? Double.random(in: 0...50, using: &random) : 1
    }
    let margins = (0..<3).map { axis in
      let parts = margin(shape, along: axis, [])
      var targets = [Double](repeating: 0, count: shape[axis])
      for (cell, value) in table.enumerated() { targets[parts.partOf[cell]] += value }
      return ProportionalFit.Margin(partOf: parts.partOf, targets: targets)
    }
    let fit = ProportionalFit(cells: table.count, margins: margins)
    #expect(fit.largestResidual <= 1e-9 * table.reduce(0, +))
    #expect(fit.values.allSatisfy { $0 >= 0 })
  }

  @Test("margins that contradict each other leave a residual and name the worst part")
  func contradiction() {
    // Both cells of row 0 must be 0, yet column 0, of which row 1 has 10, must have 25.
    let rows = ProportionalFit.Margin(partOf: [0, 0, 1, 2], targets: [0, 10, 30])
    let fit = ProportionalFit(cells: 4, margins: [rows, margin([2, 2], along: 1, [25, 15])])
    #expect(fit.largestResidual > 1)
    #expect(fit.worst != nil)
    #expect(fit.values.allSatisfy { $0.isFinite })
  }

  @Test("no people at all")
  func nobody() {
    let fit = ProportionalFit(cells: 2, margins: [margin([2], along: 0, [0, 0])])
    #expect(fit.values == [0, 0])
    #expect(fit.worst == nil)
  }
}
