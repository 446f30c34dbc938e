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
    /// A name holds a word that ends names; all of the name, where it is known how far it goes.
    case reservedWordInName(String, whole: String?)
    /// Part of the whole language that is refused for now.
    case notYet(String)
    /// A part of a statement.
    case statement(StatementProblem)
    /// A number, a range or ages.
    case figure(FigureProblem)
    /// A time.
    case time(TimeProblem)
    /// A part of an expectation.
    case test(TestProblem)
  }

  /// What can be wrong with a statement.
  enum StatementProblem {
    /// A verb that no statement has.
    case unknownVerb(String)
    /// People counted where places are bought, or the other way round.
    case peopleOrPlaces(found: String, expected: String)
    /// A percentage of people, which is taken of every setting alike, split by setting.
    case shareInParts
    /// A second condition that a statement would wait for.
    case twoTriggers
    /// `up to` before a percentage of people.
    case upToAShare
    /// A part of the statement itself behind what it waits for; the whole in its order.
    case behindCondition(String)
    /// `one time only` where nothing is waited for.
    case oneTimeOnly
  }

  /// What can be wrong with a number, a range or ages.
  enum FigureProblem {
    /// Numbers of one range in different units.
    case mixedUnits
    /// `likely` without how sure.
    case howSure
    /// `between … (80% sure)` without a likely value.
    case sureOfWhat
    /// `£100 000`.
    case spacedThousands
    /// `10 per cent`.
    case perCent
    /// `20 to 5`, the ages of a scenario in the wrong order, or ages that nobody has.
    case ageSpan(Int, Int)
    /// `over 65`; the ages as they are said here, and with those of that very age.
    case ages(String, orWith: String?)
  }

  /// What can be wrong with a time.
  enum TimeProblem {
    /// A calendar that has no such day.
    case noSuchDay
    /// `2013`, where a financial year belongs or, with `orMonth`, a month would do as well.
    case bareYear(Int, orMonth: Bool)
    /// `over 2 years` without the day from which.
    case noStart(String)
    /// `for 3 years`, which says neither from when nor, in a test, until when.
    case lasting(String, isTest: Bool)
    /// `by 2028-29` in a statement, which says until when and not from when; two years that end then.
    case endAlone(String)
    /// `from April 2027 to March 2029`; the same as a length.
    case fromTo(String)
  }

  /// What can be wrong with an expectation.
  enum TestProblem {
    /// A measure that does not exist.
    case unknownMeasure(String)
    /// `waiting list for`, with the setting behind it.
    case waitingList(Name?)
    /// Falls and rises without what they are held against.
    case noComparator
    /// A level held against do nothing.
    case levelCompared
    /// An expectation without a date.
    case noDate
    /// Words behind an amount that says itself what it counts.
    case behind(Amount.Unit)
    /// `a year` of what is counted on a day; the measure.
    case yearOfAStock(String)
    /// `rises above`, `drops to` and their like; the same as it is said here.
    case otherChange(String)
  }

  /// What could have stood there.
  enum Expected: String {
    case name = "a name"
    case quotedText = "text in double quotes"
    case number = "a number"
    case wholeNumber = "a whole number"
    case percentage = "a percentage"
    case pounds = "pounds, such as £20k"
    case confidence = "a percentage and `confidence`"
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
    case quantity = "a quantity: `cost of`, `uplift of`, `places in`, `uptake of`, `amount of` or `capacity of`"
    case side = "`below` or `above`"
    case comparator = "`do nothing` or `the start`"
    case decision = "`proposed`, `accepted` or `refuted`"
    case perUnit = "`a` and what is paid for, such as `a night`"
    case forWhom = "`person`, `place`, `people` or `places`"
    case hours = "a number of hours, from 1 to 168"
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

extension SyntaxProblem.Kind {
  /// The kind of finding it becomes, known before it is worded.
  var code: FindingCode {
    switch self {
    case .expected: return .expected
    case .leftOver: return .leftOver
    case .unknownClause: return .unknownClause
    case .clauseTwice: return .clauseTwice
    case .reservedWordInName: return .reservedWord
    case .notYet: return .notYet
    case .statement(let problem): return problem.code
    case .figure(let problem): return problem.code
    case .time(let problem): return problem.code
    case .test(let problem): return problem.code
    }
  }
}

extension SyntaxProblem.StatementProblem {
  fileprivate var code: FindingCode {
    switch self {
    case .unknownVerb: return .unknownVerb
    case .peopleOrPlaces: return .peopleOrPlaces
    case .shareInParts, .upToAShare: return .shareInParts
    case .twoTriggers, .behindCondition, .oneTimeOnly: return .leftOver
    }
  }
}

extension SyntaxProblem.FigureProblem {
  fileprivate var code: FindingCode {
    switch self {
    case .mixedUnits: return .mixedUnits
    case .howSure, .sureOfWhat: return .howSure
    case .spacedThousands, .perCent: return .notANumber
    case .ageSpan, .ages: return .expected
    }
  }
}

extension SyntaxProblem.TimeProblem {
  fileprivate var code: FindingCode {
    switch self {
    case .noSuchDay: return .noSuchDay
    case .bareYear: return .notAFinancialYear
    case .noStart, .endAlone, .fromTo: return .expected
    case .lasting(_, let isTest): return isTest ? .noDate : .expected
    }
  }
}

extension SyntaxProblem.TestProblem {
  fileprivate var code: FindingCode {
    switch self {
    case .unknownMeasure, .waitingList: return .unknownMeasure
    case .noComparator: return .noComparator
    case .levelCompared, .behind: return .leftOver
    case .noDate: return .noDate
    case .yearOfAStock: return .wrongUnit
    case .otherChange: return .expected
    }
  }
}

extension Token.Breakage {
  /// The kind of finding it becomes.
  var code: FindingCode {
    switch self {
    case .unclosedQuote: return .unclosedQuote
    case .number: return .notANumber
    case .yearSpan: return .notAFinancialYear
    case .day: return .notADay
    case .character: return .strayCharacter
    case .invisibleCharacter: return .invisibleCharacter
    case .invalidUTF8: return .notUTF8
    }
  }
}
