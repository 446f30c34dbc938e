import Quantities
public import Studies

/// Every figure of a study as tidy tables, one figure a row, for spreadsheets and statistics packages.
///
/// People, costs and verdicts each have a file, and a dictionary says what every column holds. Numbers are in full
/// precision; rows whose setting, pathway or group is `all` hold sums, and their quantiles are those of the sums draw
/// by draw. Cells for the spread are empty where there is none.
public struct Figures: Sendable {
  let outcomes: Outcomes

  /// The figures of a study.
  public init(_ study: StudyResult) { outcomes = Outcomes(study: study) }

  /// The files, by name, as UTF-8 text.
  public var files: [(name: String, contents: String)] {
    [
      ("people.csv", peopleTable.text),
      ("costs.csv", costsTable.text),
      ("verdicts.csv", verdictsTable.text),
      ("data-dictionary.csv", dictionaryTable.text),
    ]
  }

  /// The word that stands for a sum over settings, pathways or the values of a group.
  static let all = "all"

  /// Some of the combined groups, with their value in each declared group.
  struct GroupSlice {
    /// A value or `all` for each declared group.
    let labels: [String]
    /// The combined groups; nil for everybody.
    let groups: [Int]?
  }

  /// Everybody first, then every value of every declared group, in each combination and alone.
  var groupSlices: [GroupSlice] {
    let study = outcomes.study
    var labels: [[String]] = [[]]
    for column in study.groupNames.indices {
      var values = [Self.all]
      for value in study.groups.map({ $0[column] }) where !values.contains(value) { values.append(value) }
      labels = labels.flatMap { partial in values.map { partial + [$0] } }
    }
    return labels.compactMap { slice in
      if slice.allSatisfy({ $0 == Self.all }) { return GroupSlice(labels: slice, groups: nil) }
      let groups = study.groups.indices.filter { group in
        zip(slice, study.groups[group]).allSatisfy { $0 == Self.all || $0 == $1 }
      }
      return groups.isEmpty ? nil : GroupSlice(labels: slice, groups: groups)
    }
  }

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
