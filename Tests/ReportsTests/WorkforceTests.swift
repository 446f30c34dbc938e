import Appraisal
import Quantities
import Testing

@testable import Reports
@testable import Studies

@Suite("Staff and notices, as reported")
struct WorkforceTests {
  static let study: StudyResult = {
    var study = Demo(years: 3, draws: 4).study()
    func summaries(_ size: Double) -> [Summary] {
      (0..<3).map { year in Summary(draws: (0...4).map { size * (1 + 0.1 * Double(year + $0)) }) }
    }
    study.staff = study.options.map { _ in
      [
        StudyResult.StaffCourse(
          name: "support workers & others", needed: summaries(120),
          supply: .init(
            inPost: summaries(90), gap: summaries(30), vacancies: summaries(30), leavers: summaries(27),
            toTrain: summaries(45))),
        StudyResult.StaffCourse(name: "nurses", needed: summaries(8), supply: nil),
      ]
    }
    let notices = [
      StudyResult.Notice(
        contract: "Beechwood", serveBy: CalendarDate(year: 2027, month: 9, day: 30),
        endsOn: CalendarDate(year: 2028, month: 3, day: 31), runsOut: false, share: nil,
        noticeMonths: 6, breakDay: nil, hypothesis: "A",
        statement: "end contract"),
      StudyResult.Notice(
        contract: "Elm & Oak", serveBy: nil, endsOn: nil, runsOut: false, share: 0.25, noticeMonths: nil, breakDay: nil,
        hypothesis: "A",
        statement: "end contract"),
    ]
    study.notices = study.options.map { $0.kind == .doNothing ? [] : notices }
    return study
  }()

  private static let files = Dictionary(
    uniqueKeysWithValues: Figures(study).files.map { ($0.name, readCSV($0.bytes.text)) })

  @Test("the dictionary has the columns of the files, in their order", arguments: ["workforce.csv", "notices.csv"])
  func dictionary(file: String) throws {
    let lines = try #require(Self.files["data-dictionary.csv"]).filter { $0[0] == file }
    var columns: [String] = []
    for line in lines where line[1] != columns.last { columns.append(line[1]) }
    let table = try #require(Self.files[file])
    #expect(columns == table[0])
    guard let measure = table[0].firstIndex(of: "measure") else { return }
    let told = Set(lines.filter { $0[1] == "measure" }.map { $0[4] })
    #expect(Set(table.dropFirst().map { $0[measure] }).isSubset(of: told))
  }

  @Test("a group of which nobody says who is in post has what it needs and nothing else")
  func withoutSupply() throws {
    let table = try #require(Self.files["workforce.csv"])
    let nurses = table.filter { $0[2] == "nurses" }
    #expect(nurses.count == 4 * 3 && nurses.allSatisfy { $0[3] == "needed" })
    #expect(table.count { $0[2].hasPrefix("support") } == 4 * 3 * 6)
  }

  @Test("days are written as spreadsheets read them, and empty where there is none")
  func days() throws {
    let table = try #require(Self.files["notices.csv"])
    #expect(table[1][1...3] == ["Beechwood", "2027-09-30", "2028-03-31"])
    #expect(table[1][6] == "notice 6 months; A: end contract")
    #expect(table[2][1...5] == ["Elm & Oak", "", "", "", "0.25"])
    #expect(table.count == 1 + 3 * 2)
  }

  @Test("the page and the terminal tell it where there is something to tell, and are silent where not")
  func told() {
    let page = ReportPage(Self.study).text
    for words in [
      "<h2 id=\"staff-title\">", "Leave in the year", "Notices to serve", "30 September 2027", "workforce.csv",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("Reports.HTML"))
    let terminal = TerminalSummary(Self.study).text
    #expect(terminal.contains("most vacant posts: 36 of 144 for support workers & others in 2028-29 (do nothing)"))
    #expect(
      terminal.contains("  by 30 September 2027: \"Beechwood\", ends 31 March 2028 (Community first)"))
    var without = Self.study
    (without.staff, without.notices) = ([], [])
    #expect(
      !ReportPage(without).text.contains("Notices to serve") && !ReportPage(without).text.contains("workforce.csv"))
    #expect(!Figures(without).files.contains { ["workforce.csv", "notices.csv"].contains($0.name) })
  }
}
