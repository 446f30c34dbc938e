import Quantities
import Projection
import Studies

extension ReportPage {
  /// How the figures came about, how well they fit, and what was read.
  var method: HTML {
    let timeline = outcomes.timeline
    let rows: [[HTML]] = study.inputs.map { ["\(name: $0.path)", "\(numbers.bytes($0.bytes.count))"] }
    let inputs = PageTable(
      id: "inputs-table", caption: say(.filesRead), columns: [say(.headFile), say(.headSize)], rows: rows)
    let followed = words.text(
      .everybodyIsFollowed,
      [
        "start": words.date((timeline.firstYear + -1).lastDay), "step": words.step(timeline),
        "end": words.date(timeline.lastYear.lastDay),
      ])
    let pounds =
      study.isInCash
      ? words.text(.poundsAre, ["prices": words.prices(study)])
      : words.text(.poundsAreThoseOf, ["year": study.priceYear.description])
    return """
      <p>\(followed) \(say(study.luck == nil ? .expectedNumbers : .whatLuckIs))</p>
      <p>\(outcomes.whatCostIs) \(words.agesOfNewPeople(study.agesOfNewPeople)) \(pounds)</p>
      <p>\(drawing)</p>
      <p>\(fit)</p>
      <p>\(say(.everyFigureInFiles, ["files": .text(files)]))</p>
      \(inputs.html)
      """
  }

  private var files: String {
    let further = [
      study.services.first?.isEmpty ?? true ? nil : "services.csv", outcomes.hasStaff ? "workforce.csv" : nil,
      study.funding.map { _ in "payers.csv" }, study.funding?.funds.isEmpty ?? true ? nil : "funds.csv",
      study.packages.isEmpty ? nil : "packages.csv",
      outcomes.planned == nil ? nil : "plan.csv",
      outcomes.hasNotices ? "notices.csv" : nil,
      study.need.map { _ in "need.csv" },
    ]
    return (["people.csv", "costs.csv"] + further.compactMap { $0 }).joined(separator: ", ")
  }

  private var drawing: String {
    if study.draws == 0 { return words.text(.likelyValuesOnly) }
    return words.text(.howItIsDrawn, ["runs": words.text(.runs, study.draws), "seed": "\(study.seed)"])
  }

  private var fit: String {
    let residual = study.largestResidual
    let fit =
      study.isPublishable
      ? words.text(.howPeopleAreProtected)
      : residual == 0 ? words.text(.fitsExactly) : words.text(.fitsWithin, ["people": misfit(residual)])
    let scaled = study.samples.scaledLaneYears
    guard scaled > 0 else { return "\(fit) \(words.text(.nobodyTooMany))" }
    let all = numbers.grouped(study.samples.lanes * outcomes.timeline.years)
    return "\(fit) \(words.text(.scaledDown, ["number": numbers.grouped(scaled), "all": all]))"
  }

  /// A misfit in people, to two figures however small.
  private func misfit(_ people: Double) -> String {
    if people >= 1 { return numbers.said(people, in: .people) }
    for decimals in 1...9 {
      var scale = 1.0
      for _ in 0..<decimals { scale *= 10 }
      if people * scale >= 1 { return words.text(.people, "\((people * scale * 10).rounded() / (scale * 10))") }
    }
    return words.text(.billionthOfAPerson)
  }
}
