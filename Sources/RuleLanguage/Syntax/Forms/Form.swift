/// One thing a planner can say: how it is written, and in a line what it means.
///
/// A pattern shows an example. What may be left out stands in `[ ]`, words to choose from are joined by `|`, and
/// CAPITALS stand for what the planner names or for a `Part`. Behind `; or: ` stands another way to begin anew.
struct Form: Sendable {
  let pattern: String
  let meaning: String

  init(_ pattern: String, _ meaning: String) {
    self.pattern = pattern
    self.meaning = meaning
  }

  /// The pattern's ways to begin, one by one.
  var ways: [String] { pattern.split(separator: "; or: ").map(String.init) }

  /// The pattern, a line for each of its ways, with the parts that it mentions explained once each below it.
  var explained: String {
    let words = Set(pattern.split { !$0.isLetter }.map(String.init))
    let parts = Part.allCases.filter { words.contains($0.rawValue) }.map(\.explanation)
    // As deep as what stands behind ` pattern: `, so that the lines read as one.
    return ([ways.joined(separator: "\n      or: ")] + parts).joined(separator: "\n          ")
  }
}

/// What stands in many patterns, and is explained beside them.
enum Part: String, CaseIterable, Sendable {
  case statement = "STATEMENT"
  case condition = "CONDITION"
  case measure = "MEASURE"
  case rate = "RATE"
  case quantity = "QUANTITY"
  case who = "WHO"
  case when = "WHEN"
  case afterwards = "AFTERWARDS"

  /// Its first forms, in a line.
  fileprivate var explanation: String {
    let shown = self == .statement ? Verb.allCases.map { "\($0.rawValue) …" } : forms.prefix(4).map(\.pattern)
    return "\(rawValue): \(shown.joined(separator: " | "))\(forms.count > shown.count ? " | …" : "")"
  }

  /// The ways to say it.
  var forms: [Form] {
    switch self {
    case .statement: return Verb.allCases.map(\.form)
    case .condition: return Self.conditions
    case .measure: return Self.measures
    case .rate: return Self.rates
    case .quantity: return Self.quantities
    case .who: return Self.people
    case .when: return Self.phases
    case .afterwards: return Self.continuations
    }
  }

  private static let phases = [
    Form("in 2027-28", "within that financial year"),
    Form("from 2027-28", "from 1 April 2027"),
    Form("over 3 years from 2026-27", "a little more in every step, from 1 April 2026"),
    Form("from 1 October 2027", "from that day; a month alone means its first day"),
    Form("in stages 10, 10, 5 from 2026-27", "so many in each year, from 1 April 2026"),
    Form("in an S-curve over 4 years from 2026-27", "slowly, then faster, then slowly again"),
  ]

  private static let continuations = [
    Form("the average of the last 3 years", "every later year is as those years were"),
    Form("growing by 1.5% a year", "each year as the one before, and so much more"),
    Form("0.35% of people [aged 18] [in VALUE] in the population", "of those whom the table of the population has"),
    Form("0.45% of births from \"births.csv\"", "of those born as many years before as new people are old"),
  ]

  private static let people = [
    Form("aged 55 or over", "from that age on"),
    Form("under 30", "below that age"),
    Form("with need NEED", "with that need"),
    Form("in VALUE", "in that area, or any other value of a group"),
    Form("aged 18 to 34", "from the first age to the last, both included"),
    Form("aged 18", "of that age"),
    Form("VALUE", "of a group, such as `female`; only before the others"),
    Form("people [aged 55 or over] [with need NEED] [in VALUE]", "all of these; also without the word `people`"),
  ]

  private static let conditions = [
    Form("MEASURE is above|below 20 [UNIT] [for 3 months]", "more or less than that, for so long without a break"),
    Form("MEASURE is at most|least 20 [UNIT] [for 3 months]", "that, or less or more"),
    Form("MEASURE falls|rises by 30 [UNIT]", "by at least so much since the start"),
  ]

  private static let measures = [
    Form("people in SETTING[, SETTING]", "those who live there or spend their days so, at a time"),
    Form("waiting for SETTING[, SETTING]", "people who asked for it and wait, at a time"),
    Form("moves to SETTING[, SETTING]", "people who move there in a year"),
    Form("cost of NAME[, NAME]", "of settings, pathways or services, in a year"),
    Form("total cost", "of everything, in a year"),
    Form("people [aged 55 or over] [in VALUE]", "everybody, or some; other measures are narrowed so too"),
    Form("places in SETTING[, SETTING]", "that there are, used or not"),
    Form("empty places in SETTING[, SETTING]", "that nobody uses"),
    Form("unmet UNIT in SERVICE", "what was asked of a service beyond its capacity"),
    Form("locked-in cost", "what contracts and sites cost for places nobody uses, in a year"),
    Form("staff needed [in SETTING]", "posts for the people, places and services there are"),
    Form("vacancies [of NAME[, NAME]]", "posts needed that nobody of the staff group is there to fill"),
    Form("NAME", "a declared measure"),
  ]

  private static let rates = [
    Form("moves from A to B", "the rate at which people move so"),
    Form("moves to B", "from everywhere"),
    Form("deaths", "the rate of dying"),
    Form("needs change from NEED to NEED", "the rate at which needs change so"),
    Form("entrants", "how many people are new in a year"),
  ]

  private static let quantities = [
    Form("cost of NAME", "what a setting or service is bought for"),
    Form("places in SETTING", "how many there are"),
    Form("uptake of SERVICE", "the share of people who use it"),
    Form("capacity of SERVICE", "what it can give in a year"),
    Form("amount of SERVICE", "what each user gets"),
    Form("uplift of NAME", "how much its cost grows in a year"),
  ]

  /// The ways to write a number, which stands in patterns as an example.
  static let numbers = [
    Form("30", "also 1,250.5, £1,150, £4.2m, £250k, 62%"),
    Form(
      "likely 30, between 22 and 41 (80% sure)", "uncertain: most likely 30, and four times in five within the range"),
    Form("between 0.35% and 0.45%", "uncertain: anywhere in the range alike"),
    Form("from 12 observed out of 60", "a share that was counted: the more were counted, the surer it is"),
    Form("\"ASSUMPTION\"", "an assumption by its name, the same in every place that uses it"),
  ]

  /// What may end any statement.
  static let endings = [
    Form(
      "once CONDITION[, one time only]", "not before it holds; what waits for something happens one time in any case")
  ]
}
