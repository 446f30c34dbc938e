/// How far an uncertain number must go, either way, before an answer changes: another option is preferred, a
/// hypothesis no longer holds.
///
/// Source: HM Treasury, The Green Book (2022), chapter 5, on switching values.
public struct SwitchingValues: Hashable, Sendable {
  /// The nearest value below the likely one with the other answer; nil where there is none in the legal range.
  public let below: Double?
  /// The nearest value above it with the other answer; nil where there is none in the legal range.
  public let above: Double?

  fileprivate init(below: Double?, above: Double?) {
    (self.below, self.above) = (below, above)
  }

  /// Whether no legal value changes the answer.
  public var isNone: Bool { below == nil && above == nil }
}

/// By how much the usual answer leads the next best at a value of a number; below 0 where the answer is another.
public struct Lead: Hashable, Sendable {
  /// The value of the number.
  public let value: Double
  /// The lead there, in what the answers are ranked by.
  public let lead: Double

  /// A lead at a value.
  public init(at value: Double, of lead: Double) {
    (self.value, self.lead) = (value, lead)
  }

  fileprivate var isLost: Bool { lead < 0 }
}

/// A search for switching values that is answered a batch of values at a time, so that the searches for many numbers can
/// share a run.
///
/// A side of the likely value on which at least half of the lead is left wherever it is known, the end of the range
/// among it, is not searched any further. Another is cut into cells, and the first at whose far end the answer is another
/// is closed in upon. Answers may change more than once: what is found is the change nearest to the likely value, unless
/// an answer changes and changes back within one cell, or on a side where half of the lead is left.
public struct SwitchingSearch: Sendable {
  /// The values whose leads are wanted next; none once the search is over.
  public private(set) var asked: [Double] = []
  private var sides: [Side]
  private let tolerance: Double

  /// A search for where the answer changes.
  ///
  /// - Parameters:
  ///   - likely: the number's likely value.
  ///   - known: leads that are known, those at `likely` and at both ends of the range among them.
  ///   - tolerance: how near, above 0: by this much nearer to `likely` the answer is still the usual one.
  ///   - cells: into how many parts a side is cut, 2 or more.
  public init(around likely: Double, known: [Lead], tolerance: Double, cells: Int = 4) {
    precondition(tolerance > 0 && cells > 1, "no such search")
    precondition(known.contains { $0.value == likely }, "the lead at the likely value is not known")
    let sorted = known.sorted { $0.value < $1.value }
    self.tolerance = tolerance
    sides = [sorted.filter { $0.value <= likely }.reversed(), sorted.filter { $0.value >= likely }].map {
      Side(outwards: $0, cells: cells)
    }
    asked = sides.flatMap(\.asked)
  }

  /// Takes the leads at the values asked for.
  public mutating func take(_ leads: [Double]) {
    precondition(leads.count == asked.count, "as many leads as values")
    var rest = zip(asked, leads).map { Lead(at: $0, of: $1) }[...]
    for side in sides.indices {
      let answered = rest.prefix(sides[side].asked.count)
      rest = rest.dropFirst(answered.count)
      sides[side].take(Array(answered), tolerance)
    }
    asked = sides.flatMap(\.asked)
  }

  /// What has been found; all there is once nothing more is asked.
  public var found: SwitchingValues { SwitchingValues(below: sides[0].change, above: sides[1].change) }
}

/// What is known of one side: the answer is the usual one at `near`.
private struct Side: Sendable {
  private var near: Lead
  private var far: Lead
  /// From `near` to `far`, without them.
  private(set) var asked: [Double] = []

  init(outwards known: [Lead], cells: Int) {
    near = known[0]
    far = known.first(where: \.isLost) ?? known[known.count - 1]
    guard near.value != far.value, known.contains(where: { $0.lead < near.lead / 2 }) else { return }
    asked = (1..<cells).map { near.value + (far.value - near.value) * Double($0) / Double(cells) }
  }

  var change: Double? { far.isLost ? far.value : nil }

  mutating func take(_ answered: [Lead], _ tolerance: Double) {
    guard !asked.isEmpty else { return }
    let known = [near] + answered + [far]
    guard let lost = known.firstIndex(where: \.isLost) else {
      asked = []
      return
    }
    (near, far) = (known[lost - 1], known[lost])
    asked = closing(to: tolerance)
  }

  /// Where to look next: close to either side of where a straight line would be crossed, and halfway.
  private func closing(to tolerance: Double) -> [Double] {
    let width = far.value - near.value
    guard width.magnitude > tolerance else { return [] }
    let middle = near.value + width / 2
    let crossed = near.value + width * (near.lead / (near.lead - far.lead))
    let aside = (0.4 * tolerance).magnitude * (width < 0 ? -1 : 1)
    let inside = min(near.value, far.value).nextUp..<max(near.value, far.value)
    let found = [crossed - aside, crossed + aside, middle].filter(inside.contains)
    return Set(found).sorted { ($0 < $1) == (width > 0) }
  }
}
