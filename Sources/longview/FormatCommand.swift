import ArgumentParser
import Diagnostics
import Foundation
import Studies

/// `longview fmt`.
struct FormatCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fmt",
    abstract: "Lay out scenarios and rules as the house does.",
    discussion: """
      Lines up what clauses say, straightens quotation marks and dashes pasted from other programs, and takes out \
      spare spaces and blank lines. Every word and every note is kept, lines stay broken where they are, and a file \
      means afterwards what it meant before.

        longview fmt Scenarios/cheshire/cheshire.scenario
        longview fmt --check Scenarios Rules
        longview fmt - < pasted.rules > tidy.rules
      """)

  @Argument(
    help: "Scenarios and rules files; a folder stands for all of them below it, - for what comes in.",
    completion: .file(extensions: ["scenario", "rules"]))
  var paths: [String]

  @Flag(help: "Change nothing; name the files that would change, and end with status 1 if there are any.")
  var check = false

  func run() async throws {
    if paths == ["-"] { return try formatInput() }
    var found = Findings()
    var (looked, changed) = (0, 0)
    for path in rulesFiles(at: paths) {
      looked += 1
      do {
        let file = try FormattedFile(reading: path)
        guard file.isChanged else { continue }
        if !check { try write(file) }
        changed += 1
        Terminal.output(check ? "\(path) would change" : "\(path) is tidier now")
      } catch let findings as Findings {
        found.report(findings)
      }
    }
    Terminal.report(found)
    let files = "\(looked) file\(looked == 1 ? "" : "s") looked at"
    Terminal.output("\(files): \(changed) \(check ? "would change" : "changed")")
    if found.hasErrors || (check && changed > 0) { throw ExitCode(1) }
  }

  /// Formats what comes in and puts it out, or with `--check` says by the status whether it would change.
  private func formatInput() throws {
    let input = try FileHandle.standardInput.readToEnd() ?? Data()
    do {
      let file = try FormattedFile(path: "-", bytes: [UInt8](input))
      if check { if file.isChanged { throw ExitCode(1) } else { return } }
      try FileHandle.standardOutput.write(contentsOf: Data(file.bytes))
    } catch let finding as Finding {
      Terminal.report(Findings([finding]))
      throw ExitCode(1)
    }
  }

  /// Puts the new text in place of the old in one step, so that no half of it is ever there.
  private func write(_ file: FormattedFile) throws {
    // A link stays a link: what it points to is replaced.
    let target = URL(fileURLWithPath: file.path).resolvingSymlinksInPath()
    do {
      try Data(file.bytes).write(to: target, options: .atomic)
    } catch {
      throw Findings([
        Finding(
          .cannotWrite, "`\(file.path)` cannot be written: \(error.localizedDescription)",
          help: "it is as it was; may you write there?")
      ])
    }
  }
}
