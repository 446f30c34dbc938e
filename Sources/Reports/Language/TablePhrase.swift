/// The fixed phrases of information tables and of the proforma: a catalogue of their own in every language.
enum TablePhrase: String, CaseIterable {
  // The pages.
  case informationTables, whatInformationTablesAre, proforma, whatProformaIs, skipToTables, sheetContents,
    tableNumber, proformaPart, notFilled, toWrite, leadsTo, partPeople, partAccommodation, partResources, partCosts

  // Heads and rows.
  case headTable, headTitle, headNeeds, headAsAt, headSection, headInformation, headOutcome, headFilledBy, total,
    adults, spentBesides, notTested, waitingPeople, headArea, headAllAges, headPercent, headPercentOfTotal,
    headPercentOn, headTotalOn, headChangeBy, headPeopleOn, headPlacesOn, headWaitingOn, headSpentIn, headWeeklyIn,
    headBudgetIn, headGapIn, headTrend, trendUp, trendDown, trendSame, headShift, headPeopleOfSeventy,
    headCarersRate, headOlderCarers, headHowMany, headExisting, headAreaAvailable, headUnitsAWeek, headCountedIn,
    headTotalCost, headWeeklyPerUser, headFundedBy, headNumberOfPackages, headNumberOfPeople, headWeekly,
    headPerTenThousandAdults, headPerTenThousandOfWorkingAge, headPerPersonKnown, headCostOfPackage, headStaffGroup,
    headBudget, headPostsNeeded, headPostsFilled, headPostsVacant, headDay, headFundedByCouncil, headCouncilPays,
    headUserPays, headOthersPay, headAverageCost, headAverageCouncil, headAverageUser, headAverageOthers, headPayer,
    headOfKnown, headOfTenThousand, headPrepareBy, headBegins, headEnds

  // Titles of the guide's tables.
  case titlePopulation, titlePeopleByAge, titleDemand, titleWhereTheyLive, titleOlderCarers, titleProposedMix,
    titleHomeCare, titleWhoFunds, titleSpending, titleSpendingByPopulation, titleCostBands, titleCommunityStaff,
    titleResidentialCare, titleInHouse, titleProviders, titleFeeRanges, residentialCareNamed, supportedLivingNamed,
    titleBreakdown, titleAverage, titleBreakdownOver, titleAverageOver, titleNumbersOver, titleBreakdownUnder,
    titleAverageUnder, titleNumbersUnder

  // Titles of the proforma's tables.
  case titlePeopleOverTime, titlePopulationOverTime, titleAgeAndNeed, titleProvision, titleDays, titleEmployment,
    titleDirected, titleBudgets, titleUseByAge, titleRates, titleUnmet, titleCapacity, titleEvidence, titleActions

  // What tables need that are not filled.
  case needsPopulation, needsPopulationOfSeventy, needsAges, needsOption, needsServices, needsPayers, needsPackages,
    needsStaff, needsResidential, needsSupportedLiving, needsLimit, needsCostOfBands, needsBands, needsInHouse,
    needsProviders

  // How tables are to be read.
  case notePopulationAges, notePopulationMissing, noteCarersRate, noteCarersAges, noteNoChildren, noteTrend,
    noteNoPast, noteOwnSettings, noteNoAreasOfServices, notePackagesAreSettings, noteLockedIn, noteOnePopulation,
    noteDayAndYear, noteFittedAges, noteWeeklyPerPerson,
    noteAreasWithoutCommitments, noteOwnBands, noteNoStaffBudget, noteNoRangeOfProviders, noteKindsByName,
    notePayersByName, notePayersMissing, noteMeanPeople, noteCostOfBands, noteBandsMissing, noteServicesAreMeans,
    noteGaps, noteActions

  // The proforma: its headings, what is asked for, and what that leads to, after the form.
  case sectionPopulations, sectionResources, sectionFinance, sectionServices, sectionConsult, sectionObjectives,
    askPopulations, askDemography, askClients, askCarers, askProvision, askHousing, askDays, askEmployment,
    askIncome, askDirectedPlanning, askDirected, askBudget, askWorkforce, askUseByAge, askRates, askUnmet,
    askReferrals, askStay, askBenchmarks, askMarket, askUsers, askProviders, askLaw, askEvidence, askConclusions,
    outcomeShift, outcomeProfileByAge, outcomeCarers, outcomeBaseline, outcomeHousing, outcomeDays,
    outcomeEmployment, outcomeIncome, outcomeDirectedPlanning, outcomeDirected, outcomeSpending, outcomeWorkforce,
    outcomeUseByAge, outcomeRates, outcomeUnmet, outcomeReferrals, outcomeStay, outcomeBenchmarks, outcomeMarket,
    outcomeNeedsMapped, outcomeLaw, outcomeEvidence, outcomeConclusions

  // What is left to people to write.
  case writeDemography, writeClients, writeCarers, writeHousing, writeDays, writeEmployment, writeIncome,
    writeDirectedPlanning, writeDirected, writeBudget, writeWorkforce, writeUseByAge, writeUnmet, writeNoUnmet,
    writeReferrals, writeStay, writeBenchmarks, writeMarket, writeUsers, writeProviders, writeLaw, writeEvidence,
    writeConclusions
}
