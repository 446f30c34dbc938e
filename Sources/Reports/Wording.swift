import Appraisal
import Projection
import Studies

/// The fixed words of reports, in one place: what an answer, a unit or a state of affairs is called.
enum Wording {
  /// The option in which nothing changes.
  static let doNothing = "do nothing"

  /// An answer in words.
  static func answer(_ answer: Verdict.Answer) -> String {
    switch answer {
    case .supported: return "supported"
    case .cannotTell: return "cannot tell"
    case .notSupported: return "not supported"
    }
  }

  /// An answer to a hypothesis, behind `is`.
  static func verdict(_ answer: Verdict.Answer) -> String {
    answer == .cannotTell ? "one of which these runs cannot tell" : self.answer(answer)
  }

  /// The question a page answers.
  static func question(hypotheses: Int) -> String {
    switch hypotheses {
    case 0: return "Who will be where, who will wait, and what will it cost, if nothing is done?"
    case 1: return "Does the hypothesis hold, how sure is that, who would wait, and what would it cost?"
    default:
      return
        "Do \(Numbers.grouped(hypotheses)) hypotheses hold, how sure is that, who would wait, and what would it cost?"
    }
  }

  /// Words as they begin a row or a head of a table.
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// A unit in words.
  static func unit(_ unit: ExpectationVerdict.Unit) -> String {
    switch unit {
    case .people: return "people"
    case .places: return "places"
    case .pounds: return "pounds"
    case .poundsAYear: return "pounds a year"
    case .movesAYear: return "moves a year"
    case .posts: return "posts"
    case .units(let unit): return "\(unit) a year"
    case .share: return "share"
    }
  }

  /// How finely a run goes through a year.
  static func step(_ timeline: Timeline) -> String {
    switch timeline.stepsPerYear {
    case 1: return "year by year"
    case 4: return "quarter by quarter"
    default: return "month by month"
    }
  }

  /// An expectation in short: without the confidence and the comparison with do nothing, which are said beside it.
  static func test(_ expectation: String) -> String {
    expectation.replacing(confidence, with: "").replacing(comparison, with: "")
  }

  // Made once, since that takes longer than to find anything with them. They never change, so that all may share them.
  nonisolated(unsafe) private static let confidence = /,?\s*\bwith\s+[\d.]+\s?%\s+confidence\b/.ignoresCase()
  nonisolated(unsafe) private static let comparison = /,?\s*\bcompared\s+with\s+do\s+nothing\b/.ignoresCase()

  /// How often an expectation was met: `in 76% of 200 runs; asked 80%`.
  static func share(of verdict: Verdict, in study: StudyResult) -> String {
    if study.draws == 0 {
      return verdict.share == 1 ? "met by the central estimate" : "not met by the central estimate"
    }
    if !study.hasUncertainNumbers {
      return verdict.share == 1 ? "met; all runs are alike" : "not met; all runs are alike"
    }
    let share = Numbers.shareOfRuns(verdict.share, beside: verdict.confidence)
    return "in \(share) of \(runs(study.draws)); asked \(Numbers.shareOfRuns(verdict.confidence))"
  }

  /// In how many runs what would refute a hypothesis came true: `came true in 4% of 200 runs`.
  static func share(of chance: RefutationChance.Chance, in study: StudyResult) -> String {
    if study.draws == 0 || !study.hasUncertainNumbers {
      return chance.inCentral ? "came true" : "did not come true"
    }
    let share = Double(chance.met) / Double(study.draws)
    return "came true in \(Numbers.shareOfRuns(share)) of \(runs(study.draws))"
  }

  /// What is said of a claim that only people can look at.
  static let reviewsTell = "only reviews of real people can tell"

  /// What to do where these runs cannot tell: `try 500 runs`; nil where they can.
  ///
  /// The share that was met wanders with the runs, so the number at which it would tell if it stayed is a least; the
  /// next 1, 2 or 5 times a power of ten leaves it some room.
  static func wouldTell(_ verdict: Verdict) -> String? {
    guard verdict.answer == .cannotTell else { return nil }
    guard let least = verdict.drawsThatWouldTell, least <= 100_000 else { return "too close to call" }
    var power = 1
    while power * 10 < least { power *= 10 }
    let enough = [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? least
    return "try \(runs(enough))"
  }

  /// What a cost is here, and what it leaves out.
  static let costFollowsPeople =
    "Cost follows people: the person-years in a setting times its cost for each person. Closing a place saves nothing "
    + "by itself, and an empty place costs nothing unless a contract, a site or double running pays for it."

  /// What a cost is where some money does not follow people.
  static let costWithCommitments =
    "Cost is the person-years in a setting times its cost for each person, with the money the scenario says is paid "
    + "whoever is there: places paid for whether or not they are used, sites and single sums."

  /// What pounds are.
  static func prices(_ study: StudyResult) -> String {
    study.isInCash
      ? "in the cash of each year; they were given at \(study.priceYear) prices"
      : "in real terms, at \(study.priceYear) prices"
  }

  /// Where the cost of services is.
  static let costOfServices =
    "The total cost for everybody has the cost of services in it; the cost of a setting, and of some groups, has not."

  /// What people are in a run without luck.
  static let expectedNumbers = "The figures are expected numbers, so people need not come in wholes."

  /// How old new people are.
  static func agesOfNewPeople(_ ages: ClosedRange<Int>?) -> String {
    guard let ages else { return "Nobody new enters." }
    return ages.count == 1
      ? "New people enter at age \(ages.lowerBound)."
      : "New people enter at ages \(ages.lowerBound) to \(ages.upperBound)."
  }

  /// What a study says of itself in which no number has a range.
  static let runsAlike =
    "Nothing in this scenario is uncertain, so the runs are all alike and say nothing about how sure a result is."

  /// How the expectations of a hypothesis fared, where there are several: `1 of 2 expectations holds`.
  static func tally(_ held: Int, of expectations: Int) -> String? {
    expectations > 1 ? "\(held) of \(expectations) expectations \(held == 1 ? "holds" : "hold")" : nil
  }

  /// A number of draws, which readers know as runs.
  static func runs(_ draws: Int) -> String { counted(draws, "run", "runs") }

  /// A number and its noun.
  static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Numbers.grouped(number)) \(number == 1 ? one : many)"
  }

  /// A difference in pounds a year: `£1.2m less`, `£300k more`.
  static func difference(_ pounds: Double, beside other: Double = 0) -> String {
    let size = Numbers.pounds(pounds.magnitude, beside: other)
    return size == "£0" ? "the same" : size + (pounds < 0 ? " less" : " more")
  }

  /// From one difference to another, both rounded alike: `£12k less to £329k more`, `£0.3m to £1.6m more`.
  static func differences(_ low: Double, _ high: Double) -> String {
    let ends = [difference(low, beside: high), difference(high, beside: low)]
    if ends[0] == ends[1] { return ends[0] }
    let sizes = [Numbers.pounds(low.magnitude, beside: high), Numbers.pounds(high.magnitude, beside: low)]
    if low >= 0 || sizes[0] == "£0" { return "\(sizes[0]) to \(ends[1])" }
    if high <= 0 || sizes[1] == "£0" { return "\(sizes[1]) to \(ends[0])" }
    return ends.joined(separator: " to ")
  }

  /// A chart in words, for those who hear the page.
  static func description(of panel: Panel) -> String {
    func said(_ value: Summary) -> String {
      let central = Numbers.said(value.central, in: panel.unit)
      return value.nineInTen.map { "\(central), \(Numbers.range($0.low, $0.high, in: panel.unit)) in nine runs in ten" }
        ?? central
    }
    let course = panel.course.byYear
    let ends = course.count > 1 ? [course[0], course[course.count - 1]] : course
    var sentences = ["\(panel.subject): \(ends.map { "\(said($0.value)) in \($0.year)" }.joined(separator: "; "))."]
    if let last = panel.doNothing?.byYear.last {
      sentences.append("If nothing is done, \(Numbers.said(last.value.central, in: panel.unit)) in \(last.year).")
    }
    if let last = panel.places?.byYear.last {
      sentences.append("\(Numbers.said(last.value.central, in: .places)) in \(last.year).")
    }
    return sentences.joined(separator: " ")
  }
}
