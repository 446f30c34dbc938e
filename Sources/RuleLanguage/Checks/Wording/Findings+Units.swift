import Diagnostics
import Quantities

// The wording of what the checks find about units: what numbers count, and what pounds are for.

extension Finding {
  static func differentUnits(_ found: Name, _ unit: Name, of service: Name) -> Finding {
    Finding(
      .differentUnits, "`\(service)` is counted in `\(unit)`, and here in `\(found)`", at: found.span,
      labels: found.span.range == unit.span.range ? [] : [.init(unit.span, "counted in these")],
      help: "write the number in `\(unit)`")
  }

  static func wrongPoints(_ counted: Name) -> Finding {
    Finding(
      .percentOrPoints, "a percentage is not counted in `\(counted)`", at: counted.span,
      help: "write `5 percentage points`, or `to 40%` behind `set`")
  }

  static func percentOrPoints(_ change: ChangeStatement) -> Finding {
    let amount = change.amount.text
    let digits = amount.hasSuffix("%") ? String(amount.dropLast()) : amount
    return Finding(
      .percentOrPoints,
      "`\(change.quantity.word) \(change.quantity.name)` is a percentage itself: `\(amount)` of it, or added to it?",
      at: change.amount.span,
      help:
        "write `\(digits) percentage point\(digits == "1" ? "" : "s")` for what is added or taken, or `set` it to the percentage you mean"
    )
  }

  static func perWhat(_ amount: Amount, of setting: Name) -> Finding {
    Finding(
      .perWhat, "`\(amount.text)` for how long? the cost of `\(setting)` is paid week by week", at: amount.span,
      help: "write `\(amount.text) a week` or `\(amount.text) a year`")
  }

  static func percentEveryYear(_ amount: Amount) -> Finding {
    Finding(
      .perWhat, "a percentage is raised or lowered once, not every year", at: amount.span,
      help: "write what it comes to, such as `by 15% over 3 years from 2027-28`; a cost that grows every year is its "
        + "`uplift`: `raise uplift of NAME by 5 percentage points a year`")
  }

  static func perUnit(_ amount: Amount, of service: ServiceDeclaration) -> Finding {
    let unit = service.cost?.unit.text ?? "unit"
    return Finding(
      .perWhat, "`\(service.name)` is paid by the \(unit), not by time", at: amount.span,
      help: "write what one costs: `\(amount.text) a \(unit)`")
  }

  static func chargedAndYearly(_ amount: Amount, _ charge: CapitalCharge) -> Finding {
    Finding(
      .perWhat, "`\(amount.text) a year` is paid in every year already, so it is not charged over time",
      at: charge.span,
      labels: [.init(amount.span, "in every year")],
      help: "write what is spent in all, without `a year`, or leave out `\(charge.text)`")
  }

  static func chargeOutOfReach(_ charge: CapitalCharge) -> Finding {
    Finding(
      .outOfRange, "`\(charge.text)` is out of range: capital is charged over 1 to 100 years at 0% to 20% a year",
      at: charge.span,
      help: "write how long it serves and what money for it costs, such as `charged over 25 years at 3.5% a year`")
  }

  static func onceOrYearly(_ amount: Amount, _ phase: Phase) -> Finding {
    Finding(
      .perWhat, "`\(amount.text) \(phase.text)`: once, or in every year from then on?",
      at: amount.span,
      help:
        "write `\(amount.text) a year \(phase.text)`, or `\(amount.text) in \(phase.firstDay.financialYear)` for once")
  }
}
