import Appraisal
import RuleLanguage

extension Backtest {
  /// The comparison as plain text that fits 100 columns: figure by figure, taken together, and what it tells.
  public var text: String {
    var page = PlainPage()
    page.title(title)
    let years = Set(comparisons.map(\.observation.year)).count
    page.entry("projected", "\(option); \(figure(Double(draws))) draws, seed \(seed)")
    page.entry(
      "counted", "\(counted(comparisons.count, "figure")) of \(counted(years, "year")), from \(actualsPath)")
    page.room()
    tellFigures(&page)
    tellParts(&page)
    page.heading("What this tells")
    for sentence in sentences { page.item(sentence) }
    return page.text
  }

  /// More figures than this are told by year, setting and age alone.
  private static let figuresAtMost = 40

  private func tellFigures(_ page: inout PlainPage) {
    let shown = comparisons.prefix(Self.figuresAtMost)
    let rows = shown.map { comparison -> [String] in
      let people = comparison.observation.people
      let share = people > 0 ? signed(comparison.error / people * 100, decimals: 1) + "%" : ""
      return [
        "\(comparison.observation.year) \(comparison.observation.who)", figure(people),
        roughly(comparison.central, .none), signed(comparison.error), share,
        "\(roughly(comparison.low, .none)) to \(roughly(comparison.high, .none))", comparison.isInside ? "yes" : "no",
      ]
    }
    page.table(
      ["", "counted", "projected", "too many", "", "8 in 10 draws", "inside"], rows, leavingOut: comparisons.count)
  }

  private func tellParts(_ page: inout PlainPage) {
    // Where every part is one figure, the figures have said it all.
    let parts = [("By year", byYear), ("By setting", bySetting), ("By age", byAge)].filter { _, parts in
      parts.count > 1 && parts.contains { $0.errors.count > 1 }
    }
    for (heading, parts) in parts + [("Together", [whole])] {
      page.heading(heading)
      let rows = parts.prefix(Self.figuresAtMost).map { part -> [String] in
        let errors = part.errors
        return [
          part.name, "\(errors.count)", signed(errors.bias),
          errors.relativeBias.map { signed($0 * 100, decimals: 1) + "%" } ?? "",
          errors.meanAbsolutePercentageError.map { figure($0 * 100, decimals: 1) + "%" } ?? "",
          "\(part.coverage.inside) of \(part.coverage.count)",
        ]
      }
      page.table(
        ["", "figures", "too many on average", "of all", "off by (MAPE)", "inside 8 in 10"], rows,
        leavingOut: parts.count)
    }
  }

  // MARK: Sentences

  private var sentences: [String] {
    [bias, coverage, draws < 50 ? "So few draws leave the ends of a band to chance: use --draws 200 or more." : nil]
      .compactMap { $0 } + limits
  }

  private var bias: String? {
    guard let relative = whole.errors.relativeBias, let error = whole.errors.meanAbsolutePercentageError else {
      return nil
    }
    let size = figure(relative.magnitude * 100, decimals: 1)
    let direction = size == "0" ? "neither too many nor too few" : "\(size)% too \(relative > 0 ? "many" : "few")"
    return "At the likely values \(direction) people were projected in all; a single figure is off by "
      + "\(figure(error * 100, decimals: 1))% on average."
  }

  private var coverage: String {
    guard hasWidth else {
      return "No uncertain number bears on these figures, so the draws agree and no band can hold anything."
    }
    let coverage = whole.coverage
    let usual = coverage.usual
    let range =
      usual.lowerBound == usual.upperBound ? "\(usual.lowerBound)" : "\(usual.lowerBound) to \(usual.upperBound)"
    let told =
      "\(coverage.inside) of \(counted(coverage.count, "figure")) lie where 8 in 10 draws do; were the draws as "
      + "unsure as they should be, one would expect \(figure(coverage.expected, decimals: 1)), and chance alone gives \(range)."
    guard !usual.contains(coverage.inside) else { return told }
    return coverage.inside < usual.lowerBound
      ? told + " So the scenario is surer of itself than it may be."
      : told + " So its ranges are wider than they need be."
  }

  private var limits: [String] {
    let few =
      comparisons.count < 10
      ? [
        "\(comparisons.count == 1 ? "One figure is" : "\(comparisons.count) figures are") too few to tell a good "
          + "projection from a lucky one."
      ] : []
    return few + [
      "Figures of one course hang together, so they tell less than as many that are independent; and a band holds what "
        + "we are unsure of, not the luck of single lives.",
      "What was projected well may yet go another way, and nothing here tests an option that nobody tried.",
    ]
  }
}

extension PlainPage {
  /// A table of which only the first rows are told; the first column takes what the others leave of the width.
  ///
  /// - Parameter count: how many rows there are in all.
  mutating func table(_ columns: [String], _ rows: [[String]], leavingOut count: Int) {
    let others = columns.indices.dropFirst().reduce(0) { sum, column in
      sum + 2 + max(columns[column].count, rows.map { $0[column].count }.max() ?? 0)
    }
    let room = max(12, Self.width - others)
    table(columns, rows.map { [$0[0].count > room ? $0[0].prefix(room - 1) + "…" : $0[0]] + $0.dropFirst() })
    if count > rows.count { paragraph("and \(figure(Double(count - rows.count))) more, not shown") }
  }
}

/// `3 figures`, `1 figure`.
func counted(_ count: Int, _ noun: String) -> String { "\(figure(Double(count))) \(noun)\(count == 1 ? "" : "s")" }

/// A difference with its sign: `+12`, `-4.9`, `0`; to a whole from 100 on unless decimals are asked for.
func signed(_ value: Double, decimals: Int? = nil) -> String {
  let written = decimals.map { figure(value, decimals: $0) } ?? roughly(value, .none)
  return written.allSatisfy { "-0.,".contains($0) } ? "0" : value > 0 ? "+" + written : written
}
