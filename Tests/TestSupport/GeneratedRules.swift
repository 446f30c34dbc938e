/// Rules that nobody wrote: sound, of every kind the language has, and the same for the same seed.
///
/// They stand by themselves, or below `scenario`, which declares every name they use.
public struct GeneratedRules {
  private var random: SeededNumbers
  private var number = 0
  private var alreadySet: Set<String> = []
  /// Whether services are spoken of, which the scenario does not declare.
  private let namesServices: Bool

  /// The rules of a seed.
  public init(seed: some BinaryInteger, namesServices: Bool = true) {
    random = SeededNumbers(seed: seed)
    self.namesServices = namesServices
  }

  /// So many hypotheses more, with their assumptions, options and tests; some 700 bytes and 13 lines each.
  public mutating func hypotheses(_ count: Int) -> String {
    var text = ""
    for _ in 0..<count {
      number += 1
      text += number.isMultiple(of: 3) ? assumption() : ""
      text += number.isMultiple(of: 12) ? belief() : hypothesis()
      text += number.isMultiple(of: 10) ? option() : ""
      text += number.isMultiple(of: 50) ? test() : ""
    }
    return text
  }

  // MARK: Declarations

  private var title: String { "\"Number \(number) replaces what we buy\"" }

  private var assumptionName: String { "\"share that number \(number) rests on\"" }

  private mutating func assumption() -> String {
    """
    assumption \(assumptionName)
      is         \(uncertain(from: 20, through: 60, "%"))
      source     "Assumption: no count of \(number) exists" quality \(pick(["low", "medium", "high"]))


    """
  }

  private mutating func hypothesis() -> String {
    var lines = [
      "hypothesis \(title)",
      "  because    \"We may need fewer places as more people\n              find what they want without them.\"",
    ]
    if chance(3) { lines.append("  applies to people \(ages())") }
    lines.append("  if we      \(number.isMultiple(of: 3) ? moveByAssumption() : statement())")
    lines.append("  source     \"Review of \(2000 + number % 20)\", page \(number % 90 + 1) as at June 2025")
    lines.append("  \(pick(["then      ", "and       ", "so we can "])) \(statement())")
    if chance(2) { lines.append("  so we can  \(statement())  # as agreed") }
    if chance(4) { lines.append("  # one more, and then no more") }
    if chance(4) { lines.append("  when       \(condition())\n             \(statement(phase: ", one time only"))") }
    lines.append("  expect     \(expectation())")
    if chance(4) { lines.append("  refuted if \(refutation())") }
    if chance(5) { lines.append("  owner      \"Commissioning\" review on April 2028") }
    return lines.joined(separator: "\n") + "\n\n"
  }

  private mutating func belief() -> String {
    """
    hypothesis \(title)
      we believe \(assumptionName) of people in \(settings().0) do not need it
      source     "Reassessment sample", 60 people quality medium
      overrides  "Number \(number - 1) replaces what we buy" because "it was measured here"
      review on  April 2028
      status     \(pick(["proposed", "accepted by \"Board\" because \"two years of figures\""]))
      refuted if measured share is below 20% in at least 100 reviews by March 2029


    """
  }

  private mutating func option() -> String {
    let titles = (number - 9...number).map { "\"Number \($0) replaces what we buy\"" }
    return """
      option "Way \(number)"
        includes   \(titles.joined(separator: ",\n             "))
        spend      £120k in \(financialYear()) on "project team"


      """
  }

  private mutating func test() -> String {
    """
    test "number \(number) does what it should" in "nowhere.scenario"
      with       \(title)
      draws      20
      expect     people in \(settings().0) to be at most \(number) people by 2030-31


    """
  }

  // MARK: Statements

  private mutating func statement(phase: String? = nil) -> String {
    let when = phase ?? " " + self.phase()
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return move(when)
    case 1: return places(when)
    case 2: return rateOrMoney(when)
    default: return change(when)
    }
  }

  private mutating func move(_ when: String) -> String {
    let (from, to, other) = settings()
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "move \(count()) people from \(from), \(other) to \(to)\(when)"
    case 1:
      return
        "move \(count()) people to \(to)\(phase(orNone: when)),\n             \(uncertain(from: 20, through: 60, "%")) "
        + "of them from \(from), the rest from \(other)"
    case 2: return "move \(count()) people \(pick(["a month", "a year"])) from \(from) to \(to)\(steady(when))"
    case 3: return "move \(uncertain(from: 5, through: 50, "%")) of people from \(from) to \(to)\(when)"
    case 4:
      return "move up to 3 people a month from \(from) to \(to)\(steady(phase(orNone: when))),\n             "
        + "first those with need moderate, next those aged 55 or over with need severe"
    default: return "send 20% of entrants to \(to) instead of \(from)\(when)"
    }
  }

  private mutating func places(_ when: String) -> String {
    let (setting, _, _) = settings()
    switch Int.random(in: 0..<5, using: &random) {
    case 0:
      return "open \(count()) places in \(setting)\(phase(orNone: when)), lead time 18 months, double running 6 months"
    case 1:
      return "close \(count()) places in \(setting)" + (when.hasPrefix(",") ? when : "\(when), once \(condition())")
    case 2: return "close site \"Oak House\"\(when)"
    case 3: return "end contract \"Beechwood\" at the earliest date"
    default: return "\(pick(["open", "close"])) \(count()) places in \(setting)\(when)"
    }
  }

  private mutating func rateOrMoney(_ when: String) -> String {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "multiply \(rate()) by \(uncertain(from: 0.8, through: 1.2)) for people \(who())\(when)"
    case 1: return "multiply \(rate()) by 0.9 after 6 months\(when)"
    case 2: return "multiply \(rate()) by 0.9\(when)"
    default: return "spend £\(number)k a year on \"project team\"\(steady(when))"
    }
  }

  private mutating func change(_ when: String) -> String {
    let (setting, _, _) = settings()
    let (quantity, number, change): (String, String, String?)
    switch Int.random(in: 0..<(namesServices ? 7 : 3), using: &random) {
    case 0: (quantity, number, change) = ("cost of \(setting)", "£40 a week for each person", nil)
    case 1: (quantity, number, change) = ("places in \(setting)", "\(self.number % 90 + 2) places", nil)
    case 2: (quantity, number, change) = ("uplift of \(setting)", "1% a year", "1 percentage point a year")
    case 3: (quantity, number, change) = ("uptake of short breaks", "10%", "10 percentage points")
    case 4: (quantity, number, change) = ("amount of short breaks", "7 nights a year", nil)
    case 5: (quantity, number, change) = ("capacity of short breaks", "300 nights a year", nil)
    default: return "offer short breaks to \(uncertain(from: 5, through: 50, "%")) of people in \(setting)\(when)"
    }
    // A quantity is set once, since options put hypotheses together.
    let verb = pick(["set", "raise", "lower"])
    if verb == "set", alreadySet.insert(quantity).inserted { return "set \(quantity) to \(number)\(when)" }
    return "\(verb == "set" ? "raise" : verb) \(quantity) by \(change ?? number)\(when)"
  }

  private mutating func moveByAssumption() -> String {
    let (from, to, _) = settings()
    return "move \(assumptionName) of people from \(from) to \(to)\n             \(phase())"
  }

  private mutating func rate() -> String {
    let (from, to, _) = settings()
    return pick([
      "moves from \(from) to \(to)", "moves to \(to)", "deaths", "entrants", "needs change from moderate to severe",
    ])
  }

  private mutating func phase() -> String {
    let year = financialYear()
    return pick([
      "in \(year)", "from \(year)", "from 1 October 2028", "from June 2028", "over 3 years from \(year)",
      "over 18 months from 1 July 2028", "in an S-curve over 4 years from \(year)",
    ])
  }

  /// A time for so much in every month or year, which has no whole to grow to.
  private func steady(_ when: String) -> String { when.replacing("in an S-curve ", with: "") }

  /// What a statement may say before its other parts; what ends a statement cannot stand before them.
  private func phase(orNone when: String) -> String { when.hasPrefix(",") ? "" : when }

  private mutating func ages() -> String { pick(["aged 55 or over", "aged 18 to 64", "under 30"]) }

  private mutating func who() -> String {
    pick([
      ages(), "with need severe", "in Radnorshire", "in female", "aged 55 or over with need moderate in Powys North",
    ])
  }

  // MARK: Conditions and expectations

  private mutating func condition() -> String {
    let (setting, _, _) = settings()
    return pick([
      "waiting for \(setting) is above 20 people for 3 months", "people in \(setting) fall by 30 people",
      "empty places in \(setting) is at least 12 places",
    ])
  }

  private mutating func refutation() -> String {
    let (setting, _, _) = settings()
    return pick([
      "people in \(setting) fall by less than 5 by March 2029", "people in \(setting) is below 4 by March 2029",
    ])
  }

  private mutating func expectation() -> String {
    let (setting, other, _) = settings()
    let (stock, year) = (
      pick([
        "people in \(setting), \(other)", "places in \(setting)", "empty places in \(setting)",
        "waiting for \(setting)", "people aged 55 or over",
      ]), financialYear()
    )
    let counted = stock.contains("places in") ? "places" : "people"
    let (than, changes) = (pick(["at most", "at least", "above", "below"]), pick(["fall", "rise"]))
    let confidence = pick(["", ", with 80% confidence", ",\n             with 60% confidence"])
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "\(stock) to be \(than) \(number) \(counted) \(pick(["by", "until"])) \(year)\(confidence)"
    case 1: return "\(stock) to \(changes) by at least 5% by March 2031 compared with do nothing\(confidence)"
    case 2: return "moves to \(setting) to \(changes) by at least 8 a year by \(year) compared with do nothing"
    default:
      let cost = pick(["total cost", "locked-in cost", "cost of \(setting)", "cost of daytime"])
      return "\(cost) to \(changes) by at least £\(number)k a year by \(year)\n             "
        + "compared with do nothing\(confidence)"
    }
  }

  // MARK: Words and numbers

  /// Three settings of one pathway; nobody starts in the first.
  private mutating func settings() -> (String, String, String) {
    var names = pick([GeneratedRules.homes, GeneratedRules.days])
    names.shuffle(using: &random)
    if names[0] == "family home" || names[0] == "nothing arranged" { names.swapAt(0, 3) }
    return (names[0], names[1], names[2])
  }

  private mutating func count() -> String {
    chance(2) ? "\(number % 90 + 2)" : uncertain(from: 20, through: 40)
  }

  private mutating func uncertain(from low: Double, through high: Double, _ unit: String = "") -> String {
    let tenths = Int.random(in: 1...9, using: &random)
    func written(_ value: Double) -> String {
      let hundredths = Int((value * 100).rounded())
      return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)\(unit)"
    }
    let likely = written(low + (high - low) * Double(tenths) / 10)
    return chance(5)
      ? "between \(written(low)) and \(written(high))"
      : "likely \(likely), between \(written(low)) and \(written(high)) (\(pick([50, 80, 95]))% sure)"
  }

  private mutating func financialYear() -> String { pick(["2026-27", "2027-28", "2028-29", "2029-30", "2030-31"]) }

  private mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  /// True once in so many times.
  private mutating func chance(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }
}

extension GeneratedRules {
  fileprivate static let homes = ["family home", "supported living", "residential home", "\"out of county\""]
  fileprivate static let days = ["nothing arranged", "day care", "direct payment", "paid job"]

  /// A scenario that declares every name the rules use, apart from services.
  public static let scenario = """
    scenario "Nowhere: generated rules"
      years      2026-27 to 2035-36
      step       quarter
      prices     2026-27 cash
      inflation  from "deflator.csv"
      ages       18 to 90 and over

    group area Radnorshire, Powys North
    group sex female, male
    need moderate, severe

    people       from "people.csv", "days.csv" otherwise 0
    entrants     from "entrants.csv" until 2030-31, then the average of the last 3 years
                 times likely 1.2, between 0.9 and 1.6 (80% sure)
    arrivals     from "arrivals.csv" until 2026-27, then growing by between 0.5% and 1.5% a year
    deaths       from "deaths.csv"
    leavers      from "leavers.csv" otherwise 0 times 0.9 for people aged 18
    population   from "population.csv"
    prevalence   from "prevalence.csv"
    needs change from "needs.csv" otherwise 0
    moves        from "moves.csv" otherwise 0

    pathway accommodation
      settings   \(homes.joined(separator: ", "))
      starts in  family home
      entrants   family home 85%, supported living 15%
    pathway daytime
      settings   \(days.joined(separator: ", "))
      starts in  nothing arranged

    contract "Beechwood"
      block      30 places in residential home at £1,150 a week for each place
      until      31 March 2028, notice 6 months
    contract "Elmwood"
      framework  up to 40 places in supported living at £1,210 a week for each place
      indexed    likely 1%, between 0% and 2% (80% sure) a year
      until      31 March 2029
    contract "Ashwood"
      cost and volume 20 places in residential home at £1,150, next 10 at £1,050, up to 40 at £990 a week for each place
      indexed    pay 70% at 1%, "other costs" 30% at 0.5% a year
      until      31 March 2029
    site "Oak House"
      hosts      16 places in residential home
      fixed cost £480,000 a year
    fund care pool
      paid by    social services 60%, NHS 40%
    fund transition grant
      has        likely £250k, between £200k and £300k (80% sure) a year, falling by 10% a year
      paid by    care pool 100%
      source     "Grant letter 2026"
    staff group support workers
      hours      37 a week for each post
      supply     likely 900, between 850 and 950 (80% sure) posts
      turnover   30% a year
      recruits   250 posts a year
      qualified  55%
      source     "Workforce return 2026"
    measure own front door
      is         people in supported living as a share of people
      better     when higher

    """
    + (homes + days).filter { $0 != "family home" && $0 != "nothing arranged" }.map { setting in
      """

      setting \(setting)
        places     300
        cost       likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person
        source     "Fee schedule 2026", page 3
        spent      £7.7m on 5,203 weeks
        packages   20% under £500, 60% at £500 to £1,500, 20% at £1,500 or more a week
        uplift     2% a year
        paid by    social services 62%, NHS 30%, client 8%
        staff      1.6 support workers for each person

      """
    }.joined()
}
