import Quantities
import Projection
import Studies

extension ReportPage {
  /// How the figures came about, how well they fit, and what was read.
  var method: HTML {
    let timeline = outcomes.timeline
    let start = (timeline.firstYear + -1).lastDay.description
    let rows: [[HTML]] = study.inputs.map { ["\(name: $0.path)", "\(Numbers.bytes($0.bytes.count))"] }
    let inputs = PageTable(
      id: "inputs-table", caption: "Files read", columns: ["File", "Size"], rows: rows)
    return """
      <p>Everybody known on \(start) is followed \(Wording.step(timeline)) to \(timeline.lastYear.lastDay.description): \
      deaths and leavers, changes of need, moves between settings, new people, and the places there are. \
      \(study.luck == nil ? Wording.expectedNumbers : Wording.whatLuckIs)</p>
      <p>\(outcomes.whatCostIs) \(Wording.agesOfNewPeople(study.agesOfNewPeople)) Pounds are \(study.isInCash ? Wording.prices(study) : "those of \(study.priceYear)").</p>
      <p>\(drawing)</p>
      <p>\(fit)</p>
      <p>Every figure stands in full in the files \(files) and verdicts.csv; data-dictionary.csv says what \
      each column holds. A run of this report is a draw in those files.</p>
      \(inputs.html)
      """
  }

  private var files: String {
    let further = [
      study.services.first?.isEmpty ?? true ? nil : "services.csv", outcomes.hasStaff ? "workforce.csv" : nil,
      study.funding.map { _ in "payers.csv" },
      outcomes.hasNotices ? "notices.csv" : nil,
      study.need.map { _ in "need.csv" },
    ]
    return (["people.csv", "costs.csv"] + further.compactMap { $0 }).joined(separator: ", ")
  }

  private var drawing: String {
    if study.draws == 0 {
      return "Every number was taken at its likely value and nothing was drawn, so nothing is known of the spread."
    }
    return """
      In each of the \(Wording.runs(study.draws)) every uncertain number was drawn anew (seed \(study.seed)). A run serves \
      every option, so options are compared on the same chances. The likely course takes every number at its likely value. A \
      hypothesis is as good as its weakest expectation; an expectation is supported where the share of runs that meet it \
      is above the share asked for by more than chance would explain, not supported where it is below by more than that, \
      and otherwise these runs cannot tell.
      """
  }

  private var fit: String {
    let residual = study.largestResidual == 0 ? "exactly" : "to within \(Self.residual(study.largestResidual))"
    let scaled = study.samples.scaledLaneYears
    let all = Numbers.grouped(study.samples.lanes * outcomes.timeline.years)
    let remark =
      scaled == 0
      ? "No run asked more people to leave than there were."
      : "In \(Numbers.grouped(scaled)) of \(all) years of runs the numbers drawn asked more people to leave than there "
        + "were, and were scaled down."
    return "The opening state fits the tables of people \(residual). \(remark)"
  }

  /// A misfit in people, to two figures however small.
  private static func residual(_ people: Double) -> String {
    if people >= 1 { return Numbers.said(people, in: .people) }
    for decimals in 1...9 {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      if people * scale >= 1 { return "\((people * scale * 10).rounded() / (scale * 10)) people" }
    }
    return "a billionth of a person"
  }
}
