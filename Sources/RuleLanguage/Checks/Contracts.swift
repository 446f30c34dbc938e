import Diagnostics
import Quantities

/// Contracts end after they are broken at the earliest, and are ended while they last, with notice that can be given.
func checkContracts(_ context: CheckContext, _ findings: inout Findings) {
  for contract in context.draft.contracts { checkTerms(contract, context, &findings) }
  for (hypothesis, statement) in context.statements {
    guard case .endContract(let name, let atEarliest) = statement.kind, !statement.isGuarded,
      let contract = context.names.contracts[name.key]
    else { continue }
    if atEarliest {
      checkEarliestEnd(of: contract, name, context, &findings)
    } else if let day = hypothesis.firstDay(of: statement) {
      checkEnd(of: contract, name, on: day, statement, context, &findings)
    }
  }
}

private func checkTerms(_ contract: ContractDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  guard let until = contract.until, let span = contract.untilSpan else { return }
  if let breakDay = contract.breakDay, breakDay > until {
    findings.report(.brokenAfterItsEnd(breakDay, until, at: contract.breakSpan ?? span, until: span))
  }
  if let years = context.years, until < years.first.firstDay {
    findings.report(.endedBeforeTheStart(contract.name, until, first: years.first, at: span))
  }
}

private func checkEnd(
  of contract: ContractDeclaration, _ name: Name, on day: CalendarDate, _ statement: Statement,
  _ context: CheckContext, _ findings: inout Findings
) {
  guard let until = contract.until, let untilSpan = contract.untilSpan else { return }
  let span = statement.phase?.span ?? name.span
  if day > until {
    findings.report(.alreadyEnded(name, until, at: span, declared: untilSpan))
  } else if let breakDay = contract.breakDay, day < breakDay {
    findings.report(.beforeTheBreak(name, breakDay, at: span, declared: contract.breakSpan ?? untilSpan))
  } else if let notice = contract.notice, let first = context.years?.first.firstDay,
    case let told = day.later(byMonths: -notice.months), told < first
  {
    findings.report(.noticeTooLong(name, notice, told: told, at: span))
  }
}

/// A notice longer than what is left of a contract ends nothing before its time.
private func checkEarliestEnd(
  of contract: ContractDeclaration, _ name: Name, _ context: CheckContext, _ findings: inout Findings
) {
  guard let until = contract.until, let decided = context.years?.first.firstDay else { return }
  let earliest = max(decided.later(byMonths: contract.notice?.months ?? 0), contract.breakDay ?? decided)
  if earliest > until {
    findings.report(.endsByItself(name, until, earliest: earliest, declared: contract.untilSpan ?? contract.name.span))
  }
}
