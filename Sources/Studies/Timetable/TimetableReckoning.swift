import Projection
import Quantities
import RuleLanguage

/// Puts what each option does in the order of its days, from what a run found.
struct TimetableReckoning {
  let lowering: Lowering
  let samples: Samples
  let seed: UInt64
  let notices: NoticeReckoning

  private var rulebook: Rulebook { lowering.rulebook }
  private var start: CalendarDate { samples.timeline.firstYear.firstDay }

  /// By option, what begins first before what begins later, and what never comes to it last.
  var plans: [[StudyResult.PlannedAction]] {
    (0..<samples.options).map { option in
      (actions(inOption: option) + spending(ofOption: option)).sorted { $0.comes(before: $1) }
    }
  }

  private func actions(inOption option: Int) -> [StudyResult.PlannedAction] {
    var lowering = lowering
    return lowering.statementContexts.filter { $0.options[option] }.map { context in
      let (statement, title) = (context.statement, context.hypothesis.title.text)
      if case .endContract = statement.kind {
        let notice = notices.notice(for: context, inOption: option)
        return StudyResult.PlannedAction(
          kind: .contract, statement: statement.textWithWhen, of: title, prepare: notice?.serveBy,
          begins: notice?.endsOn, ends: notice?.laterParts.last ?? notice?.endsOn, share: notice?.share)
      }
      let shape = lowering.shape(of: context)
      let lead = statement.kind.leadTime?.months ?? 0
      let (begins, share) = begin(
        of: shape, lowering.schedule(context, lead: lead, \.level), lag: statement.kind.lag?.months ?? 0, option: option
      )
      return StudyResult.PlannedAction(
        kind: statement.kind.planned, statement: statement.textWithWhen, of: title,
        prepare: lead > 0 ? begins?.later(byMonths: -lead) : nil, begins: begins,
        ends: begins.flatMap { shape.lastDay(from: $0, lasts: statement.kind.lasts) }, share: share)
    }
  }

  /// The first day at the likely values, and how often it comes, where it waits for something.
  private func begin(
    of shape: Phase.Shape, _ schedule: Schedule, lag: Int, option: Int
  ) -> (day: CalendarDate?, share: Double?) {
    guard let trigger = schedule.trigger.map({ lowering.triggers.all[$0] }) else {
      return (shape.firstDay.later(byMonths: lag), nil)
    }
    let threshold = draws(of: lowering.parameters.all[trigger.threshold], count: samples.draws, seed: seed)
    let days = samples.fired(trigger, threshold: threshold, option: option).map { fired in
      fired.flatMap { samples.timeline.firstDay(ofStep: max(schedule.begins, $0 + 1 + schedule.delay)) }
    }
    let share = samples.draws > 0 ? Double(days.dropFirst().count { $0 != nil }) / Double(samples.draws) : nil
    return (days[0]?.later(byMonths: lag), share)
  }

  /// What a declared option spends beside its hypotheses.
  private func spending(ofOption option: Int) -> [StudyResult.PlannedAction] {
    guard rulebook.options.indices.contains(option - 1) else { return [] }
    let declared = rulebook.options[option - 1]
    return declared.spending.map { spend, phase in
      StudyResult.PlannedAction(
        kind: .money, statement: "spend \(spend.amount.text)\(spend.isYearly ? " a year" : "") on \"\(spend.purpose)\"",
        of: declared.name.text, prepare: nil, begins: phase.firstDay,
        ends: phase.shape.lastDay(from: phase.firstDay, lasts: spend.isYearly), share: nil)
    }
  }
}

extension Timeline {
  /// Nil for a step behind the last.
  func firstDay(ofStep step: Int) -> CalendarDate? {
    step < steps ? firstYear.firstDay.later(byMonths: step * 12 / stepsPerYear) : nil
  }
}

extension Phase.Shape {
  /// The last day on which it acts, when it begins on a day; nil for what goes on.
  fileprivate func lastDay(from day: CalendarDate, lasts: Bool) -> CalendarDate? {
    switch self {
    case .within: return day.end(after: 12)
    case .from: return lasts ? nil : day
    case .over(let months, _), .sCurve(let months, _): return day.end(after: months)
    case .stages(let stages, _): return day.later(byMonths: 12 * max(0, stages.count - 1))
    }
  }
}

extension Statement {
  /// As written, behind what a `when` line waits for.
  fileprivate var textWithWhen: String {
    guard role == .response, let trigger else { return text }
    return "\(role.words) \(trigger.said), \(text)"
  }
}

extension Statement.Kind {
  fileprivate var planned: StudyResult.PlannedAction.Kind {
    switch self {
    case .places(let places): return places.closes ? .closure : .opening
    case .closeSite: return .closure
    case .endContract: return .contract
    case .move, .send: return .move
    case .spend: return .money
    case .multiply, .offer, .change: return .change
    }
  }

  /// How long before places open or close it has to be begun.
  fileprivate var leadTime: Duration? {
    if case .places(let places) = self { return places.leadTime }
    return nil
  }

  /// How much later than it is done a rate follows.
  fileprivate var lag: Duration? {
    if case .multiply(_, _, _, let after) = self { return after }
    return nil
  }
}

extension StudyResult.PlannedAction {
  fileprivate func comes(before other: Self) -> Bool {
    let latest = CalendarDate(year: 9999, month: 12, day: 31)
    let (mine, others) = (
      [prepare ?? begins ?? latest, begins ?? latest],
      [other.prepare ?? other.begins ?? latest, other.begins ?? latest]
    )
    return mine == others ? statement < other.statement : mine.lexicographicallyPrecedes(others)
  }
}
