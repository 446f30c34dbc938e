import Diagnostics
import Foundation
import Testing

@testable import Studies

@Suite("The files of tests")
struct TestedFilesTests {
  private static let holds = "expect people in own home to be 0 by 2026-27"

  @Test("tests may stand in the rules, in the scenario and in a file of their own")
  func places() async {
    var world = TestedWorld(TestedWorld.test("own file", "with \"More homes\"", Self.holds))
    world.files["test.rules", default: ""] += TestedWorld.test(
      "in the rules", "with \"Both\"", "expect places in residential home to be 33 by 2027-28")
    world.files["main.scenario", default: ""] += "\n" + TestedWorld.test("in the scenario", Self.holds)
    let report = await world.report(on: ["main.scenario", "test.rules", "tests.rules", "test.rules"])
    #expect(report.said == "")
    #expect(report.tests.map(\.title) == ["in the scenario", "in the rules", "own file"])
    #expect(report.paths == ["main.scenario", "test.rules", "tests.rules"])
    #expect(report.count(.holds) == 3)
  }

  @Test("a file that the scenario does not use is added to it, for its own tests only")
  func added() async {
    let world = TestedWorld(
      StillWorld.hypothesis("Own", "if we move 3 people from family home to own home in 2026-27")
        + TestedWorld.test("its own", "with \"Own\", \"More homes\"", "expect people in own home to be 10 by 2027-28"),
      others: ["more.rules": TestedWorld.test("another's", "with \"Own\"", Self.holds)])
    let report = await world.report(on: ["tests.rules", "more.rules"])
    #expect(report.answers == ["its own": .holds, "another's": .cannotRun])
    #expect(report.findings.all.map(\.code) == [.unknownName])
  }

  @Test(
    "a test without meaning is a finding",
    arguments: [
      ("with \"More hoems\"\n  " + holds, FindingCode.unknownName),
      ("given \"share movin\" is 20%\n  " + holds, .unknownName),
      ("given \"share moving\" is 20\n  " + holds, .wrongUnit),
      ("given \"share moving\" is 120%\n  " + holds, .outOfRange),
      ("given \"share moving\" is between 10% and 20%\n  " + holds, .wrongUnit),
      ("given \"share moving\" is 20%\n  given \"share moving\" is 30%\n  " + holds, .namedTwice),
      ("with \"More homes\"", .missingPart),
      ("expect people in own home to be 0 by 2031-32", .outsideYears),
      ("expect people in own hoem to be 0 by 2026-27", .unknownName),
      ("expect unmet nights in short breaks to be 0 by 2026-27", .unknownName),
    ])
  func meaningless(body: String, code: FindingCode) async {
    let report = await TestedWorld(TestedWorld.test("t", body)).report()
    #expect(report.answers == ["t": .cannotRun])
    #expect(report.findings.all.map(\.code).contains(code), "\(report.said)")
    #expect(report.findings.all.allSatisfy { $0.severity == .error })
  }

  @Test("a scenario that is not there is told once, and tests of others run")
  func missingScenario() async {
    let tests =
      TestedWorld.test("a", in: "gone.scenario", Self.holds) + TestedWorld.test("b", Self.holds)
      + TestedWorld.test("c", in: "gone.scenario", Self.holds)
    let report = await TestedWorld(tests).report()
    #expect(report.answers == ["a": .cannotRun, "b": .holds, "c": .cannotRun])
    #expect(
      report.said == """
        error[unreadable-file]: there is no file `gone.scenario`
          --> tests.rules, line 1, column 13
         1 | test "a" in "gone.scenario"
           |             ^^^^^^^^^^^^^^^
         help: the path is seen from the folder of the file in which the test stands

        """)
  }

  @Test("a run that does not fit into memory is refused")
  func memory() async {
    let report = await TestedWorld(TestedWorld.test("t", "draws 900000", Self.holds)).report(memory: 1 << 20)
    #expect(report.answers == ["t": .cannotRun])
    #expect(report.findings.all.map(\.code) == [.tooMuchMemory])
  }

  @Test("a folder stands for the rules and scenarios in and below it, hidden ones left out")
  func folders() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "longview-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for path in ["b.rules", "a/x.scenario", "a/notes.md", ".hidden/y.rules", "a/b/c.rules"] {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data().write(to: file)
    }
    let found = rulesFiles(at: [folder.path, folder.path + "/b.rules", "gone.rules"])
    #expect(found == ["a/b/c.rules", "a/x.scenario", "b.rules"].map { "\(folder.path)/\($0)" } + ["gone.rules"])
  }

  @Test("what does not hold says by how much, under the line that expects it")
  func wording() async {
    let tests =
      TestedWorld.test(
        "wording", "with \"More homes\"",
        "expect people in own home to be 9 people within 1 by 2028-29",
        "expect places in residential home to be below 50 by 2028-29",
        "expect people in own home to rise by at least 8 by 2028-29 compared with do nothing",
        "expect cost of residential home to be at most £2m by 2028-29",
        "expect people in family home to fall by 10% by 2028-29 compared with the start")
      + TestedWorld.test(
        "in draws", "with \"Fewer beds\"", "draws 10",
        "expect people in own home to be at most 1 person by 2028-29, with 75% confidence")
    #expect(
      await TestedWorld(tests).report().said == """
        error[does-not-hold]: expected 9 people within 1, found 7 people: people in own home on 31 March 2029
          --> tests.rules, line 3, column 10
         3 |   expect people in own home to be 9 people within 1 by 2028-29
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 2 too few

        error[does-not-hold]: expected below 50 places, found 50 places: places in residential home on 31 March 2029
          --> tests.rules, line 4, column 10
         4 |   expect places in residential home to be below 50 by 2028-29
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        error[does-not-hold]: expected at least 8 people, found 7 people: rise in people in own home on 31 March 2029, against do nothing
          --> tests.rules, line 5, column 10
         5 |   expect people in own home to rise by at least 8 by 2028-29 compared with do nothing
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1 too few

        error[does-not-hold]: expected at most £2,000,000 a year, found £2,080,000 a year: cost of residential home in 2028-29
          --> tests.rules, line 6, column 10
         6 |   expect cost of residential home to be at most £2m by 2028-29
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ £80,000 too much

        error[does-not-hold]: expected 10%, found 11.7%: fall in people in family home on 31 March 2029, against the start
          --> tests.rules, line 7, column 10
         7 |   expect people in family home to fall by 10% by 2028-29 compared with the start
           |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 1.7 percentage points too high

        error[does-not-hold]: expected at most 1 person in at least 8 of 10 runs, found in 0: people in own home on 31 March 2029
          --> tests.rules, line 11, column 10
         11 |   expect people in own home to be at most 1 person by 2028-29, with 75% confidence
            |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 8 runs too few
         help: at the likely values it is 12 people

        """)
  }
}
