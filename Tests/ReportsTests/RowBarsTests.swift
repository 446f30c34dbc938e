import Testing

@testable import Reports

@Suite("Bars in a column")
struct RowBarsTests {
  /// Where the rectangle begins and ends.
  private func ends(_ bar: HTML) throws -> (left: Double, right: Double) {
    let rect = try #require(MarkupReader(bar.source).all("rect").first)
    let left = try #require(rect.attributes["x"].flatMap { Double($0) })
    return (left, left + (try #require(rect.attributes["width"].flatMap { Double($0) })))
  }

  @Test("share one scale, which holds 0")
  func scale() throws {
    let bars = RowBars(holding: [20, 40, -40])
    let (half, whole, less) = try (
      ends(bars.bar(from: 0, to: 20)), ends(bars.bar(from: 0, to: 40)), ends(bars.bar(from: 0, to: -40))
    )
    #expect(half.left == whole.left && less.right == whole.left)
    #expect(((whole.right - whole.left) - 2 * (half.right - half.left)).magnitude <= 0.2)
    #expect(((less.right - less.left) - (whole.right - whole.left)).magnitude <= 0.2)
  }

  @Test(
    "stay on the canvas and can be seen, whatever the figures",
    arguments: [[0, 0], [1e300, -1e300], [5, 5], [1e-9, 1e9], [-3, -1]] as [[Double]])
  func onCanvas(values: [Double]) throws {
    let (left, right) = try ends(RowBars(holding: values).bar(from: values[0], to: values[1], mark: values[0]))
    #expect(left >= 0 && right <= 160 && right - left >= 1)
  }

  @Test("what is no number has none")
  func missing() { #expect(RowBars(holding: [.nan]).bar(from: .nan, to: 1).source.isEmpty) }
}
