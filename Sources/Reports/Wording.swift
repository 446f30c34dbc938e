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

  /// A unit in words.
  static func unit(_ unit: ExpectationVerdict.Unit) -> String {
    switch unit {
    case .people: return "people"
    case .places: return "places"
    case .poundsAYear: return "pounds a year"
    case .movesAYear: return "moves a year"
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

  /// How often an expectation was met: `in 76% of 200 runs; asked 80%`.
  static func share(of verdict: Verdict, draws: Int) -> String {
    if draws == 0 { return verdict.share == 1 ? "met by the central estimate" : "not met by the central estimate" }
    let share = Numbers.shareOfRuns(verdict.share, beside: verdict.confidence)
    return "in \(share) of \(runs(draws)); asked \(Numbers.shareOfRuns(verdict.confidence))"
  }

  /// What it would take to tell: `about 1,537 runs would tell`; nil where the answer needs no more.
  static func wouldTell(_ verdict: Verdict) -> String? {
    verdict.drawsThatWouldTell.map { "about \(Numbers.grouped($0)) runs would tell" }
  }

  /// A number of draws, which readers know as runs.
  static func runs(_ draws: Int) -> String { counted(draws, "run", "runs") }

  /// A number and its noun.
  static func counted(_ number: Int, _ one: String, _ many: String) -> String {
    "\(Numbers.grouped(number)) \(number == 1 ? one : many)"
  }

  /// A value with the range that holds nine runs in ten: `£36.8m (£33.1m to £41.0m)`.
  static func withRange(_ value: Summary, in unit: Numbers.Unit) -> String {
    let central = Numbers.short(value.central, in: unit)
    return value.spread.map { "\(central) (\(Numbers.range($0.p5, $0.p95, in: unit)))" } ?? central
  }

  /// A difference in pounds a year: `£1.2m less`, `£300k more`.
  static func difference(_ pounds: Double) -> String {
    let size = Numbers.pounds(pounds.magnitude)
    return size == "£0" ? "the same" : size + (pounds < 0 ? " less" : " more")
  }

  /// A chart in words, for those who hear the page.
  static func description(of panel: Panel) -> String {
    func said(_ value: Summary) -> String {
      let central = Numbers.said(value.central, in: panel.unit)
      return value.spread.map { "\(central), \(Numbers.range($0.p5, $0.p95, in: panel.unit)) in nine runs in ten" }
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
