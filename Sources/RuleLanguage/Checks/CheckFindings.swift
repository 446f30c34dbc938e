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
      .secondScenario, "there can be only one scenario", at: span, note: "a second one",
      labels: [.init(first, "the first")], help: "give each scenario a file of its own")
  }

  static func nameTaken(_ name: Name, _ why: String? = nil) -> Finding {
    Finding(
      .nameTaken, why ?? "tables and results use the word `\(name)` for something of their own", at: name.span,
      help: "choose another name")
  }

  static func namedTwice(_ name: Name, first: Name) -> Finding {
    Finding(
      .namedTwice, "`\(name)` is named twice", at: name.span, note: "again here",
      labels: [.init(first.span, "first here")], help: "name it once")
  }

  static func partOf(_ pathway: Name, _ setting: Name) -> Finding {
    Finding(
      .namedTwice, "`\(setting)` is part of `\(pathway)`, so it would count twice", at: setting.span,
      labels: [.init(pathway.span, "all its settings count")], help: "name one of the two")
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

  /// - Parameter units: what would have been accepted, for the help; none where the number stands elsewhere.
  static func wrongUnit(
    _ amount: Amount, expected: String, in units: [Amount.Unit], declaredAt: SourceSpan?
  ) -> Finding {
    Finding(
      .wrongUnit, "`\(amount.text)` cannot stand here: this needs \(expected)", at: amount.span,
      labels: declaredAt.map { [.init($0, "declared here")] } ?? [],
      help: units.first.flatMap { unitHelp(from: amount.unit, to: $0) })
  }

  private static func unitHelp(from found: Amount.Unit, to wanted: Amount.Unit) -> String? {
    switch (found, wanted) {
    case (.pounds, .none): return "leave out the £, or is it a cost that you mean?"
    case (.none, .pounds): return "write a £ before the number"
    case (.percent, .none), (.percent, .pounds): return "a percentage of what? write the number itself"
    case (.none, .percent): return "write a % behind the number"
    default: return nil
    }
  }

  static func twoRoles(_ amount: Amount, _ role: AmountRole, first: Amount, _ firstRole: AmountRole) -> Finding {
    Finding(
      .twoRoles, "the assumption \(amount.text) is \(role.name) here, and \(firstRole.name) elsewhere",
      at: amount.span, note: role.name, labels: [.init(first.span, firstRole.name)],
      help: "declare two assumptions: what is likely for the one may be impossible for the other")
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
      .centreOutside,
      "the likely value must lie inside its range, at least a thousandth of its width from either end", at: amount.span,
      help: "widen the range, or leave out the likely value: `between` alone makes every value in it as likely")
  }

  static func uncertainShareNeedsRest(_ amount: Amount, of start: Name?) -> Finding {
    Finding(
      .sharesDoNotSum, "shares that may vary cannot always come to 100%", at: amount.span,
      help: "end the line with the setting that takes what they leave: `the rest \(start?.text ?? "SETTING")`",
      pattern: "entrants supported living likely 15%, between 10% and 25% (80% sure), the rest family home")
  }

  static func notComputed(_ what: String, at span: SourceSpan) -> Finding {
    Finding(
      .notYet, "this version of Longview reads \(what) and cannot compute them yet", at: span,
      help: "leave this out for now: a # at the start of a line makes it a note")
  }

  static func notCounted(_ what: String, at span: SourceSpan) -> Finding {
    Finding(
      .notCounted, "\(what) is read and checked, and no run counts it yet", severity: .warning, at: span,
      help: "a run's costs and people are those without it")
  }

  static func cannotBeWatched(_ measure: Measure) -> Finding {
    Finding(
      .cannotBeWatched, "nothing can wait for `\(measure.text)`, which is only known when a year is over",
      at: measure.span, help: "wait for `people in`, `places in`, `empty places in` or `waiting for`")
  }

  static func shareOfNobody(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "nobody waits on the eve of the first year, so `\(amount.text)` of them is nobody", at: amount.span,
      help: "write a number of people")
  }

  static func notYetPlacesForSome(_ statement: Statement, _ who: Who) -> Finding {
    Finding(
      .notYet, "this version of Longview does not understand places for some of the people yet", at: statement.span,
      labels: [.init(who.span, "only these people")],
      help: "places are for everybody: put this line into a hypothesis of its own without `applies to`")
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

  static func countedInBoth(_ name: Name, _ other: Name) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is in another pathway than `\(other)`, so people in both would count twice",
      at: name.span, help: "expect something of each by itself")
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

  static func noStart(_ span: SourceSpan) -> Finding {
    Finding(
      .noStart, "nothing here says when this begins",
      at: SourceSpan(span.source, span.range.upperBound..<span.range.upperBound),
      help:
        "add a time, such as `in 2027-28`, `from 2027-28` or `over 3 years from 2027-28`; lines that say none begin "
        + "with the first of their hypothesis that does")
  }

  static func tooManyYears(_ span: SourceSpan) -> Finding {
    Finding(.outOfRange, "a scenario covers at most 100 years", at: span)
  }

  static func outsideYears(_ span: SourceSpan, years: (FinancialYear, FinancialYear)) -> Finding {
    Finding(
      .outsideYears, "`\(plainText(span))` is outside the scenario, which runs \(years.0) to \(years.1)", at: span,
      help: "choose a time within those years, or let the scenario's `years` go further")
  }

  static func betweenSteps(_ expectation: Expectation, before: CalendarDate?, after: CalendarDate) -> Finding {
    let day = expectation.time.day
    let known =
      before.map { "this run has figures for \($0) and \(after)" } ?? "this run begins with figures for \(after)"
    let isMonthEnd = day == .lastDay(ofMonth: day.month, year: day.year)
    let finer = isMonthEnd ? ", or let the scenario's `step` be `month`" : ""
    return Finding(
      .betweenSteps, "\(known), not for \(day)", at: expectation.timeSpan,
      help: "write \(before == nil ? "that day" : "one of those days")\(finer)")
  }

  static func betweenYears(_ expectation: Expectation, first: FinancialYear) -> Finding {
    let year = expectation.time.day.financialYear
    return Finding(
      .betweenSteps,
      "`\(expectation.measure.text)` is counted over financial years, none of which ends on \(expectation.time.day)",
      at: expectation.timeSpan, help: "write \(year > first ? "\(year + -1) or " : "")\(year)")
  }

  static func tooManyCombinations(
    of pathway: Name, parts: [(count: Int, name: String)], product: Int?, most: Int
  ) -> Finding {
    let sum = parts.map { "\(grouped($0.count)) \($0.name)" }.joined(separator: " × ")
    return Finding(
      .tooManyCombinations,
      "`\(pathway)`: \(sum) make \(product.map(grouped) ?? "far too many") combinations; a run can hold \(grouped(most))",
      at: pathway.span, help: "put values of a group together, or leave out a group")
  }

  /// A whole number with commas between thousands.
  private static func grouped(_ number: Int) -> String {
    var digits = String(number)
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return digits
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
