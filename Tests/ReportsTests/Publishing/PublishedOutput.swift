import Foundation
import Studies
import Workbooks

@testable import Reports

/// Everything that a published run prints, in files, on pages and at a terminal.
struct PublishedOutput {
  let figures: Figures
  /// Tables as files, by name.
  let files: [String: [UInt8]]
  let workbook: [UInt8]
  /// The report and easy read, in every language.
  let pages: [String]
  /// The tables of guides, as pages and as files.
  let guides: [[UInt8]]
  /// What stands at a terminal.
  let summaries: [String]

  init(_ result: StudyResult) throws {
    figures = Figures(result)
    files = Dictionary(
      uniqueKeysWithValues: (figures.files + [("results.json", figures.json)]).map { ($0.name, $0.bytes) })
    workbook = try figures.workbook(
      fingerprints: result.inputs.map { .init(path: $0.path, sha256: "\($0.bytes.hashed)") })
    pages = Language.allCases.flatMap { [ReportPage(result, in: $0).text, EasyReadPage(result, in: $0).text] }
    guides =
      Language.allCases.flatMap { [InformationPage(result, in: $0).text, ProformaPage(result, in: $0).text] }
      .map { Array($0.utf8) } + InformationFiles(result).csv.map(\.bytes)
    summaries = [
      TerminalSummary(result).text, GapSummary(result).text, NeedsSummary(result).text, AppraisalSummary(result).text,
    ]
  }

  /// All of it, part by part.
  var bytes: [[UInt8]] {
    files.sorted { $0.key < $1.key }.map(\.value) + [workbook] + guides + (pages + summaries).map { Array($0.utf8) }
  }

  /// The sheets of the workbook, as a reader of its own finds them.
  func sheets() throws -> [ReadSheet] {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("longview-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(workbook).write(to: file)
    return try readWorkbook(file.path)
  }
}

extension [UInt8] {
  /// A number that tells bytes apart, as a fingerprint does.
  fileprivate var hashed: UInt64 { reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 } }
}
