import Diagnostics
import Quantities

/// Times lie in the years of the scenario, and starts before ends.
func checkTimes(_ context: CheckContext, _ findings: inout Findings) {
  guard let years = context.draft.scenarios.first?.years else { return }
  guard years.first <= years.last else {
    findings.report(.endBeforeStart(years.span))
    return
  }
  if years.last - years.first > 99 {
    findings.report(.tooManyYears(years.span))
    return
  }
  let span = (years.first.firstDay, years.last.lastDay)
  for (_, statement) in context.statements {
    let start = statement.phase.firstDay
    if start < span.0 || start > span.1 {
      findings.report(.outsideYears(statement.phase.span, years: (years.first, years.last)))
    }
  }
  for expectation in context.draft.hypotheses.flatMap(\.expectations) {
    let day = expectation.time.day
    if day < span.0 || day > span.1 {
      findings.report(.outsideYears(expectation.timeSpan, years: (years.first, years.last)))
    }
  }
  for table in context.draft.tables {
    guard let average = table.thenAverage else { continue }
    let known = average.until - years.first + 1
    if known < 1 || average.until > years.last {
      findings.report(.outsideYears(average.span, years: (years.first, years.last)))
    } else if average.years < 1 || average.years > known {
      findings.report(.averageOfTooMany(average.years, known: known, at: average.span))
    }
  }
  if let ages = context.draft.scenarios.first?.ages {
    checkAges(ages, context, &findings)
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
