import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `notices.csv`.
  static let noticeColumns = [
    Column(name: "option", meaning: "the way forward projected", values: "an option, or a hypothesis (alone)"),
    Column(name: "contract", meaning: "the contract that is ended"),
    Column(
      name: "notice by",
      meaning: "the last day on which notice can be served, at the likely values; empty where none is needed, or where "
        + "what the end waits for does not come", unit: "day", values: "2027-09-30"),
    Column(
      name: "ends on", meaning: "the last day that is paid for, at the likely values; empty as above", unit: "day",
      values: "2028-03-31"),
    Column(
      name: "share of draws",
      meaning: "the share of draws in which what the end waits for comes; empty where it waits for nothing",
      unit: "share",
      values: "0 to 1"),
    Column(name: "why", meaning: "what sets the day; then the hypothesis that ends it, and its line"),
  ]

  /// The notices to serve, by option and day; nil where no contract is ended.
  var noticesTable: FigureTable? {
    guard outcomes.hasNotices else { return nil }
    var table = FigureTable("notices", about: "notices to serve, by option and day", columns: Self.noticeColumns)
    for (option, notices) in outcomes.study.notices.enumerated() {
      for notice in notices {
        table.append(
          [
            .text(outcomes.label(ofOption: option)), .text(notice.contract), .day(notice.serveBy), .day(notice.endsOn),
            .number(notice.share), .text(Wording.why(notice) + "; \(notice.hypothesis): \(notice.statement)"),
          ])
      }
    }
    return table
  }
}

extension ReportPage {
  /// The notices to serve, option by option, each in the order of their days.
  var notices: HTML {
    let rows: [[HTML]] = outcomes.optionsToShow.flatMap { option in
      study.notices[option].map { notice in
        [
          notice.serveBy.map { "\($0.description)" } ?? "–", "\(name: notice.contract)",
          notice.endsOn.map { "\($0.description)" } ?? "–", "\(name: outcomes.label(ofOption: option))",
          "\(Wording.why(notice)): \(notice.statement)",
        ]
      }
    }
    let table = PageTable(
      id: "notices-table", caption: "Notices to serve, at the likely values",
      columns: ["Notice by", "Contract", "Ends on", "Option", "Why"], rows: rows, isNumeric: false, stacks: true)
    return """
      <p>A contract can be ended sooner only by a notice that is served in time. Each is paid until it ends, used or not; \
      a run counts whole steps, here \(Wording.step(outcomes.timeline)), and leaves out the one it ends in. A notice served \
      later ends it later.</p>
      \(table.html)
      """
  }
}

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
    let lines = ordered.prefix(noticesAtMost).map { "  \(Wording.brief($0.notice)) (\(label($0.option)))" }
    let rest = ordered.count - lines.count
    return ["notices to serve"] + lines + (rest > 0 ? ["  and \(rest) more: see the report"] : [])
  }
}

extension StudyResult.Notice {
  /// The day under which it is listed.
  fileprivate var day: CalendarDate? { serveBy ?? endsOn }
}

extension Outcomes {
  /// Whether any contract is ended in any option.
  var hasNotices: Bool { study.notices.contains { !$0.isEmpty } }

  /// Whether any is in one of the options shown.
  var showsNotices: Bool { optionsToShow.contains { study.notices.indices.contains($0) && !study.notices[$0].isEmpty } }
}

extension Wording {
  /// `by 30 September 2027: "Beechwood", ends 31 March 2028`.
  fileprivate static func brief(_ notice: StudyResult.Notice) -> String {
    guard let end = notice.endsOn else { return "never: \"\(notice.contract)\"\(chance(notice))" }
    guard let day = notice.serveBy else {
      return "none: \"\(notice.contract)\" \(notice.runsOut ? "runs out" : "ends") \(end)\(chance(notice))"
    }
    return "by \(day): \"\(notice.contract)\", ends \(end)\(chance(notice))"
  }

  /// How it comes to end then: `notice 6 months, break from 1 April 2028`.
  fileprivate static func why(_ notice: StudyResult.Notice) -> String {
    if notice.endsOn == nil { return "not ended at the likely values\(chance(notice))" }
    let how = notice.runsOut ? "runs out by itself" : notice.terms.isEmpty ? "no notice is needed" : notice.terms
    return how + chance(notice)
  }

  private static func chance(_ notice: StudyResult.Notice) -> String {
    notice.share.map { "; ended so in \(Numbers.shareOfRuns($0)) of runs" } ?? ""
  }
}
