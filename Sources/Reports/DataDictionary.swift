import Projection
import Quantities
import Studies

extension Figures {
  typealias Column = FigureTable.Column

  /// The columns of `people.csv` and `costs.csv`.
  var figureColumns: [Column] { subjectColumns + groupColumns + measuredColumns + Self.spreadColumns }

  /// What a figure is of: the columns with which every file of figures begins.
  var subjectColumns: [Column] {
    [
      optionColumn,
      Column(
        name: "year", meaning: "the financial year; a number of people on one day is that of its last, 31 March",
        unit: "financial year", values: "\(outcomes.timeline.firstYear + -1) to \(outcomes.timeline.lastYear)"),
      Column(name: "pathway", meaning: "the set of settings", values: names(outcomes.study.pathways.map(\.name))),
      Column(
        name: "setting", meaning: "where people live or what they use",
        values: names(outcomes.study.pathways.flatMap(\.settings))),
    ]
  }

  var optionColumn: Column {
    Column(
      name: "option", meaning: "the way forward projected", values: "do nothing, an option, or a hypothesis (alone)")
  }

  /// The years of the run.
  func yearColumn(meaning: String) -> Column {
    Column(
      name: "year", meaning: meaning, unit: "financial year",
      values: "\(outcomes.timeline.firstYear) to \(outcomes.timeline.lastYear)")
  }

  var measuredColumns: [Column] {
    [
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "people, places, person-years, pounds"),
    ]
  }

  /// The columns of `verdicts.csv`.
  var verdictColumns: [Column] {
    let judged = [
      Column(name: "hypothesis", meaning: "the title of the hypothesis"),
      Column(name: "option", meaning: "where it was tested", values: "the hypothesis (alone), or an option with it"),
      Column(name: "expectation", meaning: "the test, as written"),
      Column(
        name: "answer", meaning: "what the draws say; a draw is what the report calls a run",
        values: "supported, cannot tell, not supported"),
      Column(name: "share of draws", meaning: "the share of draws that met the test", unit: "share", values: "0 to 1"),
      Column(
        name: "interval low", meaning: "the lower end of the 95% interval of that share (Wilson)", unit: "share",
        values: "0 to 1"),
      Column(
        name: "interval high", meaning: "the upper end of the 95% interval of that share (Wilson)", unit: "share",
        values: "0 to 1"),
      Column(name: "confidence", meaning: "the share of draws asked for", unit: "share", values: "0 to 1"),
      Column(name: "quantity", meaning: "what was measured"),
    ]
    let asked = [
      Column(name: "threshold", meaning: "what the quantity had to reach", unit: "as in `unit`", isGiven: true),
      Column(
        name: "do nothing",
        meaning:
          "the quantity if nothing is done, every uncertain number at its likely value; empty for a fall or rise, "
          + "which is held against do nothing already", unit: "as in `unit`"),
      Column(
        name: "unit", meaning: "what the quantity and the threshold are counted in",
        values: "people, places, pounds a year, moves a year, share"),
      Column(
        name: "draws that would tell",
        meaning:
          "where the answer is `cannot tell`: the least draws that would give one if the share stayed just as it "
          + "is; it will not, so make more; else empty, and empty where the share is just what was asked for",
        unit: "draws"),
    ]
    return judged + Self.spreadColumns + asked
  }

  var peopleMeasureLines: [Column] {
    Self.peopleMeasures.map {
      Column(name: "measure", meaning: $0.meaning, unit: $0.unit, values: $0.name)
    } + [
      Column(
        name: "measure", meaning: "places of the setting on 31 March; only for settings that have a limit",
        unit: "places", values: "places")
    ]
  }

  var costMeasureLines: [Column] {
    let cost = Column(
      name: "measure",
      meaning:
        "the cost of the year \(outcomes.words.prices(outcomes.study)). \(outcomes.whatCostIs)",
      unit: "pounds", values: "cost")
    let committed = Column(
      name: "measure",
      meaning:
        "the part of the cost for everybody that does not follow people, and so is in the cost of no one group: places "
        + "paid for whether or not they are used, less what the people in them would cost, and fixed and single sums",
      unit: "pounds", values: "committed")
    let lockedIn = Column(
      name: "measure",
      meaning: "what contracts and sites cost for places that nobody uses, fixed costs of sites among it",
      unit: "pounds", values: "locked in")
    return outcomes.study.samples.hasCommitments ? [cost, committed, lockedIn] : [cost]
  }

  var groupColumns: [Column] {
    outcomes.study.groupNames.enumerated().map { column, name in
      Column(name: name, meaning: "a group of people", values: names(outcomes.study.groups.map { $0[column] }))
    }
  }

  static let spreadColumns =
    [
      Column(
        name: "central",
        meaning:
          "every uncertain number at its likely value; as every number of these files in full precision, so that "
          + "sums and runs can be compared to the last digit: 1473.9999999999995 is 1474 but for the rounding of sums",
        unit: "as in `unit`"),
      Column(
        name: "mean", meaning: "the mean of the draws, each of which is a run of the report; \(emptySpread)",
        unit: "as in `unit`"),
    ] + quantiles.map { Column(name: $0, meaning: "\($1) of draws lie below; \(emptySpread)", unit: "as in `unit`") }

  private static let quantiles = [("p5", "5%"), ("p25", "25%"), ("p50", "half"), ("p75", "75%"), ("p95", "95%")]

  /// Why a cell of the spread can be empty.
  private static let emptySpread =
    "empty for the opening state, which is one known state and not drawn, and where nothing was drawn"

  /// Values in the order first met, `all` before them.
  func names(_ values: [String]) -> String { Self.listed([Self.all] + values) }

  /// Values in the order first met.
  static func listed(_ values: [String]) -> String {
    var seen: [String] = []
    for value in values where !seen.contains(value) { seen.append(value) }
    return seen.joined(separator: "; ")
  }
}
