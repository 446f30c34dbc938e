extension DeclarationKind {
  /// The accepted first line.
  var pattern: String { form.pattern }

  /// Its first line, and what it declares.
  var form: Form {
    switch self {
    case .scenario: return Form("scenario \"Powys: adults with learning disabilities\"", "a place and its years")
    case .group: return Form("group area North, South", "what people are told apart by")
    case .need: return Form("need moderate, severe", "the needs that people can have")
    case .people:
      return Form(
        "people from \"file.csv\"[, \"another.csv\"] [otherwise 0]",
        "how many there are at the start; several are fitted")
    case .entrants: return Form("entrants \(Self.newcomers)", "how many are new in a year")
    case .arrivals: return Form("arrivals \(Self.newcomers)", "how many move here in a year, of any age")
    case .deaths: return Form("deaths \(Self.rates)", "the share of people who die in a year")
    case .leavers:
      return Form("leavers \(Self.rates)", "the share of people who move away, or need nothing more, in a year")
    case .needsChange: return Form("needs change \(Self.rates)", "the share of people whose need changes in a year")
    case .moves:
      return Form(
        "moves from \"file.csv\"[, \"another.csv\"] [otherwise 0] [\(Self.times)]",
        "the share of people who move in a year")
    case .population:
      return Form("population from \"file.csv\" [otherwise 0]", "everybody who lives here, known or not")
    case .prevalence: return Form("prevalence \(Self.rates)", "the share of the population that has each need")
    case .pathway: return Form("pathway NAME", "settings, of which everybody is in one at a time")
    case .setting: return Form("setting NAME", "what a setting has and costs")
    case .service: return Form("service NAME", "what is used on top of settings")
    case .contract: return Form("contract \"NAME\"", "places bought for a time, used or not or as they are used")
    case .site: return Form("site \"NAME\"", "a building, whose fixed cost ends only when all of it closes")
    case .fund: return Form("fund NAME", "money that several put together, or a grant")
    case .staffGroup: return Form("staff group NAME", "staff who do the same work, and who there is of them")
    case .measure: return Form("measure NAME", "a measure of your own")
    case .assumption: return Form("assumption \"NAME\"", "a number that several lines share")
    case .hypothesis: return Form("hypothesis \"TITLE\"", "what we believe, would do and expect of it")
    case .option: return Form("option \"NAME\"", "hypotheses that would be acted on together")
    case .appraisal: return Form("appraisal", "how options are compared")
    case .test: return Form("test \"WHAT MUST HOLD\" in \"place.scenario\"", "figures that a rules file must give")
    }
  }

  private static let newcomers = "from \"file.csv\" [otherwise 0] [until 2035-36, then AFTERWARDS] [\(times)]"

  private static let rates = "from \"file.csv\" [otherwise 0] [\(times)]"

  /// What a table's rates may be multiplied by, and for whom.
  private static let times = "times likely 1, between 0.9 and 1.1 (80% sure) [for WHO]"
}
