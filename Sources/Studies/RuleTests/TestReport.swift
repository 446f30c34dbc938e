public import Diagnostics

/// What became of the tests in some files.
public struct TestReport: Sendable {
  /// Every test, file by file and as they stand.
  public internal(set) var tests: [TestOutcome] = []
  /// What is wrong with the files; a test that they leave without meaning cannot run.
  public internal(set) var findings = Findings()

  /// The files that hold tests, in the order in which they were given.
  public var paths: [String] {
    tests.map(\.path).reduce(into: []) { paths, path in if paths.last != path { paths.append(path) } }
  }

  /// How many tests came out so.
  public func count(_ answer: TestOutcome.Answer) -> Int { tests.count { $0.answer == answer } }
}

/// What became of one test.
public struct TestOutcome: Sendable {
  /// In a word or two.
  public enum Answer: Sendable {
    /// All that is expected was found.
    case holds
    /// Something else was found.
    case doesNotHold
    /// Its files are wrong, or it is too large for this machine.
    case cannotRun
  }

  /// Its title.
  public let title: String
  /// The file it stands in.
  public let path: String
  /// What was expected and found, in the order written; empty where it could not run.
  public let expectations: [ExpectationOutcome]

  /// What came of it.
  public var answer: Answer {
    if expectations.isEmpty { return .cannotRun }
    return expectations.allSatisfy(\.holds) ? .holds : .doesNotHold
  }

  /// Where it does not hold, and by how much.
  public var findings: Findings { Findings(expectations.compactMap(\.finding)) }
}

/// What a test expected of one figure, and what was found.
public struct ExpectationOutcome: Sendable {
  /// As written, in one line.
  public let text: String
  /// The figure at the likely values, in people, places, posts, units, pounds a year, moves a year, or as a share of 1.
  public let found: Double
  /// In how many draws it was as expected; nil where the test has no draws.
  public let met: Int?
  /// By how much it was missed, and where it stands in the file; nil where it holds.
  public let finding: Finding?

  /// Whether it is as expected: at the likely values or, with draws, in as large a share of them as is asked for.
  public var holds: Bool { finding == nil }
}
