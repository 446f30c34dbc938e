import Foundation
import Testing

@Suite("The commands, as a planner types them")
struct CommandTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs the program that this build made, from the package's folder.
  func longview(_ arguments: String...) throws -> Outcome {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let process = Process()
    process.executableURL = bundle.appendingPathComponent("longview")
    process.arguments = arguments
    process.currentDirectoryURL = Self.root
    // Files rather than pipes: a pipe that is full while the other is being read would stop both.
    let (output, errors) = (Self.scratchFile(), Self.scratchFile())
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  private static func scratchFile() -> URL {
    let url = URL(fileURLWithPath: NSTemporaryDirectory() + "longview-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: url.path, contents: nil)
    return url
  }

  func withScratchFolder(_ body: (String) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "longview-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  @Test(
    "our own scenarios and rules are sound",
    arguments: ["Scenarios/cheshire/cheshire.scenario", "Scenarios/wales/wales.scenario"])
  func scenariosAreSound(path: String) throws {
    let outcome = try longview("check", path)
    #expect(outcome.status == 0)
    #expect(outcome.output.hasSuffix(" files checked: no errors, no warnings\n"))
    #expect(outcome.errors.isEmpty)
  }

  @Test("rules can be checked without a scenario")
  func rulesAlone() throws {
    let rules = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Rules")
      .filter { $0.hasSuffix(".rules") }.map { "Rules/" + $0 }.sorted()
    #expect(rules.count >= 6)
    for file in rules { #expect(try longview("check", file).status == 0) }
  }

  @Test("a run writes every result and ends with the path of the report")
  func runWrites() throws {
    try withScratchFolder { folder in
      let outcome = try longview(
        "run", "Scenarios/wales/wales.scenario", "--draws", "3", "--seed", "5", "--out", folder + "/out")
      #expect(outcome.status == 0)
      #expect(outcome.output.hasSuffix("Report: \(folder)/out/report.html\n"))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder + "/out").sorted()
      #expect(files == ["costs.csv", "data-dictionary.csv", "people.csv", "report.html", "run.json", "verdicts.csv"])
      let again = try longview(
        "run", "Scenarios/wales/wales.scenario", "--draws", "3", "--seed", "5", "--out", folder + "/again")
      #expect(again.status == 0)
      for file in files {
        let (one, two) = (
          try Data(contentsOf: URL(fileURLWithPath: folder + "/out/" + file)),
          try Data(contentsOf: URL(fileURLWithPath: folder + "/again/" + file))
        )
        #expect(one == two, "\(file) differs between two runs of the same")
      }
    }
  }

  @Test(
    "usage errors end with status 2",
    arguments: [
      ["run"], ["run", "x.scenario", "--draws", "0"], ["run", "x.scenario", "--draws", "many"], ["frobnicate"],
      ["check"], ["run", "x.scenario", "--seed", "-1"], ["run", "x.scenario", "--out", ""],
    ])
  func usage(arguments: [String]) throws {
    let outcome: Outcome
    switch arguments.count {
    case 1: outcome = try longview(arguments[0])
    default: outcome = try longview(arguments[0], arguments[1], arguments[2], arguments[3])
    }
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Usage:"))
  }

  @Test("help and version end with status 0 and show an example", arguments: ["check", "test", "run", "serve"])
  func help(command: String) throws {
    let outcome = try longview(command, "--help")
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("longview \(command) Scenarios/cheshire/cheshire.scenario"))
    #expect(try longview("--version").output == "0.1.0\n")
  }

  @Test("what cannot be run is a finding with status 1, and writes nothing")
  func findings() throws {
    try withScratchFolder { folder in
      func refused(_ path: String, _ code: String) throws {
        let outcome = try longview("run", path, "--draws", "2", "--out", folder + "/out")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("error[\(code)]"), "\(outcome.errors)")
        #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
      }
      try refused("Scenarios/cheshire/chesire.scenario", "unreadable-file")
      try refused("Scenarios/cheshire", "folder-not-file")
      try refused("Rules/extra-care.rules", "no-scenario")
      try Data((0..<10_000_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }).write(
        to: URL(fileURLWithPath: folder + "/garbage.scenario"))
      let outcome = try longview("check", folder + "/garbage.scenario")
      #expect(outcome.status == 1)
      #expect(outcome.output.count < 40_000, "a handful of findings, not a screen for every byte")
    }
  }

  @Test("a run that would not fit into memory is refused before any of it is taken")
  func tooMuchMemory() throws {
    let outcome = try longview("run", "Scenarios/cheshire/cheshire.scenario", "--draws", "1000000")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("error[too-much-memory]"))
  }

  @Test("results that cannot be written are refused before the run, and earlier results stay whole")
  func unwritable() throws {
    try withScratchFolder { folder in
      try "mine".write(toFile: folder + "/file", atomically: true, encoding: .utf8)
      let scenario = "Scenarios/wales/wales.scenario"
      let intoFile = try longview("run", scenario, "--draws", "2", "--out", folder + "/file")
      #expect(intoFile.status == 1)
      #expect(intoFile.errors.contains("error[cannot-write]"))
      let below = try longview("run", scenario, "--draws", "2", "--out", folder + "/file/below")
      #expect(below.status == 1)
      #expect(try String(contentsOfFile: folder + "/file", encoding: .utf8) == "mine")
    }
  }
}
