import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  private func packageColumns(_ packages: [StudyResult.Packages]) -> [Column] {
    let pathways = Set(packages.map(\.pathway)).sorted().map { outcomes.study.pathways[$0] }
    return [
      optionColumn, yearColumn(meaning: "the financial year; people are those of its last day, 31 March"),
      Column(name: "pathway", meaning: "the set of settings", values: Self.listed(pathways.map(\.name))),
      Column(
        name: "setting", meaning: "where people live or what they use; `all` for all that tell what packages cost",
        values: names(pathways.flatMap(\.settings))),
      Column(
        name: "from", meaning: "what packages in the band cost at least; empty from nothing", unit: "pounds a week"),
      Column(name: "to", meaning: "what they cost less than; empty where there is no end", unit: "pounds a week"),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "people"),
    ] + Self.spreadColumns
  }

  private static let packageMeasures = [
    Column(
      name: "measure",
      meaning:
        "people whose package of care costs so much, at the prices of the scenario: as its share stays as it is told",
      unit: "people", values: "people")
  ]

  /// People by what their packages of care cost, by option, year, setting and band; nil where it is not told.
  var packagesTable: FigureTable? {
    let packages = outcomes.study.packages
    guard !packages.isEmpty else { return nil }
    var table = FigureTable(
      "packages", about: "people by what their packages of care cost, by option, year, setting and band",
      columns: packageColumns(packages), measures: Self.packageMeasures)
    for told in packages {
      for (option, bands) in told.people.enumerated() {
        for (band, years) in bands.enumerated() { append(years, told, option: option, band: band, to: &table) }
      }
    }
    return table
  }

  private func append(
    _ years: [Summary], _ packages: StudyResult.Packages, option: Int, band: Int, to table: inout FigureTable
  ) {
    let pathway = outcomes.study.pathways[packages.pathway]
    let setting = packages.setting.map { pathway.settings[$0] } ?? Self.all
    let ends: [FigureTable.Cell] = [
      .number(band > 0 ? packages.edges[band - 1] : nil),
      .number(band < packages.edges.count ? packages.edges[band] : nil), .text("people"), .text("people"),
    ]
    for (year, people) in years.enumerated() {
      let words = [outcomes.label(ofOption: option), outcomes.timeline.year(year).description, pathway.name, setting]
      table.append(words.map(FigureTable.Cell.text) + ends + Self.cells(of: people))
    }
  }
}
