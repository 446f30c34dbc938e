import Diagnostics
import Quantities

/// Every statement begins some time; times lie in the years of the scenario, and starts before ends.
func checkTimes(_ context: CheckContext, _ findings: inout Findings) {
  checkStarts(context, &findings)
  guard let scenario = context.draft.scenarios.first, let years = scenario.years else { return }
  guard years.first <= years.last else {
    findings.report(.endBeforeStart(years.span))
    return
  }
  if years.last - years.first > 99 {
    findings.report(.tooManyYears(years.span))
    return
  }
  let span = (years.first.firstDay, years.last.lastDay)
  for phase in context.phases {
    let start = phase.firstDay
    if start < span.0 || start > span.1 {
      findings.report(.outsideYears(phase.span, years: (years.first, years.last)))
    }
  }
  for expectation in context.expectations {
    let day = expectation.time.day
    if day < span.0 || day > span.1 {
      findings.report(.outsideYears(expectation.timeSpan, years: (years.first, years.last)))
    } else if context.isFlow(expectation.measure) {
      checkYearEnd(expectation, first: years.first, &findings)
    } else if !scenario.unread.contains(.step) {
      checkStepEnd(expectation, scenario, &findings)
    }
  }
  if let ages = scenario.ages { checkAges(ages, context, &findings) }
}

/// In a hypothesis none of whose lines says a time, something must wait for an event.
private func checkStarts(_ context: CheckContext, _ findings: inout Findings) {
  for hypothesis in context.draft.hypotheses
  where hypothesis.isWhole && hypothesis.statements.allSatisfy({ $0.phase == nil }) {
    if let statement = hypothesis.statements.first(where: \.needsStart) { findings.report(.noStart(statement.span)) }
  }
}

extension Statement {
  /// Whether nothing in it says when it begins.
  fileprivate var needsStart: Bool {
    if case .endContract(_, atEarliest: true) = kind { return false }
    return phase == nil && trigger == nil
  }
}

/// What adds up over financial years is known at their ends only.
private func checkYearEnd(_ expectation: Expectation, first: FinancialYear, _ findings: inout Findings) {
  let day = expectation.time.day
  if day != day.financialYear.lastDay { findings.report(.betweenYears(expectation, first: first)) }
}

/// What stands on a day is known at the ends of steps only.
private func checkStepEnd(
  _ expectation: Expectation, _ scenario: ScenarioDeclaration, _ findings: inout Findings
) {
  let day = expectation.time.day
  let months = 12 / scenario.stepsPerYear
  let step = day.monthOfFinancialYear / months
  let end = day.financialYear.lastDay(ofMonth: (step + 1) * months)
  guard day != end else { return }
  let before = step == 0 ? (day.financialYear + -1).lastDay : day.financialYear.lastDay(ofMonth: step * months)
  let isBeforeAll = scenario.years.map { before < $0.first.firstDay } ?? false
  findings.report(.betweenSteps(expectation, before: isBeforeAll ? nil : before, after: end))
}

extension FinancialYear {
  /// The last day of one of its months, counted from 1 for April.
  fileprivate func lastDay(ofMonth month: Int) -> CalendarDate {
    .lastDay(ofMonth: (month + 2) % 12 + 1, year: month > 9 ? start + 1 : start)
  }
}

/// A filter by age must match somebody; ages above the open one cannot be told apart.
private func checkAges(_ ages: AgeSpan, _ context: CheckContext, _ findings: inout Findings) {
  for who in context.filters {
    for case .aged(let from, let through) in who.conditions {
      let splitsOpenAge = from > ages.open || (through.map { $0 >= ages.open } ?? false)
      if (through ?? Int.max) < max(from, ages.lowest) {
        findings.report(.matchesNobody(who, ages: ages))
      } else if splitsOpenAge {
        findings.report(.splitsOpenAge(who, ages: ages))
      }
    }
  }
}
