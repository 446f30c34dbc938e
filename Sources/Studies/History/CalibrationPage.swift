import RuleLanguage

extension Calibration {
  /// What was learnt as plain text that fits 100 columns, with the lines that would say so in the scenario.
  public var text: String {
    var page = PlainPage()
    page.title(title)
    page.entry("projected", "\(option); \(figure(Double(draws))) draws, seed \(seed)")
    page.entry("counted", "\(counted(fits.count, "figure")), from \(actualsPath)")
    page.entry(
      "each may be",
      "off by chance, as counts are (the square root of the figure), and by "
        + "\(figure(within * 100))% beside (--within)")
    page.entry(
      "which leaves",
      "as much as \(figure(effectiveSampleSize, decimals: effectiveSampleSize < 10 ? 1 : 0)) of "
        + "\(figure(Double(draws))) draws (the effective sample size)")
    tellLearnt(&page)
    tellFits(&page)
    tellLines(&page)
    return page.text
  }

  private func percent(_ share: Double) -> String { figure(share * 100, decimals: 1) + "%" }

  private func tellLearnt(_ page: inout PlainPage) {
    page.heading("What it learnt")
    let rows = learnt.map { learnt -> [String] in
      func told(_ belief: Belief) -> [String] {
        [learnt.said(belief.mean), "\(learnt.said(belief.low)) to \(learnt.said(belief.high))"]
      }
      return [learnt.name] + told(learnt.before) + told(learnt.after)
        + [signed(learnt.shift, decimals: 1), percent(1 - min(1, learnt.narrowing))]
    }
    page.table(
      ["", "mean before", "8 in 10", "mean after", "8 in 10", "moved by", "narrower"], rows, leavingOut: rows.count)
    page.room()
    let chance = figure(2 / effectiveSampleSize.squareRoot(), decimals: 1)
    page.paragraph(
      "A mean moves in standard deviations of what was believed before; up to \(chance) of one can be chance of the "
        + "draws. What did not move and is not narrower, these figures say nothing about.")
    for bond in bonds {
      page.paragraph(
        "\(inOneLine(bond.names.map { "\"\($0)\"" })) hang together (correlation \(figure(bond.correlation))): what was "
          + "learnt is about the two, and lines of their own lose that.")
    }
  }

  /// More figures than this are told together alone.
  private static let figuresAtMost = 20

  private func tellFits(_ page: inout PlainPage) {
    page.heading("How it fits")
    let rows = fits.prefix(Self.figuresAtMost).map { fit in
      ["\(fit.observation.year) \(fit.observation.who)"]
        + [fit.observation.people, fit.before, fit.after].map { roughly($0, .none) }
    }
    page.table(["", "counted", "mean before", "mean after"], rows, leavingOut: fits.count)
    guard let errorBefore, let errorAfter else { return }
    page.room()
    page.paragraph(
      "A figure of a draw is off by \(percent(errorBefore)) on average before, and by \(percent(errorAfter)) after (MAPE). "
        + "It is no test: these are the figures from which was learnt.")
  }

  private func tellLines(_ page: inout PlainPage) {
    page.heading("To say so in the scenario")
    for learnt in learnt { page.entry("\"\(learnt.name)\"", learnt.line) }
    page.room()
    page.paragraph(
      "Paste a line only if you believe the figures, the scenario and the error above; give the file as its source. What "
        + "these figures taught must not be tested by them again.")
  }
}

extension Calibration.Learnt {
  /// The line that says so: `is         likely 57%, between 48% and 66% (80% sure)`.
  public var line: String {
    "\(number.clause) likely \(said(after.median)), between \(said(after.low)) and \(said(after.high)) (80% sure)"
  }

  /// A value with as many decimals as its range is worth: two figures of it.
  func said(_ value: Double) -> String {
    let unit = number.amount.unit
    let scale = unit == .percent ? 100.0 : 1
    var width = (after.high - after.low) * scale
    var decimals = 1
    while width > 0, width < 1, decimals < 6 {
      width *= 10
      decimals += 1
    }
    if width >= 10 { decimals = 0 }
    let written = figure((value * scale).magnitude, decimals: decimals)
    let sign = value < 0 && written != "0" ? "-" : ""
    switch unit {
    case .none: return sign + written
    case .percent: return sign + written + "%"
    case .pounds: return sign + "£" + written
    }
  }
}
