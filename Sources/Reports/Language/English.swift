extension Catalogue {
  /// The words of reports in English.
  static let english = #"""
    # The words of Longview's reports in English.
    #
    # A line is `key = words with {places}`. What stands in braces is filled by the program; it may move but keeps its
    # name. A line that begins with spaces goes on with the line above. Where a noun stands behind a number there is a
    # line for each of the language's forms (Unicode CLDR: English has `one` and `other`), and {number} is the number
    # as it is written. Sentences are whole: a place holds a name, a number, or a phrase of which a remark says here
    # which it is.

    # --- Numbers and dates ---
    # How a number is written; the program rounds it first.
    thousandsSeparator = ,
    decimalPoint = .
    pounds = £{number}
    percent = {number}%
    # Thousands and more, where a number is written short: £250k, £36.8m.
    thousands = {number}k
    millions = {number}m
    billions = {number}bn
    trillions = {number}tn
    # {low} and {high} are numbers, ages or financial years.
    range = {low} to {high}
    under = under {number}
    over = over {number}
    justUnder = just under {number}
    justOver = just over {number}
    aYear = {number} a year
    unitsAYear = {number} {unit} a year
    kilobytes = {number} kB
    megabytes = {number} MB
    date = {day} {month} {year}
    months = January, February, March, April, May, June, July, August, September, October, November, December
    bytes.one = {number} byte
    bytes.other = {number} bytes
    people.one = {number} person
    people.other = {number} people
    places.one = {number} place
    places.other = {number} places
    movesAYear.one = {number} move a year
    movesAYear.other = {number} moves a year
    posts.one = {number} post
    posts.other = {number} posts
    runs.one = {number} run
    runs.other = {number} runs
    options.one = {number} option
    options.other = {number} options
    hypotheses.one = {number} hypothesis
    hypotheses.other = {number} hypotheses
    numbers.one = {number} number
    numbers.other = {number} numbers
    years.one = {number} year
    years.other = {number} years
    monthsLong.one = {number} month
    monthsLong.other = {number} months

    # --- Words that many places share ---
    doNothing = do nothing
    ifNothing = if nothing is done
    ifNothingHead = If nothing is done
    optionAlone = {option} (alone)
    hypothesisAlone = {hypothesis} alone
    onItsOwn = on its own
    inOption = in {option}
    inYear = in {year}
    yearByYear = year by year
    quarterByQuarter = quarter by quarter
    monthByMonth = month by month
    source = Source: {source}
    sourceEnded = Source: {source}.
    likelyAndRange = the likely figure and the range that holds nine runs in ten
    centralEstimate = the central estimate
    yes = yes
    no = no
    together = Together
    totalCost = total cost
    peopleInSetting = people in {setting}
    waitingFor = waiting for {setting}
    costOf = cost of {pathway}
    nobodyWaits = nobody waits
    headOption = Option
    headYear = Year
    headCost = Cost
    headAll = All
    headNumber = Number
    headSource = Source
    headPeople = People
    headPresentCost = Present cost
    lockedInCaption = Locked-in cost of a year: places paid for that nobody uses, and the fixed cost of sites, used or not
    headRiskAdjusted = Risk-adjusted: the mean of all runs

    # --- The page ---
    notReady = Not ready to run
    kindOfPage = Commissioning hypotheses tested
    onThisPage = On this page
    titleAnswer = The answer
    titleOptions = The options side by side
    titleMainPoints = Main points
    titleHypotheses = The hypotheses
    titleNeed = Need and demand
    titlePeople = People
    titleWaiting = Waiting
    titleCost = Cost
    titleServices = Services
    titlePackages = Care packages
    titleFunding = Who pays
    titleAppraisal = Which option is best
    titleLuck = Ignorance and luck
    titleGaps = Gaps
    titlePlan = The plan, day by day
    titleNotices = Notices to serve
    titleStaff = Staff
    titleAssumptions = What it rests on
    titleMethod = How these figures were made
    questionNone = Who will be where, who will wait, and what will it cost, if nothing is done?
    questionOne = Does the hypothesis hold, how sure is that, who would wait, and what would it cost?
    # {hypotheses} is `12 hypotheses`.
    questionSeveral = Do {hypotheses} hold, how sure is that, who would wait, and what would it cost?
    centralOnly = central estimate only
    poundsInCash = pounds in cash
    poundsAtPrices = pounds at {year} prices
    nothingDrawn = Nothing was drawn.
    nothingDrawnMeans = This page shows the central estimate alone: there are no ranges, and nothing here says how
      sure any of it is.
    runsAlike = Nothing in this scenario is uncertain, so the runs are all alike and say nothing about how sure a
      result is.

    # --- The answer ---
    # {options} is `4 options`, {option} a name, {best} one of the two lines that follow, {share} `62%`.
    bestIsCheapest = cheapest in the long run
    bestIsWeighed = best by what is weighed
    bestAtLikely = Of the {options} compared, {option} comes out {best} at the likely values.
    bestForSure = Of the {options} compared, {option} is {best}: in {share} of the runs.
    bestProbably = Of the {options} compared, {option} is probably {best}: in {share} of the runs.
    bestCannotTell = We cannot tell which of the {options} compared is {best}: {option} comes first at the likely
      values, but in only {share} of the runs.
    # {difference} is `the same`, or `£1.2m less`; {when} is one of the lines `inYear` and `overYearsDiscounted`.
    costsTheSame = {option} costs {difference} as doing nothing {when}
    costsMoreOrLess = {option} costs {difference} than doing nothing {when}
    overYearsDiscounted = over {years} years, discounted
    # {sentence} is a sentence about costs without its end, {range} as `£12k less to £329k more`.
    onLikelyCourse = {sentence} on the likely course.
    inNineRunsInTen = {sentence} ({range} in nine runs in ten).
    cannotTellWhetherItSaves = {sentence}, on the likely course, but nine runs in ten lie anywhere from {range}, so
      we cannot tell whether it saves.
    savesInShareOfRuns = {sentence}, on the likely course, but nine runs in ten lie anywhere from {range}, so we
      cannot tell whether it saves: it does in {share} of runs.
    cannotTellWhichIsCheaper = {sentence} on the likely course, but nine runs in ten lie anywhere from {range}: we
      cannot tell which is cheaper.
    # {payers} is a list of lines `differenceForPayer`.
    burden = In {year} it is {payers}.
    differenceForPayer = {difference} for {payer}
    # {with} and {without} are one of the three lines that follow.
    budgetIs = The budget is {with}.
    budgetIsBoth = The budget is {with}; if nothing is done, it is {without}.
    budgetEnough = enough in every year it is told for
    budgetShort = first short in {year}
    budgetShortInRuns = first short in {year} (some year is short in {share} of runs)
    # {lists} is a list of the four lines that follow; {people} is `12 people`.
    longestListLikely = The longest waiting list is likely to be: {lists}.
    waitWithIt = {people} for {setting} in {year} with it
    waitIfNothing = {people} for {setting} in {year} if nothing is done
    nobodyWaitsWithIt = nobody waits with it
    nobodyWaitsIfNothing = nobody waits if nothing is done

    # --- The options side by side ---
    eachByItself = Each hypothesis by itself
    optionsSideBySide = Options side by side
    headCostInYear = Cost in {year}
    headLongestList = Longest waiting list
    peopleInEachSetting = People in each setting on {day}
    peopleAndWhatIsWeighed = People in each setting on {day}, then what is weighed and how often money reaches
    # {holder} is a payer, `everybody together` or `each payer`.
    withinBudgetOf = within the budget of {holder}, {years}
    headMoreOrLessInYear = More or less than do nothing in {year}
    headPresentMoreOrLess = Present cost, more or less than do nothing
    headCheapest = Cheapest
    headBestWeighed = Best by what is weighed
    notCompared = not compared
    inShareOfRuns = in {share} of runs
    theSame = the same
    less = {pounds} less
    more = {pounds} more
    lessRange = {low} to {high} less
    moreRange = {low} to {high} more

    # --- Main points ---
    # What became of a hypothesis, or of what it expects.
    supported = supported
    cannotTell = cannot tell
    notSupported = not supported
    noHypothesisTested = No hypothesis is tested: the figures show what happens if nothing is done.
    hypothesisSupported = The hypothesis is supported.
    hypothesisNotSupported = The hypothesis is not supported.
    hypothesisCannotTell = The hypothesis is one of which these runs cannot tell.
    hypothesisNotTested = The hypothesis is not tested, for want of an expectation.
    # {hypotheses} is `8 hypotheses`, {answers} a list of the lines that follow.
    tally = Of {hypotheses}, {answers}.
    bestThoughShort = An option can be the best of those compared and still bring less than was expected of it.
    areSupported.one = {number} is supported
    areSupported.other = {number} are supported
    areNotSupported.one = {number} is not supported
    areNotSupported.other = {number} are not supported
    cannotBeTold.one = for {number} these runs cannot tell
    cannotBeTold.other = for {number} these runs cannot tell
    areNotTested.one = {number} is not tested, for want of an expectation
    areNotTested.other = {number} are not tested, for want of an expectation
    pointExpectsNothing = {hypothesis} expects nothing, so there was nothing to test.
    # {test} is an expectation in quotation marks; {share} is `in 76% of 200 runs; asked 80%`, or behind `is` one of
    # the lines
    # `met…` and `notMet…`; {tally} is the line `expectationsHold`.
    testHolds = {test} holds {share}.
    testIs = {test} is {share}.
    weakestHolds = {tally}. The weakest, {test}, holds {share}.
    weakestIs = {tally}. The weakest, {test}, is {share}.
    # {number} is how many hold, {all} of how many; there are at least two.
    expectationsHold.one = {number} of {all} expectations holds
    expectationsHold.other = {number} of {all} expectations hold
    metInShare = in {share} of {runs}; asked {asked}
    metByCentral = met by the central estimate
    notMetByCentral = not met by the central estimate
    metAllAlike = met; all runs are alike
    notMetAllAlike = not met; all runs are alike
    tooClose = too close to call
    tryRuns = try {runs}
    # {options} is a number above 3.
    supportedInNone = It is supported in none of the {options} options that include it.
    supportedInSome = It is supported in {number} of the {options} options that include it.
    answerInOption = In {option}: {answer}.
    costIfNothing = If nothing is done, care costs {first} in {firstYear} and {last} in {lastYear}
    otherOptionsNearer.one = The {number} other option costs nearer to what doing nothing costs; all are set side by
      side below.
    otherOptionsNearer.other = The {number} other options cost nearer to what doing nothing costs; all are set side
      by side below.
    nobodyWaitsAnywhere = On the likely course nobody waits at the end of any year.
    # {lists} is a list of `if nothing is done, 12 people for day care in 2030-31`.
    longestListsWorstFirst = The longest waiting list, the worst first: {lists}.
    waitForSetting = {people} for {setting} in {year}
    moreOptionsWaitLess.one = in {number} more option shorter lists or none
    moreOptionsWaitLess.other = in {number} more options shorter lists or none
    # {people} is the line `waitForSetting`; {where} is `if nothing is done`, or `in “an option”`.
    someStayAbovePlaces = Where places close faster than people leave, some stay above them: at the most {people},
      {where}. They have nowhere to go.
    butWithOneAlone = But with {option}, {people}.
    longerStillAlone = Longer still: with {option}, {people}.

    # --- The hypotheses ---
    noHypothesis = The rules hold no hypothesis.
    testedTogether = In an option, a hypothesis is tested together with everything else that the option proposes.
    forWhom = For {who}:
    expectsNothing = It expects nothing, so there was nothing to test.
    weBelieve = we believe
    overrides = overrides
    owner = owner
    reviewOn = review on
    status = status
    proposed = proposed
    accepted = accepted
    refuted = refuted
    decidedBy = {decision} by {who}
    because = {what}, because {reason}
    refutedIf = It would be refuted if:
    # {where} is `on its own`, or `in “an option”`; {chance} one of the three lines that follow.
    refutedWhere = {where} {chance}
    cameTrue = came true
    didNotComeTrue = did not come true
    cameTrueInShare = came true in {share} of {runs}
    reviewsTell = only reviews of real people can tell
    expectedAndFound = {hypothesis}: what was expected and what was found
    headTested = Tested
    headAnswer = Answer
    headFound = Found
    ifNothingFigure = If nothing is done: {figure}.
    measured = Measured: {what}.
    # {measure} is as the rules write it, {time} one of the three lines below.
    measuredLevel = {measure} {time}
    measuredFall = fall in {measure} {time}, against do nothing
    measuredFallFromStart = fall in {measure} {time}, against the start
    measuredRise = rise in {measure} {time}, against do nothing
    measuredRiseFromStart = rise in {measure} {time}, against the start
    onDay = on {day}
    atWorstUntil = at worst until {time}
    asked = asked: {figure}
    likely = likely {figure}
    halfTheRunsOrMore = half the runs or more: {figure}
    halfTheRunsBelow = half the runs lie below {figure}
    nineInTen = nine in ten: {range}

    # --- Need and demand ---
    whatNeedIs = Expected people are the population times the share of it that has each need, whether or not anybody
      knows them. Known people are those this scenario follows, if nothing is done. Both stand side by side; neither
      changes the other.
    expectedAndKnown = People expected and people known
    expectedAndKnownInYear = People expected and people known in {year}
    headExpected = Expected
    headKnown = Known
    headNotKnown = Expected and not known
    everybody = everybody

    # --- Ages and needs ---
    titleAges = Who: ages and needs
    # {first} and {last} are financial years.
    agesBeforeAndAfter = How old people are: {first} on the left, {last} on the right, if nothing is done
    agesCaption = People by age on 31 March at the end of each year, if nothing is done, central estimate
    needsCaption = People by need on 31 March at the end of each year, if nothing is done, central estimate
    headAge = Age
    headNeed = Need

    # --- People ---
    mix = How {pathway} is made up: the share of people in each setting
    headSetting = Setting
    now = Now
    howToRead = How to read the charts:
    halfLieHere = half of the {runs} lie here
    nineInTenLieHere = nine runs in ten lie here
    likelyCourse = the likely course
    likelyCourseIfNothing = the likely course if nothing is done
    placesAvailable = places available
    scales = Each setting has its own scale, the same in every option. Every scale begins at 0.
    mixCaption = How {pathway} changes: the share of people in each setting, year by year, and how many there are before and after
    mixInOption = {pathway}, {option}: the share of people in each setting, year by year
    beforeAndAfter = People before and after: {option}
    peopleBeforeAndAfter = {pathway}, {option}: people in each setting before the first year and at the end of the last
    # For those who hear a chart: {first} and {last} are shares, or numbers of people.
    sharesFromTo = {name} from {first} to {last}
    flowCaption = Who moves where in {pathway}: everybody who comes in, moves and leaves in {years}, central estimate
    flowInOption = Who moves where in {pathway}, {option}
    flowTable = Who moves where as a table: {option}
    flowTableCaption = {option}: people who move from a setting (rows) to a setting (columns) in {years}, central estimate
    # Under the sides of a chart: what people leave, and what they reach.
    flowFrom = from
    flowTo = to
    movesFromTo = {people} from {from} to {to}
    newPeople = new people
    diedOrLeft = died or left
    byGroupHead = By {group}
    peopleByGroup = {option}: everybody known, by {group}, on 31 March at the end of each year, all on one scale
    peopleBySetting = {option}: people in each setting of {pathway} on 31 March at the end of each year

    # --- Charts and their tables ---
    # Beside the end of a line in a chart, where there is room for some ten letters.
    doNothingAtLine = do nothing
    placesAtLine = places
    partOf = {caption} (part {part} of {parts})
    sameAsTable = The same figures as a table
    placesOf = {setting}: places
    # A chart for those who hear the page: {figures} is a list of `12 people in 2030-31`.
    chartCourse = {subject}: {figures}.
    figureInYear = {figure} in {year}
    chartRange = {figure}, {range} in nine runs in ten
    # Buttons and fields of the page's script.
    copyData = Copy data
    dataCopied = Copied
    # Behind the head of a column, for the range of its figures: `2012-13, range`.
    rangeOfColumn = range
    filterRows = Show only rows with
    # Before a number.
    rowsLeft = Rows shown:
    chartDoNothing = If nothing is done, {figure} in {year}.
    chartPlaces = {figure} in {year}.

    # --- Waiting ---
    noLimits = No setting has a limit on its places, so nobody waits.
    nobodyWaitsFor = Nobody waits for {setting} at the end of any year, in any option shown.
    peopleWaiting = People waiting for {setting} on 31 March at the end of each year

    # --- Cost ---
    # {cost} is the line below.
    totalCostByYear = {cost} of each year
    totalCostHead = Total cost
    costOfByYear = Cost of {pathway} in each year
    poundsAre = Pounds are {prices}.
    noPathway = services and what options spend
    poundsAreReal = Pounds are in real terms, at {year} prices.
    poundsAreThoseOf = Pounds are those of {year}.
    pricesInCash = in the cash of each year; they were given at {year} prices
    pricesReal = in real terms, at {year} prices
    costFollowsPeople = Cost follows people: the person-years in a setting times its cost for each person. Closing a
      place saves nothing by itself, and an empty place costs nothing unless a contract, a site or double running
      pays for it.
    costWithCommitments = Cost is the person-years in a setting times its cost for each person, with the money the
      scenario says is paid whoever is there or at the price of a contract: places paid for whether or not they are
      used, places called off, sites and single sums.
    costOfServices = The total cost for everybody has the cost of services in it; the cost of a setting, and of some
      groups, has not.

    # --- Services ---
    whatServicesAre = Services are used on top of where people live and spend the day. Users are the mean over the
      year; what is beyond the capacity of a service is unmet, and costs nothing.
    serviceInYear = {service} in {year}, in {unit} a year
    headUsers = Users
    headDelivered = Delivered
    headUnmet = Unmet

    # --- Care packages ---
    whatPackagesAre = People by what their packages of care cost a week, {prices}, on 31 March, in settings of which the
      scenario tells it. Packages keep the shares that it tells; what moves these figures is who is where. packages.csv
      has every setting.
    # {where} is the name of a pathway or of a setting.
    packagesOf = Care packages by cost: {where}
    headCostAWeek = Cost a week
    # {number} is an amount of pounds.
    orMore = {number} or more

    # --- Who pays ---
    isThereTheMoney = Is there the money?
    whoPaysWhat = Who pays what
    costsByPayer = Thousands of pounds, {prices}, of the likely course. The parts of each year come to its total to
      the last figure shown; payers.csv has the ranges.
    costByPayer = Cost by payer, £k, {option}
    headBudgetOf = {payer}: budget
    headCostAbove = Cost above it (− is money left)
    headRunsShort = Runs short
    budgetAndMissing = Budget and what is missing, {option}
    everythingTogether = Everything together
    firstAboveBudget = the cost first goes above the budget in {year}, by {pounds}
    budgetReaches = the budget reaches in every year to {year}
    someYearShort = in {share} of runs some year is short
    # {givers} have money left, {takers} lack it.
    moneyToMove = In {year} {pounds} could move from {givers}, with money left, to {takers}, short of it.
    throughFunds = Pooled budgets and grants
    whatFundsAre = What comes to a fund is paid of its own money as far as that reaches, and the rest by those behind
      it; the costs above have it in them. funds.csv has the ranges.
    costThroughFund = What goes through {fund} and who pays it, £k, {option}

    # --- Which option is best ---
    discountedAsGreenBook = Later years count for less at the Green Book's rates ({rate} a year for 30 years,
      {later} after); {first} counts in full.
    # {later} is empty, or a list of the line below.
    discounted = Each year counts for {rate} less than the one before{later}; {first} counts in full.
    discountedLater = from {year} {rate}
    cheapestOnAverage = Cheapest on average: {option}.
    knowingChangesNothing = It is so in every run, so knowing more about the numbers that have a range would change
      nothing.
    knowingIsWorth = To know every uncertain number before choosing would be worth {pounds}.
    giveOrTake = {value}, give or take {error}
    whatEachCosts = What each option costs from {years}
    headMoreOrLess = More or less than do nothing
    headAnnualCost = As much in every year (equivalent annual cost)
    headCheapestOfAll = Cheapest of all
    headCheaperThanNothing = Cheaper than do nothing
    headRegret = Dearer than the cheapest, on average (expected regret)
    headDearestTenth = Mean of the dearest tenth
    howOftenBudgetReaches = How often the budget reaches in every year it tells
    whetherBudgetReaches = Whether the budget reaches in every year it tells
    headWhoseBudget = Whose budget
    everybodyTogether = everybody together
    eachPayer = every payer, each by itself
    noBudget = no budget told
    shortIn = short in {year}
    whatCostIsMadeOf = What the present cost is made of, at the likely values
    headRecurrent = What goes on (recurrent)
    whatGoesOn = what goes on
    doubleRunning = double running
    oneOffs = one-offs
    optimismBias = optimism bias
    costsHaveBias = Costs here have in them what estimates of spending leave out (optimism bias); other figures of
      the run show estimates as they are written.
    whatOptionsAreWorth = What options are worth, more or less than do nothing
    headPresentBenefit = Present benefit
    headSocialValue = Net present social value
    headBenefitPerPound = Benefit for each £1 of cost
    headWorthwhile = Worth more than it costs
    headWorthMost = Worth most of all options
    noRatio = none: it costs no more
    # {benefits} is a list of the two lines that follow.
    benefitsCounted = Benefits counted: {benefits}. What is not counted is not worth nothing.
    benefitAt = {benefit} at {value}
    healthBenefitAt = {benefit} at {value}, discounted as health
    whatMoreCosts = What more of {effect} costs
    whatMoreCostsMeans = What more of {effect} costs, means of the runs
    headOneMoreCosts = One more costs
    headOneFewerCosts = One fewer costs
    headStanding = Standing
    onFrontier = on the frontier
    dominatedBy = dominated by {option}
    extendedlyDominatedBy = extended-dominated by {one} and {other}
    sameAs = same as {option}
    # {rates} is one of the two lines `ratesForHealth` and `sameRates`, {one} one of `oneMore` and `oneFewer`.
    readingOfEffect = All years together, later ones counting for less, {rates}. One {one} costs what it says beyond
      the next cheaper option that is on the frontier; an option is dominated where another achieves as much for no
      more, and extended-dominated where two others mixed would.
    ratesForHealth = effects at the Green Book's rates for health
    sameRates = both at the same rates
    oneMore = more
    oneFewer = fewer
    # What an effect adds up to: heads of columns.
    personYears = person-years
    placeYears = place-years
    postYears = post-years
    percentagePoints = percentage points for a year
    moves = moves
    unitPounds = pounds
    # {unit} is one of the six lines that follow: `one more person-year of independent living`.
    oneMoreOf = one more {unit} of {effect}
    oneFewerOf = one fewer {unit} of {effect}
    personYear = person-year
    placeYear = place-year
    postYear = post-year
    percentagePoint = percentage point for a year
    move = move
    unit = unit
    howOftenWorthMost = How often each option is worth most, by what one might pay for {what}
    headPayingUpTo = Paying up to
    headToChoose = To choose
    bestInRuns = {option}, best in {share} of runs
    whatToChoose = The option to choose is worth most on average, which need not be the one that most often is.
    scores = Scores from 0, the worst option, to 100, the best, and small beside them what is measured at the end
    headWeighed = Weighed
    headWeight = Weight
    headBestWithWeight = Another option is best with a weight
    presentCost = present cost
    bestWeighed = Best by what is weighed: {option}, {points} of 100.
    bestWeighedInRuns = Best by what is weighed: {option}, {points} of 100, best in {share} of runs.
    # Which option is best with a weight below or above a value.
    optionBelow = {option} below {value}
    optionAbove = {option} above {value}
    noWeightChanges = no weight would change the best
    whatNumbersDo = What each uncertain number by itself does to the net present cost of {option}
    headEightInTen = 8 in 10 of its draws
    headWithLow = With the low end
    headWithHigh = With the high end
    headLowToHigh = Low end to high end, the likely cost marked
    headWorthKnowing = Worth knowing (value of information)
    headPreferred = Another option is preferred
    belowPreferred = below {value}: {option}
    abovePreferred = above {value}: {option}
    noneSearched = none from {low} to {high}
    moreNumbersStand.one = {number} more number stands in appraisal-numbers.csv.
    moreNumbersStand.other = {number} more numbers stand in appraisal-numbers.csv.
    howWorthIsEstimated = What a number is worth knowing is estimated from the runs, by fitting a polynomial of the
      number to what options cost (Strong, Oakley and Brennan 2014). Where costs jump at some value of the number,
      the estimate is too low, by up to a sixth or so.
    whatPartsAdd = What each part of {option} adds, beside do nothing
    headPart = Part
    headAddingUp = Adding up to {figure}
    netPresentCost = net present cost
    costInYear = cost in {year}
    points = {number} points
    whatTheOptionSays = what the option itself says
    whatAShareIs = A part’s share is what it adds to those already in force, averaged over every order in which they
      could begin (Shapley), every number at its likely value. Full bars add, light bars take off.
    whoseCostIs = Whose the present cost is, by {group}, at the likely values
    need = need
    nobodyInParticular = nobody in particular
    headDoNothing = Do nothing
    headMoreOrLessOf = {option}, more or less
    headPeopleAtEnd = People at the end
    headMoreOrFewerOf = {option}, more or fewer
    whatPeopleCost = What people cost is their time at the price of their settings; contracts, sites, services and
      single sums are for nobody in particular.

    # --- Ignorance and luck ---
    luckAndIgnorance = Runs differ for two reasons: the numbers are not known for sure, which better evidence can
      change, and people are few and each has a life of their own, which nothing can.
    verdictsHaveLuck = Verdicts are from the runs with luck.
    whatLuckIs = In every run people are whole, and luck decides who dies, whose needs change, who moves of their
      own accord, how many come in whom nobody knows yet, and who gets one of too few places. How many people a rule
      moves, places, and people already known to come are no luck. The likely course is without luck, so its people
      need not be whole.
    whereRunsLie = Where nine runs in ten lie in {year}, and how much of it is luck
    headFigure = Figure
    nineInTenAlike = nine runs in ten are alike
    # {share} is one of the lines that follow.
    shareIsLuck = {share} luck
    hardlyAny = hardly any
    aboutATenth = about a tenth
    aboutAQuarter = about a quarter
    aboutAThird = about a third
    aboutHalf = about half
    aboutTwoThirds = about two thirds
    aboutThreeQuarters = about three quarters
    most = most
    nearlyAll = nearly all

    # --- Gaps ---
    noGaps = On the likely course nobody waits, and no service falls short.
    whatMatters = What matters, and how much: {criteria}.
    whatLacks = What lacks, in people who wait for a place or in units of a service that it cannot give
    headService = Service
    headWithOption = With {option}
    headRationale = Rationale
    headImplications = Commissioning implications
    # {parts} is a list of a group and how many of it wait.
    mostInYear = in {year}: {parts}
    nothingProposed = Nothing is proposed for it.

    # --- The plan ---
    whatPlanIs = What {option} does, in the order in which it has to be begun, at the likely values. The bars run from the
      day by which it has to be prepared to its last day; a stroke stands at its first. What goes on runs to the end.
    planOf = What is done and when, {option}
    headDone = What is done
    headKind = Kind
    headWhen = When
    headHypothesis = Hypothesis
    planOpens = opens
    planCloses = closes
    planContract = ends a contract
    planMoves = moves people
    planMoney = spends
    planChange = changes
    planPrepareBy = prepare by {day}
    planFromOn = from {day} on
    planComesInRuns = it comes about, sooner or later, in {share} of runs
    planNever = does not come about at the likely values

    # --- Notices to serve ---
    whatNoticesAre = A contract can be ended sooner only by a notice that is served in time. Each is paid up to the day it
      ends, what it pays for in any case whether used or not. A notice served later ends it later.
    noticesAtLikely = Notices to serve, at the likely values
    headNoticeBy = Notice by
    headContract = Contract
    headEndsOn = Ends on
    headWhy = Why
    endsInParts.one = {days} in {number} part
    endsInParts.other = {days} in {number} parts
    noticePeriod = notice {period}
    breakFrom = break from {day}
    notEnded = not ended at the likely values
    runsOut = runs out by itself
    noNoticeNeeded = no notice is needed
    endedSoInRuns = ended so in {share} of runs

    # --- Staff ---
    whatPostsAre = A post is one whole-time equivalent. Posts are needed for the people and places on 31 March at
      the end of a year, and for services over the year; vacant is what is needed and not filled. Those who leave
      have to be replaced beside. Nothing in a run waits for staff: people are cared for, places open and services
      are given as if every post were filled. workforce.csv has every figure in full.
    nobodyIsNeeded = Nobody is needed of {staff}, {option}.
    postsOf = Posts of {staff}, {option}
    headNeeded = Needed
    headInPost = Could be in post
    headVacant = Vacant
    headLeavers = Leave in the year
    headToTrain = To train

    # --- What it rests on ---
    onlyTables = All numbers come from the tables listed below.
    numbersInRules = Numbers in the scenario and the rules
    headAsWritten = As written
    headUncertain = Uncertain
    noneGiven = none given
    # {numbers} is `12 numbers`, {standings} a list of the lines that follow.
    ofNumbers = Of {numbers}, {standings}.
    haveASource.one = {number} has a source
    haveASource.other = {number} have a source
    arePartlyAssumed.one = {number} has one that is partly an assumption
    arePartlyAssumed.other = {number} have one that is partly an assumption
    areAssumptions.one = {number} is an assumption of those who wrote it
    areAssumptions.other = {number} are assumptions of those who wrote them
    haveNoSource.one = {number} has no source given
    haveNoSource.other = {number} have no source given
    assumptionsAreMarked = Assumptions and missing sources are marked.
    # {settings} is a list of names, {nothing} is £0.
    noCostForOne = No cost is given for {settings}: it counts as {nothing}.
    noCostForSome = No cost is given for {settings}: they count as {nothing}.

    # --- How these figures were made ---
    everybodyIsFollowed = Everybody known on {start} is followed {step} to {end}: deaths and leavers, changes of
      need, moves between settings, new people, and the places there are.
    expectedNumbers = The figures are expected numbers, so people need not come in wholes.
    nobodyEnters = Nobody new enters.
    newPeopleAge = New people enter at age {age}.
    newPeopleAges = New people enter at ages {low} to {high}.
    likelyValuesOnly = Every number was taken at its likely value and nothing was drawn, so nothing is known of the
      spread.
    howItIsDrawn = In each of the {runs} every uncertain number was drawn anew (seed {seed}). A run serves every
      option, so options are compared on the same chances. The likely course takes every number at its likely value.
      A hypothesis is as good as its weakest expectation; an expectation is supported where the share of runs that
      meet it is above the share asked for by more than chance would explain, not supported where it is below by
      more than that, and otherwise these runs cannot tell.
    fitsExactly = The opening state fits the tables of people exactly.
    fitsWithin = The opening state fits the tables of people to within {people}.
    billionthOfAPerson = a billionth of a person
    nobodyTooMany = No run asked more people to leave than there were.
    scaledDown = In {number} of {all} years of runs the numbers drawn asked more people to leave than there were,
      and were scaled down.
    everyFigureInFiles = Every figure stands in full in the files {files} and verdicts.csv; data-dictionary.csv says
      what each column holds. A run of this report is a draw in those files.
    filesRead = Files read
    headFile = File
    headSize = Size

    # --- Easy read ---
    # For people with learning disabilities: short words, at most 15 of them in a sentence, one idea in each.
    easyRead = Easy read
    easyReadOf = {title}: easy read
    whatIsThis = What is this?
    whatIsThePlan = What is the plan?
    whatCouldChange = What could change?
    willPeopleWait = Will people wait?
    whatDoesItCost = What does it cost?
    whatWeDoNotKnow = What do we not know?
    whoDecides = Who decides?
    ideas.one = {number} idea
    ideas.other = {number} ideas
    thisIsAboutCare = This is about care and support for people.
    planForYears.one = We want to plan for the next {number} year.
    planForYears.other = We want to plan for the next {number} years.
    computerDidSums = We used a computer to do the sums.
    noNewPlan = There is no new plan. This shows what may happen if things stay as they are.
    planIsCalled = The plan is called:
    nothingIsDecided = Nothing is decided yet.
    planHasIdeas = The plan has {ideas}.
    # {number} is a number of years, here and in the two lines that follow.
    notMuchChanges.one = Not much will change in {number} year.
    notMuchChanges.other = Not much will change in {number} years.
    morePeople.one = More people in {number} year.
    morePeople.other = More people in {number} years.
    fewerPeople.one = Fewer people in {number} year.
    fewerPeople.other = Fewer people in {number} years.
    peopleNow = Now: {people}.
    peopleThen = Then: {people}.
    peopleOtherwise = With no plan: {people}.
    nobody = nobody
    about = about {people}
    ifWeDoNothing = If we do nothing:
    withThePlan = With the plan:
    nobodyWillWait = We think nobody will have to wait.
    mayHaveToWait = {people} may have to wait for {setting} in {year}.
    couldBeMore = It could be more: up to {people}.
    noMoneyYet = We have not worked out the money yet.
    nowItCosts = Now it costs {pounds} a year.
    easyMillions = {pounds} million
    planCostsMore = The plan costs more money than doing nothing.
    planCostsLess = The plan costs less money than doing nothing.
    planCostUnknown = We do not know if the plan costs more or less than doing nothing.
    nobodySeesFuture = Nobody can see into the future. We may be wrong.
    sumsManyTimes = We did the sums {times} times. Each time was a bit different.
    willMostLikelyWork = {ideas} will most likely work as hoped.
    mayNotWork = {ideas} may not work as hoped.
    weCanNotTell = For {ideas} we can not tell yet.
    peopleDecide = This page does not decide. People do.
    youShouldBeAsked = The people who plan care should ask you what you think.
    hardToRead = Is something hard to read? Ask someone you trust to help you.

    # --- Where counts of people are protected (run --publish) ---
    # Stands first on a page: what readers must know of every count of people.
    peopleAreProtected = Counts of people are protected.
    peopleAreProtectedMeans = They are told in fives, each up to 5 from the truth, and those under 5 are not told, so that nobody can
      be known by them: a difference of 10 people or fewer says nothing. Sums and costs follow from the protected counts, so figures
      need not add up, and can differ from those of a run that is not published.
    peopleAreProtectedBriefly = counts of people are rounded to 5, and those under 5 are not told
    lookThroughWords = what you wrote stands as you wrote it: look through it for numbers of people before you publish
    howPeopleAreProtected = Counts in the tables of people were protected before anything was reckoned: each is less than 5 from the
      truth, and nothing here says more of it. What planners wrote, such as places, prices and rules, stands as it was written;
      files that hold counts of people are not listed. Lines of people are not drawn where there are under 5.
    easyProtected = We changed some numbers a little. So nobody can tell who you are.
    fewWait = under 5 people wait
    fewWaitWithIt = under 5 people wait with it
    fewWaitIfNothing = under 5 people wait if nothing is done
    fewWaitAnywhere = On the likely course under 5 people wait for any setting at the end of any year.
    fewWaitFor = Under 5 people wait for {setting} at the end of any year, in any option shown.
    fewLack = On the likely course under 5 people wait for any setting, and no service falls short.
    veryFew = fewer than 5 people
    fewWillWait = We think fewer than 5 people will have to wait.
    """#
}
