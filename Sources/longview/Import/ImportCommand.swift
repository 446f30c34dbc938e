import ArgumentParser
import Diagnostics
import Foundation
import Studies
import Synchronization
import Workbooks

/// `longview import`.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take the tables of a scenario from a workbook (.xlsx).",
    discussion: """
      A sheet becomes the table of its name: `people-by-age` is written to people-by-age.csv, where the scenario in the \
      folder uses that table. Either everything is written or nothing; tables that are there already are only \
      replaced with --replace. What the figures say is then for `longview check`.

        longview import figures.xlsx --into Scenarios/powys --replace
      """)

  @Argument(help: "The workbook.", completion: .file(extensions: ["xlsx"]))
  var workbook: String

  @Option(help: "The folder of the scenario.", completion: .directory)
  var into: String

  @Flag(help: "Replace tables that are there already.")
  var replace = false

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let imported = ImportedTables(try sheets(), tables: try tables(), replacing: replace)
      guard !imported.findings.hasErrors else { throw imported.findings }
      Terminal.report(imported.findings)
      try write(imported.files)
      for file in imported.files { Terminal.output("wrote \(file.path): \(counted(file.rows, "row"))") }
      Terminal.output("What is still wrong or to fill: longview check \(into)")
    }
  }

  private func sheets() throws(Finding) -> [ReadSheet] {
    do { return try readWorkbook(workbook) } catch { throw .notAWorkbook(workbook, error.reason) }
  }

  /// The tables that the scenarios of the folder use, by path.
  private func tables() throws(Findings) -> [String] {
    let folder = URL(fileURLWithPath: into).standardizedFileURL.path
    let scenarios = rulesFiles(at: [into]).filter { $0.hasSuffix(".scenario") }
    let asked = Mutex<Set<String>>([])
    let findings = checkFiles(
      scenarios,
      files: Files { path in
        asked.withLock { _ = $0.insert(path) }
        return Files.onDisk.bytes(path)
      }
    ).findings
    // Tables that are not there yet are asked for as well.
    let used = asked.withLock { $0 }.filter {
      $0.hasSuffix(".csv") && URL(fileURLWithPath: $0).deletingLastPathComponent().standardizedFileURL.path == folder
    }
    guard !used.isEmpty else { throw findings.hasErrors ? findings : Findings([.noTablesToImport(into)]) }
    return used.sorted()
  }

  /// Where one cannot be written, those before it are put back as they were.
  private func write(_ files: [ImportedTables.File]) throws(Finding) {
    let before = files.map { FileManager.default.contents(atPath: $0.path) }
    func put(_ data: Data, _ file: ImportedTables.File) throws {
      try data.write(to: URL(fileURLWithPath: file.path), options: .atomic)
    }
    for (number, file) in files.enumerated() {
      do {
        try put(Data(file.text.utf8), file)
      } catch {
        for (written, old) in zip(files, before).prefix(number) {
          if let old { try? put(old, written) } else { try? FileManager.default.removeItem(atPath: written.path) }
        }
        throw Finding(
          .cannotWrite, "`\(file.path)` cannot be written: \(error.localizedDescription)",
          help: "is it open in a spreadsheet?")
      }
    }
  }
}
