import Diagnostics
import Testing

@testable import Studies

/// Tests in the still world: rules that the scenario uses, and files of tests beside them.
struct TestedWorld {
  static let rules =
    StillWorld.assumption
    + StillWorld.hypothesis(
      "Fewer beds", "if we close 17 places in residential home over 2 years from 2026-27",
      "and move \"share moving\" of people from residential home to own home over 3 years from 2026-27")
    + StillWorld.hypothesis("More homes", "if we move 7 people from family home to own home in 2027-28") + """

      option "Both"
        includes "Fewer beds", "More homes"
        spend £90k a year on "project team" from 2027-28

      """

  var files: [String: String]

  init(rules: String = rules, _ tests: String, scenario more: String = "", others: [String: String] = [:]) {
    files = ["main.scenario": StillWorld.scenario + "\n" + more, "test.rules": rules, "people.csv": StillWorld.people]
    files["tests.rules"] = tests
    files.merge(others) { $1 }
  }

  /// The report on some of the files, the tests beside the rules unless said.
  func report(on paths: [String] = ["tests.rules"], memory: UInt64 = .max) async -> TestReport {
    let files = files
    return await runTests(
      in: paths,
      files: Files { path in
        files[path].map { .success(Array($0.utf8)) } ?? .failure(.missingFile(path, near: nil))
      }, memory: memory)
  }

  /// A test of so many lines.
  static func test(_ title: String, in scenario: String = "main.scenario", _ lines: String...) -> String {
    (["test \"\(title)\" in \"\(scenario)\""] + lines.map { "  " + $0 } + [""]).joined(separator: "\n")
  }
}

extension StillWorld {
  static let assumption = """
    assumption "share moving"
      is likely 30%, between 20% and 45% (80% sure)

    """
}

extension TestReport {
  /// What came of each test, by title.
  var answers: [String: TestOutcome.Answer] { Dictionary(tests.map { ($0.title, $0.answer) }) { first, _ in first } }

  /// What was found at the likely values, test by test.
  var found: [[Double]] { tests.map { $0.expectations.map(\.found) } }

  /// Everything said, as it is printed.
  var said: String { Renderer().render(Findings(tests.flatMap(\.findings.all) + findings.sorted)) }
}
