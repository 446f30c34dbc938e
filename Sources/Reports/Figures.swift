import Quantities
public import Studies

/// Every figure of a study as tidy tables, one figure a row, for spreadsheets and statistics packages.
///
/// People, costs, need and verdicts each have a file, and a dictionary says what every column holds. Numbers are in full
/// precision; rows whose setting, pathway or group is `all` hold sums, and their quantiles are those of the sums draw
/// by draw. Cells for the spread are empty where there is none.
public struct Figures: Sendable {
  let outcomes: Outcomes
  /// Whether every draw has a row of its own.
  let hasDraws: Bool

  /// The figures of a study.
  ///
  /// - Parameter keepingDraws: whether to add a file with every draw; the run must have kept them.
  public init(_ study: StudyResult, keepingDraws: Bool = false) {
    outcomes = Outcomes(study: study)
    hasDraws = keepingDraws
  }

  /// The files, by name, as UTF-8 text.
  public var files: [(name: String, contents: String)] {
    [("people.csv", peopleTable.text), ("costs.csv", costsTable.text)]
      + (needTable.map { [("need.csv", $0.text)] } ?? []) + [("verdicts.csv", verdictsTable.text)]
      + (hasDraws ? [("draws.csv", drawsTable.text)] : []) + [("data-dictionary.csv", dictionaryTable.text)]
  }

  /// The word that stands for a sum over settings, pathways or the values of a group.
  static let all = GroupSlice.all

  var groupSlices: [GroupSlice] { outcomes.reported.slices }

  /// What a figure is about, which its rows share.
  struct Subject {
    let option: String
    let pathway: String
    let setting: String
    let groups: [String]
    let measure: String
    let unit: String
  }

  /// One row for each year of a course.
  func append(_ course: Course, about subject: Subject, to table: inout CSV) {
    for (year, value) in course.byYear {
      let place = [subject.option, year.description, subject.pathway, subject.setting]
      let words = place + subject.groups + [subject.measure, subject.unit]
      table.append(words.map(CSV.Cell.text) + Self.cells(of: value))
    }
  }
}
