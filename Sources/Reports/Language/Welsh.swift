extension Catalogue {
  /// The words of reports in Welsh.
  static let welsh = #"""
    # Geiriau adroddiadau Longview yn Gymraeg. The words of Longview's reports in Welsh.
    #
    # Nid yw siaradwr Cymraeg sy'n gweithio ym maes gofal cymdeithasol wedi adolygu'r geiriau hyn eto. No Welsh
    # speaker who works in social care has reviewed these words yet; the English catalogue beside this one has remarks
    # on every place.
    #
    # A line is `key = words with {places}`. What stands in braces is filled by the program; it may move but keeps its
    # name. A line that begins with spaces goes on with the line above. Where a noun stands behind a number there is a
    # line for each of the language's forms (Unicode CLDR: `zero` is 0, `one` 1, `two` 2, `few` 3, `many` 6, `other`
    # all else), and {number} is the number as it is written. Planners' names, and rules, come as they were written,
    # so no place stands where it would have to mutate.

    # --- Rhifau a dyddiadau ---
    # Unicode CLDR (common/main/cy.xml) has the same separators, £ and % as English. It shortens thousands and more to
    # K, M, B and T; k, m, bn and tn stand here, so that a figure is the same in both languages.
    thousandsSeparator = ,
    decimalPoint = .
    pounds = £{number}
    percent = {number}%
    thousands = {number}k
    millions = {number}m
    billions = {number}bn
    trillions = {number}tn
    range = {low} i {high}
    under = llai na {number}
    over = mwy na {number}
    justUnder = ychydig yn llai na {number}
    justOver = ychydig yn fwy na {number}
    aYear = {number} y flwyddyn
    unitsAYear = {number} {unit} y flwyddyn
    kilobytes = {number} kB
    megabytes = {number} MB
    date = {day} {month} {year}
    months = Ionawr, Chwefror, Mawrth, Ebrill, Mai, Mehefin, Gorffennaf, Awst, Medi, Hydref, Tachwedd, Rhagfyr
    bytes.zero = {number} beit
    bytes.one = {number} beit
    bytes.two = {number} feit
    bytes.few = {number} beit
    bytes.many = {number} beit
    bytes.other = {number} beit
    people.zero = {number} o bobl
    people.one = {number} person
    people.two = {number} berson
    people.few = {number} pherson
    people.many = {number} pherson
    people.other = {number} o bobl
    places.zero = {number} lle
    places.one = {number} lle
    places.two = {number} le
    places.few = {number} lle
    places.many = {number} lle
    places.other = {number} lle
    movesAYear.zero = {number} symudiad y flwyddyn
    movesAYear.one = {number} symudiad y flwyddyn
    movesAYear.two = {number} symudiad y flwyddyn
    movesAYear.few = {number} symudiad y flwyddyn
    movesAYear.many = {number} symudiad y flwyddyn
    movesAYear.other = {number} symudiad y flwyddyn
    posts.zero = {number} swydd
    posts.one = {number} swydd
    posts.two = {number} swydd
    posts.few = {number} swydd
    posts.many = {number} swydd
    posts.other = {number} swydd
    runs.zero = {number} rhediad
    runs.one = {number} rhediad
    runs.two = {number} rediad
    runs.few = {number} rhediad
    runs.many = {number} rhediad
    runs.other = {number} rhediad
    options.zero = {number} opsiwn
    options.one = {number} opsiwn
    options.two = {number} opsiwn
    options.few = {number} opsiwn
    options.many = {number} opsiwn
    options.other = {number} opsiwn
    hypotheses.zero = {number} rhagdybiaeth
    hypotheses.one = {number} rhagdybiaeth
    hypotheses.two = {number} ragdybiaeth
    hypotheses.few = {number} rhagdybiaeth
    hypotheses.many = {number} rhagdybiaeth
    hypotheses.other = {number} rhagdybiaeth
    numbers.zero = {number} rhif
    numbers.one = {number} rhif
    numbers.two = {number} rif
    numbers.few = {number} rhif
    numbers.many = {number} rhif
    numbers.other = {number} rhif
    years.zero = {number} mlynedd
    years.one = {number} flwyddyn
    years.two = {number} flynedd
    years.few = {number} blynedd
    years.many = {number} blynedd
    years.other = {number} mlynedd
    monthsLong.zero = {number} mis
    monthsLong.one = {number} mis
    monthsLong.two = {number} fis
    monthsLong.few = {number} mis
    monthsLong.many = {number} mis
    monthsLong.other = {number} mis

    # --- Geiriau a ddefnyddir mewn sawl lle ---
    doNothing = gwneud dim
    ifNothing = os na wneir dim
    ifNothingHead = Os na wneir dim
    optionAlone = {option} (ar ei phen ei hun)
    hypothesisAlone = {hypothesis} ar ei phen ei hun
    onItsOwn = ar ei phen ei hun
    inOption = yn {option}
    inYear = yn {year}
    yearByYear = fesul blwyddyn
    quarterByQuarter = fesul chwarter
    monthByMonth = fesul mis
    source = Ffynhonnell: {source}
    sourceEnded = Ffynhonnell: {source}.
    likelyAndRange = y ffigur tebygol a’r ystod sy’n cynnwys naw rhediad o bob deg
    centralEstimate = yr amcangyfrif canolog
    yes = ydy
    no = nac ydy
    together = Cyfanswm
    totalCost = cyfanswm y gost
    peopleInSetting = pobl yn {setting}
    waitingFor = aros am {setting}
    costOf = cost {pathway}
    nobodyWaits = neb yn aros
    headOption = Opsiwn
    headYear = Blwyddyn
    headCost = Cost
    headAll = Y cyfan
    headNumber = Rhif
    headSource = Ffynhonnell
    headPeople = Pobl
    headPresentCost = Cost bresennol
    lockedInCaption = Cost blwyddyn sydd wedi’i chloi i mewn: lleoedd y telir amdanynt heb i neb eu defnyddio, a chost sefydlog
      safleoedd, p’un a ddefnyddir hwy ai peidio
    headRiskAdjusted = Wedi’i haddasu am risg: cymedr yr holl rediadau

    # --- Y dudalen ---
    notReady = Ddim yn barod i’w redeg
    kindOfPage = Profi rhagdybiaethau comisiynu
    onThisPage = Ar y dudalen hon
    titleAnswer = Yr ateb
    titleOptions = Yr opsiynau ochr yn ochr
    titleMainPoints = Y prif bwyntiau
    titleHypotheses = Y rhagdybiaethau
    titleNeed = Angen a galw
    titlePeople = Pobl
    titleWaiting = Aros
    titleCost = Cost
    titleServices = Gwasanaethau
    titlePackages = Pecynnau gofal
    titleFunding = Pwy sy’n talu
    titleAppraisal = Pa opsiwn sydd orau
    titleLuck = Diffyg gwybodaeth a lwc
    titleGaps = Bylchau
    titlePlan = Y cynllun, fesul dyddiad
    titleNotices = Rhybuddion i’w rhoi
    titleStaff = Staff
    titleAssumptions = Sail y ffigurau
    titleMethod = Sut y gwnaed y ffigurau hyn
    questionNone = Pwy fydd ble, pwy fydd yn aros, a beth fydd y gost, os na wneir dim?
    questionOne = Ydy’r rhagdybiaeth yn dal, pa mor sicr yw hynny, pwy fyddai’n aros, a beth fyddai’r gost?
    questionSeveral = {hypotheses}: ydyn nhw’n dal, pa mor sicr yw hynny, pwy fyddai’n aros, a beth fyddai’r gost?
    centralOnly = amcangyfrif canolog yn unig
    poundsInCash = punnoedd mewn termau arian parod
    poundsAtPrices = punnoedd ar brisiau {year}
    nothingDrawn = Ni thynnwyd dim.
    nothingDrawnMeans = Mae’r dudalen hon yn dangos yr amcangyfrif canolog yn unig: nid oes ystodau, ac nid oes dim
      yma’n dweud pa mor sicr yw’r ffigurau.
    runsAlike = Nid oes dim yn ansicr yn y senario hwn, felly mae pob rhediad yr un fath ac nid ydynt yn dweud dim
      am ba mor sicr yw canlyniad.

    # --- Yr ateb ---
    bestIsCheapest = rhataf yn y tymor hir
    bestIsWeighed = gorau yn ôl yr hyn sy’n cael ei bwyso
    bestAtLikely = O blith y {options} a gymharwyd, {option} yw’r {best} ar y gwerthoedd tebygol.
    bestForSure = O blith y {options} a gymharwyd, {option} yw’r {best}: mewn {share} o’r rhediadau.
    bestProbably = O blith y {options} a gymharwyd, {option} yw’r {best} yn ôl pob tebyg: mewn {share} o’r rhediadau.
    bestCannotTell = Ni allwn ddweud pa un o blith y {options} a gymharwyd yw’r {best}: daw {option} yn gyntaf ar y
      gwerthoedd tebygol, ond mewn {share} o’r rhediadau’n unig.
    costsTheSame = Mae {option} yn costio {difference} â gwneud dim {when}
    costsMoreOrLess = Mae {option} yn costio {difference} na gwneud dim {when}
    overYearsDiscounted = dros {years} o flynyddoedd, wedi’i ddisgowntio
    onLikelyCourse = {sentence} ar y cwrs tebygol.
    inNineRunsInTen = {sentence} ({range} mewn naw rhediad o bob deg).
    cannotTellWhetherItSaves = {sentence}, ar y cwrs tebygol, ond gall naw rhediad o bob deg fod yn unrhyw le yn yr
      ystod {range}, felly ni allwn ddweud a yw’n arbed arian.
    savesInShareOfRuns = {sentence}, ar y cwrs tebygol, ond gall naw rhediad o bob deg fod yn unrhyw le yn yr ystod {range}, felly
      ni allwn ddweud a yw’n arbed arian: mae’n gwneud hynny mewn {share} o’r rhediadau.
    cannotTellWhichIsCheaper = {sentence} ar y cwrs tebygol, ond gall naw rhediad o bob deg fod yn unrhyw le yn yr
      ystod {range}: ni allwn ddweud pa un sydd rataf.
    burden = Yn {year}: {payers}.
    differenceForPayer = {payer}, {difference}
    budgetIs = Y gyllideb: {with}.
    budgetIsBoth = Y gyllideb: {with}; os na wneir dim: {without}.
    budgetEnough = digon ym mhob blwyddyn y mae ffigur ar ei chyfer
    budgetShort = annigonol gyntaf yn {year}
    budgetShortInRuns = annigonol gyntaf yn {year} (mae rhyw flwyddyn yn brin mewn {share} o’r rhediadau)
    longestListLikely = Dyma’r rhestr aros hiraf debygol: {lists}.
    waitWithIt = {people} ar gyfer {setting} yn {year} gyda’r opsiwn
    waitIfNothing = {people} ar gyfer {setting} yn {year} os na wneir dim
    nobodyWaitsWithIt = neb yn aros gyda’r opsiwn
    nobodyWaitsIfNothing = neb yn aros os na wneir dim

    # --- Yr opsiynau ochr yn ochr ---
    eachByItself = Pob rhagdybiaeth ar ei phen ei hun
    optionsSideBySide = Yr opsiynau ochr yn ochr
    headCostInYear = Cost yn {year}
    headLongestList = Rhestr aros hiraf
    peopleInEachSetting = Pobl ym mhob lleoliad ar {day}
    peopleAndWhatIsWeighed = Pobl ym mhob lleoliad ar {day}, yna’r hyn a bwysir a pha mor aml y mae’r arian yn ddigon
    withinBudgetOf = o fewn cyllideb {holder}, {years}
    headMoreOrLessInYear = Mwy neu lai na gwneud dim yn {year}
    headPresentMoreOrLess = Cost bresennol, mwy neu lai na gwneud dim
    headCheapest = Rhataf
    headBestWeighed = Gorau yn ôl yr hyn sy’n cael ei bwyso
    notCompared = heb ei gymharu
    inShareOfRuns = mewn {share} o’r rhediadau
    theSame = yr un faint
    less = {pounds} yn llai
    more = {pounds} yn fwy
    lessRange = {low} i {high} yn llai
    moreRange = {low} i {high} yn fwy

    # --- Y prif bwyntiau ---
    supported = cefnogir
    cannotTell = ni ellir dweud
    notSupported = ni chefnogir
    noHypothesisTested = Nid oes rhagdybiaeth yn cael ei phrofi: mae’r ffigurau’n dangos beth sy’n digwydd os na
      wneir dim.
    hypothesisSupported = Cefnogir y rhagdybiaeth.
    hypothesisNotSupported = Ni chefnogir y rhagdybiaeth.
    hypothesisCannotTell = Ni ellir dweud o’r rhediadau hyn a yw’r rhagdybiaeth yn dal.
    hypothesisNotTested = Ni phrofwyd y rhagdybiaeth, gan nad yw’n disgwyl dim.
    tally = O blith {hypotheses}, {answers}.
    bestThoughShort = Gall opsiwn fod y gorau o’r rhai a gymharwyd a dal i ddod â llai nag a ddisgwylid ohono.
    areSupported.zero = cefnogir {number}
    areSupported.one = cefnogir {number}
    areSupported.two = cefnogir {number}
    areSupported.few = cefnogir {number}
    areSupported.many = cefnogir {number}
    areSupported.other = cefnogir {number}
    areNotSupported.zero = ni chefnogir {number}
    areNotSupported.one = ni chefnogir {number}
    areNotSupported.two = ni chefnogir {number}
    areNotSupported.few = ni chefnogir {number}
    areNotSupported.many = ni chefnogir {number}
    areNotSupported.other = ni chefnogir {number}
    cannotBeTold.zero = ni ellir dweud o’r rhediadau hyn am {number}
    cannotBeTold.one = ni ellir dweud o’r rhediadau hyn am {number}
    cannotBeTold.two = ni ellir dweud o’r rhediadau hyn am {number}
    cannotBeTold.few = ni ellir dweud o’r rhediadau hyn am {number}
    cannotBeTold.many = ni ellir dweud o’r rhediadau hyn am {number}
    cannotBeTold.other = ni ellir dweud o’r rhediadau hyn am {number}
    areNotTested.zero = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    areNotTested.one = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    areNotTested.two = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    areNotTested.few = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    areNotTested.many = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    areNotTested.other = ni phrofwyd {number}, gan nad oes dim yn cael ei ddisgwyl
    pointExpectsNothing = Nid yw {hypothesis} yn disgwyl dim, felly nid oedd dim i’w brofi.
    testHolds = {test}: yn dal {share}.
    testIs = {test}: {share}.
    weakestHolds = {tally}. Y gwannaf, {test}: yn dal {share}.
    weakestIs = {tally}. Y gwannaf, {test}: {share}.
    expectationsHold.zero = Mae {number} o blith {all} o ddisgwyliadau’n dal
    expectationsHold.one = Mae {number} o blith {all} o ddisgwyliadau’n dal
    expectationsHold.two = Mae {number} o blith {all} o ddisgwyliadau’n dal
    expectationsHold.few = Mae {number} o blith {all} o ddisgwyliadau’n dal
    expectationsHold.many = Mae {number} o blith {all} o ddisgwyliadau’n dal
    expectationsHold.other = Mae {number} o blith {all} o ddisgwyliadau’n dal
    metInShare = mewn {share} o {runs}; gofynnwyd am {asked}
    metByCentral = bodlonir gan yr amcangyfrif canolog
    notMetByCentral = nis bodlonir gan yr amcangyfrif canolog
    metAllAlike = bodlonir; mae pob rhediad yr un fath
    notMetAllAlike = nis bodlonir; mae pob rhediad yr un fath
    tooClose = rhy agos i ddweud
    tryRuns = rhowch gynnig ar {runs}
    supportedInNone = Nis cefnogir yn yr un o’r {options} o opsiynau sy’n ei chynnwys.
    supportedInSome = Fe’i cefnogir mewn {number} o’r {options} o opsiynau sy’n ei chynnwys.
    answerInOption = Yn {option}: {answer}.
    costIfNothing = Os na wneir dim, mae gofal yn costio {first} yn {firstYear} a {last} yn {lastYear}
    otherOptionsNearer.zero = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod
      ochr yn ochr isod.
    otherOptionsNearer.one = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod ochr
      yn ochr isod.
    otherOptionsNearer.two = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod ochr
      yn ochr isod.
    otherOptionsNearer.few = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod ochr
      yn ochr isod.
    otherOptionsNearer.many = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod
      ochr yn ochr isod.
    otherOptionsNearer.other = Mae cost y {number} opsiwn arall yn nes at gost gwneud dim; mae pob un wedi’i osod
      ochr yn ochr isod.
    nobodyWaitsAnywhere = Ar y cwrs tebygol nid oes neb yn aros ar ddiwedd unrhyw flwyddyn.
    longestListsWorstFirst = Y rhestr aros hiraf, y gwaethaf yn gyntaf: {lists}.
    waitForSetting = {people} ar gyfer {setting} yn {year}
    moreOptionsWaitLess.zero = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    moreOptionsWaitLess.one = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    moreOptionsWaitLess.two = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    moreOptionsWaitLess.few = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    moreOptionsWaitLess.many = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    moreOptionsWaitLess.other = mewn {number} opsiwn arall, rhestrau byrrach neu ddim un
    someStayAbovePlaces = Lle mae lleoedd yn cau’n gynt nag y mae pobl yn gadael, mae rhai’n aros y tu hwnt iddynt:
      ar y mwyaf {people}, {where}. Nid oes ganddynt unman i fynd.
    butWithOneAlone = Ond gyda {option}, {people}.
    longerStillAlone = Hirach fyth: gyda {option}, {people}.

    # --- Y rhagdybiaethau ---
    noHypothesis = Nid oes rhagdybiaeth yn y rheolau.
    testedTogether = Mewn opsiwn, profir rhagdybiaeth ynghyd â phopeth arall y mae’r opsiwn yn ei gynnig.
    forWhom = Ar gyfer {who}:
    expectsNothing = Nid yw’n disgwyl dim, felly nid oedd dim i’w brofi.
    weBelieve = credwn
    overrides = yn disodli
    owner = perchennog
    reviewOn = adolygu ar
    status = statws
    proposed = cynigiwyd
    accepted = derbyniwyd
    refuted = gwrthbrofwyd
    decidedBy = {decision} gan {who}
    because = {what}, oherwydd: {reason}
    refutedIf = Byddai’n cael ei gwrthbrofi os:
    refutedWhere = {where}: {chance}
    cameTrue = daeth yn wir
    didNotComeTrue = ni ddaeth yn wir
    cameTrueInShare = daeth yn wir mewn {share} o {runs}
    reviewsTell = dim ond adolygiadau o bobl go iawn all ddweud
    expectedAndFound = {hypothesis}: yr hyn a ddisgwyliwyd a’r hyn a gafwyd
    headTested = Profwyd
    headAnswer = Ateb
    headFound = Cafwyd
    ifNothingFigure = Os na wneir dim: {figure}.
    measured = Mesurwyd: {what}.
    measuredLevel = {measure}, {time}
    measuredFall = {measure}, gostyngiad {time}, o’i gymharu â gwneud dim
    measuredFallFromStart = {measure}, gostyngiad {time}, o’i gymharu â’r dechrau
    measuredRise = {measure}, cynnydd {time}, o’i gymharu â gwneud dim
    measuredRiseFromStart = {measure}, cynnydd {time}, o’i gymharu â’r dechrau
    onDay = ar {day}
    atWorstUntil = ar ei waethaf hyd at {time}
    asked = gofynnwyd am: {figure}
    likely = tebygol: {figure}
    halfTheRunsOrMore = hanner y rhediadau neu fwy: {figure}
    halfTheRunsBelow = hanner y rhediadau’n is na {figure}
    nineInTen = naw o bob deg: {range}

    # --- Angen a galw ---
    whatNeedIs = Nifer y bobl ddisgwyliedig yw’r boblogaeth wedi’i lluosi â’r gyfran ohoni sydd â phob angen, p’un a
      yw rhywun yn eu hadnabod ai peidio. Y bobl hysbys yw’r rhai y mae’r senario hwn yn eu dilyn, os na wneir dim.
      Saif y ddau ochr yn ochr; nid yw’r naill yn newid y llall.
    expectedAndKnown = Pobl ddisgwyliedig a phobl hysbys
    expectedAndKnownInYear = Pobl ddisgwyliedig a phobl hysbys yn {year}
    headExpected = Disgwyliedig
    headKnown = Hysbys
    headNotKnown = Disgwyliedig ond heb fod yn hysbys
    everybody = pawb

    # --- Oedrannau ac anghenion ---
    titleAges = Pwy: oedrannau ac anghenion
    agesBeforeAndAfter = Oedran pobl: {first} ar y chwith, {last} ar y dde, os na wneir dim
    agesCaption = Pobl yn ôl oedran ar 31 Mawrth ar ddiwedd pob blwyddyn, os na wneir dim, amcangyfrif canolog
    needsCaption = Pobl yn ôl angen ar 31 Mawrth ar ddiwedd pob blwyddyn, os na wneir dim, amcangyfrif canolog
    headAge = Oedran
    headNeed = Angen

    # --- Pobl ---
    mix = Cyfansoddiad {pathway}: y gyfran o bobl ym mhob lleoliad
    headSetting = Lleoliad
    now = Nawr
    howToRead = Sut i ddarllen y siartiau:
    halfLieHere = mae hanner y rhediadau yma ({runs})
    nineInTenLieHere = mae naw rhediad o bob deg yma
    likelyCourse = y cwrs tebygol
    likelyCourseIfNothing = y cwrs tebygol os na wneir dim
    placesAvailable = lleoedd sydd ar gael
    scales = Mae gan bob lleoliad ei raddfa ei hun, yr un fath ym mhob opsiwn. Mae pob graddfa’n dechrau ar 0.
    mixCaption = Sut mae {pathway} yn newid: y gyfran o bobl ym mhob lleoliad fesul blwyddyn, a faint sydd yno cyn ac ar ôl
    mixInOption = {pathway}, {option}: y gyfran o bobl ym mhob lleoliad, fesul blwyddyn
    beforeAndAfter = Pobl cyn ac ar ôl: {option}
    peopleBeforeAndAfter = {pathway}, {option}: pobl ym mhob lleoliad cyn y flwyddyn gyntaf ac ar ddiwedd yr olaf
    sharesFromTo = {name} o {first} i {last}
    flowCaption = Pwy sy’n symud i ble yn {pathway}: pawb sy’n dod i mewn, yn symud ac yn gadael yn {years}, amcangyfrif canolog
    flowInOption = Pwy sy’n symud i ble yn {pathway}, {option}
    flowTable = Pwy sy’n symud i ble ar ffurf tabl: {option}
    flowTableCaption = {option}: pobl sy’n symud o leoliad (rhesi) i leoliad (colofnau) yn {years}, amcangyfrif canolog
    flowFrom = o
    flowTo = i
    movesFromTo = {people} o {from} i {to}
    newPeople = pobl newydd
    diedOrLeft = bu farw neu gadawodd
    byGroupHead = Yn ôl {group}
    peopleByGroup = {option}: pawb sy’n hysbys, yn ôl {group}, ar 31 Mawrth ar ddiwedd pob blwyddyn, i gyd ar un raddfa
    peopleBySetting = {option}: pobl ym mhob lleoliad yn {pathway} ar 31 Mawrth ar ddiwedd pob blwyddyn

    # --- Siartiau a’u tablau ---
    doNothingAtLine = dim newid
    placesAtLine = lleoedd
    partOf = {caption} (rhan {part} o {parts})
    sameAsTable = Yr un ffigurau ar ffurf tabl
    placesOf = {setting}: lleoedd
    chartCourse = {subject}: {figures}.
    figureInYear = {figure} yn {year}
    chartRange = {figure}, {range} mewn naw rhediad o bob deg
    copyData = Copïo’r data
    dataCopied = Wedi copïo
    rangeOfColumn = ystod
    filterRows = Dangos dim ond rhesi gyda
    rowsLeft = Rhesi a ddangosir:
    chartDoNothing = Os na wneir dim, {figure} yn {year}.
    chartPlaces = {figure} yn {year}.

    # --- Aros ---
    noLimits = Nid oes terfyn ar leoedd unrhyw leoliad, felly nid oes neb yn aros.
    nobodyWaitsFor = Nid oes neb yn aros am {setting} ar ddiwedd unrhyw flwyddyn, mewn unrhyw opsiwn a ddangosir.
    peopleWaiting = Pobl yn aros am {setting} ar 31 Mawrth ar ddiwedd pob blwyddyn

    # --- Cost ---
    totalCostByYear = {cost} ym mhob blwyddyn
    totalCostHead = Cyfanswm y gost
    costOfByYear = Cost {pathway} ym mhob blwyddyn
    poundsAre = Mae’r punnoedd {prices}.
    noPathway = gwasanaethau a’r hyn y mae opsiynau’n ei wario
    poundsAreReal = Mae’r punnoedd mewn termau real, ar brisiau {year}.
    poundsAreThoseOf = Punnoedd {year} yw’r punnoedd.
    pricesInCash = yn nhermau arian parod pob blwyddyn; fe’u rhoddwyd ar brisiau {year}
    pricesReal = mewn termau real, ar brisiau {year}
    costFollowsPeople = Mae’r gost yn dilyn pobl: y blynyddoedd person mewn lleoliad wedi’u lluosi â’i gost am bob
      person. Nid yw cau lle’n arbed dim ynddo’i hun, ac nid yw lle gwag yn costio dim oni bai bod contract, safle
      neu redeg dwbl yn talu amdano.
    costWithCommitments = Y gost yw’r blynyddoedd person mewn lleoliad wedi’u lluosi â’i gost am bob person, gyda’r
      arian y mae’r senario’n dweud ei fod yn cael ei dalu pwy bynnag sydd yno neu am bris contract: lleoedd y telir
      amdanynt p’un a ydynt yn cael eu defnyddio ai peidio, lleoedd a archebir yn ôl yr angen, safleoedd a symiau
      untro.
    costOfServices = Mae cyfanswm y gost i bawb yn cynnwys cost gwasanaethau; nid yw cost lleoliad, na chost rhai
      grwpiau, yn ei chynnwys.

    # --- Gwasanaethau ---
    whatServicesAre = Defnyddir gwasanaethau ar ben y mannau lle mae pobl yn byw ac yn treulio’r dydd. Cyfartaledd y
      flwyddyn yw nifer y defnyddwyr; mae’r hyn sydd y tu hwnt i gapasiti gwasanaeth heb ei ddiwallu, ac nid yw’n
      costio dim.
    serviceInYear = {service} yn {year}, mewn {unit} y flwyddyn
    headUsers = Defnyddwyr
    headDelivered = Darparwyd
    headUnmet = Heb ei ddiwallu

    # --- Pecynnau gofal ---
    whatPackagesAre = Pobl yn ôl yr hyn y mae eu pecynnau gofal yn ei gostio bob wythnos, {prices}, ar 31 Mawrth, mewn
      lleoliadau y mae’r senario’n dweud hynny amdanynt. Mae pecynnau’n cadw’r cyfrannau y mae’n eu rhoi; yr hyn sy’n
      symud y ffigurau hyn yw pwy sydd ym mhle. Mae pob lleoliad yn packages.csv.
    # Enw llwybr neu leoliad yw {where}.
    packagesOf = Pecynnau gofal yn ôl cost: {where}
    headCostAWeek = Cost yr wythnos
    # Swm o bunnoedd yw {number}.
    orMore = {number} neu fwy

    # --- Pwy sy’n talu ---
    isThereTheMoney = Oes digon o arian?
    whoPaysWhat = Pwy sy’n talu beth
    costsByPayer = Miloedd o bunnoedd, {prices}, ar y cwrs tebygol. Mae rhannau pob blwyddyn yn dod i’w chyfanswm
      hyd at y ffigur olaf a ddangosir; mae’r ystodau yn payers.csv.
    costByPayer = Cost yn ôl pwy sy’n talu, £k, {option}
    headBudgetOf = {payer}: cyllideb
    headCostAbove = Cost uwch ei phen (mae − yn golygu arian dros ben)
    headRunsShort = Rhediadau lle mae’n brin
    budgetAndMissing = Y gyllideb a’r hyn sy’n brin, {option}
    everythingTogether = Popeth gyda’i gilydd
    firstAboveBudget = mae’r gost yn mynd uwchlaw’r gyllideb am y tro cyntaf yn {year}, o {pounds}
    budgetReaches = mae’r gyllideb yn ddigon ym mhob blwyddyn hyd at {year}
    someYearShort = mewn {share} o’r rhediadau mae rhyw flwyddyn yn brin
    # Mae gan {givers} arian dros ben, ac mae {takers} yn brin.
    moneyToMove = Yn {year} gallai {pounds} symud oddi wrth {givers}, sydd ag arian dros ben, at {takers}, sy’n brin.
    throughFunds = Cyllidebau cyfun a grantiau
    whatFundsAre = Telir yr hyn a ddaw i gronfa o’i harian ei hun cyn belled ag y bo hwnnw’n ddigon, a’r gweddill gan
      y rhai sydd y tu ôl iddi; mae’r costau uchod yn ei gynnwys. Mae’r ystodau yn funds.csv.
    costThroughFund = Yr hyn sy’n mynd drwy {fund} a phwy sy’n ei dalu, £k, {option}

    # --- Pa opsiwn sydd orau ---
    discountedAsGreenBook = Mae blynyddoedd diweddarach yn cyfrif am lai, ar gyfraddau’r Llyfr Gwyrdd ({rate} y
      flwyddyn am 30 mlynedd, {later} wedyn); mae {first} yn cyfrif yn llawn.
    discounted = Mae pob blwyddyn yn cyfrif am {rate} yn llai na’r un o’i blaen{later}; mae {first} yn cyfrif yn llawn.
    discountedLater = o {year} ymlaen {rate}
    cheapestOnAverage = Rhataf ar gyfartaledd: {option}.
    knowingChangesNothing = Mae hynny’n wir ym mhob rhediad, felly ni fyddai gwybod mwy am y rhifau sydd ag ystod yn
      newid dim.
    knowingIsWorth = Byddai gwybod pob rhif ansicr cyn dewis yn werth {pounds}.
    giveOrTake = {value}, fwy neu lai o {error}
    whatEachCosts = Cost pob opsiwn, {years}
    headMoreOrLess = Mwy neu lai na gwneud dim
    headAnnualCost = Yr un faint ym mhob blwyddyn (cost flynyddol gyfatebol)
    headCheapestOfAll = Rhataf o’r cyfan
    headCheaperThanNothing = Rhatach na gwneud dim
    headRegret = Drutach na’r rhataf, ar gyfartaledd (edifeirwch disgwyliedig)
    headDearestTenth = Cyfartaledd y degfed rhan ddrutaf
    howOftenBudgetReaches = Pa mor aml y mae’r gyllideb yn ddigon ym mhob blwyddyn y mae ffigur ar ei chyfer
    whetherBudgetReaches = A yw’r gyllideb yn ddigon ym mhob blwyddyn y mae ffigur ar ei chyfer
    headWhoseBudget = Cyllideb pwy
    everybodyTogether = pawb gyda’i gilydd
    eachPayer = pob talwr, pob un ar ei ben ei hun
    noBudget = dim cyllideb wedi’i nodi
    shortIn = prin yn {year}
    whatCostIsMadeOf = Cyfansoddiad y gost bresennol, ar y gwerthoedd tebygol
    headRecurrent = Yr hyn sy’n parhau (rheolaidd)
    whatGoesOn = yr hyn sy’n parhau
    doubleRunning = rhedeg dwbl
    oneOffs = costau untro
    optimismBias = tuedd optimistaidd
    costsHaveBias = Mae’r costau yma’n cynnwys yr hyn y mae amcangyfrifon o wariant yn ei adael allan (tuedd
      optimistaidd); mae ffigurau eraill y rhediad yn dangos amcangyfrifon fel y’u hysgrifennwyd.
    whatOptionsAreWorth = Gwerth yr opsiynau, mwy neu lai na gwneud dim
    headPresentBenefit = Budd presennol
    headSocialValue = Gwerth cymdeithasol presennol net
    headBenefitPerPound = Budd am bob £1 o gost
    headWorthwhile = Gwerth mwy na’i gost
    headWorthMost = Gwerth y mwyaf o’r holl opsiynau
    noRatio = dim: nid yw’n costio mwy
    benefitsCounted = Y buddion a gyfrifwyd: {benefits}. Nid yw’r hyn nas cyfrifir heb werth.
    benefitAt = {benefit}, {value}
    healthBenefitAt = {benefit}, {value}, wedi’i ddisgowntio fel iechyd
    whatMoreCosts = Cost cael mwy: {effect}
    whatMoreCostsMeans = Cost cael mwy: {effect}, cyfartaleddau’r rhediadau
    headOneMoreCosts = Cost un yn fwy
    headOneFewerCosts = Cost un yn llai
    headStanding = Safle
    onFrontier = ar y ffin
    dominatedBy = trechir gan {option}
    extendedlyDominatedBy = trechir (estynedig) gan {one} a {other}
    sameAs = yr un fath â {option}
    readingOfEffect = Yr holl flynyddoedd gyda’i gilydd, y rhai diweddarach yn cyfrif am lai, {rates}. Mae un yn
      {one} yn costio’r hyn a nodir y tu hwnt i’r opsiwn rhatach nesaf sydd ar y ffin; trechir opsiwn lle mae un
      arall yn cyflawni cymaint am ddim mwy, ac fe’i trechir (estynedig) lle byddai dau arall wedi’u cymysgu’n
      gwneud hynny.
    ratesForHealth = effeithiau ar gyfraddau’r Llyfr Gwyrdd ar gyfer iechyd
    sameRates = y ddau ar yr un cyfraddau
    oneMore = fwy
    oneFewer = llai
    personYears = blynyddoedd person
    placeYears = blynyddoedd lle
    postYears = blynyddoedd swydd
    percentagePoints = pwyntiau canran am flwyddyn
    moves = symudiadau
    unitPounds = punnoedd
    oneMoreOf = un {unit} yn fwy o {effect}
    oneFewerOf = un {unit} yn llai o {effect}
    personYear = flwyddyn person
    placeYear = flwyddyn lle
    postYear = flwyddyn swydd
    percentagePoint = pwynt canran am flwyddyn
    move = symudiad
    unit = uned
    howOftenWorthMost = Pa mor aml y mae pob opsiwn werth y mwyaf, yn ôl yr hyn y gellid ei dalu am {what}
    headPayingUpTo = Talu hyd at
    headToChoose = I’w ddewis
    bestInRuns = {option}, gorau mewn {share} o’r rhediadau
    whatToChoose = Yr opsiwn i’w ddewis sydd werth y mwyaf ar gyfartaledd; nid hwnnw o reidrwydd sydd werth y mwyaf
      amlaf.
    scores = Sgoriau o 0, yr opsiwn gwaethaf, i 100, yr un gorau, ac yn fach wrth eu hymyl yr hyn a fesurir ar y diwedd
    headWeighed = Yr hyn a bwysir
    headWeight = Pwysau
    headBestWithWeight = Mae opsiwn arall orau gyda phwysau
    presentCost = cost bresennol
    bestWeighed = Gorau yn ôl yr hyn sy’n cael ei bwyso: {option}, {points} o 100.
    bestWeighedInRuns = Gorau yn ôl yr hyn sy’n cael ei bwyso: {option}, {points} o 100, gorau mewn {share} o’r
      rhediadau.
    optionBelow = {option} o dan {value}
    optionAbove = {option} uwchlaw {value}
    noWeightChanges = ni fyddai unrhyw bwysau’n newid y gorau
    whatNumbersDo = Effaith pob rhif ansicr ar ei ben ei hun ar gost bresennol net {option}
    headEightInTen = 8 o bob 10 o’i werthoedd
    headWithLow = Gyda’r pen isel
    headWithHigh = Gyda’r pen uchel
    headLowToHigh = Y pen isel i’r pen uchel, gyda’r gost debygol wedi’i marcio
    headWorthKnowing = Gwerth ei wybod (gwerth gwybodaeth)
    headPreferred = Ffefrir opsiwn arall
    belowPreferred = o dan {value}: {option}
    abovePreferred = uwchlaw {value}: {option}
    noneSearched = dim un, {low} i {high}
    moreNumbersStand.zero = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    moreNumbersStand.one = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    moreNumbersStand.two = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    moreNumbersStand.few = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    moreNumbersStand.many = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    moreNumbersStand.other = Mae {number} yn rhagor o rifau yn appraisal-numbers.csv.
    howWorthIsEstimated = Amcangyfrifir gwerth gwybod rhif o’r rhediadau, drwy ffitio polynomial o’r rhif i gost yr
      opsiynau (Strong, Oakley a Brennan 2014). Lle mae costau’n neidio ar ryw werth o’r rhif, mae’r amcangyfrif yn
      rhy isel, o hyd at tua chweched ran.
    whatPartsAdd = Yr hyn y mae pob rhan o {option} yn ei ychwanegu, wrth ymyl gwneud dim
    headPart = Rhan
    headAddingUp = Adio hyd at: {figure}
    netPresentCost = cost bresennol net
    costInYear = cost yn {year}
    points = {number} o bwyntiau
    whatTheOptionSays = yr hyn y mae’r opsiwn ei hun yn ei ddweud
    whatAShareIs = Cyfran rhan yw’r hyn y mae’n ei ychwanegu at y rhai sydd eisoes mewn grym, ar gyfartaledd dros
      bob trefn y gallent ddechrau ynddi (Shapley), gyda phob rhif ar ei werth tebygol. Mae barrau llawn yn
      ychwanegu, a barrau golau’n tynnu.
    whoseCostIs = I bwy y mae’r gost bresennol, yn ôl {group}, ar y gwerthoedd tebygol
    need = angen
    nobodyInParticular = neb yn benodol
    headDoNothing = Gwneud dim
    headMoreOrLessOf = {option}, mwy neu lai
    headPeopleAtEnd = Pobl ar y diwedd
    headMoreOrFewerOf = {option}, mwy neu lai o bobl
    whatPeopleCost = Cost pobl yw eu hamser ar bris eu lleoliadau; nid yw contractau, safleoedd, gwasanaethau a
      symiau untro ar gyfer neb yn benodol.

    # --- Diffyg gwybodaeth a lwc ---
    luckAndIgnorance = Mae rhediadau’n wahanol am ddau reswm: nid yw’r rhifau’n hysbys i sicrwydd, a gall gwell
      tystiolaeth newid hynny; ac nid oes ond ychydig o bobl, pob un â’i fywyd ei hun, ac ni all dim newid hynny.
    verdictsHaveLuck = Daw’r dyfarniadau o’r rhediadau sydd â lwc.
    whatLuckIs = Ym mhob rhediad mae pobl yn gyfan, a lwc sy’n penderfynu pwy sy’n marw, anghenion pwy sy’n newid,
      pwy sy’n symud o’i wirfodd, faint sy’n dod i mewn nad oes neb yn eu hadnabod eto, a phwy sy’n cael un o ry
      ychydig o leoedd. Nid lwc yw faint o bobl y mae rheol yn eu symud, na’r lleoedd, na’r bobl y mae’n hysbys
      eisoes eu bod yn dod. Nid oes lwc yn y cwrs tebygol, felly nid oes rhaid i’w bobl fod yn gyfan.
    whereRunsLie = Ble mae naw rhediad o bob deg yn {year}, a faint o hynny sy’n lwc
    headFigure = Ffigur
    nineInTenAlike = mae naw rhediad o bob deg yr un fath
    shareIsLuck = {share} yn lwc
    hardlyAny = prin ddim
    aboutATenth = tua degfed ran
    aboutAQuarter = tua chwarter
    aboutAThird = tua thraean
    aboutHalf = tua hanner
    aboutTwoThirds = tua dwy ran o dair
    aboutThreeQuarters = tua thri chwarter
    most = y rhan fwyaf
    nearlyAll = bron y cyfan

    # --- Bylchau ---
    noGaps = Ar y cwrs tebygol nid oes neb yn aros, ac nid oes unrhyw wasanaeth yn brin.
    whatMatters = Yr hyn sy’n bwysig, a faint: {criteria}.
    whatLacks = Yr hyn sy’n brin, mewn pobl sy’n aros am le neu mewn unedau o wasanaeth na ellir eu rhoi
    headService = Gwasanaeth
    headWithOption = Gyda {option}
    headRationale = Rhesymeg
    headImplications = Goblygiadau comisiynu
    mostInYear = yn {year}: {parts}
    nothingProposed = Nid oes dim yn cael ei gynnig ar ei gyfer.

    # --- Y cynllun ---
    whatPlanIs = Yr hyn a wneir gan {option}, yn y drefn y mae’n rhaid ei ddechrau, yn ôl y gwerthoedd tebygol. Mae’r
      bariau’n rhedeg o’r diwrnod y mae’n rhaid paratoi erbyn hynny hyd at y diwrnod olaf; mae strôc ar y diwrnod cyntaf.
      Mae’r hyn sy’n parhau yn rhedeg hyd y diwedd.
    planOf = Beth a wneir a phryd, {option}
    headDone = Beth a wneir
    headKind = Math
    headWhen = Pryd
    headHypothesis = Rhagdybiaeth
    planOpens = agor
    planCloses = cau
    planContract = dod â chontract i ben
    planMoves = symud pobl
    planMoney = gwario
    planChange = newid
    planPrepareBy = paratoi erbyn {day}
    planFromOn = o {day} ymlaen
    planComesInRuns = mae’n digwydd, yn hwyr neu’n hwyrach, mewn {share} o’r rhediadau
    planNever = nid yw’n digwydd yn ôl y gwerthoedd tebygol

    # --- Rhybuddion i’w rhoi ---
    whatNoticesAre = Dim ond drwy roi rhybudd mewn pryd y gellir dod â chontract i ben yn gynt. Telir am bob un hyd
      at y diwrnod y daw i ben, gan gynnwys yr hyn y telir amdano beth bynnag, p’un a yw’n cael ei ddefnyddio ai
      peidio. Mae rhybudd a roddir yn hwyrach yn dod ag ef i ben yn hwyrach.
    noticesAtLikely = Rhybuddion i’w rhoi, ar y gwerthoedd tebygol
    headNoticeBy = Rhybudd erbyn
    headContract = Contract
    headEndsOn = Yn dod i ben ar
    headWhy = Pam
    endsInParts.zero = {days} mewn {number} rhan
    endsInParts.one = {days} mewn {number} rhan
    endsInParts.two = {days} mewn {number} ran
    endsInParts.few = {days} mewn {number} rhan
    endsInParts.many = {days} mewn {number} rhan
    endsInParts.other = {days} mewn {number} rhan
    noticePeriod = rhybudd o {period}
    breakFrom = gellir ei dorri o {day} ymlaen
    notEnded = ni ddaw i ben ar y gwerthoedd tebygol
    runsOut = daw i ben ohono’i hun
    noNoticeNeeded = nid oes angen rhybudd
    endedSoInRuns = daw i ben felly mewn {share} o’r rhediadau

    # --- Staff ---
    whatPostsAre = Un cyfwerth ag amser cyflawn yw swydd. Mae angen swyddi ar gyfer y bobl a’r lleoedd ar 31 Mawrth
      ar ddiwedd blwyddyn, ac ar gyfer gwasanaethau dros y flwyddyn; gwag yw’r hyn sydd ei angen ac nad yw wedi’i
      lenwi. Rhaid penodi hefyd yn lle’r rhai sy’n gadael. Nid oes dim mewn rhediad yn aros am staff: gofelir am
      bobl, agorir lleoedd a rhoddir gwasanaethau fel petai pob swydd wedi’i llenwi. Mae pob ffigur yn llawn yn
      workforce.csv.
    nobodyIsNeeded = Nid oes angen neb: {staff}, {option}.
    postsOf = Swyddi {staff}, {option}
    headNeeded = Angen
    headInPost = Gallai fod mewn swydd
    headVacant = Gwag
    headLeavers = Gadael yn y flwyddyn
    headToTrain = I’w hyfforddi

    # --- Sail y ffigurau ---
    onlyTables = Daw pob rhif o’r tablau a restrir isod.
    numbersInRules = Rhifau yn y senario a’r rheolau
    headAsWritten = Fel yr ysgrifennwyd
    headUncertain = Ansicr
    noneGiven = dim un wedi’i rhoi
    ofNumbers = O blith {numbers}, {standings}.
    haveASource.zero = mae gan {number} ffynhonnell
    haveASource.one = mae gan {number} ffynhonnell
    haveASource.two = mae gan {number} ffynhonnell
    haveASource.few = mae gan {number} ffynhonnell
    haveASource.many = mae gan {number} ffynhonnell
    haveASource.other = mae gan {number} ffynhonnell
    arePartlyAssumed.zero = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    arePartlyAssumed.one = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    arePartlyAssumed.two = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    arePartlyAssumed.few = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    arePartlyAssumed.many = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    arePartlyAssumed.other = mae gan {number} ffynhonnell sy’n rhannol yn dybiaeth
    areAssumptions.zero = tybiaeth yr awduron yw {number}
    areAssumptions.one = tybiaeth yr awduron yw {number}
    areAssumptions.two = tybiaeth yr awduron yw {number}
    areAssumptions.few = tybiaeth yr awduron yw {number}
    areAssumptions.many = tybiaeth yr awduron yw {number}
    areAssumptions.other = tybiaeth yr awduron yw {number}
    haveNoSource.zero = nid oes ffynhonnell wedi’i rhoi i {number}
    haveNoSource.one = nid oes ffynhonnell wedi’i rhoi i {number}
    haveNoSource.two = nid oes ffynhonnell wedi’i rhoi i {number}
    haveNoSource.few = nid oes ffynhonnell wedi’i rhoi i {number}
    haveNoSource.many = nid oes ffynhonnell wedi’i rhoi i {number}
    haveNoSource.other = nid oes ffynhonnell wedi’i rhoi i {number}
    assumptionsAreMarked = Mae tybiaethau a ffynonellau coll wedi’u marcio.
    noCostForOne = Ni roddwyd cost ar gyfer {settings}: mae’n cyfrif fel {nothing}.
    noCostForSome = Ni roddwyd cost ar gyfer {settings}: maent yn cyfrif fel {nothing}.

    # --- Sut y gwnaed y ffigurau hyn ---
    everybodyIsFollowed = Dilynir pawb sy’n hysbys ar {start} {step} hyd at {end}: marwolaethau a phobl sy’n gadael,
      newidiadau mewn angen, symudiadau rhwng lleoliadau, pobl newydd, a’r lleoedd sydd ar gael.
    expectedNumbers = Niferoedd disgwyliedig yw’r ffigurau, felly nid oes rhaid i nifer y bobl fod yn gyfan.
    nobodyEnters = Nid oes neb newydd yn dod i mewn.
    newPeopleAge = Daw pobl newydd i mewn yn {age} oed.
    newPeopleAges = Daw pobl newydd i mewn yn {low} i {high} oed.
    likelyValuesOnly = Cymerwyd pob rhif ar ei werth tebygol ac ni thynnwyd dim, felly nid oes dim yn hysbys am y
      gwasgariad.
    howItIsDrawn = Ym mhob un o blith {runs} tynnwyd pob rhif ansicr o’r newydd (hedyn {seed}). Mae rhediad yn
      gwasanaethu pob opsiwn, felly cymherir opsiynau ar yr un siawnsiau. Mae’r cwrs tebygol yn cymryd pob rhif ar
      ei werth tebygol. Nid yw rhagdybiaeth ond cystal â’i disgwyliad gwannaf; cefnogir disgwyliad lle mae’r gyfran
      o rediadau sy’n ei fodloni yn uwch na’r gyfran y gofynnwyd amdani o fwy nag y byddai siawns yn ei esbonio, nis
      cefnogir lle mae’n is o fwy na hynny, ac fel arall ni all y rhediadau hyn ddweud.
    fitsExactly = Mae’r cyflwr cychwynnol yn cyfateb yn union i’r tablau o bobl.
    fitsWithin = Mae’r cyflwr cychwynnol yn cyfateb i’r tablau o bobl o fewn {people}.
    billionthOfAPerson = biliynfed ran o berson
    nobodyTooMany = Ni ofynnodd unrhyw rediad i fwy o bobl adael nag a oedd.
    scaledDown = Mewn {number} o blith {all} o flynyddoedd rhediadau gofynnodd y rhifau a dynnwyd i fwy o bobl adael
      nag a oedd, ac fe’u graddiwyd i lawr.
    everyFigureInFiles = Mae pob ffigur yn llawn yn y ffeiliau {files} a verdicts.csv; mae data-dictionary.csv yn
      dweud beth sydd ym mhob colofn. Mae rhediad yn yr adroddiad hwn yn `draw` yn y ffeiliau hynny.
    filesRead = Ffeiliau a ddarllenwyd
    headFile = Ffeil
    headSize = Maint

    # --- Hawdd ei Ddeall ---
    # For people with learning disabilities: short words, at most 15 of them in a sentence, one idea in each.
    easyRead = Hawdd ei Ddeall
    easyReadOf = {title}: Hawdd ei Ddeall
    whatIsThis = Beth yw hwn?
    whatIsThePlan = Beth yw’r cynllun?
    whatCouldChange = Beth allai newid?
    willPeopleWait = Fydd pobl yn aros?
    whatDoesItCost = Faint mae’n ei gostio?
    whatWeDoNotKnow = Beth nad ydyn ni’n ei wybod?
    whoDecides = Pwy sy’n penderfynu?
    ideas.zero = {number} syniad
    ideas.one = {number} syniad
    ideas.two = {number} syniad
    ideas.few = {number} syniad
    ideas.many = {number} syniad
    ideas.other = {number} syniad
    thisIsAboutCare = Mae hwn yn sôn am ofal a chymorth i bobl.
    planForYears.zero = Rydyn ni eisiau cynllunio ar gyfer y {number} mlynedd nesaf.
    planForYears.one = Rydyn ni eisiau cynllunio ar gyfer y {number} flwyddyn nesaf.
    planForYears.two = Rydyn ni eisiau cynllunio ar gyfer y {number} flynedd nesaf.
    planForYears.few = Rydyn ni eisiau cynllunio ar gyfer y {number} blynedd nesaf.
    planForYears.many = Rydyn ni eisiau cynllunio ar gyfer y {number} blynedd nesaf.
    planForYears.other = Rydyn ni eisiau cynllunio ar gyfer y {number} mlynedd nesaf.
    computerDidSums = Fe wnaethon ni’r symiau ar gyfrifiadur.
    noNewPlan = Does dim cynllun newydd. Mae hwn yn dangos beth all ddigwydd os bydd pethau’n aros yr un fath.
    planIsCalled = Enw’r cynllun yw:
    nothingIsDecided = Does dim wedi’i benderfynu eto.
    planHasIdeas = Mae {ideas} yn y cynllun.
    notMuchChanges.zero = Fydd dim llawer yn newid mewn {number} mlynedd.
    notMuchChanges.one = Fydd dim llawer yn newid mewn {number} flwyddyn.
    notMuchChanges.two = Fydd dim llawer yn newid mewn {number} flynedd.
    notMuchChanges.few = Fydd dim llawer yn newid mewn {number} blynedd.
    notMuchChanges.many = Fydd dim llawer yn newid mewn {number} blynedd.
    notMuchChanges.other = Fydd dim llawer yn newid mewn {number} mlynedd.
    morePeople.zero = Mwy o bobl mewn {number} mlynedd.
    morePeople.one = Mwy o bobl mewn {number} flwyddyn.
    morePeople.two = Mwy o bobl mewn {number} flynedd.
    morePeople.few = Mwy o bobl mewn {number} blynedd.
    morePeople.many = Mwy o bobl mewn {number} blynedd.
    morePeople.other = Mwy o bobl mewn {number} mlynedd.
    fewerPeople.zero = Llai o bobl mewn {number} mlynedd.
    fewerPeople.one = Llai o bobl mewn {number} flwyddyn.
    fewerPeople.two = Llai o bobl mewn {number} flynedd.
    fewerPeople.few = Llai o bobl mewn {number} blynedd.
    fewerPeople.many = Llai o bobl mewn {number} blynedd.
    fewerPeople.other = Llai o bobl mewn {number} mlynedd.
    peopleNow = Nawr: {people}.
    peopleThen = Wedyn: {people}.
    peopleOtherwise = Heb y cynllun: {people}.
    nobody = neb
    about = tua {people}
    ifWeDoNothing = Os na wnawn ni ddim:
    withThePlan = Gyda’r cynllun:
    nobodyWillWait = Rydyn ni’n meddwl na fydd neb yn gorfod aros.
    mayHaveToWait = {people}: efallai bydd rhaid aros am {setting} yn {year}.
    couldBeMore = Gallai fod yn fwy: hyd at {people}.
    noMoneyYet = Dydyn ni ddim wedi gweithio’r arian allan eto.
    nowItCosts = Nawr mae’n costio {pounds} y flwyddyn.
    easyMillions = {pounds} miliwn
    planCostsMore = Mae’r cynllun yn costio mwy o arian na gwneud dim.
    planCostsLess = Mae’r cynllun yn costio llai o arian na gwneud dim.
    planCostUnknown = Fydd y cynllun yn costio mwy neu lai na gwneud dim? Dydyn ni ddim yn gwybod.
    nobodySeesFuture = Does neb yn gallu gweld y dyfodol. Gallwn ni fod yn anghywir.
    sumsManyTimes = Fe wnaethon ni’r symiau {times} o weithiau. Roedd pob tro ychydig yn wahanol.
    willMostLikelyWork = {ideas}: mae’n debyg o weithio fel rydyn ni’n gobeithio.
    mayNotWork = {ideas}: efallai na fydd yn gweithio fel rydyn ni’n gobeithio.
    weCanNotTell = {ideas}: allwn ni ddim dweud eto.
    peopleDecide = Nid y dudalen hon sy’n penderfynu. Pobl sy’n penderfynu.
    youShouldBeAsked = Dylai’r bobl sy’n cynllunio gofal ofyn beth yw eich barn chi.
    hardToRead = Oes rhywbeth yn anodd ei ddarllen? Gofynnwch am help gan rywun rydych chi’n ymddiried ynddo.

    # --- Lle mae cyfrifon pobl wedi’u diogelu (run --publish) ---
    # Saif yn gyntaf ar dudalen: yr hyn y mae’n rhaid i ddarllenwyr ei wybod am bob cyfrif o bobl.
    peopleAreProtected = Mae cyfrifon pobl wedi’u diogelu.
    peopleAreProtectedMeans = Fe’u dangosir fesul pump, pob un hyd at 5 o’r gwir, ac ni ddangosir rhai o dan 5, fel na ellir adnabod
      neb: nid yw gwahaniaeth o 10 person neu lai’n dweud dim. Mae symiau a chostau’n dilyn o’r cyfrifon a ddiogelwyd, felly nid oes
      rhaid i ffigurau adio, a gallant fod yn wahanol i rai rhediad nas cyhoeddir.
    peopleAreProtectedBriefly = mae cyfrifon pobl wedi’u talgrynnu i’r 5 agosaf, ac ni ddangosir rhai o dan 5
    lookThroughWords = saif yr hyn a ysgrifennoch fel y’i hysgrifennwyd: chwiliwch ef am niferoedd o bobl cyn cyhoeddi
    howPeopleAreProtected = Diogelwyd cyfrifon y tablau pobl cyn cyfrifo dim: mae pob un o fewn 5 i’r gwir, ac nid oes dim yma’n
      dweud mwy amdano. Saif yr hyn a ysgrifennodd cynllunwyr, megis lleoedd, prisiau a rheolau, fel y’i hysgrifennwyd; ni restrir
      ffeiliau sy’n dal cyfrifon pobl. Ni thynnir llinellau pobl lle mae llai na 5.
    easyProtected = Rydyn ni wedi newid rhai rhifau ychydig. Felly ni all neb ddweud pwy ydych chi.
    fewWait = llai na 5 o bobl yn aros
    fewWaitWithIt = llai na 5 o bobl yn aros gyda’r opsiwn
    fewWaitIfNothing = llai na 5 o bobl yn aros os na wneir dim
    fewWaitAnywhere = Ar y cwrs tebygol mae llai na 5 o bobl yn aros am unrhyw leoliad ar ddiwedd unrhyw flwyddyn.
    fewWaitFor = Mae llai na 5 o bobl yn aros am {setting} ar ddiwedd unrhyw flwyddyn, mewn unrhyw opsiwn a ddangosir.
    fewLack = Ar y cwrs tebygol mae llai na 5 o bobl yn aros am unrhyw leoliad, ac nid oes unrhyw wasanaeth yn brin.
    veryFew = llai na 5 o bobl
    fewWillWait = Rydyn ni’n meddwl y bydd llai na 5 o bobl yn gorfod aros.
    """#
}
