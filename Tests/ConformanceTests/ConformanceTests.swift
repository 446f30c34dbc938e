import Diagnostics
import Foundation
import Testing

/// What planners are told, mistake by mistake. `LONGVIEW_RECORD=1 swift test --filter Conformance` writes the pages.
@Suite("Conformance")
struct ConformanceTests {
  static let isRecording = ProcessInfo.processInfo.environment["LONGVIEW_RECORD"] == "1"

  @Test("a check prints exactly what the page shows", arguments: try Folder.allCases())
  func prints(_ page: Case) throws {
    let printed = Renderer().render(try page.findings())
    if Self.isRecording { return try page.record(printed) }
    #expect(printed == page.expected)
  }

  @Test("the folder of a case names a code that its findings hold", arguments: try Folder.allCases())
  func isInItsFolder(_ page: Case) throws {
    let folder = page.file.deletingLastPathComponent().lastPathComponent
    let codes = try page.codes()
    switch folder {
    case "good": #expect(codes.isEmpty)
    case "several": #expect(try page.findings().all.count > 1)
    // What is understood as it was meant prints nothing, so any code or none will do.
    case "first-week": break
    default: #expect(codes.contains(folder))
    }
    #expect(!page.heading.isEmpty)
  }

  @Test("the index of the first week names every page by its heading")
  func firstWeekIsIndexed() throws {
    let pages = try Folder.allCases().filter { $0.testDescription.hasPrefix("first-week/") }
    let index = try String(contentsOf: Folder.cases.appendingPathComponent("first-week/README.md"), encoding: .utf8)
    let rows = index.components(separatedBy: "\n").filter { $0.hasPrefix("| [") }
    #expect(rows.count == pages.count)
    for (row, page) in zip(rows, pages) {
      let name = page.file.lastPathComponent
      #expect(row.hasPrefix("| [\(name.prefix(2))](\(name)) | \(page.heading) | "))
    }
  }

  /// Codes that a check of files never gives: they belong to running and writing.
  private static let shownElsewhere: [FindingCode: String] = [
    .cannotWrite: "writing results", .notAResultsFolder: "writing results", .noScenario: "running a file of rules",
    .tooMuchMemory: "running", .doesNotHold: "running tests", .nothingToCompare: "comparing with what happened",
    .fewDrawsCount: "comparing with what happened", .outsideBelief: "comparing with what happened",
    .folderNotEmpty: "beginning a scenario", .notAWorkbook: "importing", .nothingToImport: "importing",
    .unknownSheet: "importing", .tableIsThere: "importing", .mergedCells: "importing", .dateInCell: "importing",
    .formulaFailed: "importing",
  ]

  @Test("every code has a case")
  func everyCodeHasACase() throws {
    let shown = try Set(Folder.allCases().flatMap { try $0.codes() })
    for code in FindingCode.allCases where Self.shownElsewhere[code] == nil {
      #expect(shown.contains(code.rawValue), "no case shows \(code.rawValue)")
    }
  }
}

extension Case {
  /// The codes of what is found.
  func codes() throws -> Set<String> { Set(try findings().all.map(\.code.rawValue)) }
}
