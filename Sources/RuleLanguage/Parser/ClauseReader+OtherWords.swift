import Diagnostics
import Quantities

// What planners say in other words where the language has one way to say it: each is refused with that way.
extension ClauseReader {
  // MARK: Ages

  /// `over 65`, `older than 65`, `65 or over` and their like, where ages are said as `aged 66 or over`.
  ///
  /// - Parameters:
  ///   - introduction: what the ages would stand behind here, e.g. `first those `.
  ///   - start: the first of the words that are refused; the next where nothing is given.
  ///   - following: of which words one must follow, where the number could also be another.
  func refuseAges(
    behind introduction: String = "", from start: Int? = nil, before following: [String]? = nil
  ) throws(SyntaxProblem) {
    var ahead = self
    guard let (ages, orWith) = ahead.takeAges(), !ahead.seesMonths else { return }
    if let following, !following.contains(where: { ahead.sees($0) }) { return }
    throw problem(
      .figure(.ages(introduction + ages, orWith: orWith.map { introduction + $0 })),
      at: ahead.span(from: start ?? next))
  }

  private var seesMonths: Bool { ["year", "years", "month", "months"].contains { sees($0) } }

  private mutating func takeAges() -> (ages: String, orWith: String?)? {
    if takeAny(["over", "above", "older than", "more than"]) {
      guard let age = try? wholeNumber() else { return nil }
      return ("aged \(age + 1) or over", "aged \(age) or over")
    }
    if takeAny(["below", "younger than", "less than"]) {
      return (try? wholeNumber()).map { ("under \($0)", nil) }
    }
    guard let age = try? wholeNumber(), takeAny(["or over", "and over", "or older", "and older", "plus"]) else {
      return nil
    }
    return ("aged \(age) or over", nil)
  }

  private mutating func takeAny(_ phrases: [String]) -> Bool {
    for phrase in phrases where take(phrase) { return true }
    return false
  }

  // MARK: Times

  /// `by 2028-29` and `until March 2029`: a statement says from when, and over how long.
  func refuseEndAlone() throws(SyntaxProblem) {
    var ahead = self
    guard ahead.takeAny(["by", "until"]), let end = try? ahead.endDay() else { return }
    let start = end.next.later(byMonths: -24)
    throw problem(.time(.endAlone("over 2 years from \(start.asStart)")), at: ahead.span(from: next))
  }

  /// `from April 2027 to March 2029`: a statement says how long rather than until when.
  ///
  /// - Parameter start: the first word of the phase before it.
  func refuseEnd(behind phase: Phase, from start: Int) throws(SyntaxProblem) {
    var ahead = self
    guard ahead.takeAny(["to", "until"]), let end = try? ahead.endDay() else { return }
    let first = phase.firstDay
    let months = (end.next.year - first.year) * 12 + end.next.month - first.month
    guard months > 0 else { return }
    throw problem(.time(.fromTo("over \(inWords(months)) from \(first.asStart)")), at: ahead.span(from: start))
  }

  // MARK: Changes

  /// `rises above`, `drops to`, `exceeds` and their like, the last of which a name may have swallowed.
  ///
  /// - Parameters:
  ///   - start: where the words may begin at the earliest.
  ///   - isTest: whether they stand behind the `to` of an expectation.
  func refuseOtherChange(from start: Int, isTest: Bool) throws(SyntaxProblem) {
    for first in start...max(start, next) {
      var ahead = self
      ahead.move(to: first)
      guard let instead = ahead.takeOtherChange(isTest ? "be" : "is") else { continue }
      throw problem(.test(.otherChange(instead)), at: ahead.span(from: first))
    }
  }

  /// The verbs of change, and whether they lead down.
  private static let changes: [String: Bool] = [
    "climb": false, "decline": true, "decrease": true, "drop": true, "fall": true, "get": false, "go": false,
    "grow": false, "increase": false, "jump": false, "reduce": true, "rise": false, "shrink": true, "sink": true,
  ]

  /// Takes such words, and gives the same as it is said here; nil where none stand here.
  ///
  /// - Parameter be: `is` or `be`.
  private mutating func takeOtherChange(_ be: String) -> String? {
    guard let verb = word() else { return nil }
    skip()
    let stems = [verb] + ["s", "es"].filter(verb.hasSuffix).map { String(verb.dropLast($0.count)) }
    if stems.contains("exceed") { return "\(be) above" }
    if stems.contains("reach") || stems.contains("hit") { return "\(be) at least" }
    guard let leadsDown = stems.compactMap({ Self.changes[$0] }).first else { return nil }
    let goesDown = leadsDown || sees("down")
    _ = takeAny(["up", "down"])
    if takeAny(["above", "over", "beyond", "more than"]) { return "\(be) above" }
    if takeAny(["below", "under", "less than"]) { return "\(be) below" }
    if take("to") { return "\(be) \(goesDown ? "at most" : "at least")" }
    if take("by") { return (goesDown ? "fall" : "rise") + (be == "is" ? "s by" : " by") }
    return nil
  }
}

/// `3 years`, `18 months`.
private func inWords(_ months: Int) -> String {
  let (count, unit) = months % 12 == 0 ? (months / 12, "year") : (months, "month")
  return "\(count) \(unit)\(count == 1 ? "" : "s")"
}

extension CalendarDate {
  /// As the start of something: a financial year, a month or a day.
  fileprivate var asStart: String {
    if self == financialYear.firstDay { return "\(financialYear)" }
    return day == 1 ? "\(Self.monthNames[month - 1]) \(year)" : "\(self)"
  }
}
