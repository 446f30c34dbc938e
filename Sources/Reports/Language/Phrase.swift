/// The fixed phrases of reports. Each has a line under its name in the catalogue of every language, in these sections.
enum Phrase: String, CaseIterable {
  // Numbers and dates.
  case thousandsSeparator, decimalPoint, pounds, percent, thousands, millions, billions, trillions, range, under,
    over, justUnder, justOver, aYear, unitsAYear, kilobytes, megabytes, date, months

  // Words that many places share.
  case doNothing, ifNothing, ifNothingHead, optionAlone, hypothesisAlone, onItsOwn, inOption, inYear, yearByYear,
    quarterByQuarter, monthByMonth, source, sourceEnded, likelyAndRange, centralEstimate, yes, no, together,
    totalCost, peopleInSetting, waitingFor, costOf, nobodyWaits, headOption, headYear, headCost, headAll, headNumber,
    headSource, headPeople, headPresentCost, lockedInCaption, headRiskAdjusted

  // The page.
  case notReady, kindOfPage, onThisPage, titleAnswer, titleOptions, titleMainPoints, titleHypotheses, titleNeed,
    titlePeople, titleWaiting, titleCost, titleServices, titlePackages, titleFunding, titleAppraisal, titleLuck,
    titleGaps,
    titlePlan, titleNotices, titleStaff, titleAssumptions, titleMethod, questionNone, questionOne, questionSeveral,
    centralOnly,
    poundsInCash, poundsAtPrices, nothingDrawn, nothingDrawnMeans, runsAlike

  // The answer.
  case bestIsCheapest, bestIsWeighed, bestAtLikely, bestForSure, bestProbably, bestCannotTell, costsTheSame,
    costsMoreOrLess, overYearsDiscounted, onLikelyCourse, inNineRunsInTen, cannotTellWhetherItSaves, savesInShareOfRuns,
    cannotTellWhichIsCheaper, burden, differenceForPayer, budgetIs, budgetIsBoth, budgetEnough, budgetShort,
    budgetShortInRuns, longestListLikely, waitWithIt, waitIfNothing, nobodyWaitsWithIt, nobodyWaitsIfNothing

  // The options side by side.
  case eachByItself, optionsSideBySide, headCostInYear, headLongestList, peopleInEachSetting, peopleAndWhatIsWeighed,
    withinBudgetOf,
    headMoreOrLessInYear, headPresentMoreOrLess,
    headCheapest, headBestWeighed, notCompared, inShareOfRuns, theSame, less, more, lessRange, moreRange

  // Main points.
  case supported, cannotTell, notSupported, noHypothesisTested, hypothesisSupported, hypothesisNotSupported,
    hypothesisCannotTell, hypothesisNotTested, tally, bestThoughShort, pointExpectsNothing, testHolds, testIs,
    weakestHolds, weakestIs,
    metInShare, metByCentral, notMetByCentral, metAllAlike, notMetAllAlike, tooClose, tryRuns, supportedInNone,
    supportedInSome, answerInOption, costIfNothing, nobodyWaitsAnywhere, longestListsWorstFirst, waitForSetting,
    someStayAbovePlaces, butWithOneAlone, longerStillAlone

  // The hypotheses.
  case noHypothesis, testedTogether, forWhom, expectsNothing, weBelieve, overrides, owner, reviewOn, status, proposed,
    accepted, refuted, decidedBy, because, refutedIf, refutedWhere, cameTrue, didNotComeTrue, cameTrueInShare,
    reviewsTell, expectedAndFound, headTested, headAnswer, headFound, ifNothingFigure, measured, measuredLevel,
    measuredFall, measuredFallFromStart, measuredRise, measuredRiseFromStart, onDay, atWorstUntil, asked, likely,
    halfTheRunsOrMore, halfTheRunsBelow, nineInTen

  // Need and demand.
  case whatNeedIs, expectedAndKnown, expectedAndKnownInYear, headExpected, headKnown, headNotKnown, everybody

  // Ages and needs.
  case titleAges, agesBeforeAndAfter, agesCaption, needsCaption, headAge, headNeed

  // People.
  case mix, headSetting, now, howToRead, halfLieHere, nineInTenLieHere, likelyCourse, likelyCourseIfNothing,
    placesAvailable, scales, peopleBySetting, mixCaption, mixInOption, beforeAndAfter, peopleBeforeAndAfter,
    sharesFromTo, byGroupHead, peopleByGroup, flowCaption, flowInOption, flowTable, flowTableCaption, flowFrom, flowTo,
    movesFromTo, newPeople, diedOrLeft

  // Charts and their tables.
  case doNothingAtLine, placesAtLine, partOf, sameAsTable, placesOf, chartCourse, figureInYear, chartRange,
    chartDoNothing, chartPlaces, copyData, dataCopied, rangeOfColumn, filterRows,
    rowsLeft

  // Waiting.
  case noLimits, nobodyWaitsFor, peopleWaiting

  // Cost.
  case totalCostByYear, totalCostHead, costOfByYear, poundsAre, noPathway, poundsAreReal, poundsAreThoseOf,
    pricesInCash,
    pricesReal, costFollowsPeople, costWithCommitments, costOfServices

  // Services.
  case whatServicesAre, serviceInYear, headUsers, headDelivered, headUnmet

  // Care packages.
  case whatPackagesAre, packagesOf, headCostAWeek, orMore

  // Who pays.
  case isThereTheMoney, whoPaysWhat, costsByPayer, costByPayer, headBudgetOf, headCostAbove, headRunsShort,
    budgetAndMissing, everythingTogether, firstAboveBudget, budgetReaches, someYearShort, moneyToMove, throughFunds,
    whatFundsAre,
    costThroughFund

  // Which option is best.
  case discountedAsGreenBook, discounted, discountedLater, cheapestOnAverage, knowingChangesNothing, knowingIsWorth,
    giveOrTake, whatEachCosts, headMoreOrLess, headAnnualCost, headCheapestOfAll, headCheaperThanNothing, headRegret,
    headDearestTenth, howOftenBudgetReaches, whetherBudgetReaches, headWhoseBudget, everybodyTogether, eachPayer,
    noBudget, shortIn, whatCostIsMadeOf, headRecurrent, whatGoesOn, doubleRunning, oneOffs, optimismBias,
    costsHaveBias, whatOptionsAreWorth, headPresentBenefit, headSocialValue, headBenefitPerPound, headWorthwhile,
    headWorthMost, noRatio, benefitsCounted, benefitAt, healthBenefitAt, whatMoreCosts, whatMoreCostsMeans,
    headOneMoreCosts, headOneFewerCosts, headStanding, onFrontier, dominatedBy, extendedlyDominatedBy, sameAs,
    readingOfEffect, ratesForHealth, sameRates, oneMore, oneFewer, personYears, placeYears, postYears,
    percentagePoints, moves, unitPounds, oneMoreOf, oneFewerOf, personYear, placeYear, postYear, percentagePoint,
    move, unit, howOftenWorthMost, headPayingUpTo, headToChoose, bestInRuns, whatToChoose, scores, headWeighed,
    headWeight, headBestWithWeight, presentCost, bestWeighed, bestWeighedInRuns, optionBelow, optionAbove,
    noWeightChanges, whatNumbersDo, headEightInTen, headWithLow, headWithHigh, headLowToHigh, headWorthKnowing,
    headPreferred, belowPreferred, abovePreferred, noneSearched, howWorthIsEstimated, whatPartsAdd, headPart,
    headAddingUp, netPresentCost, costInYear, points, whatTheOptionSays, whatAShareIs, whoseCostIs, need,
    nobodyInParticular, headDoNothing, headMoreOrLessOf, headPeopleAtEnd, headMoreOrFewerOf, whatPeopleCost

  // Ignorance and luck.
  case luckAndIgnorance, verdictsHaveLuck, whatLuckIs, whereRunsLie, headFigure, nineInTenAlike, shareIsLuck,
    hardlyAny, aboutATenth, aboutAQuarter, aboutAThird, aboutHalf, aboutTwoThirds, aboutThreeQuarters, most, nearlyAll

  // Gaps.
  case noGaps, whatMatters, whatLacks, headService, headWithOption, headRationale, headImplications, mostInYear,
    nothingProposed

  // The plan.
  case whatPlanIs, planOf, headDone, headKind, headWhen, headHypothesis, planOpens, planCloses, planContract, planMoves,
    planMoney, planChange, planPrepareBy, planFromOn, planNever, planComesInRuns

  // Notices to serve.
  case whatNoticesAre, noticesAtLikely, headNoticeBy, headContract, headEndsOn, headWhy, noticePeriod, breakFrom,
    notEnded, runsOut, noNoticeNeeded, endedSoInRuns

  // Staff.
  case whatPostsAre, nobodyIsNeeded, postsOf, headNeeded, headInPost, headVacant, headLeavers, headToTrain

  // What it rests on.
  case onlyTables, numbersInRules, headAsWritten, headUncertain, noneGiven, ofNumbers, assumptionsAreMarked,
    noCostForOne, noCostForSome

  // How these figures were made.
  case everybodyIsFollowed, expectedNumbers, nobodyEnters, newPeopleAge, newPeopleAges, likelyValuesOnly,
    howItIsDrawn, fitsExactly, fitsWithin, billionthOfAPerson, nobodyTooMany, scaledDown, everyFigureInFiles,
    filesRead, headFile, headSize

  // Easy read.
  case easyRead, easyReadOf, whatIsThis, whatIsThePlan, whatCouldChange, willPeopleWait, whatDoesItCost,
    whatWeDoNotKnow, whoDecides, thisIsAboutCare, computerDidSums, noNewPlan, planIsCalled, nothingIsDecided,
    planHasIdeas, peopleNow, peopleThen, peopleOtherwise, nobody, about, ifWeDoNothing, withThePlan, nobodyWillWait,
    mayHaveToWait,
    couldBeMore, noMoneyYet, nowItCosts, easyMillions, planCostsMore, planCostsLess, planCostUnknown,
    nobodySeesFuture, sumsManyTimes, willMostLikelyWork, mayNotWork, weCanNotTell, peopleDecide, youShouldBeAsked,
    hardToRead

  // Where counts of people are protected.
  case peopleAreProtected, peopleAreProtectedMeans, peopleAreProtectedBriefly, lookThroughWords, howPeopleAreProtected,
    easyProtected,
    fewWait, fewWaitWithIt, fewWaitIfNothing, fewWaitAnywhere, fewWaitFor, fewLack, veryFew, fewWillWait

  /// What is said in its stead where counts of people are protected, and so nobody can be told from a few.
  var wherePeopleAreProtected: Phrase {
    switch self {
    case .nobodyWaits: .fewWait
    case .nobodyWaitsWithIt: .fewWaitWithIt
    case .nobodyWaitsIfNothing: .fewWaitIfNothing
    case .nobodyWaitsAnywhere: .fewWaitAnywhere
    case .nobodyWaitsFor: .fewWaitFor
    case .noGaps: .fewLack
    case .nobody: .veryFew
    case .nobodyWillWait: .fewWillWait
    default: self
    }
  }
}

/// The fixed phrases that depend on a number. Each has a line in the catalogue for every plural of the language: `runs.one`.
enum Counted: String, CaseIterable {
  case bytes, people, places, movesAYear, posts, runs, options, hypotheses, numbers, years, monthsLong, areSupported,
    areNotSupported, cannotBeTold, areNotTested, expectationsHold, otherOptionsNearer, moreOptionsWaitLess,
    moreNumbersStand, haveASource, arePartlyAssumed, areAssumptions, haveNoSource, ideas, planForYears,
    notMuchChanges, morePeople, fewerPeople, endsInParts
}
