/// The stable name of a kind of finding, one a cause; `longview` prints it and tests refer to it.
public enum FindingCode: String, CaseIterable, Sendable {
  // MARK: Files

  /// A file that is missing or may not be read.
  case unreadableFile = "unreadable-file"
  /// A folder where a file was meant.
  case folderNotFile = "folder-not-file"
  /// Files that use each other in a ring.
  case usesItself = "uses-itself"
  /// A second scenario where one is all there can be.
  case secondScenario = "second-scenario"
  /// A text too long to be a scenario or a table.
  case fileTooLarge = "file-too-large"
  /// Results that cannot be written.
  case cannotWrite = "cannot-write"
  /// A folder for results that holds something else.
  case notAResultsFolder = "not-a-results-folder"
  /// A run whose results do not fit into memory.
  case tooMuchMemory = "too-much-memory"
  /// A file to run that declares no scenario.
  case noScenario = "no-scenario"

  /// A folder for a new scenario that holds something already.
  case folderNotEmpty = "folder-not-empty"

  // MARK: Words

  /// A quotation mark without its partner.
  case unclosedQuote = "unclosed-quote"
  /// Something like a number that is none.
  case notANumber = "not-a-number"
  /// Two years that do not follow each other, are written out, or one alone.
  case notAFinancialYear = "not-a-financial-year"
  /// A day written in figures alone.
  case notADay = "not-a-day"
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
  /// A measure that no statement can wait for.
  case cannotBeWatched = "cannot-be-watched"
  /// People where places are counted, or the other way round.
  case peopleOrPlaces = "people-or-places"
  /// A percentage of people split by where they come from.
  case shareInParts = "share-in-parts"
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
  /// A statement of which neither it nor its hypothesis says when it begins.
  case noStart = "no-start"

  // MARK: Names

  /// A name that nothing declares.
  case unknownName = "unknown-name"
  /// A name declared twice.
  case declaredTwice = "declared-twice"
  /// A name that tables need for themselves.
  case nameTaken = "name-taken"
  /// A name said twice where it would count twice.
  case namedTwice = "named-twice"
  /// A declaration without a part it needs.
  case missingPart = "missing-part"
  /// Something declared that nothing uses.
  case unused
  /// A band of places in a contract that reaches no further than those before it.
  case bandGoesDown = "band-goes-down"
  /// Contracts that together buy more places than there are.
  case contractsOverlap = "contracts-overlap"
  /// Sites that together host more places than there are.
  case hostsTooMany = "hosts-too-many"
  /// A unit cost that does not come to what was spent.
  case spendingDiffers = "spending-differs"
  /// Bands of cost with a gap between them, or with nothing in them.
  case bandsDoNotMeet = "bands-do-not-meet"
  /// A cost that no such packages have on average.
  case costOutsidePackages = "cost-outside-packages"
  /// Funds that pay for each other in a ring.
  case fundInARing = "fund-in-a-ring"
  /// People whose cost two lines share out.
  case payersOverlap = "payers-overlap"
  /// Staff whom nobody needs.
  case staffNotNeeded = "staff-not-needed"

  // MARK: Meaning

  /// A number that counts the wrong thing.
  case wrongUnit = "wrong-unit"
  /// An assumption used for two kinds of number, such as a share and a growth.
  case twoRoles = "two-roles"
  /// A number outside what it may be.
  case outOfRange = "out-of-range"
  /// Bounds the wrong way round.
  case reversedBounds = "reversed-bounds"
  /// A likely value outside its own range, or as good as on an end of it.
  case centreOutside = "centre-outside"
  /// Shares that do not make a whole.
  case sharesDoNotSum = "shares-do-not-sum"
  /// Settings of different pathways in one move.
  case acrossPathways = "across-pathways"
  /// The setting where a pathway starts cannot have a limit.
  case startIsLimited = "start-is-limited"
  /// Settings that overflow into each other in a ring.
  case overflowRing = "overflow-ring"
  /// Places opened or closed where there is no limit.
  case noPlacesLimit = "no-places-limit"
  /// Places that are told by area, where none is named.
  case whichPlaces = "which-places"
  /// A time outside the years of the scenario.
  case outsideYears = "outside-years"
  /// A day between two of those for which a run has figures.
  case betweenSteps = "between-steps"
  /// An end before its start.
  case endBeforeStart = "end-before-start"
  /// A filter that matches nobody.
  case matchesNobody = "matches-nobody"
  /// More combinations of groups, ages, needs and settings than a run can hold.
  case tooManyCombinations = "too-many-combinations"
  /// A statement about something that never happens.
  case noEffect = "no-effect"
  /// A table that most scenarios have and this one leaves out.
  case leftOut = "left-out"
  /// More people in a setting than it has places, before anything happens.
  case openingAbovePlaces = "opening-above-places"
  /// More people moved, or places closed, than there are.
  case moreThanThereAre = "more-than-there-are"
  /// A hypothesis that is never put to the test.
  case notTested = "not-tested"
  /// A test that does not find what it expects.
  case doesNotHold = "does-not-hold"

  /// A service counted in two different units.
  case differentUnits = "different-units"
  /// A percentage raised by a percentage, which could be added to it or taken of it.
  case percentOrPoints = "percent-or-points"
  /// Pounds that do not say whether they are a week's, a year's, one unit's or spent once.
  case perWhat = "per-what"
  /// A measure made of itself or of another declared one.
  case measureOfAMeasure = "measure-of-a-measure"
  /// Stages that do not come to the number they spread.
  case stagesDoNotSum = "stages-do-not-sum"
  /// The same belief declared as two assumptions.
  case doubledAssumption = "doubled-assumption"

  // MARK: Times

  /// A length of time that is shorter than a step.
  case shorterThanAStep = "shorter-than-a-step"
  /// Something that goes on past the last year.
  case pastTheEnd = "past-the-end"
  /// A lead time that begins before the first year.
  case decidedTooEarly = "decided-too-early"
  /// A contract that has run out before it is ended, or before the first year.
  case alreadyEnded = "already-ended"
  /// A contract ended before it can be broken.
  case beforeTheBreak = "before-the-break"
  /// A notice that cannot be given any more.
  case noticeTooLong = "notice-too-long"

  // MARK: People

  /// People named in a later tier who all come in an earlier one.
  case overlappingTiers = "overlapping-tiers"

  // MARK: Money

  /// A saving that needs a whole site to close, claimed by closing some of its places.
  case notAWholeBuilding = "not-a-whole-building"
  /// Places closed that a block contract goes on paying for.
  case stillPaid = "still-paid"
  /// Places that close as those that replace them open, without a day of both.
  case noDoubleRunning = "no-double-running"
  /// A site closed twice, or a contract ended twice.
  case claimedTwice = "claimed-twice"

  // MARK: Tests

  /// An expectation that the rule itself makes true.
  case ownAnswer = "own-answer"
  /// A test that holds whatever happens.
  case cannotFail = "cannot-fail"
  /// A test or a condition that never holds.
  case neverTrue = "never-true"

  // MARK: Evidence

  /// Numbers that nothing says the source of.
  case noSource = "no-source"
  /// Evidence of long before the first year.
  case stale
  /// A hypothesis accepted on evidence of low quality alone.
  case opinionOnly = "opinion-only"

  // MARK: What happened

  /// Figures of what happened, none of them of a year that is projected.
  case nothingToCompare = "nothing-to-compare"
  /// Draws of which so few agree with what happened that they tell little.
  case fewDrawsCount = "few-draws-count"
  /// Something that happened and that no draw comes near.
  case outsideBelief = "outside-belief"

  // MARK: Conflicts

  /// A quantity set twice for the same time.
  case setTwice = "set-twice"
  /// An override where nothing gives way.
  case overridesNothing = "overrides-nothing"
  /// Hypotheses that override each other in a ring.
  case overridesInARing = "overrides-in-a-ring"
  /// Triggers that open and close places of a setting together.
  case opensAndCloses = "opens-and-closes"

  // MARK: Tables, the file

  /// A table saved as UTF-16.
  case utf16 = "utf-16"
  /// A file with bytes that no text has, such as a document or a workbook under another name.
  case notText = "not-text"
  /// A table with nothing in it.
  case emptyTable = "empty-table"
  /// A table with a heading and nothing under it.
  case noRows = "no-rows"
  /// A file with more columns than any table has.
  case tooManyColumns = "too-many-columns"
  /// Text after the closing quote of a cell.
  case strayQuote = "stray-quote"
  /// A row with more or fewer cells than the heading.
  case rowLength = "row-length"

  // MARK: Workbooks

  /// A file that is to be imported and is no workbook.
  case notAWorkbook = "not-a-workbook"
  /// A workbook, or a folder, without any table that a scenario uses.
  case nothingToImport = "nothing-to-import"
  /// A sheet that no table is named after.
  case unknownSheet = "unknown-sheet"
  /// A table that would be replaced.
  case tableIsThere = "table-is-there"
  /// Cells merged into one.
  case mergedCells = "merged-cells"
  /// A cell that holds a day.
  case dateInCell = "date-in-cell"
  /// A formula that failed, or has never been worked out.
  case formulaFailed = "formula-failed"

  // MARK: Tables, the heading

  /// A column that holds something but has no name.
  case unnamedColumn = "unnamed-column"
  /// Two columns of one name.
  case columnTwice = "column-twice"
  /// A column that a table of its kind does not have.
  case unknownColumn = "unknown-column"
  /// A column that a table of its kind cannot do without.
  case missingColumn = "missing-column"

  // MARK: Tables, the cells

  /// A cell with nothing in it.
  case emptyCell = "empty-cell"
  /// Figures of a table that are still to be filled in.
  case toFill = "to-fill"
  /// A name in a table that its column does not know.
  case unknownValue = "unknown-value"
  /// Places for a setting that does not name the table.
  case placesNotAskedFor = "places-not-asked-for"
  /// A cell that should hold ages and does not.
  case notAnAge = "not-an-age"
  /// Ages beyond those of the scenario.
  case ageOutside = "age-outside"
  /// A band that ends at the last age without including everybody older.
  case openAge = "open-age"
  /// A cell that should hold a financial year and does not.
  case notAYear = "not-a-year"
  /// A number below 0 where none can be.
  case negativeNumber = "negative-number"
  /// A rate of more than 1 in a year.
  case notAShare = "not-a-share"
  /// A move or change to where people are already.
  case staysPut = "stays-put"

  // MARK: Tables, the whole

  /// The same thing given twice.
  case givenTwice = "given-twice"
  /// Bands of ages that overlap.
  case agesOverlap = "ages-overlap"
  /// Ages that no row speaks of.
  case ageGap = "age-gap"
  /// A combination of values that no row speaks of.
  case missingCombination = "missing-combination"
  /// Rows for years outside the run.
  case yearsNotUsed = "years-not-used"
  /// Entrants `until` a year, from a table without years.
  case untilNeedsYears = "until-needs-years"
  /// Moves, or changes of need, that together take more than everybody in a year.
  case moreThanEverybody = "more-than-everybody"
  /// Tables of people that do not add to the same total.
  case totalsDisagree = "totals-disagree"
  /// Tables of people that cannot all be true.
  case cannotFit = "cannot-fit"
  /// People spread evenly because no table tells them apart.
  case spreadEvenly = "spread-evenly"
}
