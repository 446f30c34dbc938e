import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `need.csv`.
  var needColumns: [Column] {
    let first = [
      Column(
        name: "variant", meaning: "the variant of the population; `all` for what no variant changes",
        values: names(outcomes.study.need?.variants ?? [])),
      yearColumn(meaning: "the financial year; people known are those of its last day, 31 March"),
    ]
    let last = [
      Column(
        name: "need", meaning: "the need", values: names((outcomes.study.need?.slices ?? []).compactMap(\.need))),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(name: "unit", meaning: "what the numbers are counted in", values: "people"),
    ]
    return first + groupColumns + last + Self.spreadColumns
  }

  /// What each measure of `need.csv` is.
  static let needMeasures = [
    Column(
      name: "measure", meaning: "people who can be expected to have the need: population × prevalence", unit: "people",
      values: "expected"),
    Column(name: "measure", meaning: "people known, if nothing is done", unit: "people", values: "known"),
    Column(
      name: "measure", meaning: "people expected less people known, draw by draw", unit: "people", values: "not known"),
  ]

  /// Need beside demand, by variant, group, need and year; nil where no table tells the prevalence.
  var needTable: FigureTable? {
    guard let need = outcomes.study.need else { return nil }
    var table = FigureTable(
      "need", about: "people expected beside those known, by variant, group, need and year", columns: needColumns,
      measures: Self.needMeasures)
    for (slice, course) in zip(need.slices, need.courses) {
      append(course.known, "known", of: slice, variant: Self.all, to: &table)
      for (variant, name) in need.variants.enumerated() {
        let name = name.isEmpty ? Self.all : name
        append(course.expected[variant], "expected", of: slice, variant: name, to: &table)
        append(course.unmet[variant], "not known", of: slice, variant: name, to: &table)
      }
    }
    return table
  }

  private func append(
    _ years: [Summary], _ measure: String, of slice: StudyResult.Need.Slice, variant: String,
    to table: inout FigureTable
  ) {
    let groups = outcomes.study.groupNames.indices.map { slice.group == $0 ? slice.value ?? Self.all : Self.all }
    for (year, value) in years.enumerated() {
      let words =
        [variant, outcomes.timeline.year(year).description] + groups + [slice.need ?? Self.all, measure, "people"]
      table.append(words.map(FigureTable.Cell.text) + Self.cells(of: value))
    }
  }
}
