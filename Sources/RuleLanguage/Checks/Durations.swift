import Diagnostics

/// A length of time shorter than a step makes no difference to a run.
func checkDurations(_ context: CheckContext, _ findings: inout Findings) {
  guard let step = context.monthsPerStep else { return }
  func check(_ duration: Duration?, _ what: String) {
    guard let duration, duration.months < step else { return }
    findings.report(.shorterThanAStep(duration, what, months: step))
  }
  for (_, statement) in context.statements {
    check(statement.places?.leadTime, "lead time")
    check(statement.places?.doubleRunning, "double running")
    if case .multiply(_, _, _, let lag) = statement.kind { check(lag, "delay") }
    check(statement.trigger?.lasting, "wait")
  }
}
