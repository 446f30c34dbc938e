import ArgumentParser
import Diagnostics
import Studies

/// `longview check`.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say everything that is wrong with scenarios and rules, and what to do about it.",
    discussion: """
      A scenario is checked with the rules it uses and its tables. Rules alone are checked as far as they go: the \
      names of settings, needs and groups are declared in a scenario.

        longview check Scenarios/cheshire/cheshire.scenario
        longview check Rules/*.rules
      """)

  @Argument(help: "Scenarios and rules files.", completion: .file(extensions: ["scenario", "rules"]))
  var files: [String]

  func run() async throws {
    let checked = checkFiles(files)
    let findings = checked.findings
    if !findings.all.isEmpty { Terminal.output(Renderer(inColour: Terminal.outputIsColoured).render(findings)) }
    let (errors, warnings) = (findings.count(.error), findings.count(.warning))
    let counts = "\(counted(errors, "error")), \(counted(warnings, "warning"))"
    Terminal.output("\(counted(checked.paths.count, "file")) checked: \(counts)")
    if errors > 0 { throw ExitCode(1) }
  }
}

extension Findings {
  fileprivate func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count == 0 ? "no" : "\(count)") \(noun)\(count == 1 ? "" : "s")"
}
