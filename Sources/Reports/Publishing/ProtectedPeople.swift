import Appraisal
import Projection
import Studies

/// How people are told where their counts are protected: as multiples of 5, and those under 5 not at all.
///
/// Figures come here protected, since everything in a run that can be published is made of protected counts. What is
/// done here keeps small figures of a projection from being read as small groups of people.
enum ProtectedPeople {
  /// What figures are multiples of, and what is told at least.
  static let base = 5.0
  /// Sums of thousands of parts can miss a figure by this much.
  private static let roundingOfSums = 1e-3

  /// The multiple of 5 that is nearest to a figure; nil where it is under 5, on either side of nought.
  static func told(_ value: Double) -> Double? {
    guard value.isFinite else { return value }
    return value.magnitude + roundingOfSums < base ? nil : nearest(value)
  }

  /// A figure with its spread, 0 where it is not told.
  static func told(_ value: Summary) -> Summary {
    func rounded(_ value: Double) -> Double { told(value) ?? 0 }
    return Summary(
      central: rounded(value.central),
      spread: value.spread.map { spread in
        let quantiles = [spread.p5, spread.p25, spread.p50, spread.p75, spread.p95]
        return Summary.Spread(mean: rounded(spread.mean), quantiles: quantiles.map(rounded))
      })
  }

  /// Figures that add up, as multiples of 5 that add up too: each is by how much the running total, rounded, grows.
  static func addingUp(_ cells: some Sequence<Double>) -> [Double] {
    var (total, told) = (0.0, 0.0)
    return cells.map { cell in
      total += cell
      let before = told
      told = nearest(total)
      return told - before
    }
  }

  /// The multiple of 5 that is nearest to a figure.
  static func nearest(_ value: Double) -> Double {
    // The smallest figures would otherwise become −0.
    (value / base).rounded() * base + 0
  }
}

/// Every figure of people in a run as it is told: multiples of 5 that add up, over settings and over groups, at every
/// end of a year.
///
/// Settings and groups of a pathway stand in one order and are added up; what is told of each is by how much the running
/// total, rounded, grows. So no sum of them is off by more than its parts, and all of a pathway is its total rounded.
struct ToldPeople: Sendable {
  private let samples: Samples
  /// By quantity, option, year and [setting × group].
  private let told: [Series.Quantity: [[[Double]]]]
  /// By [setting × group].
  private let opening: [Double]

  /// What is told of a run.
  init(_ samples: Samples, _ reported: ReportedSeries) {
    self.samples = samples
    let slices = (0..<samples.groups).map { group in
      reported.slices.first { $0.groups == [group] }?.groups
    }
    opening = Self.told(samples.opening, samples)
    var told: [Series.Quantity: [[[Double]]]] = [:]
    for quantity in Series.Quantity.allCases where quantity.countsPeople {
      let cells = (0..<samples.settingCount).flatMap { setting in
        slices.map { ReportedSeries.quantity(quantity, settings: [setting], groups: $0) }
      }
      told[quantity] = (0..<samples.options).map { option in
        (0..<samples.timeline.years).map { year in
          Self.told(cells.map { samples.central(of: $0, year: year, option: option) }, samples)
        }
      }
    }
    self.told = told
  }

  /// A figure of some settings and groups, whose spread moves with it; nil of what does not count people.
  ///
  /// - Parameter groups: nil for all.
  func summary(
    _ value: Summary, of quantity: Series.Quantity, settings: [Int], groups: [Int]?, year: Int, option: Int
  ) -> Summary? {
    guard let cells = told[quantity]?[option][year] else { return nil }
    let central = sum(cells, settings, groups)
    func moved(_ drawn: Double) -> Double { max(0, central + ProtectedPeople.nearest(drawn - value.central)) }
    return Summary(
      central: central,
      spread: value.spread.map { spread in
        let quantiles = [spread.p5, spread.p25, spread.p50, spread.p75, spread.p95]
        return Summary.Spread(mean: moved(spread.mean), quantiles: quantiles.map(moved))
      })
  }

  /// People of some settings and groups on the eve of the first year.
  func opening(settings: [Int], groups: [Int]?) -> Double { sum(opening, settings, groups) }

  private func sum(_ cells: [Double], _ settings: [Int], _ groups: [Int]?) -> Double {
    settings.reduce(0.0) { sum, setting in
      (groups ?? Array(0..<samples.groups)).reduce(sum) { $0 + cells[setting * samples.groups + $1] }
    }
  }

  /// Pathway by pathway.
  private static func told(_ cells: [Double], _ samples: Samples) -> [Double] {
    var first = 0
    return samples.settings.flatMap { settings in
      defer { first += settings * samples.groups }
      return ProtectedPeople.addingUp(cells[first..<(first + settings * samples.groups)])
    }
  }
}

extension Series.Quantity {
  /// Whether it is a number of people, known group by group.
  var countsPeople: Bool { isByGroup && self != .cost }
}
