import Diagnostics
import Quantities

// The wording of everything the checks can find. Facts come in, sentences go out; no check writes one.

extension Finding {
  static func declaredTwice(_ what: String, at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .declaredTwice, "\(what) is declared twice", at: span, note: "again here", labels: [.init(first, "first here")],
      help: "keep one, or give the other a name of its own")
  }

  static func secondScenario(at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .declaredTwice, "there can be only one scenario", at: span, note: "a second one",
      labels: [.init(first, "the first")], help: "give each scenario a file of its own")
  }

  static func nameTaken(_ name: Name) -> Finding {
    Finding(
      .nameTaken, "tables and results use the word `\(name)` for something of their own", at: name.span,
      help: "choose another name")
  }

  static func missingPart(_ what: String, _ words: String, _ pattern: String, at span: SourceSpan) -> Finding {
    Finding(.missingPart, "\(what) has no `\(words)` line", at: span, pattern: pattern)
  }

  static func notTested(_ title: Name) -> Finding {
    Finding(
      .notTested, "nothing is expected of `\(title)`, so no run can support or refute it", severity: .warning,
      at: title.span, help: "add an `expect` line", pattern: ClauseKind.expect.pattern)
  }

  static func unknownName(_ name: Name, kind: String, near: String?, known: [String]) -> Finding {
    let some = known.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let all =
      known.isEmpty ? "none is declared" : "known: \(some)\(known.count > 8 ? " and \(known.count - 8) more" : "")"
    return Finding(
      .unknownName, "there is no \(kind) called `\(name)`", at: name.span, help: didYouMean(near) ?? all)
  }

  static func unused(_ name: Name) -> Finding {
    Finding(
      .unused, "nothing uses the assumption `\(name)`", severity: .warning, at: name.span,
      help: "write `\"\(name)\"` where a number stands, or delete the assumption")
  }

  static func wrongUnit(_ amount: Amount, expected: String, declaredAt: SourceSpan?) -> Finding {
    Finding(
      .wrongUnit, "`\(amount.text)` cannot stand here: this needs \(expected)", at: amount.span,
      labels: declaredAt.map { [.init($0, "declared here")] } ?? [])
  }

  static func outOfRange(_ amount: Amount, _ rule: String) -> Finding {
    Finding(.outOfRange, "`\(amount.text)` is out of range: \(rule)", at: amount.span)
  }

  static func reversedBounds(_ amount: Amount) -> Finding {
    Finding(
      .reversedBounds, "the lower number of a range comes first", at: amount.span,
      help: "write `between` the lower `and` the higher number")
  }

  static func centreOutside(_ amount: Amount) -> Finding {
    Finding(
      .centreOutside, "the likely value must lie inside its range, not on or beyond an end of it", at: amount.span,
      help: "widen the range, or leave out the likely value: `between` alone makes every value in it as likely")
  }

  static func notYetUncertain(_ amount: Amount, _ what: String) -> Finding {
    Finding(
      .notYet, "this version of Longview does not understand ranges in \(what) yet", at: amount.span,
      help: "write the likely number alone for now")
  }

  static func sharesDoNotSum(_ total: Double, at span: SourceSpan) -> Finding {
    Finding(
      .sharesDoNotSum, "these shares come to \(percent(total)), not 100%", at: span,
      help: total < 1 ? "say where the rest goes or comes from" : "lower them until they come to 100%")
  }

  private static func percent(_ share: Double) -> String {
    let tenths = (share * 1000).rounded() / 10
    return tenths == tenths.rounded() ? "\(Int(tenths))%" : "\(tenths)%"
  }

  static func acrossPathways(_ name: Name, _ other: Name) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is in another pathway than `\(other)`", at: name.span,
      help: "people move between the settings of one pathway; they are in a setting of every pathway at once")
  }

  static func settingOfAnother(_ name: Name, _ pathway: PathwayDeclaration) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is not a setting of the pathway `\(pathway.name)`", at: name.span,
      help: "its settings are \(list(pathway.settings.prefix(8).map(\.text), "and"))")
  }

  static func movesNowhere(_ name: Name) -> Finding {
    Finding(
      .staysPut, "these people are already in `\(name)`", at: name.span,
      help: "let them leave another setting, or go to another")
  }

  static func startIsLimited(_ start: Name, setting: Name) -> Finding {
    Finding(
      .startIsLimited, "`\(start)` is where a pathway starts, so it must have room for everybody", at: setting.span,
      labels: [.init(start.span, "the pathway starts here")], help: "leave out its `places`, or start elsewhere")
  }

  static func overflowRing(_ target: Name, setting: Name) -> Finding {
    Finding(
      .overflowRing, "when `\(setting)` is full its people would come round to it again", at: target.span,
      help: "let one of the settings on the way have no `when full`")
  }

  static func noPlacesLimit(_ name: Name, _ what: String) -> Finding {
    Finding(
      .noPlacesLimit, "`\(name)` has no limit on its places, so \(what)", at: name.span,
      help: "give the setting a `places` line in the scenario", pattern: ClauseKind.places.pattern)
  }

  static func endBeforeStart(_ span: SourceSpan) -> Finding {
    Finding(.endBeforeStart, "the last year comes before the first", at: span, pattern: ClauseKind.years.pattern)
  }

  static func tooManyYears(_ span: SourceSpan) -> Finding {
    Finding(.outOfRange, "a scenario covers at most 100 years", at: span)
  }

  static func outsideYears(_ span: SourceSpan, years: (FinancialYear, FinancialYear)) -> Finding {
    Finding(
      .outsideYears, "`\(plainText(span))` is outside the scenario, which runs \(years.0) to \(years.1)", at: span,
      help: "choose a time within those years, or let the scenario's `years` go further")
  }

  static func averageOfTooMany(_ count: Int, known: Int, at span: SourceSpan) -> Finding {
    let years = known == 1 ? "1 year" : "\(known) years"
    return Finding(
      .outOfRange, "`\(plainText(span))`: the table tells \(years) up to then, not \(count)", at: span,
      help: "take the average of 1 to \(known)")
  }

  static func splitsOpenAge(_ who: Who, ages: AgeSpan) -> Finding {
    Finding(
      .matchesNobody,
      "the scenario counts everybody aged \(ages.open) and over as one, so `\(who.text)` cannot be told apart",
      at: who.span, help: "choose ages up to \(ages.open), or let the scenario's `ages` go on further")
  }

  static func matchesNobody(_ who: Who, ages: AgeSpan) -> Finding {
    Finding(
      .matchesNobody, "`\(who.text)` matches nobody", at: who.span,
      help: "the scenario knows people aged \(ages.lowest) and over; a range of ages begins with the lower one")
  }

  static func thresholdIsUncertain(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "an expectation is held against one number, not a range or an assumption", at: amount.span,
      help: "write the number that would settle it")
  }

  static func confidenceOutOfReach(at span: SourceSpan) -> Finding {
    Finding(
      .outOfRange, "a confidence lies above 0% and below 100%: no number of runs can make anything certain",
      at: span, help: "write e.g. `with 95% confidence`")
  }
}
