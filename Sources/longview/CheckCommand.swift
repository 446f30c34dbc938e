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
      names of settings, needs and groups are declared in a scenario. A folder stands for every *.scenario and \
      *.rules file in it.

        longview check Scenarios/cheshire/cheshire.scenario
        longview check Scenarios Rules
        longview check --strict Scenarios/cheshire/cheshire.scenario
      """)

  @Argument(
    help: "Scenarios, rules files, and folders of them.", completion: .file(extensions: ["scenario", "rules"]))
  var paths: [String]

  @OptionGroup var strictness: StrictOption

  func run() async throws {
    // A folder without any is checked as the file that it is not, and so refused.
    let checked = checkFiles(
      paths.flatMap { path in
        let files = rulesFiles(at: [path])
        return files.isEmpty ? [path] : files
      })
    let findings = checked.findings
    if !findings.all.isEmpty { Terminal.output(Renderer(inColour: Terminal.outputIsColoured).render(findings)) }
    Terminal.output("\(counted(checked.paths.count, "file")) checked: \(summary(of: findings))")
    if let first = findings.sorted.first {
      Terminal.output("`longview explain \(first.code.rawValue)` says more, and so for every code in brackets")
    }
    if strictness.isStopped(by: findings) { throw ExitCode(1) }
  }

  private func summary(of findings: Findings) -> String {
    let (errors, warnings) = (findings.count(.error), findings.count(.warning))
    let strict = strictness.strict && warnings > 0 ? ", which --strict counts as errors" : ""
    return "\(counted(errors, "error")), \(counted(warnings, "warning"))\(strict)"
  }
}
