import Diagnostics

/// What the parser met instead of what belongs there: facts, worded in `LanguageFindings`.
struct SyntaxProblem: Error {
  enum Kind {
    /// Something else was expected here.
    case expected(Expected)
    /// The clause was complete, yet more follows.
    case leftOver
    /// A new line begins with a word that begins no clause here.
    case unknownClause(String)
    /// The same clause twice in one declaration; where it stood first.
    case clauseTwice(SourceSpan)
    /// A name holds a word that ends names.
    case reservedWordInName(String)
    /// Part of the whole language that is refused for now.
    case notYet(String)
    /// A verb that no statement has.
    case unknownVerb(String)
    /// People counted where places are bought.
    case peopleOrPlaces(found: String, expected: String)
    /// A measure that does not exist.
    case unknownMeasure(String)
    /// Falls and rises without what they are held against.
    case noComparator
    /// A level held against do nothing.
    case levelCompared
    /// An expectation without a date.
    case noDate
    /// Numbers of one range in different units.
    case mixedUnits
    /// A calendar that has no such day.
    case noSuchDay
    /// `likely` without how sure.
    case howSure
    /// `between … (80% sure)` without a likely value.
    case sureOfWhat
  }

  /// What could have stood there.
  enum Expected: String {
    case name = "a name"
    case quotedText = "text in double quotes"
    case number = "a number"
    case wholeNumber = "a whole number"
    case percentage = "a percentage"
    case financialYear = "a financial year, such as 2026-27"
    case date = "a year or a day, such as 2026-27 or 1 October 2027"
    case month = "a month and year, such as June 2025"
    case duration = "a length of time in whole months, such as 3 years or 18 months"
    case phase = "a time, such as `in 2027-28`, `from 2027-28` or `over 3 years from 2027-28`"
    case file = "a file's name in double quotes"
    case who = "the people it is about, such as `aged 55 or over`, `with need severe` or `in North`"
    case rate = "a rate: `moves from A to B`, `moves to B`, `deaths`, `needs change from N to M`, `entrants`"
    case comparison = "`at most`, `at least`, `above` or `below`"
    case perPerson = "`a week for each person` or `a year for each person`"
    case step = "`year`, `quarter` or `month`"
    case quality = "`low`, `medium` or `high`"
  }

  let kind: Kind
  let span: SourceSpan
  /// The word that was expected, where it is one of the language's own.
  var word: String?
  /// The accepted form of what was being read.
  var pattern: String?

  var isUnknownLine: Bool {
    if case .unknownClause = kind { return true }
    return false
  }
}
