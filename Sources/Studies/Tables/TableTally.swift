import Diagnostics

/// Collects the findings of one table, so that a spoilt file gives a handful of them and not a million.
struct TableTally {
  /// Of each kind, so many are shown in full.
  private static let shown = 10
  /// At so many of one kind, a table is spoilt and not worth reading further.
  private static let most = 10_000

  private var findings: [Finding] = []
  private var counts: [FindingCode: Int] = [:]
  /// The place of the first finding of each kind that is not shown.
  private var places: [FindingCode: SourceSpan] = [:]
  /// Whether anything stops a run.
  private(set) var hasErrors = false
  /// Whether so much is wrong that reading may stop.
  private(set) var isFull = false

  /// Adds a finding, which is worded only if it is to be shown.
  mutating func report(_ code: FindingCode, _ finding: @autoclosure () -> Finding) {
    let count = counts[code, default: 0] + 1
    counts[code] = count
    isFull = isFull || count >= Self.most
    guard count <= Self.shown + 1 else { return }
    let worded = finding()
    hasErrors = hasErrors || worded.severity == .error
    if count <= Self.shown { findings.append(worded) } else { places[code] = worded.span }
  }

  /// Hands over what was found, with a word on what is not shown.
  func deliver(into all: inout Findings) {
    for finding in findings { all.report(finding) }
    for (code, place) in places.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      let count = counts[code, default: 0]
      all.report(.more(count - Self.shown, orMore: count >= Self.most, like: code, at: place))
    }
  }
}
