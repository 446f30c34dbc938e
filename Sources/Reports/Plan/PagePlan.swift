import Projection
import Quantities
import Studies

extension ReportPage {
  /// What the option that the answer is about does, and when: what must be prepared by which day, what begins and what ends.
  ///
  /// A bar runs from the day on which it has to be prepared to the last day; a stroke stands where it begins.
  func plan(_ actions: [StudyResult.PlannedAction], of option: Int) -> HTML {
    let first = outcomes.timeline.firstYear
    // To the last day that is said, so that the years in which nothing more happens take no room.
    let lastDay = actions.compactMap { $0.ends ?? $0.begins }.max()
    let last = min(outcomes.timeline.lastYear, max(first, lastDay?.financialYear ?? first))
    let bars = TimeBars(from: first.firstDay, to: last.lastDay)
    let rows: [[HTML]] = actions.map { action in
      [
        "\(rule(action.statement))", say(action.kind.phrase), .text(words.days(of: action)),
        "\(name: action.of)", bars.bar(of: action),
      ]
    }
    let scale = say(.range, ["low": "\(first)", "high": "\(last)"])
    return """
      <p>\(say(.whatPlanIs, ["option": optionName(option)]))</p>
      \(PageTable(
        id: "plan-table", caption: say(.planOf, ["option": optionName(option)]),
        columns: [say(.headDone), say(.headKind), say(.headWhen), say(.headHypothesis), scale], rows: rows,
        isNumeric: false, stacks: true).html)
      """
  }
}

extension Outcomes {
  /// What the option that the answer is about does; nil where there is no such option, or it does nothing.
  var planned: (option: Int, actions: [StudyResult.PlannedAction])? {
    guard let option = proposed, study.plans.indices.contains(option), !study.plans[option].isEmpty else { return nil }
    return (option, study.plans[option])
  }
}

/// Bars on one line of time, from the first day of a run to its last.
private struct TimeBars {
  private let first: CalendarDate
  private let bars: RowBars

  init(from first: CalendarDate, to last: CalendarDate) {
    self.first = first
    bars = RowBars(holding: [Self.years(from: first, to: last)], hasAxis: false)
  }

  func bar(of action: StudyResult.PlannedAction) -> HTML {
    guard let begins = action.begins else { return "" }
    let start = years(to: action.prepare ?? begins)
    // What goes on runs to the end of the page, which cuts it off.
    let end = action.ends.map(years) ?? .greatestFiniteMagnitude
    return bars.bar(from: max(0, start), to: max(end, start), mark: action.prepare.map { _ in years(to: begins) })
  }

  private func years(to day: CalendarDate) -> Double { Self.years(from: first, to: day) }

  private static func years(from first: CalendarDate, to day: CalendarDate) -> Double {
    Double(day.year - first.year) + Double(day.month - first.month) / 12 + Double(day.day - first.day) / 365
  }
}

extension StudyResult.PlannedAction.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .opening: .planOpens
    case .closure: .planCloses
    case .contract: .planContract
    case .move: .planMoves
    case .money: .planMoney
    case .change: .planChange
    }
  }
}

extension Wording {
  /// `prepare by 1 April 2027; 1 October 2027 to 31 March 2029`, `from 1 April 2027 on; in 40% of runs`.
  fileprivate func days(of action: StudyResult.PlannedAction) -> String {
    var parts = action.prepare.map { [text(.planPrepareBy, ["day": date($0)])] } ?? []
    if action.begins == nil { parts.append(text(.planNever)) }
    if let begins = action.begins, let ends = action.ends {
      parts.append(
        ends == begins ? text(.onDay, ["day": date(begins)]) : text(.range, ["low": date(begins), "high": date(ends)]))
    } else if let begins = action.begins {
      parts.append(text(.planFromOn, ["day": date(begins)]))
    }
    if let share = action.share { parts.append(text(.planComesInRuns, ["share": numbers.shareOfRuns(share)])) }
    return parts.joined(separator: "; ")
  }
}
