import Quantities
public import Studies

/// Every figure of a study as tidy tables, one figure a row, for spreadsheets and statistics packages.
///
/// People, costs, services, staff, payers, need, verdicts and what an appraisal finds each have a file, and a dictionary
/// says what every column holds. Numbers are in full precision; rows whose setting, pathway or group is `all` hold sums, and their quantiles are those of the sums draw
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

  /// The files, by name, as text in UTF-8.
  public var files: [(name: String, bytes: [UInt8])] {
    [("people.csv", peopleTable.bytes), ("costs.csv", costsTable.bytes)]
      + (servicesTable.map { [("services.csv", $0.bytes)] } ?? [])
      + (staffTable.map { [("workforce.csv", $0.bytes)] } ?? [])
      + (payersTable.map { [("payers.csv", $0.bytes)] } ?? [])
      + (noticesTable.map { [("notices.csv", $0.bytes)] } ?? [])
      + (needTable.map { [("need.csv", $0.bytes)] } ?? []) + [("verdicts.csv", verdictsTable.bytes)]
      + appraisalFiles.map { ($0.name, $0.table.bytes) }
      + (outcomes.study.appraisal.map { [("appraisal.json", AppraisalRecord($0, of: outcomes).encoded())] } ?? [])
      + (hasDraws ? [("draws.csv", drawsTable.bytes)] : []) + [("data-dictionary.csv", dictionaryTable.bytes)]
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

    /// The cells behind the year.
    fileprivate var behindYear: [CSV.Cell] {
      ([pathway, setting] + groups + [measure, unit]).map(CSV.Cell.text)
    }
  }

  /// One row for each year of a course.
  func append(_ course: Course, about subject: Subject, to table: inout CSV) {
    let (option, behindYear) = (CSV.Cell.text(subject.option), CSV.Cell.shared(subject.behindYear))
    for (year, value) in course.byYear {
      table.append([option, .text(year.description), behindYear] + Self.cells(of: value))
    }
  }
}
