import Diagnostics

extension ClauseReader {
  /// `aged 55 or over`, `under 30`, `with need severe`, `in Radnorshire`, `female`; several all hold.
  ///
  /// The word `people` may stand before them.
  mutating func who() throws(SyntaxProblem) -> Who {
    let start = next
    let saidPeople = take("people")
    try refuseAges(from: start)
    var conditions: [Who.Condition] = []
    while let condition = try condition(isFirst: conditions.isEmpty && !saidPeople) { conditions.append(condition) }
    guard !conditions.isEmpty || saidPeople else { throw expected(.who) }
    return Who(conditions: conditions, span: span(from: start))
  }

  private mutating func condition(isFirst: Bool) throws(SyntaxProblem) -> Who.Condition? {
    if take("aged") || sees("under") { return try ages() }
    if take("with need") { return .need(try name()) }
    if seesPlace {
      skip()
      return .named(try name())
    }
    return isFirst ? .named(try name()) : nil
  }

  /// Whether `in` says where, not when.
  var seesPlace: Bool {
    guard sees("in"), next + 1 < tree.tokens.count, !sees("in stages"), !sees("in an s-curve"),
      !sees("in the population")
    else { return false }
    if case .financialYear = tree.tokens[next + 1].kind { return false }
    return true
  }

  /// Whether words that narrow the people down stand here.
  var seesWho: Bool { sees("aged") || sees("under") || sees("with need") || seesPlace }

  /// `people [in SETTING, SETTING] [WHO]`.
  mutating func users() throws(SyntaxProblem) -> Users {
    let start = next
    try require("people")
    var settings: [Name] = []
    if seesPlace {
      skip()
      settings = [try name()]
      // A comma may also lead to the next share of other people.
      while kind == .comma, seesName(ahead: 1) {
        skip()
        settings.append(try name())
      }
    }
    try refuseAges()
    let who = seesWho ? try who() : nil
    return Users(settings: settings, who: who, span: span(from: start))
  }

  /// Whether a name stands some tokens ahead, rather than a share of people.
  private func seesName(ahead: Int) -> Bool {
    guard next + ahead < tree.tokens.count else { return false }
    if case .quoted = tree.tokens[next + ahead].kind { return word(ahead + 1) != "of" }
    return word(ahead).map { !reservedWords.contains($0) } ?? false && !sees("one time only", ahead: ahead)
  }

  private var seesAge: Bool {
    if case .number = kind { return true }
    return false
  }

  /// Whether an age stands behind a word, which may also begin what is expected: `to fall by`.
  private func seesAge(behind word: String) -> Bool {
    var ahead = self
    return ahead.take(word) && ahead.seesAge
  }

  private mutating func ages() throws(SyntaxProblem) -> Who.Condition {
    if take("under") { return .aged(from: 0, through: try wholeNumber() - 1) }
    let from = try wholeNumber()
    if take("or over") || take("and over") { return .aged(from: from, through: nil) }
    guard seesAge || seesAge(behind: "to") else { return .aged(from: from, through: from) }
    try require("to")
    return .aged(from: from, through: try wholeNumber())
  }
}
