/// How a figure spreads over draws, in memory that does not grow with them: moments, ends, and a histogram.
///
/// Bins are as wide as the figure is large: 64 to every doubling, after a first stretch of 64 bins up to the tenth of
/// a person, pound or place. Counts are whole numbers, so it does not matter in which order draws are added; sums do,
/// and draws are added in theirs.
struct Spread: Sendable {
  private(set) var count = 0
  private(set) var sum = 0.0
  private(set) var least = Double.infinity
  private(set) var most = -Double.infinity
  /// The number of the first bin that is kept.
  private var firstBin = 0
  private var bins: [UInt32] = []

  private static let finest = 0.1

  mutating func add(_ values: ArraySlice<Double>) {
    for value in values { add(value) }
  }

  private mutating func add(_ value: Double) {
    count += 1
    sum += value
    least = min(least, value)
    most = max(most, value)
    guard value.isFinite else { return }
    let bin = Self.bin(of: value)
    if bins.isEmpty { firstBin = bin }
    if bin < firstBin {
      bins.insert(contentsOf: repeatElement(0, count: firstBin - bin), at: 0)
      firstBin = bin
    } else if bin >= firstBin + bins.count {
      bins.append(contentsOf: repeatElement(0, count: bin - firstBin - bins.count + 1))
    }
    bins[bin - firstBin] += 1
  }

  var mean: Double { sum / Double(count) }

  /// The value below which a share of the draws falls, to a fraction of the width of a bin.
  func quantile(_ share: Double) -> Double {
    guard least < most, most.isFinite else { return least }
    let place = share * Double(count - 1)
    var before = 0.0
    for (number, drawn) in bins.enumerated() where drawn > 0 {
      if place < before + Double(drawn) {
        let (low, high) = (Self.edge(of: firstBin + number), Self.edge(of: firstBin + number + 1))
        return min(most, max(least, low + (high - low) * (place - before + 0.5) / Double(drawn)))
      }
      before += Double(drawn)
    }
    return most
  }

  /// A figure on a scale that grows in a straight line near 0 and by doublings beyond.
  private static func bin(of value: Double) -> Int {
    let scaled = value.magnitude / finest + 1
    let bin = Int(scaled.bitPattern >> 46) - Int((1.0).bitPattern >> 46)
    return value < 0 ? -bin - 1 : bin
  }

  /// Where a bin begins.
  private static func edge(of bin: Int) -> Double {
    guard bin >= 0 else { return -edge(of: -bin) }
    return (Double(bitPattern: UInt64(bin + Int((1.0).bitPattern >> 46)) << 46) - 1) * finest
  }
}
