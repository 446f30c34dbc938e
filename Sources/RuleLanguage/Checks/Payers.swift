import Diagnostics
import Quantities

/// Who pays for something pays for the whole of it.
func checkPayers(_ context: CheckContext, _ findings: inout Findings) {
  for payers in context.draft.payerShares.map(\.parts) {
    guard let first = payers.first, let last = payers.last else { continue }
    let shares = payers.compactMap { context.centralShare($0.share) }
    let total = shares.reduce(0, +)
    if shares.count == payers.count, (total - 1).magnitude > 1e-9 {
      findings.report(
        .sharesDoNotSum(total, at: first.payer.span.joined(with: last.share.span), rest: "say who pays the rest"))
    }
  }
  for setting in context.draft.settings {
    checkOverlaps(setting.paidBy.compactMap(\.who), context, &findings)
    checkLockedInCost(setting, context, &findings)
  }
}

/// Something is locked in only where places are bought, hosted, or open while others still run.
private func checkLockedInCost(_ setting: SettingDeclaration, _ context: CheckContext, _ findings: inout Findings) {
  guard let line = setting.paidBy.first(where: \.isOfLockedInCost), context.isComplete, context.unread.isEmpty
  else { return }
  let draft = context.draft
  let bought = draft.contracts.flatMap(\.purchases).filter { $0.bands.contains(where: \.isCommitted) }.map(\.setting)
  // What a site costs is that of the first setting it hosts.
  let hosted = draft.sites.compactMap { $0.hosts.first?.setting }
  let opened = draft.hypotheses.flatMap(\.statements).compactMap(\.places).filter { $0.doubleRunning != nil }
  if !(bought + hosted + opened.map(\.setting)).contains(where: { $0.key == setting.name.key }) {
    findings.report(.nothingLockedIn(setting.name, at: line.span))
  }
}

/// Whoever has a line of their own has one alone, or their cost would be paid twice.
private func checkOverlaps(_ people: [Who], _ context: CheckContext, _ findings: inout Findings) {
  for (number, who) in people.enumerated() {
    if let earlier = people[..<number].first(where: { !context.areApart($0, who) }) {
      findings.report(.payersOverlap(who, earlier))
    }
  }
}

extension CheckContext {
  /// Whether nobody can be among both, as their words say.
  fileprivate func areApart(_ first: Who, _ second: Who) -> Bool {
    if let one = first.ages, let other = second.ages, !one.overlaps(other) { return true }
    return first.named.contains { name in
      second.named.contains { other in
        name.key != other.key && kind(of: name) != nil && kind(of: name) == kind(of: other)
      }
    }
  }

  /// Which group a name is a value of, −1 for needs; nil for what is neither.
  private func kind(of name: Name) -> Int? {
    names.needs[name.key] == nil ? names.groupValues[name.key]?.group : -1
  }
}

extension Who {
  /// The ages that all its conditions allow; nil where none speaks of any, or they leave nobody.
  fileprivate var ages: ClosedRange<Int>? {
    var ages: (from: Int, through: Int)?
    for condition in conditions {
      guard case .aged(let from, let through) = condition else { continue }
      ages = (max(from, ages?.from ?? 0), min(through ?? Int.max, ages?.through ?? Int.max))
    }
    return ages.flatMap { $0.from <= $0.through ? $0.from...$0.through : nil }
  }
}
