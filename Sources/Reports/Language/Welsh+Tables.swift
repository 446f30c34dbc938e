extension Catalogue {
  /// The words of information tables and of the proforma in Welsh.
  static let welshTables = #"""
    # The words of information tables and of the proforma in Welsh; Welsh.swift says how to read a catalogue.
    # Nid yw siaradwr Cymraeg sy'n gweithio ym maes gofal cymdeithasol wedi adolygu'r geiriau hyn eto.

    # --- The pages ---
    informationTables = Tablau gwybodaeth
    whatInformationTablesAre = Y tablau y mae’r Canllaw i Gomisiynu Strategol ar gyfer Pobl ag Anableddau Dysgu
      (Cymru), Atodiad 2, yn gofyn amdanynt, i’r graddau y mae’r senario hwn yn eu llenwi. Llinell yw’r hyn nad yw’n
      ei ddweud; mae nodyn o dan y tabl yn dweud pam. Niferoedd disgwyliedig yw’r bobl sy’n defnyddio gwasanaethau,
      felly anaml y maent yn gyfan.
    proforma = Proforma strategaeth gomisiynu
    whatProformaIs = Y wybodaeth y mae Proforma’r Strategaeth Gomisiynu ym Mholisi Comisiynu Gwaith Cymdeithasol (De
      Swydd Lanark), Atodiad 2, yn gofyn amdani, yn ei threfn: wedi’i llenwi lle mae gan y senario hwn ffigurau, ac
      fel arall yn dweud beth sydd i’w ysgrifennu.
    skipToTables = Neidio at y tablau
    sheetContents = Cynnwys
    # {number} is that of a table of the guide, or of a row of the proforma.
    tableNumber = Tabl {number}
    proformaPart = Rhes {number}
    notFilled = Tablau sydd heb eu llenwi
    toWrite = I’w ysgrifennu:
    # {outcome} is what the proforma says that the information leads to.
    leadsTo = Canlyniad: {outcome}
    partPeople = Pwy sydd yno
    partAccommodation = Llety a chymorth
    partResources = Adnoddau
    partCosts = Beth yw cost gofal preswyl a byw â chymorth

    # --- Heads and rows ---
    headTable = Tabl
    headTitle = Teitl
    headNeeds = Yr hyn y byddai ei angen
    headAsAt = Fel yr oedd, neu ym mha opsiwn
    headSection = Pennawd
    headInformation = Gwybodaeth
    headOutcome = Canlyniad
    headFilledBy = Wedi’i lenwi mewn dalennau
    total = Cyfanswm
    adults = Oedolion
    spentBesides = Wedi’i wario heblaw ar leoliadau a gwasanaethau
    notTested = heb ei brofi
    waitingPeople = pobl sy’n aros
    headArea = Ardal
    headAllAges = Pob oed a ddywedir
    headPercent = %
    headPercentOfTotal = % o’r cyfanswm
    # {day} is a day, {year} a financial year.
    headPercentOn = % ar {day}
    headTotalOn = Cyfanswm ar {day} os na wneir dim
    headChangeBy = % newid erbyn {day}
    headPeopleOn = Pobl ar {day}
    headPlacesOn = Lleoedd ar {day}
    headWaitingOn = Yn aros ar {day}
    headSpentIn = Gwariant yn {year}
    headWeeklyIn = Yr wythnos i bob person yn {year}
    headBudgetIn = Cyllideb yn {year}
    headGapIn = Cost llai’r gyllideb yn {year}
    headTrend = Tuedd
    trendUp = yn codi
    trendDown = yn gostwng
    trendSame = yn aros yr un fath
    headShift = Newid
    headPeopleOfSeventy = Pobl 70 oed a throsodd
    headCarersRate = Gofalwyr hŷn am bob 100,000
    headOlderCarers = Gofalwyr hŷn disgwyliedig
    headHowMany = Faint
    headExisting = Presennol
    headAreaAvailable = Ardal lle mae ar gael
    headUnitsAWeek = Unedau’r wythnos i bob defnyddiwr
    headCountedIn = Wedi’i gyfrif mewn
    headTotalCost = Cyfanswm y gost
    headWeeklyPerUser = Yr wythnos i bob defnyddiwr
    headFundedBy = Ariennir gan
    headNumberOfPackages = Nifer y pecynnau
    headNumberOfPeople = Nifer y bobl
    headWeekly = Cost wythnosol gyfartalog
    headPerTenThousandAdults = Am bob 10,000 o bobl 18 oed a throsodd
    headPerTenThousandOfWorkingAge = Am bob 10,000 o bobl 18 i 64 oed
    headPerPersonKnown = Cyfartaledd i bob person hysbys
    headCostOfPackage = Cost y pecyn
    headStaffGroup = Grŵp gwasanaeth
    headBudget = Cyllideb
    headPostsNeeded = Swyddi sydd eu hangen
    headPostsFilled = Swyddi wedi’u llenwi
    headPostsVacant = Swyddi gwag
    headDay = Diwrnod, a’r flwyddyn y mae’n ei gorffen
    headFundedByCouncil = Wedi’u hariannu gan y gwasanaethau cymdeithasol
    headCouncilPays = Cost gwasanaethau cymdeithasol
    headUserPays = Cost defnyddwyr gwasanaeth
    headOthersPay = Cost allanol
    headAverageCost = Cyfanswm cost cyfartalog
    headAverageCouncil = Cost gyfartalog gwasanaethau cymdeithasol
    headAverageUser = Cost gyfartalog defnyddwyr gwasanaeth
    headAverageOthers = Cost allanol gyfartalog
    headPayer = Talwr
    headOfKnown = % o’r bobl hysbys
    headOfTenThousand = Am bob 10,000 o drigolion
    headPrepareBy = Penderfynu neu roi rhybudd erbyn
    headBegins = Dechrau
    headEnds = Diwedd

    # --- Titles of the guide's tables; {service} is one of the two phrases below them ---
    titlePopulation = Poblogaeth yn ôl ardal ac oed
    titlePeopleByAge = Pobl hysbys yn ôl oed ac ardal
    titleDemand = Sut y bydd y galw’n newid
    titleWhereTheyLive = Ble mae pobl yn byw
    titleOlderCarers = Gofalwyr 70 oed a throsodd
    titleProposedMix = Llety a chymorth presennol ac arfaethedig
    titleHomeCare = Gofal cartref a gwasanaethau eraill
    titleWhoFunds = Pecynnau gofal yn ôl pwy sy’n eu hariannu
    titleSpending = Gwariant a chyfraddau wythnosol cyfartalog
    titleSpendingByPopulation = Gwariant ar wasanaethau yn ôl poblogaeth
    titleCostBands = Pecynnau gofal yn ôl cost yr wythnos
    titleCommunityStaff = Gwasanaethau cymunedol: cyllideb a staff
    titleResidentialCare = Pobl mewn gofal preswyl a’r hyn a delir drostynt
    titleInHouse = Gofal preswyl: wedi’i brynu ac mewnol
    titleProviders = Darparwyr byw â chymorth
    titleFeeRanges = Byw â chymorth yn ôl ffi wythnosol
    residentialCareNamed = gofal preswyl
    supportedLivingNamed = byw â chymorth
    titleBreakdown = Dadansoddiad o gostau: {service}
    titleAverage = Cost gyfartalog i bob person: {service}
    titleBreakdownOver = Dadansoddiad o gostau: {service}, pecynnau dros £50,000
    titleAverageOver = Cost gyfartalog: {service}, pecynnau dros £50,000
    titleNumbersOver = Pobl yn ôl cost y pecyn: {service}, dros £50,000
    titleBreakdownUnder = Dadansoddiad o gostau: {service}, pecynnau o dan £50,000
    titleAverageUnder = Cost gyfartalog: {service}, pecynnau o dan £50,000
    titleNumbersUnder = Pobl yn ôl cost y pecyn: {service}, o dan £50,000

    # --- Titles of the proforma's tables ---
    titlePeopleOverTime = Pobl hysbys, nawr ac yn ddiweddarach
    titlePopulationOverTime = Pawb sy’n byw yma, yn ôl oed
    titleAgeAndNeed = Pobl hysbys yn ôl oed ac angen
    titleProvision = Yr hyn a ddarperir
    titleDays = Sut mae pobl yn treulio’r dydd
    titleEmployment = Pobl mewn cyflogaeth
    titleDirected = Pobl sy’n cyfeirio eu cymorth eu hunain
    titleBudgets = Pwy sy’n talu, a’r hyn sydd ar gael
    titleUseByAge = Defnydd o wasanaethau yn ôl oed
    titleRates = Cyfraddau defnyddio gwasanaethau
    titleUnmet = Angen heb ei ddiwallu
    titleCapacity = Lleoedd, nawr a chyda’r hyn a gynigir
    titleEvidence = Beth a brofwyd, a beth a ddaeth ohono
    titleActions = Camau a’u dyddiau

    # --- What tables need that are not filled ---
    needsPopulation = y boblogaeth yn ôl oed: llinell “population from” tabl
    needsPopulationOfSeventy = y boblogaeth yn ôl oed hyd at 70 a throsodd, mewn senario sy’n dilyn yr oedrannau hyn
    needsAges = rhediad sy’n dweud pobl yn ôl oed
    needsOption = opsiwn neu ragdybiaeth i’w osod ochr yn ochr â’r hyn sydd
    needsServices = gwasanaeth ar ben lleoliadau, megis gofal cartref, gyda’i gost a’i ddefnyddwyr
    needsPayers = pwy sy’n talu am bob lleoliad: llinell “paid by”
    needsPackages = cost pecynnau mewn lleoliad o’r math: llinell “packages”
    needsStaff = grwpiau staff, a phwy sydd ei angen ym mhle
    needsResidential = lleoliad y mae ei enw’n dweud “residential” neu “care home”
    needsSupportedLiving = lleoliad y mae ei enw’n dweud “supported living”, “supported housing” neu “supported
      home”
    # {weekly} is pounds a week.
    needsLimit = cost pecynnau mewn lleoliadau o’r fath, gyda band sy’n dechrau ar {weekly} yr wythnos, sef £50,000
      y flwyddyn
    needsCostOfBands = cyfanswm cost pecynnau band: mae senario’n dweud faint ohonynt sydd
    needsBands = cost pecynnau mewn lleoliadau o’r fath, mewn bandiau o £10,000 y flwyddyn
    needsInHouse = pwy sy’n darparu pob lle, yn fewnol neu wedi’i brynu: mae senario’n dweud pwy sy’n talu, nid pwy
      sy’n darparu
    needsProviders = y darparwyr wrth eu henwau, gyda’r bobl y mae pob un yn eu cefnogi: mae senario’n dweud
      lleoliadau

    # --- How tables are to be read ---
    notePopulationAges = Poblogaeth yr oedrannau y mae’r senario’n eu dilyn yw hon; nid yw pobl iau ynddi.
    notePopulationMissing = Mae colofnau yn ôl poblogaeth yn wag, gan nad oes tabl yn dweud y boblogaeth.
    noteCarersRate = Cyfradd y canllaw yw hon: tua 53 o bob 100,000 o bobl 70 oed a throsodd. Nid ffigur o’r senario
      mohoni.
    noteCarersAges = Nid yw senario’n dweud pwy sy’n gofalu am bwy, na pha mor hen yw gofalwyr.
    noteNoChildren = Gadewir y rhes 0-17 allan: mae’r senario’n dilyn oedolion.
    noteTrend = Y duedd yw honno o’r diwrnod cyntaf i’r olaf; nid yw newid o lai na hanner person yn cyfrif.
    noteNoPast = Gadewir colofnau’r blynyddoedd cyn i’r senario ddechrau allan: mae’n dweud ble mae pobl ar y
      diwrnod y mae’n dechrau ac wedyn.
    noteOwnSettings = Lleoliadau’r senario yw’r rhesi, yn ei eiriau ei hun.
    noteNoAreasOfServices = Mae colofn yr ardaloedd yn wag: nid yw senario’n dweud ble y cynigir gwasanaeth.
    noteLockedIn = Mae’r cyfartaledd i bawb yn cynnwys yr hyn y telir amdano p’un a ddefnyddir ef ai peidio; mae’r rhai uwch ei
      ben yn cyfrif pobl yn unig lle mae eraill yn talu am hynny.
    noteDayAndYear = Nifer y diwrnod yw nifer y bobl; cymedr y flwyddyn hyd at hynny yw pwy sy’n talu am faint o bobl.
    noteFittedAges = Lle nad oes un tabl yn dweud oedran a lleoliad gyda’i gilydd, taenir pobl fel bod pob tabl yn dal: amcangyfrif
      yw’r oedrannau mewn lleoliad wedyn.
    noteOnePopulation = Yr un nifer sydd yn y tabl poblogaeth ar gyfer pob blwyddyn: nid rhagolwg o ddim newid yw hynny.
    notePackagesAreSettings = Person mewn lleoliad sy’n costio rhywbeth yw pecyn, fel cymedr dros y flwyddyn;
      cyfrifir y sawl sydd â rhywbeth yn ystod y dydd hefyd yno yn ogystal.
    noteWeeklyPerPerson = I bob person sydd yno, fel cymedr dros y flwyddyn, y mae’r gost wythnosol, ac mae’n
      cynnwys lleoedd gwag lle telir amdanynt.
    noteAreasWithoutCommitments = Mae ardaloedd yn cynnwys pobl ar bris eu lleoliad; mae’r cyfanswm hefyd yn cynnwys
      gwasanaethau, a’r hyn a werir pwy bynnag sydd yno.
    noteOwnBands = Bandiau’r senario yw’r rhain, ar ei brisiau ef.
    noteNoStaffBudget = Mae colofn y cyllidebau’n wag: mae senario’n dweud swyddi, nid cost pob grŵp o staff.
    noteNoRangeOfProviders = Gadewir yr ystod rhwng darparwyr allan: mae senario’n dweud un gost am leoliad.
    noteKindsByName = Adnabyddir lleoliadau o’r math hwn wrth eu henwau.
    notePayersByName = Adnabyddir talwyr wrth eu henwau: y rhai sy’n sôn am “social services”, “social work” neu
      “council”; am “clients”, “residents” neu “service users”; mae pob un arall yn allanol.
    notePayersMissing = Mae colofnau’r talwyr yn wag: nid yw’r senario’n enwi talwr sy’n sôn am “social services”,
      “social work” neu “council”.
    noteMeanPeople = Cymedr dros y flwyddyn yw nifer y bobl.
    noteCostOfBands = Mae colofnau’r costau’n wag: mae senario’n dweud faint o becynnau sydd mewn band, nid eu cost
      gyda’i gilydd.
    noteBandsMissing = Saif llinell lle nad yw’r senario’n dweud band sy’n dechrau ac yn gorffen yno.
    noteServicesAreMeans = Cymedr dros y flwyddyn yw defnyddwyr gwasanaethau.
    noteGaps = Arian dros ben yw bwlch o dan 0.
    noteActions = Y dyddiau ar y gwerthoedd tebygol yw’r rhain.

    # --- The proforma: its headings, what is asked for, and what that leads to, after the form ---
    sectionPopulations = Poblogaethau
    sectionResources = Adnoddau presennol
    sectionFinance = Cyllid a’r gweithlu
    sectionServices = Dadansoddi gwasanaethau
    sectionConsult = Ymgynghori
    sectionObjectives = Amcanion a blaenoriaethau
    askPopulations = Grwpiau poblogaeth ac amcanestyniadau
    askDemography = Newidiadau demograffig
    askClients = Gofynion penodol cleientiaid
    askCarers = Mewnbwn gofalwyr di-dâl
    askProvision = Darpariaeth gofal cymdeithasol yn ôl grŵp cleientiaid
    askHousing = Deiliadaeth tai a chyfansoddiad aelwydydd yn ôl grŵp cleientiaid
    askDays = Cyfleoedd dydd yn ôl grŵp cleientiaid
    askEmployment = Cyflogaeth y grŵp cleientiaid
    askIncome = Sicrhau’r incwm mwyaf yn ôl grŵp cleientiaid
    askDirectedPlanning = Cymorth hunangyfeiriedig: asesu a chynllunio cymorth
    askDirected = Cymorth hunangyfeiriedig: gwasanaethau a chyllidebau unigol
    askBudget = Cyllideb bresennol yn ôl grŵp cleientiaid
    askWorkforce = Gweithlu gofal cymdeithasol
    askUseByAge = Defnydd o wasanaethau yn ôl oed
    askRates = Cyfraddau defnyddio gwasanaethau
    askUnmet = Angen heb ei ddiwallu
    askReferrals = Ffynhonnell atgyfeiriadau
    askStay = Hyd arhosiad
    askBenchmarks = Cymariaethau meincnodi
    askMarket = Dadansoddi’r farchnad
    askUsers = Ymgynghori â defnyddwyr a gofalwyr
    askProviders = Ymgynghori â darparwyr gwasanaethau
    askLaw = Dadansoddi deddfwriaeth berthnasol a pholisi’r llywodraeth
    askEvidence = Gwerthuso’r holl wybodaeth a gasglwyd
    askConclusions = Casgliadau o gasglu gwybodaeth
    outcomeShift = % newid wedi’i nodi.
    outcomeProfileByAge = Proffil o’r grŵp cleientiaid a’u hangen yn ôl oed.
    outcomeCarers = Proffil o ofal di-dâl, gan gynnwys ei faint ac oed y person sy’n ei roi.
    outcomeBaseline = Llinell sylfaen o adnoddau presennol.
    outcomeHousing = Proffil tai’r grŵp cleientiaid.
    outcomeDays = Proffil o’r cyfleoedd dydd a fanteisir arnynt.
    outcomeEmployment = Proffil o gleientiaid mewn cyflogaeth.
    outcomeIncome = Proffil o’r budd-daliadau a hawlir.
    outcomeDirectedPlanning = Proffil o’r defnydd o gymorth hunangyfeiriedig wrth asesu a chynllunio yn ôl grŵp
      cleientiaid.
    outcomeDirected = Proffil o’r defnydd o gymorth hunangyfeiriedig ar gyfer gwasanaethau a chyllidebau yn ôl grŵp
      cleientiaid.
    outcomeSpending = Proffil o wariant ar y grŵp cleientiaid, yn ôl math o wasanaeth.
    outcomeWorkforce = Proffil o’r gweithlu yn ôl grŵp cleientiaid.
    outcomeUseByAge = Proffil o ddefnydd gwasanaethau yn ôl oed y cleient.
    outcomeRates = Proffil o ddefnydd gwasanaethau.
    outcomeUnmet = Proffil o angen heb ei ddiwallu.
    outcomeReferrals = Proffil o atgyfeiriadau.
    outcomeStay = Patrwm y ddarpariaeth wedi’i nodi.
    outcomeBenchmarks = Proffil o gostau cymharol ag awdurdodau lleol tebyg.
    outcomeMarket = Nodi bwriadau’r farchnad.
    outcomeNeedsMapped = Anghenion wedi’u mapio.
    outcomeLaw = Gofynion allweddol wedi’u nodi.
    outcomeEvidence = Casgliadau sy’n seiliedig ar wybodaeth.
    outcomeConclusions = Gofynion comisiynu wedi’u nodi.

    # --- What is left to people to write ---
    writeDemography = sut mae’r boblogaeth gyfan yn newid dros flynyddoedd y strategaeth, yn ôl oed, gyda’i
      ffynhonnell. Mae tabl “population from” yn y senario yn llenwi’r rhes hon.
    writeClients = faint o bobl sydd o bob oed ac angen.
    writeCarers = faint o ofal di-dâl a roddir, gan ofalwyr o ba oed, a sut y bydd hynny’n newid; o asesiadau
      gofalwyr a’r cyfrifiad.
    writeHousing = deiliadaeth a chyfansoddiad aelwydydd; mae senario’n dweud y math o gartref.
    writeDays = beth mae pobl yn ei wneud yn ystod y dydd a faint sy’n ei wneud. Mae llwybr dydd yn y senario yn
      llenwi’r rhes hon.
    writeEmployment = faint o bobl sydd mewn cyflogaeth, a chyda pha gymorth.
    writeIncome = incwm o waith a budd-daliadau, a’r hyn y gallai pobl ei hawlio ond nad ydynt; o asesiadau
      ariannol.
    writeDirectedPlanning = faint o bobl a gafodd asesiad a chynllun cymorth hunangyfeiriedig.
    writeDirected = faint o bobl sydd â thaliad uniongyrchol neu gyllideb unigol.
    writeBudget = y gyllideb refeniw gros yn ôl talwr. Mae llinellau “paid by” a chyllideb yn y senario yn llenwi
      ail dabl yma.
    writeWorkforce = pwy sy’n gweithio yma, ym mha swyddi a chyda pha sgiliau, a ble mae’n anodd dod o hyd i bobl.
      Mae grwpiau staff yn y senario yn llenwi’r rhes hon.
    writeUseByAge = pwy sy’n defnyddio beth ar ba oed.
    writeUnmet = pa rai o’r rhai sy’n aros sydd wedi’u hasesu, a’r hyn a gânt yn y cyfamser.
    writeNoUnmet = pwy sydd wedi’i asesu ac yn aros, os oes rhywun; yn y senario hwn nid oes neb ar y llwybr
      tebygol.
    writeReferrals = o ble y daeth atgyfeiriadau yn y flwyddyn ddiwethaf.
    writeStay = am ba hyd y mae pobl yn aros ym mhob math o wasanaeth; o gofnodion gofal.
    writeBenchmarks = yr un ffigurau ar gyfer awdurdodau tebyg.
    writeMarket = pwy sy’n darparu, faint yn rhagor y gallai pob un, a beth yw eu bwriad.
    writeUsers = beth mae pobl sy’n defnyddio gwasanaethau, a’u gofalwyr, yn ei ddweud am y galw ac angen heb ei
      ddiwallu.
    writeProviders = beth mae darparwyr yn ei ddweud am y galw ac angen heb ei ddiwallu.
    writeLaw = y gyfraith a’r polisi y mae’n rhaid i’r strategaeth eu bodloni, a’r hyn y mae pob un yn gofyn amdano.
    writeEvidence = i ba raddau y gellir dibynnu ar y ffigurau hyn; mae’r adroddiad yn rhestru pob tybiaeth gyda’i
      ffynhonnell.
    writeConclusions = yr amcanion a’u blaenoriaeth, a phwy sy’n atebol am bob cam.
    """#
}
