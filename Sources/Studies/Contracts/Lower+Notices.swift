import Projection
import Quantities
import RuleLanguage

/// A statement that ends a contract, and when it does.
struct ContractEnd {
  let contract: ContractDeclaration
  let context: StatementContext
  /// The first day for which some of it is not paid where the end waits for nothing; otherwise no end comes before it.
  let day: CalendarDate
  let schedule: Schedule
}

// Contracts that are ended, and the notices that have to be served for it.
extension Lowering {
  /// Every statement that ends a contract, its trigger added to the plan.
  mutating func contractEnds() -> [ContractEnd] {
    var ends: [ContractEnd] = []
    for context in statementContexts {
      guard case .endContract(let name, _) = context.statement.kind, let contract = rulebook.contracts[name.key] else {
        continue
      }
      ends.append(
        ContractEnd(
          contract: contract, context: context, day: endShape(contract, context).firstDay,
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

  /// The notice for one statement that ends a contract.
  func notice(for context: StatementContext, inOption option: Int) -> StudyResult.Notice? {
    ends.first { $0.context.identity == context.identity }.flatMap { notice(for: $0, inOption: option) }
  }

  private func notice(for end: ContractEnd, inOption option: Int) -> StudyResult.Notice? {
    guard let until = end.contract.until else { return nil }
    var day: CalendarDate? = end.day
    var share: Double?
    if let trigger = end.schedule.trigger.map({ lowering.triggers.all[$0] }) {
      let threshold = draws(of: lowering.parameters.all[trigger.threshold], count: samples.draws, seed: seed)
      let days = samples.fired(trigger, threshold: threshold, option: option).map { fired in
        fired.flatMap { self.day(of: end, firedIn: $0) }
      }
      day = days[0]
      share = samples.draws > 0 ? Double(days.dropFirst().count { $0 != nil }) / Double(samples.draws) : nil
    }
    let days = day.map { changes(of: end, from: $0) } ?? []
    // Nobody writes a letter to end what runs out by itself, and the rest of what ends in parts may do so first.
    let served = days.filter { $0 <= until }
    let parts = served.count < days.count ? served + [until.next] : served
    let notice = end.contract.notice
    return StudyResult.Notice(
      contract: end.contract.name.text,
      serveBy: served.first.flatMap { day in notice.map { day.later(byMonths: -$0.months) } },
      endsOn: parts.first?.end(after: 0), laterParts: parts.dropFirst().map { $0.end(after: 0) },
      runsOut: served.isEmpty && !days.isEmpty, share: share, noticeMonths: notice?.months,
      breakDay: end.contract.breakDay,
      hypothesis: end.context.hypothesis.title.text, statement: end.context.statement.text)
  }

  /// The day of an end that waits for a trigger: the notice is served on the day after the step in which it fired. Nil
  /// for one behind the run.
  private func day(of end: ContractEnd, firedIn step: Int) -> CalendarDate? {
    let timeline = samples.timeline
    let served = timeline.firstYear.firstDay.later(byMonths: (step + 1) * 12 / timeline.stepsPerYear)
    let day = max(end.day, served.later(byMonths: end.contract.notice?.months ?? 0))
    return day > timeline.lastYear.lastDay ? nil : day
  }

  /// The first days for which each part of a contract is not paid, from the first of them on.
  private func changes(of end: ContractEnd, from first: CalendarDate) -> [CalendarDate] {
    let phase = end.schedule.phase
    let steps = phase.indices.filter { phase[$0] > ($0 > 0 ? phase[$0 - 1] : 0) + 1e-12 }
    guard let begins = steps.first else { return [first] }
    let days = steps.map { first.later(byMonths: ($0 - begins) * 12 / samples.timeline.stepsPerYear) }
    return days.filter { $0 == first || $0 <= samples.timeline.lastYear.lastDay }
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
