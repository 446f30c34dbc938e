public import ArgumentParser
import Diagnostics
import Foundation
import Quantities
public import Studies

/// `longview init`.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Begin a scenario: a folder with its text, a hypothesis, and tables to fill.",
    discussion: """
      The tables say `to fill` where figures belong; a check lists what is left, and a run waits for it. The scenario \
      is named after its folder and begins with this financial year.

        longview init Scenarios/powys
        longview init Scenarios/powys --like older-people
      """)

  @Argument(help: "The folder, which must not be there yet, or be empty.", completion: .directory)
  var folder: String

  @Option(help: "Whom it is about: \(Starter.Kind.allCases.map(\.rawValue).joined(separator: " or ")).")
  var like = Starter.Kind.learningDisability

  private var url: URL { URL(fileURLWithPath: folder).standardizedFileURL }

  func validate() throws {
    guard folder != "", url.lastPathComponent != "/" else { throw ValidationError("name a folder for the scenario.") }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      try checkFree()
      let files = Starter(like, place: url.lastPathComponent, firstYear: Self.thisYear).files
      try write(files)
      let scenario = "\(folder)/\(files[0].name)".replacing("//", with: "/")
      Terminal.output(files.map { "wrote \(folder)/\($0.name)".replacing("//", with: "/") }.joined(separator: "\n"))
      Terminal.output("What is still to fill: longview check \(scenario)")
    }
  }

  private static var thisYear: FinancialYear {
    let today = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(year: today.year ?? 2026, month: today.month ?? 4, day: today.day ?? 1).financialYear
  }

  private func checkFree() throws(Finding) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else {
      throw Finding(.cannotWrite, "`\(folder)` is a file, where a folder is needed", help: "name another folder")
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    if let first = names.min() { throw .folderNotEmpty(folder, holds: first) }
  }

  private func write(_ files: [Starter.File]) throws(Finding) {
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for file in files {
        try Data(file.text.utf8).write(to: url.appendingPathComponent(file.name), options: .withoutOverwriting)
      }
    } catch {
      throw Finding(
        .cannotWrite, "the scenario cannot be written to `\(folder)`: \(error.localizedDescription)",
        help: "name another folder")
    }
  }
}

extension Starter.Kind: ExpressibleByArgument {}
