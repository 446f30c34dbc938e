extension Catalogue {
  /// The words of information tables and of the proforma in English.
  static let englishTables = #"""
    # The words of information tables and of the proforma in English; English.swift says how to read a catalogue.

    # --- The pages ---
    informationTables = Information tables
    whatInformationTablesAre = The tables that the Guide to Strategic Commissioning for People with Learning
      Disabilities (Wales), Appendix 2, asks for, as far as this scenario fills them. A dash is what it does not
      tell; a note under the table says why. People who use services are expected numbers, so seldom whole.
    proforma = Commissioning strategy proforma
    whatProformaIs = The information that the Commissioning Strategy Proforma of the Social Work Commissioning
      Policy (South Lanarkshire), Appendix 2, asks for, in its order: filled where this scenario has figures, and
      otherwise saying what is to be written.
    skipToTables = Skip to the tables
    sheetContents = Contents
    # {number} is that of a table of the guide, or of a row of the proforma.
    tableNumber = Table {number}
    proformaPart = Row {number}
    notFilled = Tables that are not filled
    toWrite = To write:
    # {outcome} is what the proforma says that the information leads to.
    leadsTo = Outcome: {outcome}
    partPeople = Who there is
    partAccommodation = Accommodation and support
    partResources = Resources
    partCosts = What residential care and supported living cost

    # --- Heads and rows ---
    headTable = Table
    headTitle = Title
    headNeeds = What it would need
    headAsAt = As at, or in which option
    headSection = Heading
    headInformation = Information
    headOutcome = Outcome
    headFilledBy = Filled in sheets
    total = Total
    adults = Adults
    spentBesides = Spent besides settings and services
    notTested = not tested
    waitingPeople = people who wait
    headArea = Area
    headAllAges = All ages told
    headPercent = %
    headPercentOfTotal = % of total
    # {day} is a day, {year} a financial year.
    headPercentOn = % on {day}
    headTotalOn = Total on {day} if nothing is done
    headChangeBy = % change by {day}
    headPeopleOn = People on {day}
    headPlacesOn = Places on {day}
    headWaitingOn = Waiting on {day}
    headSpentIn = Spent in {year}
    headWeeklyIn = A week for each person in {year}
    headBudgetIn = Budget in {year}
    headGapIn = Cost less budget in {year}
    headTrend = Trend
    trendUp = going up
    trendDown = going down
    trendSame = staying the same
    headShift = Shift
    headPeopleOfSeventy = People aged 70 and over
    headCarersRate = Older carers for every 100,000
    headOlderCarers = Older carers expected
    headHowMany = How many
    headExisting = Existing
    headAreaAvailable = Area available
    headUnitsAWeek = Units a week for each user
    headCountedIn = Counted in
    headTotalCost = Total cost
    headWeeklyPerUser = A week for each user
    headFundedBy = Funded by
    headNumberOfPackages = Number of packages
    headNumberOfPeople = Number of people
    headWeekly = Average weekly cost
    headPerTenThousandAdults = For every 10,000 people aged 18 and over
    headPerTenThousandOfWorkingAge = For every 10,000 people aged 18 to 64
    headPerPersonKnown = Average for each person known
    headCostOfPackage = Cost of the package
    headStaffGroup = Service group
    headBudget = Budget
    headPostsNeeded = Posts needed
    headPostsFilled = Posts filled
    headPostsVacant = Posts vacant
    headDay = Day, and the year that it ends
    headFundedByCouncil = Funded by social services
    headCouncilPays = Social services cost
    headUserPays = Service user cost
    headOthersPay = External cost
    headAverageCost = Average total cost
    headAverageCouncil = Average social services cost
    headAverageUser = Average service user cost
    headAverageOthers = Average external cost
    headPayer = Payer
    headOfKnown = % of people known
    headOfTenThousand = For every 10,000 residents
    headPrepareBy = Decide or give notice by
    headBegins = Begins
    headEnds = Ends

    # --- Titles of the guide's tables; {service} is one of the two phrases below them ---
    titlePopulation = Population by area and age
    titlePeopleByAge = People known by age and area
    titleDemand = How demand will change
    titleWhereTheyLive = Where people live
    titleOlderCarers = Carers aged 70 and over
    titleProposedMix = Existing and proposed accommodation and support
    titleHomeCare = Home care and other services
    titleWhoFunds = Care packages by who funds them
    titleSpending = Spend and average weekly rates
    titleSpendingByPopulation = Expenditure on services by population
    titleCostBands = Care packages by cost a week
    titleCommunityStaff = Community services: budget and staff
    titleResidentialCare = People in residential care and what is paid for them
    titleInHouse = Residential care: bought and in-house
    titleProviders = Supported living providers
    titleFeeRanges = Supported living by weekly fee
    residentialCareNamed = residential care
    supportedLivingNamed = supported living
    titleBreakdown = Cost breakdown: {service}
    titleAverage = Average cost for each person: {service}
    titleBreakdownOver = Cost breakdown: {service}, packages over £50,000
    titleAverageOver = Average cost: {service}, packages over £50,000
    titleNumbersOver = People by package cost: {service}, over £50,000
    titleBreakdownUnder = Cost breakdown: {service}, packages under £50,000
    titleAverageUnder = Average cost: {service}, packages under £50,000
    titleNumbersUnder = People by package cost: {service}, under £50,000

    # --- Titles of the proforma's tables ---
    titlePeopleOverTime = People known, now and later
    titlePopulationOverTime = Everybody who lives here, by age
    titleAgeAndNeed = People known by age and need
    titleProvision = What is provided
    titleDays = How people spend the day
    titleEmployment = People in employment
    titleDirected = People who direct their own support
    titleBudgets = Who pays, and what there is for it
    titleUseByAge = Service use by age
    titleRates = Rates of service use
    titleUnmet = Unmet need
    titleCapacity = Places, now and with what is proposed
    titleEvidence = What was tested, and what came of it
    titleActions = Actions and their days

    # --- What tables need that are not filled ---
    needsPopulation = the population by age: a line “population from” a table
    needsPopulationOfSeventy = the population by age up to 70 and over, in a scenario that follows these ages
    needsAges = a run that tells people by age
    needsOption = an option or a hypothesis to set beside what there is
    needsServices = a service on top of settings, such as home care, with its cost and its users
    needsPayers = who pays for each setting: a line “paid by”
    needsPackages = what packages cost in a setting of the kind: a line “packages”
    needsStaff = staff groups, and who is needed where
    needsResidential = a setting whose name says “residential” or “care home”
    needsSupportedLiving = a setting whose name says “supported living”, “supported housing” or “supported home”
    # {weekly} is pounds a week.
    needsLimit = what packages cost in such settings, with a band that begins at {weekly} a week, which is £50,000 a
      year
    needsCostOfBands = what the packages of a band cost together: a scenario tells how many there are of them
    needsBands = what packages cost in such settings, in bands of £10,000 a year
    needsInHouse = who provides each place, in-house or bought: a scenario tells who pays, not who provides
    needsProviders = the providers by name, with the people whom each supports: a scenario tells settings

    # --- How tables are to be read ---
    notePopulationAges = The population is that of the ages which the scenario follows; younger people are not in
      it.
    notePopulationMissing = Columns by population are empty, since no table tells the population.
    noteCarersRate = The rate is that of the guide: about 53 in 100,000 people aged 70 and over. It is no figure of
      the scenario.
    noteCarersAges = Who cares for whom, and how old carers are, a scenario does not tell.
    noteNoChildren = The row 0-17 is left out: the scenario follows adults.
    noteTrend = The trend is that from the first day to the last; a change of less than half a person counts as
      none.
    noteNoPast = Columns of years before the scenario begins are left out: it tells where people are on the day it
      begins and afterwards.
    noteOwnSettings = Rows are the settings of the scenario, in its own words.
    noteNoAreasOfServices = The column of areas is empty: a scenario does not tell where a service is offered.
    noteLockedIn = The average of all counts what is paid for used or not; those above it count people alone where others pay
      for that.
    noteDayAndYear = The number of people is that of the day; who pays for how many is the mean of the year up to it.
    noteFittedAges = Where no one table tells age and setting together, people are spread so that each table holds: then ages in a
      setting are an estimate.
    noteOnePopulation = The population table tells one and the same number for every year: that is no forecast of no change.
    notePackagesAreSettings = A package is a person in a setting that costs something, as the mean over the year;
      who has something by day as well is counted there too.
    noteWeeklyPerPerson = The weekly cost is for each person there, as the mean over the year, and holds places that
      stand empty where they are paid for.
    noteAreasWithoutCommitments = Areas hold people at the price of their setting; the total holds services, and
      what is spent whoever is there, as well.
    noteOwnBands = Bands are those that the scenario tells, at its prices.
    noteNoStaffBudget = The column of budgets is empty: a scenario tells posts, not what each group of staff costs.
    noteNoRangeOfProviders = The range between providers is left out: a scenario tells one cost for a setting.
    noteKindsByName = Settings of this kind are known by their names.
    notePayersByName = Payers are known by their names: those that speak of social services, social work or a
      council; of clients, residents or service users; all others are external.
    notePayersMissing = Columns of payers are empty: the scenario names no payer that speaks of social services,
      social work or a council.
    noteMeanPeople = The number of people is the mean over the year.
    noteCostOfBands = Columns of costs are empty: a scenario tells how many packages there are in a band, not what
      they cost together.
    noteBandsMissing = A dash stands where the scenario tells no band that begins and ends there.
    noteServicesAreMeans = Users of services are the mean over the year.
    noteGaps = A gap below 0 is money left.
    noteActions = Days are those at the likely values.

    # --- The proforma: its headings, what is asked for, and what that leads to, after the form ---
    sectionPopulations = Populations
    sectionResources = Current resources
    sectionFinance = Finance and workforce
    sectionServices = Service analysis
    sectionConsult = Consult
    sectionObjectives = Objectives and priorities
    askPopulations = Population groups and projections
    askDemography = Demographic changes
    askClients = Client specific requirements
    askCarers = Unpaid carer input
    askProvision = Social care provision by client group
    askHousing = Housing tenure and household composition by client group
    askDays = Day opportunities by client group
    askEmployment = Employment of client group
    askIncome = Income maximisation by client group
    askDirectedPlanning = Self directed support: assessment and support planning
    askDirected = Self directed support: services and individual budgets
    askBudget = Current budget by client group
    askWorkforce = Social care workforce
    askUseByAge = Service use by age
    askRates = Rates of service use
    askUnmet = Unmet need
    askReferrals = Source of referrals
    askStay = Length of stay
    askBenchmarks = Benchmarking comparisons
    askMarket = Analysis of market
    askUsers = User and carer consultation
    askProviders = Service provider consultation
    askLaw = Analysis of relevant legislation and government policy
    askEvidence = Evaluate all available information gathered
    askConclusions = Conclusions from information gathering
    outcomeShift = % shift identified.
    outcomeProfileByAge = Profile of client group and need by age.
    outcomeCarers = Profile of unpaid care, including volume and age of person delivering the unpaid care.
    outcomeBaseline = Baseline of current resources.
    outcomeHousing = Housing profile of client group.
    outcomeDays = Profile of day opportunities uptaken.
    outcomeEmployment = Profile of clients in employment.
    outcomeIncome = Profile of benefits take up.
    outcomeDirectedPlanning = Profile of uptake of self directed support approach to assessment and planning by
      client group.
    outcomeDirected = Profile of uptake of self directed support approach to services and budgets by client group.
    outcomeSpending = Profile of spend for the client group, by service type.
    outcomeWorkforce = Profile of workforce by client group.
    outcomeUseByAge = Profile of service use by age of client.
    outcomeRates = Profile of service usage.
    outcomeUnmet = Profile of unmet need.
    outcomeReferrals = Profile of referrals.
    outcomeStay = Pattern of provision identified.
    outcomeBenchmarks = Profile of comparison costs with similar local authorities.
    outcomeMarket = Identification of market intentions.
    outcomeNeedsMapped = Needs mapped.
    outcomeLaw = Key requirements identified.
    outcomeEvidence = Conclusions are informed.
    outcomeConclusions = Commissioning requirements identified.

    # --- What is left to people to write ---
    writeDemography = how the whole population changes over the years of the strategy, by age, with its source. A
      table “population from” in the scenario fills this row.
    writeClients = how many people there are of each age and need.
    writeCarers = how much unpaid care is given, by carers of what age, and how that will change; from carers’
      assessments and the census.
    writeHousing = tenure and household composition; a scenario tells the kind of home.
    writeDays = what people do by day and how many do it. A pathway of the day in the scenario fills this row.
    writeEmployment = how many people are in employment, and with what support.
    writeIncome = income from work and benefits, and what people could claim and do not; from financial assessments.
    writeDirectedPlanning = how many people had a self directed assessment and support plan.
    writeDirected = how many people have a direct payment or an individual budget.
    writeBudget = the gross revenue budget by payer. Lines “paid by” and a budget in the scenario fill a second
      table here.
    writeWorkforce = who works here, in which posts and with which skills, and where people are hard to find. Staff
      groups in the scenario fill this row.
    writeUseByAge = who uses what at which age.
    writeUnmet = which of those who wait have been assessed, and what they get in the meantime.
    writeNoUnmet = who has been assessed and waits, if anybody; in this scenario nobody does on the likely course.
    writeReferrals = where referrals came from in the last year.
    writeStay = how long people stay in each kind of service; from records of care.
    writeBenchmarks = the same figures of similar authorities.
    writeMarket = who provides, how much more each could, and what they intend.
    writeUsers = what people who use services, and their carers, say about demand and unmet need.
    writeProviders = what providers say about demand and unmet need.
    writeLaw = the law and policy that the strategy has to meet, and what each requires.
    writeEvidence = how far these figures can be relied on; the report lists every assumption with its source.
    writeConclusions = the objectives and their priority, and who answers for each action.
    """#
}
