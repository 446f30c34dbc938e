/// The kinds of declaration, by the words that begin them.
///
/// This file is the one home of the language's keywords, and `Forms` of what follows them: the outline, the findings
/// and the documentation read them.
enum DeclarationKind: String, CaseIterable, Sendable {
  case scenario, group, need, people, entrants, arrivals, deaths, leavers
  case needsChange = "needs change"
  case moves, population, prevalence, pathway, setting, assumption, hypothesis, option
  case contract, site, service, fund
  case staffGroup = "staff group"
  case measure, appraisal, test

  /// The words at the start of the line.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// Tables come from files and are told from clauses of the same name by the `from` that follows.
  var isTable: Bool {
    switch self {
    case .people, .entrants, .arrivals, .deaths, .leavers, .needsChange, .moves, .population, .prevalence: return true
    default: return false
    }
  }

  /// The clauses that may stand in it, apart from `source`, which may stand anywhere.
  var clauses: [ClauseKind] {
    switch self {
    case .scenario: return [.years, .step, .prices, .inflation, .weeksAYear, .ages, .budget, .use]
    case .pathway: return [.settings, .startsIn, .entrantShares]
    case .setting: return [.places, .cost, .spent, .packages, .uplift, .whenFull, .paidBy, .staff]
    case .assumption: return [.isValue]
    case .contract: return [.block, .framework, .costAndVolume, .indexed, .until]
    case .site: return [.hosts, .fixedCost]
    case .service: return [.usedBy, .amount, .cost, .spent, .uplift, .capacity, .paidBy, .staff]
    case .fund: return [.has, .paidBy]
    case .staffGroup: return [.hours, .supply, .turnover, .recruits, .qualified]
    case .measure: return [.isValue, .better]
    case .hypothesis:
      return [
        .because, .weBelieve, .appliesTo, .ifWe, .then, .soWeCan, .and, .when, .expect, .refutedIf, .overrides, .owner,
        .reviewOn, .status,
      ]
    case .option: return [.includes, .population, .spend, .budget]
    case .appraisal: return [.compare, .discount, .weigh, .effect, .benefit, .optimismBias]
    case .test: return [.with, .given, .draws, .expect]
    case .group, .need, .people, .entrants, .arrivals, .deaths, .leavers, .needsChange, .moves, .population,
      .prevalence:
      return []
    }
  }
}

/// The kinds of clause, by the words that begin them.
enum ClauseKind: String, CaseIterable, Sendable {
  /// The rest of a declaration's own line.
  case head = ""
  case source
  case years, step, prices, inflation
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
  case block, framework
  case costAndVolume = "cost and volume"
  case indexed, until
  case hosts
  case fixedCost = "fixed cost"
  case usedBy = "used by"
  case amount, capacity
  case has, spent, packages
  case hours, supply, turnover, recruits, qualified
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
  case includes, population, spend, budget
  case compare, discount, weigh, effect, benefit
  case optimismBias = "optimism bias"
  case with, given, draws

  /// The words at the start of the line.
  var words: [String] { rawValue.split(separator: " ").map(String.init) }

  /// Whether it holds a statement.
  var isStatement: Bool { [.ifWe, .then, .soWeCan, .and, .when].contains(self) }

  /// Whether the words are so much this clause's own that meeting them in another declaration is a slip, not a name.
  var isUnmistakable: Bool {
    switch self {
    case .because, .expect, .ifWe, .soWeCan, .includes, .settings, .startsIn, .whenFull, .uplift, .weeksAYear,
      .appliesTo, .use, .prices, .inflation, .weBelieve, .refutedIf, .reviewOn, .hosts, .fixedCost, .usedBy, .paidBy,
      .costAndVolume, .optimismBias, .overrides, .turnover, .weigh:
      return true
    default: return false
    }
  }

  /// Whether a declaration may hold it more than once.
  var mayRepeat: Bool {
    switch self {
    case .source, .use, .settings, .entrantShares, .paidBy, .staff, .hosts, .usedBy, .weBelieve, .ifWe, .then, .soWeCan,
      .and,
      .when, .expect, .refutedIf, .overrides, .includes, .spend, .benefit, .optimismBias, .with, .given:
      return true
    default: return false
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
  "a", "aged", "after", "and", "are", "as", "at", "be", "between", "by", "compared", "do", "each", "fall", "falls",
  "first", "for", "from", "if", "in", "instead", "is", "likely", "next", "of", "on", "once", "or", "otherwise", "over",
  "per", "rise",
  "rises", "than", "then", "times", "to", "under", "until", "when", "which", "who", "with",
  "within",
]

/// The words for what is added to a percentage or taken from it.
let percentagePoints: Set<String> = ["percentage points", "percentage point", "points", "point"]
