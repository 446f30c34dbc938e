import ArgumentParser
import Diagnostics
import Foundation
import Studies

/// `longview test`.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests that rules and scenarios hold, and say which of them hold.",
    discussion: """
      A test pins what a file of rules must do in a scenario. A folder stands for every *.rules and *.scenario file in \
      it; without any file or folder, this one is meant.

        longview test Scenarios/cheshire/cheshire.scenario Rules
        longview test

      Exit status: 0 where every test holds, 1 where one does not, 2 where a file is wrong.
      """)

  @Argument(
    help: "Rules files, scenarios, and folders of them.", completion: .file(extensions: ["scenario", "rules"]))
  var paths: [String] = ["."]

  func run() async throws {
    let files = rulesFiles(at: paths)
    let report = await runTests(in: files, memory: ProcessInfo.processInfo.physicalMemory / 2)
    Terminal.output(text(of: report, files: files.count))
    if report.findings.hasErrors { throw ExitCode(2) }
    if report.count(.doesNotHold) > 0 { throw ExitCode(1) }
  }

  /// A line for each test, what does not hold in full, and how many there are of which kind.
  private func text(of report: TestReport, files: Int) -> String {
    let renderer = Renderer(inColour: Terminal.outputIsColoured)
    let missed = report.tests.flatMap(\.findings.all)
    let lines = report.paths.map { path in
      ([path] + report.tests.filter { $0.path == path }.map(\.line)).joined(separator: "\n") + "\n"
    }
    let found = (missed + report.findings.sorted).map(renderer.render)
    return (lines + found + [report.summary(files: files)]).joined(separator: "\n")
  }
}

extension TestOutcome {
  fileprivate var line: String {
    switch answer {
    case .holds: return "  ✓ holds: \(title)"
    case .doesNotHold: return "  ✗ does not hold: \(title)"
    case .cannotRun: return "  ! cannot run: \(title)"
    }
  }
}

extension TestReport {
  /// `12 tests in 4 files: 11 hold, 1 does not`.
  fileprivate func summary(files: Int) -> String {
    func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
    guard !tests.isEmpty else {
      return files == 0 ? "no rules or scenarios here" : "no tests in \(counted(files, "file"))"
    }
    let (held, missed, stopped) = (count(.holds), count(.doesNotHold), count(.cannotRun))
    var parts = [held == 0 ? "none holds" : held == 1 ? "1 holds" : held == tests.count ? "all hold" : "\(held) hold"]
    if missed > 0 { parts.append(missed == 1 ? "1 does not" : "\(missed) do not") }
    if stopped > 0 { parts.append("\(stopped) cannot run") }
    return "\(counted(tests.count, "test")) in \(counted(paths.count, "file")): \(parts.joined(separator: ", "))"
  }
}
