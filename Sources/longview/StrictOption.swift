import ArgumentParser
import Diagnostics

/// `--strict`, for commands that a warning need not stop.
struct StrictOption: ParsableArguments {
  @Flag(help: "Let warnings count as errors.")
  var strict = false

  /// Whether the findings stop the command.
  func isStopped(by findings: Findings) -> Bool { strict ? !findings.all.isEmpty : findings.hasErrors }
}

/// `no errors`, `1 error`, `2 errors`.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count == 0 ? "no" : "\(count)") \(noun)\(count == 1 ? "" : "s")"
}

extension Findings {
  /// How many of them are errors, or warnings.
  func count(_ severity: Severity) -> Int { all.count { $0.severity == severity } }
}
