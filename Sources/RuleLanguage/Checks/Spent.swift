import Diagnostics
import Quantities

/// Unit cost × volume and the fixed costs of sites are what was spent, and packages cost on average what a person does.
func checkSpent(_ context: CheckContext, _ findings: inout Findings) {
  let weeks = context.draft.scenarios.first?.weeksPerYear ?? 365.25 / 7
  for setting in context.draft.settings {
    if let cost = setting.cost, let spent = setting.spent {
      // The cost of a setting is that of a person for a week or a year, and a return counts either.
      let weeksInCost = cost.isWeekly ? 1 : weeks
      let weeksInVolume = spent.isOfWeeks ? 1 : weeks
      let fixed = context.fixedCosts(of: setting.name)
      check(cost.amount, spent, times: weeksInVolume / weeksInCost, beside: fixed, context, &findings)
    }
    checkPackages(of: setting, weeks, context, &findings)
  }
  for service in context.draft.services {
    if let cost = service.cost, let spent = service.spent { check(cost.pounds, spent, times: 1, context, &findings) }
  }
}

/// - Parameters:
///   - units: how many of what the cost is for are in one of what was counted.
///   - fixed: pounds a year that are paid beside the cost, however many there are.
private func check(
  _ cost: Amount, _ spent: SpentOn, times units: Double, beside fixed: Double = 0, _ context: CheckContext,
  _ findings: inout Findings
) {
  guard let central = context.central(cost) else { return }
  let found = central * units * spent.number + fixed
  let written = context.written(cost)
  let rounding = (written.stepOfLastDigit * units * spent.number + spent.stepOfLastDigit) / 2
  guard (found - spent.pounds).magnitude > rounding * (1 + 1e-9) else { return }
  findings.report(.spendingDiffers(cost, central, units, spent, beside: fixed, found: found))
}

private func checkPackages(
  of setting: SettingDeclaration, _ weeks: Double, _ context: CheckContext, _ findings: inout Findings
) {
  let bands = setting.packages
  guard let first = bands.first, let last = bands.last else { return }
  let total = bands.reduce(0) { $0 + $1.share }
  if (total - 1).magnitude > 1e-9 {
    findings.report(
      .sharesDoNotSum(total, at: first.span.joined(with: last.span), rest: "say what the other packages cost"))
  }
  for (band, next) in zip(bands, bands.dropFirst()) where band.to == nil || band.to != next.from {
    return findings.report(.bandsDoNotMeet(band, next))
  }
  if let band = bands.first(where: \.isEmpty) {
    return findings.report(.emptyBand(band))
  }
  guard let cost = setting.cost, let central = context.central(cost.amount) else { return }
  let weekly = cost.isWeekly ? central : central / weeks
  let least = bands.reduce(0) { $0 + $1.share * ($1.from ?? 0) }
  let most = bands.reduce(Double?.some(0)) { sum, band in
    guard let sum, let to = band.to ?? (band.share == 0 ? 0 : nil) else { return nil }
    return sum + band.share * to
  }
  if weekly < least || most.map({ weekly > $0 }) ?? false {
    findings.report(
      .costOutsidePackages(cost.amount, weekly, least: least, most: most, at: first.span.joined(with: last.span)))
  }
}

extension CheckContext {
  /// What the sites of a setting cost a year whoever is there; a site belongs to the first setting that it hosts.
  fileprivate func fixedCosts(of setting: Name) -> Double {
    draft.sites.filter { $0.hosts.first?.setting.key == setting.key }
      .compactMap { $0.fixedCost.flatMap(central) }.reduce(0, +)
  }

  /// The number where it is written: an assumption's own where it names one.
  fileprivate func written(_ amount: Amount) -> Amount {
    guard case .assumption(let name) = amount.value else { return amount }
    return names.assumptions[name.key]?.amount ?? amount
  }
}

extension PackageBand {
  /// Whether no cost lies in it.
  fileprivate var isEmpty: Bool { (to ?? .infinity) <= from ?? 0 }
}

extension Amount {
  /// What one more in the last digit written comes to: £0.01 of £472.18, £100,000 of £4.2m.
  fileprivate var stepOfLastDigit: Double { lastDigit(ofPoundsIn: text) }
}

extension SpentOn {
  fileprivate var stepOfLastDigit: Double { lastDigit(ofPoundsIn: plainText(span)) }
}

/// The worth of the last digit of the first number of pounds in a text.
private func lastDigit(ofPoundsIn text: String) -> Double {
  guard let start = text.firstIndex(of: "£") else { return 1 }
  let number = text[text.index(after: start)...].prefix { $0.isNumber || $0 == "," || $0 == "." }
  let decimals = number.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  let scale =
    switch text[number.endIndex...].first {
    case "k": 1e3;
    case "m": 1e6;
    default: 1.0
    }
  return scale * power(10, -Double(decimals))
}
