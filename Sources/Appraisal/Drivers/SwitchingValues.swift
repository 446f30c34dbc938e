/// How far an uncertain number must go, either way, before an answer changes: another option is preferred, a
/// hypothesis no longer holds.
///
/// Source: HM Treasury, The Green Book (2022), chapter 5, on switching values.
public struct SwitchingValues: Hashable, Sendable {
  /// The nearest value below the likely one with the other answer; nil where there is none in the legal range.
  public let below: Double?
  /// The nearest value above it with the other answer; nil where there is none in the legal range.
  public let above: Double?

  /// Finds where an answer changes.
  ///
  /// Each side of the likely value is cut into cells; the first at whose far end the answer is another is cut again,
  /// and so on. Answers may change more than once: what is found is the change nearest to the likely value, unless an
  /// answer changes and changes back within one cell of the first cut. All values of a cut are asked for at once, so
  /// that they can be lanes of one run.
  /// - Parameters:
  ///   - likely: the number's likely value.
  ///   - legal: the values it may take, `likely` among them; finite.
  ///   - tolerance: how near, above 0: by this much nearer to `likely` the answer is still the usual one.
  ///   - cells: into how many parts a range is cut, 2 or more.
  ///   - isOther: whether the answer at every one of some values is another than at `likely`, in their order.
  public init<Failure: Error>(
    around likely: Double, in legal: ClosedRange<Double>, tolerance: Double, cells: Int = 32,
    isOther: ([Double]) throws(Failure) -> [Bool]
  ) throws(Failure) {
    var search = SwitchingSearch(around: likely, in: legal, tolerance: tolerance, cells: cells)
    while !search.asked.isEmpty { search.take(try isOther(search.asked)) }
    self = search.found
  }

  fileprivate init(below: Double?, above: Double?) {
    (self.below, self.above) = (below, above)
  }

  /// Whether no legal value changes the answer.
  public var isNone: Bool { below == nil && above == nil }
}

/// A search for switching values that is answered a batch of values at a time, so that the searches for many numbers can
/// share a run.
public struct SwitchingSearch: Sendable {
  /// The values whose answers are wanted next; none once the search is over.
  public private(set) var asked: [Double] = []
  private var sides: [Side]
  private let tolerance: Double
  private let cells: Int

  /// A search as `SwitchingValues` makes it.
  public init(around likely: Double, in legal: ClosedRange<Double>, tolerance: Double, cells: Int = 32) {
    precondition(legal.contains(likely) && legal.lowerBound.isFinite && legal.upperBound.isFinite, "no such range")
    precondition(tolerance > 0 && cells > 1, "no such search")
    sides = [legal.lowerBound, legal.upperBound].map { Side(near: likely, far: $0) }
    self.tolerance = tolerance
    self.cells = cells
    ask()
  }

  /// Takes the answers to the values asked for: whether each is another than at the likely value.
  public mutating func take(_ isOther: [Bool]) {
    precondition(isOther.count == asked.count, "as many answers as values")
    var rest = Array(zip(asked, isOther))[...]
    for side in sides.indices where sides[side].isOpen(tolerance) {
      let answered = rest.prefix(cells)
      sides[side].narrow(to: answered.map(\.0), isOther: answered.map(\.1))
      rest = rest.dropFirst(cells)
    }
    ask()
  }

  /// What has been found; all there is once nothing more is asked.
  public var found: SwitchingValues { SwitchingValues(below: sides[0].change, above: sides[1].change) }

  private mutating func ask() {
    asked = sides.flatMap { $0.isOpen(tolerance) ? $0.cut(into: cells) : [] }
  }
}

/// What is known of one side: the answer is the usual one at `near`.
private struct Side: Sendable {
  var near: Double
  var far: Double
  /// Whether the answer at `far` is known to be the other one.
  var isFound = false
  /// Whether the whole side has the usual answer.
  var isEmpty = false

  var change: Double? { isFound ? far : nil }

  func isOpen(_ tolerance: Double) -> Bool {
    guard !isEmpty, near != far else { return false }
    // Between neighbouring numbers there is nothing left to ask.
    let middle = near + (far - near) / 2
    return !isFound || ((far - near).magnitude > tolerance && middle != near && middle != far)
  }

  func cut(into cells: Int) -> [Double] {
    (1...cells).map { $0 == cells ? far : near + (far - near) * Double($0) / Double(cells) }
  }

  mutating func narrow(to values: [Double], isOther: [Bool]) {
    guard let first = isOther.firstIndex(of: true) else {
      isEmpty = true
      return
    }
    if first > 0 { near = values[first - 1] }
    far = values[first]
    isFound = true
  }
}
