import Appraisal
import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `workforce.csv`.
  var staffColumns: [Column] {
    [
      optionColumn, yearColumn(meaning: "the financial year"),
      Column(
        name: "staff group", meaning: "staff who do the same work",
        values: Self.listed((outcomes.study.staff.first ?? []).map(\.name))),
      Column(name: "measure", meaning: "what is counted", values: "below, one line each"),
      Column(
        name: "unit", meaning: "what the numbers are counted in: a post is one whole-time equivalent", values: "posts"),
    ] + Self.spreadColumns
  }

  /// What each measure of `workforce.csv` is.
  static let staffMeasures = [
    Column(
      name: "measure",
      meaning:
        "posts needed for the people and places on 31 March at the end of the year, and for services over the year",
      unit: "posts", values: "needed"),
    Column(
      name: "measure", meaning: "posts filled; only for staff groups with a supply, as all that follows", unit: "posts",
      values: "in post"),
    Column(
      name: "measure",
      meaning: "posts needed less posts filled, draw by draw: below 0 where more are filled than needed",
      unit: "posts", values: "gap"),
    Column(
      name: "measure", meaning: "posts needed that nobody fills, draw by draw: the gap, or 0 where it is below",
      unit: "posts", values: "vacancies"),
    Column(
      name: "measure",
      meaning: "posts that fall free in the year, for those who leave: turnover × in post; only where it "
        + "is told", unit: "posts", values: "leavers"),
    Column(
      name: "measure",
      meaning: "those in post without the qualification that their work asks for; only where it is told",
      unit: "posts", values: "to train"),
  ]

  /// Who is needed and who there is, by option, staff group and year; nil where no staff group is named.
  var staffTable: FigureTable? {
    guard outcomes.hasStaff else { return nil }
    var table = FigureTable(
      "workforce", about: "staff needed and in post, by option, staff group and year", columns: staffColumns,
      measures: Self.staffMeasures)
    for (option, courses) in outcomes.study.staff.enumerated() {
      for course in courses {
        func append(_ years: [Summary]?, _ measure: String) {
          for (year, value) in (years ?? []).enumerated() {
            let words = [outcomes.label(ofOption: option), outcomes.timeline.year(year).description]
            table.append((words + [course.name, measure, "posts"]).map(FigureTable.Cell.text) + Self.cells(of: value))
          }
        }
        append(course.needed, "needed")
        append(course.supply?.inPost, "in post")
        append(course.supply?.gap, "gap")
        append(course.supply?.vacancies, "vacancies")
        append(course.supply?.leavers, "leavers")
        append(course.supply?.toTrain, "to train")
      }
    }
    return table
  }
}

extension Outcomes {
  /// Whether any staff are needed or in post.
  var hasStaff: Bool { !(study.staff.first ?? []).isEmpty }
}
