import Appraisal
import Quantities
import RuleLanguage

extension Solution {
  /// The answer and the trade-off as plain text that fits 100 columns.
  public var text: String {
    var page = PlainPage()
    page.title(title)
    for lever in levers.indices {
      let range = levers[lever].range
      page.entry(
        "varied", "\(levers[lever].name), \(said(range.lowerBound, lever)) to \(said(range.upperBound, lever))")
    }
    page.entry("under", option)
    for expectation in expectations {
      page.entry("until", "\(Self.withoutConfidence(expectation.text)), in \(percent(expectation.confidence)) of draws")
    }
    page.entry("tried", "\(counted(trials.count, "value")), \(counted(draws, "draw")) each, all in one run")
    page.room()
    page.paragraph(answer)
    page.heading("What each value comes to")
    page.table(
      heads + expectations.indices.map { expectations.count == 1 ? "holds in" : "expectation \($0 + 1)" }
        + ["all hold", "net present cost", "nine draws in ten"], shown.map(row))
    if shown.count < trials.count { page.paragraph("\(trials.count - shown.count) more were tried.") }
    return page.text
  }

  /// The answer in a sentence or two.
  var answer: String {
    guard let found else {
      let best = trials.max { ($0.held.map(\.share).min() ?? 0) < ($1.held.map(\.share).min() ?? 0) }
      let share = best.map { "; nearest is \(values(of: $0)), in \(percent($0.held.map(\.share).min() ?? 0)) of draws" }
      return "At none of these values does all hold in as many draws as asked\(share ?? "")."
    }
    let trial = trials[found]
    let chances = zip(expectations, trial.held).map { _, held in
      "\(percent(held.share)) of draws (95% interval \(percent(held.interval.lowerBound)) to "
        + "\(percent(held.interval.upperBound)))"
    }
    let good = trials.count(where: \.isGood)
    return "The \(wish.rawValue) at which all hold: \(values(of: trial)), in \(inOneLine(chances)). "
      + "It holds at \(good) of the \(trials.count) values tried. Beside do nothing it costs \(money(trial.net.central)) "
      + "in present cost."
  }

  /// Names of levers are too long for columns.
  private var heads: [String] { levers.count == 1 ? ["value"] : levers.indices.map { "value of lever \($0 + 1)" } }

  /// More rows than this are thinned out.
  private static let rowsAtMost = 25

  /// Rows spread evenly over what was tried, with the answer and its neighbours.
  private var shown: [Int] {
    guard trials.count > Self.rowsAtMost else { return Array(trials.indices) }
    let step = (trials.count + Self.rowsAtMost - 1) / Self.rowsAtMost
    let near = found.map { [$0 - 1, $0, $0 + 1] } ?? []
    return trials.indices.filter { $0.isMultiple(of: step) || $0 == trials.count - 1 || near.contains($0) }
  }

  private func row(_ place: Int) -> [String] {
    let trial = trials[place]
    let range = trial.net.spread.map { "\(money($0.p5)) to \(money($0.p95))" } ?? ""
    return trial.values.indices.map { said(trial.values[$0], $0) } + trial.held.map { percent($0.share) }
      + [(place == found ? "* " : "") + (trial.isGood ? "yes" : "no"), money(trial.net.central), range]
  }

  private func values(of trial: Trial) -> String {
    inOneLine(trial.values.indices.map { "\(levers[$0].name) \(said(trial.values[$0], $0))" })
  }

  private func said(_ value: Double, _ lever: Int) -> String { Studies.roughly(value, units[lever]) }

  private func percent(_ share: Double) -> String { figure(share * 100, decimals: 0) + "%" }

  /// Pounds in thousands or millions, to three figures: `-£1.23m`, `£250k`.
  private func money(_ pounds: Double) -> String {
    let (size, unit) =
      pounds.magnitude >= 999_500
      ? (pounds.magnitude / 1e6, "m")
      : pounds.magnitude >= 9_995 ? (pounds.magnitude / 1e3, "k") : (pounds.magnitude, "")
    let number = roughly(size, .none)
    return (pounds < 0 && number != "0" ? "-£" : "£") + number + unit
  }

  private static func withoutConfidence(_ text: String) -> String {
    guard text.hasSuffix("confidence"), let with = text.ranges(of: "with").last else { return text }
    return String(text[..<with.lowerBound].reversed().drop { $0 == " " || $0 == "," }.reversed())
  }
}
