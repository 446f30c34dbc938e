import Projection
import Quantities
import Studies

extension ReportPage {
  /// The notices to serve, option by option, each in the order of their days.
  var notices: HTML {
    let rows: [[HTML]] = outcomes.optionsToShow.flatMap { option in
      study.notices[option].map { notice in
        [
          notice.serveBy.map { .text(words.date($0)) } ?? "–", "\(name: notice.contract)",
          .text(words.days(notice) ?? "–"), "\(name: outcomes.label(ofOption: option))",
          "\(words.why(notice)): \(rule(notice.statement))",
        ]
      }
    }
    let table = PageTable(
      id: "notices-table", caption: say(.noticesAtLikely),
      columns: [say(.headNoticeBy), say(.headContract), say(.headEndsOn), say(.headOption), say(.headWhy)], rows: rows,
      isNumeric: false, stacks: true)
    return """
      <p>\(say(.whatNoticesAre))</p>
      \(table.html)
      """
  }
}

extension Outcomes {
  /// Whether any contract is ended in any option.
  var hasNotices: Bool { study.notices.contains { !$0.isEmpty } }

  /// Whether any is in one of the options shown.
  var showsNotices: Bool { optionsToShow.contains { study.notices.indices.contains($0) && !study.notices[$0].isEmpty } }
}

extension Wording {
  /// `31 March 2028`, `31 March 2028 to 31 December 2029 in 8 parts`; nil where it does not end.
  func days(_ notice: StudyResult.Notice) -> String? {
    guard let first = notice.endsOn else { return nil }
    guard let last = notice.laterParts.last else { return date(first) }
    let range = text(.range, ["low": date(first), "high": date(last)])
    return text(.endsInParts, notice.laterParts.count + 1, ["days": range])
  }

  /// How it comes to end then: `notice 6 months, break from 1 April 2028`.
  func why(_ notice: StudyResult.Notice) -> String {
    let how: String
    if notice.endsOn == nil {
      how = text(.notEnded)
    } else if notice.runsOut {
      how = text(.runsOut)
    } else {
      let terms = [notice.noticeMonths.map(period), notice.breakDay.map { text(.breakFrom, ["day": date($0)]) }]
      how = terms.contains { $0 != nil } ? terms.compactMap { $0 }.joined(separator: ", ") : text(.noNoticeNeeded)
    }
    guard let share = notice.share else { return how }
    return "\(how); \(text(.endedSoInRuns, ["share": numbers.shareOfRuns(share)]))"
  }

  private func period(_ months: Int) -> String {
    text(
      .noticePeriod, ["period": months.isMultiple(of: 12) ? text(.years, months / 12) : text(.monthsLong, months)])
  }
}
