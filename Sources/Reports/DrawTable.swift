import Projection
import Quantities
import Studies

extension Figures {
  /// Every draw of people, waiting and cost by setting, and of the total cost; the central estimate is in other files.
  ///
  /// Millions of rows are more than a sheet holds, and are written as they come.
  var draws: CSV {
    var table = drawsTable.csv
    for option in outcomes.study.options.indices {
      for (pathway, description) in outcomes.study.pathways.enumerated() {
        for (index, setting) in outcomes.settings(ofPathway: pathway).enumerated() {
          let place = [description.name, description.settings[index]]
          let cost = outcomes.reported.cost(settings: [setting])
          append(ReportedSeries.quantity(.people, settings: [setting]), place, "people", "people", option, to: &table)
          if description.hasPlaces[index] {
            append(
              ReportedSeries.quantity(.waiting, settings: [setting]), place, "waiting", "people", option, to: &table)
          }
          append(cost, place, "cost", "pounds", option, to: &table)
        }
      }
      append(outcomes.reported.cost(settings: nil), [Self.all, Self.all], "cost", "pounds", option, to: &table)
    }
    return table
  }

  private func append(
    _ series: Series, _ place: [String], _ measure: String, _ unit: String, _ option: Int, to table: inout CSV
  ) {
    let timeline = outcomes.timeline
    for year in 0..<timeline.years {
      let words = [outcomes.label(ofOption: option), "\(timeline.firstYear + year)"] + place + [measure, unit]
      let beginning = CSV.Beginning(words.map(FigureTable.Cell.text))
      let draws = outcomes.study.samples.draws(of: series, year: year, option: option)
      for (draw, value) in draws.enumerated().dropFirst() {
        table.append([.count(draw), .number(value)], after: beginning)
      }
    }
  }

  /// The table of `draws` without its rows.
  var drawsTable: FigureTable {
    FigureTable(
      "draws", about: "every draw of people, waiting and cost by option, setting and year", columns: drawColumns,
      measures: drawMeasureLines)
  }

  private var drawColumns: [Column] {
    subjectColumns + measuredColumns + [
      Column(
        name: "draw", meaning: "which draw; the same number is the same draw in every option, so they can be compared",
        unit: "draw",
        values: "1 to \(outcomes.study.draws)"),
      Column(name: "value", meaning: "the figure in that draw", unit: "as in `unit`"),
    ]
  }

  private var drawMeasureLines: [Column] {
    let people = Self.peopleMeasures.filter { [.people, .waiting].contains($0.measure) }.map {
      Column(name: "measure", meaning: $0.meaning, unit: $0.unit, values: $0.name)
    }
    let cost = Column(
      name: "measure", meaning: "what the setting costs in the year, as in costs.csv; that of `all` is the total cost",
      unit: "pounds", values: "cost")
    return people + [cost]
  }
}
