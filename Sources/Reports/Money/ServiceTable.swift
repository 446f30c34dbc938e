import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `services.csv`.
  var serviceColumns: [Column] {
    [
      optionColumn, yearColumn(meaning: "the financial year"),
      Column(
        name: "service", meaning: "what people use on top of settings",
        values: Self.listed((outcomes.study.services.first ?? []).map(\.name))),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "people, pounds, units of the service"),
    ] + Self.spreadColumns
  }

  /// What each measure of `services.csv` is.
  static let serviceMeasures = [
    Column(
      name: "measure", meaning: "people who use the service: the mean over the year", unit: "people", values: "users"),
    Column(
      name: "measure", meaning: "what its users would have of it in the year: users × amount", unit: "as in `unit`",
      values: "volume"),
    Column(
      name: "measure", meaning: "what they get of it: the volume, or the capacity where that is less",
      unit: "as in `unit`", values: "delivered"),
    Column(
      name: "measure", meaning: "the volume less what is delivered; only for services with a capacity",
      unit: "as in `unit`", values: "unmet"),
    Column(name: "measure", meaning: "pounds of the year for what is delivered", unit: "pounds", values: "cost"),
  ]

  /// What services come to, by option, service and year; nil where there are none.
  var servicesTable: FigureTable? {
    guard let first = outcomes.study.services.first, !first.isEmpty else { return nil }
    var table = FigureTable(
      "services", about: "what services come to, by option, service and year", columns: serviceColumns,
      measures: Self.serviceMeasures)
    for (option, services) in outcomes.study.services.enumerated() {
      for service in services {
        func append(_ years: [Summary], _ measure: String, _ unit: String) {
          for (year, value) in years.enumerated() {
            let words = [outcomes.label(ofOption: option), outcomes.timeline.year(year).description]
            table.append((words + [service.name, measure, unit]).map(FigureTable.Cell.text) + Self.cells(of: value))
          }
        }
        append(service.users, "users", "people")
        append(service.volume, "volume", service.unit)
        append(service.delivered, "delivered", service.unit)
        if service.hasCapacity { append(service.unmet, "unmet", service.unit) }
        append(service.cost, "cost", "pounds")
      }
    }
    return table
  }
}
