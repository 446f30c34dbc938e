import Foundation
import Testing

@Suite("The commands, as a planner types them")
struct CommandTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Outcome {
    let status: Int32
    let output: String
    /// What it said beside, but for how far it had come, which it says where the machine is busy.
    let errors: String
  }

  /// Runs the program that this build made, from the package's folder.
  func longview(_ arguments: String...) async throws -> Outcome { try await run(Self.program.path, arguments) }

  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appendingPathComponent("longview")

  func run(_ program: String, _ arguments: [String]) async throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    // Files rather than pipes: a pipe that is full while the other is being read would stop both.
    let (output, errors) = (Self.scratchFile(), Self.scratchFile())
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    // Not `waitUntilExit`, which holds a thread of the pool and can miss the end of a process among many.
    try await withCheckedThrowingContinuation { (exited: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in exited.resume() }
      do { try process.run() } catch { exited.resume(throwing: error) }
    }
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8).replacing(/[a-z]+: \d+%\n/, with: ""))
  }

  private static func scratchFile() -> URL {
    let url = URL(fileURLWithPath: NSTemporaryDirectory() + "longview-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    return url
  }

  func withScratchFolder(_ body: (String) async throws -> Void) async throws {
    let path = NSTemporaryDirectory() + "longview-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try await body(path)
  }

  /// Every scenario of the package.
  private static let scenarios =
    ((try? FileManager.default.subpathsOfDirectory(atPath: root.path + "/Scenarios")) ?? [])
    .filter { $0.hasSuffix(".scenario") }.sorted().map { "Scenarios/" + $0 }

  @Test("our own scenarios and rules are sound", arguments: scenarios)
  func scenariosAreSound(path: String) async throws {
    #expect(Self.scenarios.count >= 4)
    let outcome = try await longview("check", path)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix(" files checked: no errors, no warnings\n"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("rules can be checked without a scenario")
  func rulesAlone() async throws {
    let rules = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Rules")
      .filter { $0.hasSuffix(".rules") }.map { "Rules/" + $0 }.sorted()
    #expect(rules.count >= 6)
    for file in rules { #expect(try await longview("check", file).status == 0) }
  }

  @Test("a folder stands for the scenarios and rules below it, and one without any is refused")
  func checksFolders() async throws {
    let outcome = try await longview("check", "Rules")
    #expect(outcome.status == 0 && outcome.output.contains(" files checked: no errors"))
    try await withScratchFolder { folder in
      let empty = try await longview("check", folder)
      #expect(empty.status == 1 && empty.output.contains("error[folder-not-file]"))
      let below = folder + "/below"
      try FileManager.default.createDirectory(atPath: below, withIntermediateDirectories: true)
      try "need mild, mild\n".write(toFile: below + "/some.rules", atomically: true, encoding: .utf8)
      try "no rules".write(toFile: folder + "/note.txt", atomically: true, encoding: .utf8)
      let wrong = try await longview("check", folder)
      #expect(wrong.status == 1 && wrong.output.contains("1 file checked: 1 error"))
    }
  }

  @Test("fmt tells what it would change, then changes it once, below folders too")
  func format() async throws {
    try await withScratchFolder { folder in
      let file = folder + "/some.rules"
      try "need mild,grave\r\n  source “Register”\r\n".write(toFile: file, atomically: true, encoding: .utf8)
      try "no rules".write(toFile: folder + "/note.txt", atomically: true, encoding: .utf8)
      let asked = try await longview("fmt", "--check", folder)
      #expect(asked.status == 1)
      #expect(asked.output == "\(file) would change\n1 file looked at: 1 would change\n")
      #expect(try await longview("fmt", folder).status == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "need mild, grave\n  source     \"Register\"\n")
      #expect(try await longview("fmt", "--check", folder).status == 0)
    }
  }

  @Test("fmt leaves alone what is not UTF-8, and what is not there")
  func formatRefuses() async throws {
    try await withScratchFolder { folder in
      let file = folder + "/old.rules"
      let bytes = Data("need caf".utf8) + [0xE9, 0x0A]
      try bytes.write(to: URL(fileURLWithPath: file))
      let outcome = try await longview("fmt", file)
      #expect(outcome.status == 1 && outcome.errors.contains("error[not-utf-8]"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == bytes)
      #expect(try await longview("fmt", folder + "/none.rules").errors.contains("error[unreadable-file]"))
    }
  }

  @Test("a run writes every result and ends with the path of the report")
  func runWrites() async throws {
    try await withScratchFolder { folder in
      let together = ["--workbook", "--json"]
      let all = ["run", "Scenarios/wales/wales.scenario", "--draws", "3", "--seed", "5"] + together + ["--out"]
      let outcome = try await run(Self.program.path, all + [folder + "/out"])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Tables: \(folder)/out/*.csv\n"))
      #expect(outcome.output.hasSuffix("Report: \(folder)/out/report.html\n"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
      #expect(
        files == [
          "costs.csv", "data-dictionary.csv", "need.csv", "people.csv", "plan.csv", "report.html", "results.json",
          "results.xlsx", "run.json",
          "verdicts.csv",
        ])
      let again = try await run(Self.program.path, all + [folder + "/again"])
      #expect(again.status == 0)
      for file in files {
        let (one, two) = (
          try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + file)),
          try Data(contentsOf: URL(fileURLWithPath: folder + "/again/" + file))
        )
        #expect(one == two, "\(file) differs between two runs of the same")
      }
      let plain = all.filter { !together.contains($0) }
      let fewer = try await run(Self.program.path, plain + [folder + "/out"])
      #expect(fewer.status == 0 && together.allSatisfy { fewer.output.contains($0) })
      let left = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
      #expect(left == files.filter { !$0.hasPrefix("results.") })
    }
  }

  @Test(
    "usage errors end with status 2",
    arguments: [
      ["run"], ["run", "x.scenario", "--draws", "0"], ["run", "x.scenario", "--draws", "many"], ["frobnicate"],
      ["check"], ["run", "x.scenario", "--seed", "-1"], ["run", "x.scenario", "--out", ""],
    ])
  func usage(arguments: [String]) async throws {
    let outcome: Outcome
    switch arguments.count {
    case 1: outcome = try await longview(arguments[0])
    default: outcome = try await longview(arguments[0], arguments[1], arguments[2], arguments[3])
    }
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage:"))
  }

  @Test(
    "help and version end with status 0 and show an example",
    arguments: ["check", "fmt", "test", "run", "report", "gap", "serve", "explain", "diff"])
  func help(command: String) async throws {
    let outcome = try await longview(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("longview \(command) Scenarios/cheshire/cheshire.scenario"))
    #expect(try await longview("--version").output == "0.1.0\n")
  }

  @Test("a code is explained, and a slip in one is understood")
  func explain() async throws {
    let page = try await longview("explain", "people-or-places")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix("people-or-places: "))
    #expect(page.output.contains("error[people-or-places]: "))
    let slip = try await longview("explain", "people-or-place")
    #expect(slip.status == 1)
    #expect(slip.errors == "error: there is no code `people-or-place`; did you mean `people-or-places`?\n")
    #expect(try await longview("explain", "xyzzy").errors.contains("  people-or-places "))
    #expect(try await longview("explain").output.contains("  people-or-places "))
  }

  @Test("--strict lets a warning stop what goes ahead without it")
  func strict() async throws {
    try await withScratchFolder { folder in
      let scenario = folder + "/quiet.scenario"
      try """
      scenario "Quiet"
        years 2026-27 to 2027-28
        ages 18 to 19 and over
      people from "people.csv"
      pathway home
        settings own home
        starts in own home
      """.write(toFile: scenario, atomically: true, encoding: .utf8)
      try "people\n10\n".write(toFile: folder + "/people.csv", atomically: true, encoding: .utf8)
      let lenient = try await longview("check", scenario)
      #expect(lenient.status == 0)
      #expect(lenient.output.contains("checked: no errors, 3 warnings\n`longview explain "))
      let strict = try await longview("check", "--strict", scenario)
      #expect(strict.status == 1)
      #expect(strict.output.contains("checked: no errors, 3 warnings, which --strict counts as errors\n"))
      let out = folder + "/out"
      let run = try await longview("run", "--strict", "--draws", "2", "--out", out, scenario)
      #expect(run.status == 1)
      #expect(run.errors.hasSuffix("nothing was run: 3 warnings, which --strict counts as errors\n"))
      #expect(!FileManager.default.fileExists(atPath: out))
      #expect(try await longview("run", "--draws", "2", "--out", out, scenario).status == 0)
    }
  }

  @Test("what cannot be run is a finding with status 1, and writes nothing")
  func findings() async throws {
    try await withScratchFolder { folder in
      func refused(_ path: String, _ code: String) async throws {
        let outcome = try await longview("run", path, "--draws", "2", "--out", folder + "/out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("error[\(code)]"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
      }
      try await refused("Scenarios/cheshire/chesire.scenario", "unreadable-file")
      try await refused("Scenarios/cheshire", "folder-not-file")
      try await refused("Rules/extra-care.rules", "no-scenario")
      try Data((0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }).write(
        to: URL(fileURLWithPath: folder + "/garbage.scenario"))
      let outcome = try await longview("check", folder + "/garbage.scenario")
      #expect(outcome.status == 1)
      #expect(outcome.output.count < 40_000, "a handful of findings, not a screen for every byte")
    }
  }

  @Test("explain tells a scenario and one hypothesis of it, and offers the nearest name for another")
  func explainScenario() async throws {
    let scenario = "Scenarios/cheshire/cheshire.scenario"
    let all = try await longview("explain", scenario)
    #expect(all.status == 0)
    #expect(all.output.hasPrefix("Cheshire: adults with learning disabilities\n====="))
    let one = try await longview("explain", scenario, "Direct payments replace day care")
    #expect(one.status == 0)
    #expect(one.output.contains("  year            closed by 31 March  this year  places then\n"))
    let slip = try await longview("explain", scenario, "Direct payment replaces day care")
    #expect(slip.status == 1)
    #expect(slip.errors.contains("did you mean `Direct payments replace day care`?"))
  }

  @Test("diff ends with 0 where nothing changed in meaning, 1 where something did, 2 where a file is unsound")
  func diff() async throws {
    let rules = "Rules/extra-care.rules"
    #expect(try await longview("diff", rules, rules).status == 0)
    let other = try await longview("diff", rules, "Rules/day-care-review.rules")
    #expect(other.status == 1)
    #expect(other.output.contains("removed: hypothesis \"Extra care replaces residential and nursing beds\""))
    let missing = try await longview("diff", rules, "Rules/extra-car.rules")
    #expect(missing.status == 2)
    #expect(missing.errors.contains("did you mean `Rules/extra-care.rules`?"))
  }

  @Test("a run that would not fit into memory is refused before any of it is taken")
  func tooMuchMemory() async throws {
    let outcome = try await longview("run", "Scenarios/cheshire/cheshire.scenario", "--draws", "1000000")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error[too-much-memory]"))
  }

  @Test("results that cannot be written are refused before the run, and earlier results stay whole")
  func unwritable() async throws {
    try await withScratchFolder { folder in
      try "mine".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
      let scenario = "Scenarios/wales/wales.scenario"
      let intoFile = try await longview("run", scenario, "--draws", "2", "--out", folder + "/file")
      #expect(intoFile.status == 1)
      #expect(intoFile.errors.contains("error[cannot-write]"))
      let below = try await longview("run", scenario, "--draws", "2", "--out", folder + "/file/below")
      #expect(below.status == 1)
      #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "mine")
    }
  }
}
