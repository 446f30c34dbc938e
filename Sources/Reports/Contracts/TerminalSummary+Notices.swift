import Projection
import Quantities
import Studies

extension TerminalSummary {
  /// How many notices have a line.
  private static let noticesAtMost = 6

  /// A line for each notice of the options shown, in the order of their days; nothing where none is to be served.
  ///
  /// - Parameters:
  ///   - options: those shown.
  ///   - label: the name of an option.
  static func notices(of study: StudyResult, options: [Int], label: (Int) -> String) -> [String] {
    let all = options.filter(study.notices.indices.contains).flatMap { option in
      study.notices[option].map { (notice: $0, option: option) }
    }
    guard !all.isEmpty else { return [] }
    let dated = all.filter { $0.notice.day != nil }.sorted { left, right in
      guard let day = left.notice.day, let other = right.notice.day else { return false }
      return day < other
    }
    let ordered = dated + all.filter { $0.notice.day == nil }
    let lines = ordered.prefix(noticesAtMost).map { "  \($0.notice.brief) (\(label($0.option)))" }
    let rest = ordered.count - lines.count
    return ["notices to serve"] + lines + (rest > 0 ? ["  and \(rest) more: see the report"] : [])
  }
}

extension StudyResult.Notice {
  /// The day under which it is listed.
  fileprivate var day: CalendarDate? { serveBy ?? endsOn }

  /// `by 30 September 2027: "Beechwood", ends 31 March 2028`.
  fileprivate var brief: String {
    guard let end = Wording.english.days(self) else { return "never: \"\(contract)\"\(chance)" }
    guard let day = serveBy else {
      return "none: \"\(contract)\" \(runsOut ? "runs out" : "ends") \(end)\(chance)"
    }
    return "by \(day): \"\(contract)\", ends \(end)\(chance)"
  }

  private var chance: String {
    share.map { "; ended so in \(Wording.english.numbers.shareOfRuns($0)) of runs" } ?? ""
  }
}
