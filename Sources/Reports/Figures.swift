import Quantities
public import Studies

/// Every figure of a study as tidy tables, one figure a row, for spreadsheets and statistics packages.
///
/// People, costs, services, staff, payers, need, verdicts and what an appraisal finds each have a table, and a
/// dictionary says what every column holds. Numbers are in full precision; rows whose setting, pathway or group is `all`
/// hold sums, and their quantiles are those of the sums draw by draw. Cells for the spread are empty where there is none.
///
/// The tables are made once; `files` has each as a file of its own, `workbook` all of them as sheets of one, and `json`
/// all of them in one file for programs.
public struct Figures: Sendable {
  let outcomes: Outcomes
  /// Whether every draw has a row of its own.
  let hasDraws: Bool
  /// All tables but that of the draws, the dictionary last.
  private(set) var tables: [FigureTable] = []

  /// The figures of a study.
  ///
  /// - Parameter keepingDraws: whether to add a file with every draw; the run must have kept them.
  public init(_ study: StudyResult, keepingDraws: Bool = false) {
    outcomes = Outcomes(study: study)
    hasDraws = keepingDraws
    let all = [peopleTable, costsTable] + optionalTables + [verdictsTable] + appraisalTables
    let told = study.isPublishable ? all.map { $0.protectingPeople() } : all
    tables = told + [.dictionary(of: told + (hasDraws ? [drawsTable] : []))]
  }

  /// The tables of what not every scenario tells.
  private var optionalTables: [FigureTable] {
    [servicesTable, staffTable, payersTable, fundsTable, packagesTable, planTable, noticesTable, needTable].compactMap(
      \.self)
  }

  /// The files, by name, as text in UTF-8.
  public var files: [(name: String, bytes: [UInt8])] {
    tables.map { ($0.fileName, $0.csv.bytes) } + (hasDraws ? [(drawsTable.fileName, draws.bytes)] : [])
      + (appraisalRecord.map { [("appraisal.json", $0)] } ?? [])
  }

  /// All tables but that of the draws, with what their columns mean, for programs: `results.json`.
  public var json: [UInt8] { FigureJSON(self).bytes }

  /// Everything that an appraisal found, in full precision; nil where there is none, or where people are protected.
  private var appraisalRecord: [UInt8]? {
    guard !outcomes.study.isPublishable else { return nil }
    return outcomes.study.appraisal.map { AppraisalRecord($0, of: outcomes).encoded() }
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
    fileprivate var behindYear: [FigureTable.Cell] {
      ([pathway, setting] + groups + [measure, unit]).map(FigureTable.Cell.text)
    }
  }

  /// One row for each year of a course.
  func append(_ course: Course, about subject: Subject, to table: inout FigureTable) {
    let behindYear = subject.behindYear
    for (year, value) in course.byYear {
      table.append([.text(subject.option), .text(year.description)] + behindYear + Self.cells(of: value))
    }
  }
}
