/// How much memory something takes by the number of draws, reckoned before any of it is taken.
public struct Memory: Hashable, Sendable {
  /// Bytes however many draws there are, those of the central estimate among them.
  public var fixed: Double
  /// Bytes for every draw.
  public var perDraw: Double

  /// Bytes that are fixed, and those of every draw.
  public init(fixed: Double = 0, perDraw: Double = 0) {
    self.fixed = fixed
    self.perDraw = perDraw
  }

  /// What two things take together.
  public static func + (left: Memory, right: Memory) -> Memory {
    Memory(fixed: left.fixed + right.fixed, perDraw: left.perDraw + right.perDraw)
  }

  /// The bytes of so many draws.
  public func bytes(draws: Int) -> Double { fixed + perDraw * Double(draws) }

  /// The most draws that fit into so many bytes; nil where not even the central estimate does.
  public func mostDraws(within available: UInt64) -> Int? {
    let left = Double(available) - fixed
    guard left >= 0 else { return nil }
    return Int(min(left / max(perDraw, 1), Double(Int32.max)))
  }
}

extension Samples {
  /// What a histogram of draws comes to depends on how far they spread: from none to six thousand people are sixteen
  /// doublings, each of 64 bins of four bytes.
  private static let bytesOfSpread = 4096 + MemoryLayout<Spread>.size

  /// What the samples of a plan take.
  public static func memory(of plan: Plan) -> Memory {
    let series = plan.reportedSeries
    let kept = plan.keepsDraws.map { keeps in series.count { keeps.contains($0) } } ?? series.count
    let (years, steps, options) = (plan.timeline.years, plan.timeline.steps, Double(plan.options))
    let perDraw = options * Double((kept * years + plan.gauges.count * steps) * MemoryLayout<Double>.size)
    let ofCentral = options * Double(series.count * years * MemoryLayout<Double>.size)
    let ofSpreads = options * Double((series.count - kept) * years * bytesOfSpread)
    let settings = plan.pathways.reduce(0) { $0 + $1.settings.count }
    let ages = settings * (plan.strata.groups + plan.strata.needs) * plan.agesTold.count * MemoryLayout<Double>.size
    let ofAges = options * Double((years + 1) * ages)
    let moves = plan.tellsMoves ? plan.pathways.reduce(0) { $0 + $1.settings.count * $1.settings.count } : 0
    let ofMoves = options * Double(moves * MemoryLayout<Double>.size)
    return Memory(fixed: perDraw + ofCentral + ofSpreads + ofAges + ofMoves, perDraw: perDraw)
  }
}

extension Plan {
  /// What a projection takes beside its samples, rather too much than too little.
  ///
  /// - Parameter threads: how many blocks of lanes are computed at a time; nil for as many as the machine has processors.
  public func memoryOfProjecting(threads: Int? = nil) -> Memory {
    let inBlock = (6 * mostCells + 2 * figuresOfLane) * mostLanesInBlock
    let values = (parameters.count * options) * MemoryLayout<Double>.size
    return Memory(
      fixed: Double(inBlock * (threads ?? processors) * MemoryLayout<Double>.size) + Double(values),
      perDraw: Double(values))
  }

  /// Strata × compartments of all pathways, were people to wait in every setting for every one that has places.
  ///
  /// A block holds six numbers for each at most: its people; those of its band, of which there are no more than strata, when
  /// a step begins, in it and at its end; and the shares of them that stay and that move.
  private var mostCells: Int {
    pathways.reduce(0) { cells, pathway in
      cells + strata.count * pathway.settings.count * (1 + pathway.settings.count { $0.places != nil })
    }
  }

  /// What is found in one lane, which a finished block holds until those before it are finished.
  private var figuresOfLane: Int { reportedSeries.count * timeline.years + gauges.count * timeline.steps }
}
