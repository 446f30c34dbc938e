import Projection
import Quantities
import RuleLanguage

/// A statement that ends a contract, and when it does.
struct ContractEnd {
  let contract: ContractDeclaration
  let context: StatementContext
  /// The day of an end that waits for nothing: the first for which it is not paid.
  let day: CalendarDate
  let schedule: Schedule
}

// Contracts that are ended, and the notices that have to be served for it.
extension Lowering {
  /// Every statement that ends a contract, its trigger added to the plan.
  mutating func contractEnds() -> [ContractEnd] {
    var ends: [ContractEnd] = []
    for context in statementContexts {
      guard case .endContract(let name, let atEarliest) = context.statement.kind,
        let contract = rulebook.contracts[name.key], let until = contract.until
      else { continue }
      let decided = vocabulary.timeline.firstYear.firstDay
      let earliest = atEarliest ? contract.earliestEnd(decidedOn: decided) : nil
      ends.append(
        ContractEnd(
          contract: contract, context: context,
          day: min(until.next, earliest ?? context.statement.phase?.firstDay ?? context.hypothesis.firstDay ?? decided),
          schedule: end(contract, context)))
    }
    return ends
  }
}

/// Reckons on which days notices are to be served, from what a run found.
struct NoticeReckoning {
  let ends: [ContractEnd]
  let lowering: Lowering
  let samples: Samples
  let seed: UInt64

  init(lowering: Lowering, samples: Samples, seed: UInt64) {
    var lowering = lowering
    ends = lowering.contractEnds()
    (self.lowering, self.samples, self.seed) = (lowering, samples, seed)
  }

  /// By option, in the order in which they are to be served; of two statements that end one contract, the first.
  var notices: [[StudyResult.Notice]] {
    (0..<samples.options).map { option in
      var first: [String: StudyResult.Notice] = [:]
      for end in ends where end.schedule.options[option] {
        guard let notice = notice(for: end, inOption: option) else { continue }
        let key = end.contract.name.key
        if let other = first[key], !notice.comes(before: other) { continue }
        first[key] = notice
      }
      return first.values.sorted { $0.comes(before: $1) }
    }
  }

  private func notice(for end: ContractEnd, inOption option: Int) -> StudyResult.Notice? {
    guard let until = end.contract.until else { return nil }
    var day: CalendarDate? = end.day
    var share: Double?
    if let trigger = end.schedule.trigger.map({ lowering.triggers.all[$0] }) {
      let threshold = draws(of: lowering.parameters.all[trigger.threshold], count: samples.draws, seed: seed)
      let days = samples.fired(trigger, threshold: threshold, option: option).map { fired in
        fired.flatMap { firstDay(ofStep: max(end.schedule.begins, $0 + 1 + end.schedule.delay)) }
      }
      day = days[0]
      share = samples.draws > 0 ? Double(days.dropFirst().count { $0 != nil }) / Double(samples.draws) : nil
    }
    let unpaid = day.map { min($0, until.next) }
    // Nobody writes a letter to end what runs out by itself.
    let served = unpaid.flatMap { $0 > until ? nil : $0 }
    return StudyResult.Notice(
      contract: end.contract.name.text,
      serveBy: served.flatMap { day in end.contract.notice.map { day.later(byMonths: -$0.months) } },
      endsOn: unpaid.map { $0.end(after: 0) }, runsOut: unpaid != nil && served == nil, share: share,
      noticeMonths: end.contract.notice?.months, breakDay: end.contract.breakDay,
      hypothesis: end.context.hypothesis.title.text, statement: end.context.statement.text)
  }

  /// Nil for a step behind the last.
  private func firstDay(ofStep step: Int) -> CalendarDate? {
    let timeline = samples.timeline
    guard step < timeline.steps else { return nil }
    return timeline.firstYear.firstDay.later(byMonths: step * 12 / timeline.stepsPerYear)
  }
}

extension StudyResult.Notice {
  /// Earlier notices first, then earlier ends; what never comes to it last.
  fileprivate func comes(before other: StudyResult.Notice) -> Bool {
    let latest = CalendarDate(year: 9999, month: 12, day: 31)
    let (mine, others) = (
      [serveBy ?? endsOn ?? latest, endsOn ?? latest],
      [other.serveBy ?? other.endsOn ?? latest, other.endsOn ?? latest]
    )
    return mine == others ? contract < other.contract : mine.lexicographicallyPrecedes(others)
  }
}
