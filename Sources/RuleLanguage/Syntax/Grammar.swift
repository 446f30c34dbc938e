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

  /// Declarations of the whole language that are refused for now.
  var isNotYet: Bool { [.contract, .site, .service, .measure, .appraisal, .test].contains(self) }

  /// Tables come from files and are told from clauses of the same name by the `from` that follows.
  var isTable: Bool { [.people, .entrants, .deaths, .needsChange, .moves].contains(self) }

  /// The clauses that may stand in it, apart from `source`, which may stand anywhere.
  var clauses: [ClauseKind] {
    switch self {
    case .scenario: return [.years, .step, .prices, .weeksAYear, .ages, .use]
    case .pathway: return [.settings, .startsIn, .entrantShares]
    case .setting: return [.places, .cost, .uplift, .whenFull, .paidBy, .staff]
    case .assumption: return [.isValue]
    case .hypothesis:
      return [
        .because, .appliesTo, .ifWe, .then, .soWeCan, .and, .expect, .when, .weBelieve, .refutedIf, .owner, .reviewOn,
        .status, .overrides,
      ]
    case .option: return [.includes, .spend, .budget]
    default: return []
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
    case .pathway, .setting: return "\(rawValue) NAME"
    case .assumption, .hypothesis, .option: return "\(rawValue) \"NAME\""
    default: return rawValue
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
  case because
  case appliesTo = "applies to"
  case ifWe = "if we"
  case then
  case soWeCan = "so we can"
  case and, expect, when
  case weBelieve = "we believe"
  case refutedIf = "refuted if"
  case owner
  case reviewOn = "review on"
  case status, overrides
  case includes, spend, budget

  /// The words at the start of the line.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// Clauses of the whole language that are refused for now.
  var isNotYet: Bool {
    switch self {
    case .paidBy, .staff, .when, .weBelieve, .refutedIf, .owner, .reviewOn, .status, .overrides, .spend, .budget:
      return true
    default: return false
    }
  }

  /// Whether the words are so much this clause's own that meeting them in another declaration is a slip, not a name.
  var isUnmistakable: Bool {
    switch self {
    case .because, .expect, .ifWe, .soWeCan, .includes, .settings, .startsIn, .whenFull, .uplift, .weeksAYear,
      .appliesTo, .use, .prices:
      return true
    default: return false
    }
  }

  /// Whether a declaration may hold it more than once.
  var mayRepeat: Bool {
    switch self {
    case .source, .use, .settings, .entrantShares, .ifWe, .then, .soWeCan, .and, .expect, .includes: return true
    default: return false
    }
  }

  /// The accepted form, as a planner would write it.
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
    case .isValue: return "is likely 60%, between 40% and 75% (80% sure)"
    case .because: return "because \"the sentence it comes from\""
    case .appliesTo: return "applies to people [aged 55 or over] [with need NEED] [in GROUP VALUE]"
    case .ifWe, .then, .soWeCan, .and: return "\(rawValue) move|send|open|close|multiply …"
    case .expect:
      return "expect MEASURE to be at most|at least N UNIT by|until|in WHEN[, with 80% confidence]"
    case .includes: return "includes \"HYPOTHESIS\", \"HYPOTHESIS\""
    default: return rawValue
    }
  }
}

/// The verbs of a statement.
enum Verb: String, CaseIterable, Sendable {
  case move, send, open, close, multiply
  case offer, set, raise, lower, end, spend

  /// Verbs of the whole language that are refused for now.
  var isNotYet: Bool { [.offer, .set, .raise, .lower, .end, .spend].contains(self) }

  /// The verb of today that says what another word is often meant to say; nil where none does.
  static func standIn(for word: String) -> Verb? {
    switch word {
    case "offer", "give", "transfer", "shift": return .move
    case "raise", "increase", "add", "expand", "buy", "build": return .open
    case "lower", "end", "reduce", "cut", "shut", "decrease", "decommission", "stop": return .close
    default: return nil
    }
  }

  /// The accepted form.
  var pattern: String {
    switch self {
    case .move:
      return "move 30 people|20% of people from A, B to C \(Self.when); "
        + "or: move 30 people to C from 2027-28, 60% of them from A, the rest from B"
    case .send: return "send 40% of entrants to C instead of A \(Self.when)"
    case .open, .close: return "\(rawValue) 30 places in SETTING \(Self.when)"
    case .multiply: return "multiply moves from A to B by 0.9 [for people aged 55 or over] \(Self.when)"
    default: return rawValue
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
  "a", "aged", "after", "and", "as", "at", "be", "between", "by", "compared", "each", "first", "for", "from", "in",
  "instead", "is", "likely", "next", "of", "on", "once", "or", "otherwise", "over", "per", "than", "then", "times",
  "to", "under", "until", "when", "which", "who", "with",
]
