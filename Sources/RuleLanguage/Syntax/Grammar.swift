/// The kinds of declaration, by the words that begin them.
///
/// This file is the one home of the language's keywords: the outline, the findings and the documentation read it.
enum DeclarationKind: String, CaseIterable, Sendable {
  case scenario, group, need, people, entrants, deaths
  case needsChange = "needs change"
  case moves, pathway, setting, assumption, hypothesis, option
  case contract, site, service, measure, appraisal, test

  /// The words at the start of the line.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// Tables come from files and are told from clauses of the same name by the `from` that follows.
  var isTable: Bool { [.people, .entrants, .deaths, .needsChange, .moves].contains(self) }

  /// The clauses that may stand in it, apart from `source`, which may stand anywhere.
  var clauses: [ClauseKind] {
    switch self {
    case .scenario: return [.years, .step, .prices, .weeksAYear, .ages, .use]
    case .pathway: return [.settings, .startsIn, .entrantShares]
    case .setting: return [.places, .cost, .uplift, .whenFull, .paidBy, .staff]
    case .assumption: return [.isValue]
    case .contract: return [.block, .until]
    case .site: return [.hosts, .fixedCost]
    case .service: return [.usedBy, .amount, .cost, .uplift, .capacity, .paidBy]
    case .measure: return [.isValue, .better]
    case .hypothesis:
      return [
        .because, .weBelieve, .appliesTo, .ifWe, .then, .soWeCan, .and, .when, .expect, .refutedIf, .overrides, .owner,
        .reviewOn, .status,
      ]
    case .option: return [.includes, .spend, .budget]
    case .appraisal: return [.compare, .discount, .weigh]
    case .test: return [.with, .given, .draws, .expect]
    case .group, .need, .people, .entrants, .deaths, .needsChange, .moves: return []
    }
  }

  /// The accepted first line.
  var pattern: String {
    switch self {
    case .scenario: return "scenario \"Powys: adults with learning disabilities\""
    case .group: return "group area North, South"
    case .need: return "need moderate, severe"
    case .people: return "people from \"file.csv\"[, \"another.csv\"] [otherwise 0]"
    case .moves: return "moves from \"file.csv\"[, \"another.csv\"] [otherwise 0] [\(Self.times)]"
    case .deaths, .needsChange: return "\(rawValue) from \"file.csv\" [otherwise 0] [\(Self.times)]"
    case .entrants:
      return "entrants from \"file.csv\" [otherwise 0] [until 2035-36, then the average of the last 3 years] "
        + "[\(Self.times)]"
    case .pathway, .setting, .service, .measure: return "\(rawValue) NAME"
    case .assumption, .hypothesis, .option, .contract, .site: return "\(rawValue) \"NAME\""
    case .appraisal: return rawValue
    case .test: return "test \"WHAT MUST HOLD\" in \"place.scenario\""
    }
  }

  /// What a table's rates may be multiplied by, and for whom.
  private static let times = "times likely 1, between 0.9 and 1.1 (80% sure) [for WHO]"
}

/// The kinds of clause, by the words that begin them.
enum ClauseKind: String, CaseIterable, Sendable {
  /// The rest of a declaration's own line.
  case head = ""
  case source
  case years, step, prices
  case weeksAYear = "weeks a year"
  case ages, use
  case settings
  case startsIn = "starts in"
  case entrantShares = "entrants"
  case places, cost, uplift
  case whenFull = "when full"
  case paidBy = "paid by"
  case staff
  case isValue = "is"
  case block, until
  case hosts
  case fixedCost = "fixed cost"
  case usedBy = "used by"
  case amount, capacity
  case better
  case because
  case weBelieve = "we believe"
  case appliesTo = "applies to"
  case ifWe = "if we"
  case then
  case soWeCan = "so we can"
  case and, when, expect
  case refutedIf = "refuted if"
  case overrides, owner
  case reviewOn = "review on"
  case status
  case includes, spend, budget
  case compare, discount, weigh
  case with, given, draws

  /// The words at the start of the line.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// Whether the words are so much this clause's own that meeting them in another declaration is a slip, not a name.
  var isUnmistakable: Bool {
    switch self {
    case .because, .expect, .ifWe, .soWeCan, .includes, .settings, .startsIn, .whenFull, .uplift, .weeksAYear,
      .appliesTo, .use, .prices, .weBelieve, .refutedIf, .reviewOn, .hosts, .fixedCost, .usedBy, .paidBy, .overrides,
      .weigh:
      return true
    default: return false
    }
  }

  /// Whether a declaration may hold it more than once.
  var mayRepeat: Bool {
    switch self {
    case .source, .use, .settings, .entrantShares, .staff, .hosts, .usedBy, .weBelieve, .ifWe, .then, .soWeCan, .and,
      .when, .expect, .refutedIf, .overrides, .includes, .spend, .with, .given:
      return true
    default: return false
    }
  }

  /// The accepted form in a declaration, as a planner would write it.
  func pattern(in declaration: DeclarationKind) -> String {
    switch (self, declaration) {
    case (.cost, .service): return "cost £310 a night"
    case (.isValue, .measure): return "is people in SETTING[, SETTING] [as a share of people]"
    default: return pattern
    }
  }

  /// The accepted form where it is the same in every declaration.
  var pattern: String {
    switch self {
    case .head: return ""
    case .source: return "source \"TITLE\"[, page 14] [quality low|medium|high] [as at June 2025]"
    case .years: return "years 2026-27 to 2045-46"
    case .step: return "step year|quarter|month"
    case .prices: return "prices 2026-27"
    case .weeksAYear: return "weeks a year 52"
    case .ages: return "ages 18 to 90 and over"
    case .use: return "use \"../../Rules/day-opportunities.rules\""
    case .settings: return "settings day care, paid job, \"out of county\""
    case .startsIn: return "starts in SETTING"
    case .entrantShares: return "entrants family home 85%, supported living 15%"
    case .places: return "places N | places from \"places.csv\""
    case .cost: return "cost £1,480 a week|a year for each person"
    case .uplift: return "uplift 4% a year"
    case .whenFull: return "when full SETTING"
    case .paidBy: return "paid by social services 62%, NHS 30%, client 8%"
    case .staff: return "staff 1.6 support workers for each person"
    case .isValue: return "is likely 60%, between 40% and 75% (80% sure)"
    case .block: return "block 30 places in SETTING at £1,150 a week for each place"
    case .until: return "until 31 March 2028[, notice 6 months][, break from 1 April 2027]"
    case .hosts: return "hosts 16 places in SETTING"
    case .fixedCost: return "fixed cost £480,000 a year"
    case .usedBy: return "used by 35% of people [in SETTING] [aged 55 or over][, 50% of people in SETTING]"
    case .amount: return "amount 28 nights a year for each user"
    case .capacity: return "capacity 3,650 nights a year"
    case .better: return "better when higher|lower"
    case .because: return "because \"the sentence it comes from\""
    case .weBelieve: return "we believe 55% of people in SETTING do not need it"
    case .appliesTo: return "applies to people [aged 55 or over] [with need NEED] [in GROUP VALUE]"
    case .ifWe, .then, .soWeCan, .and: return "\(rawValue) \(list(Verb.allCases.map(\.rawValue))) …"
    case .when: return "when MEASURE is above|below|at least|at most N [for 3 months], and then what to do"
    case .expect:
      return "expect MEASURE to be at most|at least N UNIT by|until|in WHEN[, with 80% confidence]"
    case .refutedIf:
      return
        "refuted if MEASURE falls|rises by less than|more than N by WHEN; or: refuted if MEASURE is below|above N by "
        + "WHEN; or: refuted if measured share is below 50% in at least 100 reviews by WHEN"
    case .overrides: return "overrides \"HYPOTHESIS\" because \"the reason\""
    case .owner: return "owner \"TEAM\" [review on April 2028]"
    case .reviewOn: return "review on April 2028"
    case .status: return "status proposed | status accepted|refuted by \"WHO\" because \"the reason\""
    case .includes: return "includes \"HYPOTHESIS\", \"HYPOTHESIS\""
    case .spend: return "spend £120k [a year] in 2027-28 on \"PURPOSE\""
    case .budget: return "budget from \"budget.csv\""
    case .compare: return "compare do nothing, \"OPTION\", \"OPTION\""
    case .discount: return "discount 3.5% a year"
    case .weigh: return "weigh MEASURE 40, MEASURE 30, present cost 30"
    case .with: return "with \"HYPOTHESIS\", \"HYPOTHESIS\""
    case .given: return "given \"ASSUMPTION\" is 60%"
    case .draws: return "draws 200"
    }
  }
}

/// The verbs of a statement.
enum Verb: String, CaseIterable, Sendable {
  case move, send, open, close, multiply, offer, set, raise, lower, end, spend

  /// The verb that says what another word is often meant to say; nil where none does.
  static func standIn(for word: String) -> Verb? {
    switch word {
    case "give": return .offer
    case "transfer", "shift", "relocate": return .move
    case "add", "expand", "buy", "build", "commission", "create": return .open
    case "reduce", "cut", "shut", "decommission", "remove": return .close
    case "increase": return .raise
    case "decrease": return .lower
    case "stop", "terminate", "cancel": return .end
    case "pay", "invest", "fund": return .spend
    default: return nil
    }
  }

  /// The accepted form.
  var pattern: String {
    switch self {
    case .move:
      return "move [up to] 30 people|3 people a month|20% of people from A, B to C [\(Self.when)][, first those WHO]"
        + "[, next those WHO]; or: move 30 people to C from 2027-28, 60% of them from A, the rest from B"
    case .send: return "send 40% of entrants to C instead of A \(Self.when)"
    case .open:
      return "open 30 places in SETTING [at \"SITE\"] \(Self.when)[, lead time 18 months][, double running 6 months]"
    case .close:
      return
        "close 30 places in SETTING [at \"SITE\"] \(Self.when)[, once CONDITION]; or: close site \"SITE\" \(Self.when)"
    case .multiply:
      return "multiply moves from A to B by 0.9 [for people aged 55 or over] [after 6 months] \(Self.when)"
    case .offer: return "offer SERVICE to 20% of people [in SETTING] [aged 55 or over] \(Self.when)"
    case .set: return "set cost of|uplift of|places in|uptake of|amount of|capacity of NAME to N UNIT \(Self.when)"
    case .raise, .lower:
      return "\(rawValue) cost of|uplift of|places in|uptake of|amount of|capacity of NAME by N UNIT|N%|"
        + "5 percentage points \(Self.when)"
    case .end: return "end contract \"CONTRACT\" at the earliest date|\(Self.when)[, once CONDITION]"
    case .spend: return "spend £120k [a year] on \"PURPOSE\" \(Self.when)"
    }
  }

  /// The accepted forms of a time, of which one is chosen.
  private static let when = "in 2027-28|from 2027-28|over 3 years from 2027-28"
}

/// What begins lines and statements.
enum Keywords {
  /// The first word of every declaration, clause and verb: none of them is ever a misspelling of another.
  static let firstWords = Set(
    (DeclarationKind.allCases.map(\.words) + ClauseKind.allCases.map(\.words)).compactMap(\.first)
      + Verb.allCases.map(\.rawValue))

  /// The kinds of declaration that a word begins.
  static let declarationsByFirstWord = Dictionary(grouping: DeclarationKind.allCases) { $0.words.first ?? "" }

  /// The kinds of clause that a word begins.
  static let clausesByFirstWord = Dictionary(grouping: ClauseKind.allCases) { $0.words.first ?? "" }
}

/// Words that end a name; a name that holds one is quoted.
let reservedWords: Set<String> = [
  "a", "aged", "after", "and", "as", "at", "be", "between", "by", "compared", "do", "each", "fall", "falls", "first",
  "for", "from", "in", "instead", "is", "likely", "next", "of", "on", "once", "or", "otherwise", "over", "per", "rise",
  "rises", "than", "then", "times", "to", "under", "until", "when", "which", "who", "with",
]

/// The words for what is added to a percentage or taken from it.
let percentagePoints: Set<String> = ["percentage points", "percentage point", "points", "point"]

/// `a|b|c`.
private func list(_ words: [String]) -> String { words.joined(separator: "|") }
