/// The stable name of a kind of finding, one a cause; `longview` prints it and tests refer to it.
public enum FindingCode: String, CaseIterable, Sendable {
  // MARK: Files

  /// A file that is missing or may not be read.
  case unreadableFile = "unreadable-file"
  /// A folder where a file was meant.
  case folderNotFile = "folder-not-file"
  /// Files that use each other in a ring.
  case usesItself = "uses-itself"
  /// A text too long to be a scenario or a table.
  case fileTooLarge = "file-too-large"
  /// A file to run that declares no scenario.
  case noScenario = "no-scenario"

  // MARK: Words

  /// A quotation mark without its partner.
  case unclosedQuote = "unclosed-quote"
  /// Something like a number that is none.
  case notANumber = "not-a-number"
  /// Two years that do not follow each other, or are written out.
  case notAFinancialYear = "not-a-financial-year"
  /// A character with no meaning here.
  case strayCharacter = "stray-character"
  /// A character that cannot be seen.
  case invisibleCharacter = "invisible-character"
  /// Bytes that are not UTF-8.
  case notUTF8 = "not-utf-8"

  // MARK: Sentences

  /// Something else belongs here.
  case expected
  /// More follows than the clause can hold.
  case leftOver = "left-over"
  /// A line that begins with no word that may begin one here.
  case unknownClause = "unknown-clause"
  /// A clause given twice where once is the rule.
  case clauseTwice = "clause-twice"
  /// A statement that begins with no known verb.
  case unknownVerb = "unknown-verb"
  /// A measure that is not one.
  case unknownMeasure = "unknown-measure"
  /// A name with a reserved word in it.
  case reservedWord = "reserved-word"
  /// Part of the language that is not understood yet.
  case notYet = "not-yet"
  /// People where places are counted, or the other way round.
  case peopleOrPlaces = "people-or-places"
  /// A range whose numbers count different things.
  case mixedUnits = "mixed-units"
  /// A day that no calendar has.
  case noSuchDay = "no-such-day"
  /// A range that does not say how sure it is.
  case howSure = "how-sure"
  /// A fall or rise held against nothing.
  case noComparator = "no-comparator"
  /// An expectation without a date.
  case noDate = "no-date"

  // MARK: Names

  /// A name that nothing declares.
  case unknownName = "unknown-name"
  /// A name declared twice.
  case declaredTwice = "declared-twice"
  /// A name that tables need for themselves.
  case nameTaken = "name-taken"
  /// A declaration without a part it needs.
  case missingPart = "missing-part"
  /// Something declared that nothing uses.
  case unused

  // MARK: Meaning

  /// A number that counts the wrong thing.
  case wrongUnit = "wrong-unit"
  /// A number outside what it may be.
  case outOfRange = "out-of-range"
  /// Bounds the wrong way round.
  case reversedBounds = "reversed-bounds"
  /// A likely value outside its own range.
  case centreOutside = "centre-outside"
  /// Shares that do not make a whole.
  case sharesDoNotSum = "shares-do-not-sum"
  /// Settings of different pathways in one move.
  case acrossPathways = "across-pathways"
  /// A move that goes nowhere.
  case movesNowhere = "moves-nowhere"
  /// The setting where a pathway starts cannot have a limit.
  case startIsLimited = "start-is-limited"
  /// Settings that overflow into each other in a ring.
  case overflowRing = "overflow-ring"
  /// Places opened or closed where there is no limit.
  case noPlacesLimit = "no-places-limit"
  /// A time outside the years of the scenario.
  case outsideYears = "outside-years"
  /// An end before its start.
  case endBeforeStart = "end-before-start"
  /// A filter that matches nobody.
  case matchesNobody = "matches-nobody"
  /// A hypothesis that is never put to the test.
  case notTested = "not-tested"
}
