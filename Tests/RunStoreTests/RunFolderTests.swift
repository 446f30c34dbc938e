import Diagnostics
import Foundation
import Studies
import Testing

@testable import RunStore

@Suite("A results folder holds all of one run, or all of the run before")
struct RunFolderTests {
  /// A folder for one test, gone after it.
  private final class Scratch {
    let path = NSTemporaryDirectory() + "longview-\(UUID().uuidString)"
    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func names(_ folder: String = "") throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: path + "/" + folder).sorted()
    }

    func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
  }

  private func files(_ text: String) -> [RunFolder.File] {
    ["a.csv", "b.csv", "report.html"].map { RunFolder.File(name: $0, bytes: Array("\(text) \($0)".utf8)) }
  }

  @Test("a first run makes the folder, a second takes its place")
  func publishTwice() async throws {
    let scratch = try Scratch()
    let result = try await smallResult()
    let folder = RunFolder(scratch.path + "/deep/out")
    try folder.publish(files("first"), of: result)
    try folder.publish(files("second"), of: result)
    #expect(try scratch.names("deep") == ["out"], "nothing is left beside the folder")
    #expect(try scratch.names("deep/out") == ["a.csv", "b.csv", "report.html", "run.json"])
    #expect(try scratch.text("deep/out/b.csv") == "second b.csv")
  }

  @Test("a run that fails at any file leaves the run before as it was", arguments: 0..<4)
  func failsAtAnyFile(failing: Int) async throws {
    struct DiskFull: Error {}
    let scratch = try Scratch()
    let result = try await smallResult()
    let path = scratch.path + "/out"
    try RunFolder(path).publish(files("first"), of: result)
    var written = 0
    let folder = RunFolder(path) { bytes, path in
      if written == failing { throw DiskFull() }
      written += 1
      try Data(bytes).write(to: URL(fileURLWithPath: path))
    }
    #expect(throws: Finding.self) { try folder.publish(files("second"), of: result) }
    #expect(try scratch.names() == ["out"], "nothing is left beside the folder")
    #expect(try scratch.text("out/a.csv") == "first a.csv")
    #expect(try scratch.names("out").count == 4)
  }

  @Test("a run that is stopped before any file leaves the run before as it was", arguments: 0..<4)
  func stoppedAtAnyFile(stopping: Int) async throws {
    let scratch = try Scratch()
    let result = try await smallResult()
    let folder = RunFolder(scratch.path + "/out")
    try folder.publish(files("first"), of: result)
    var asked = 0
    try folder.publish(files("second"), of: result) {
      defer { asked += 1 }
      return asked == stopping
    }
    #expect(asked == stopping + 1)
    #expect(try scratch.names() == ["out"], "nothing is left beside the folder")
    #expect(try scratch.text("out/a.csv") == "first a.csv")
  }

  @Test("a folder with anything else in it is not touched")
  func foreignFolder() async throws {
    let scratch = try Scratch()
    let result = try await smallResult()
    try FileManager.default.createDirectory(atPath: scratch.path + "/out", withIntermediateDirectories: true)
    try "mine".write(toFile: scratch.path + "/out/notes.txt", atomically: true, encoding: .utf8)
    let finding = #expect(throws: Finding.self) { try RunFolder(scratch.path + "/out").publish(files("x"), of: result) }
    #expect(finding?.code == .notAResultsFolder)
    #expect(try scratch.text("out/notes.txt") == "mine")
  }

  @Test("a note put beside earlier results keeps them from being replaced")
  func noteBesideResults() async throws {
    let scratch = try Scratch()
    let result = try await smallResult()
    let folder = RunFolder(scratch.path + "/out")
    try folder.publish(files("first"), of: result)
    try "mine".write(toFile: scratch.path + "/out/notes.txt", atomically: true, encoding: .utf8)
    #expect(throws: Finding.self) { try folder.publish(files("second"), of: result) }
    #expect(try scratch.text("out/notes.txt") == "mine")
  }

  @Test("a file in the way is named")
  func fileInTheWay() async throws {
    let scratch = try Scratch()
    try "mine".write(toFile: scratch.path + "/out", atomically: true, encoding: .utf8)
    let finding = #expect(throws: Finding.self) { try RunFolder(scratch.path + "/out").checkWritable() }
    #expect(finding?.code == .cannotWrite)
    let below = RunFolder(scratch.path + "/out/deeper")
    let result = try await smallResult()
    #expect(throws: Finding.self) { try below.publish(files("x"), of: result) }
    #expect(try scratch.text("out") == "mine")
  }

  @Test("the record names inputs and outputs with their fingerprints, and is the same for the same run")
  func record() async throws {
    let scratch = try Scratch()
    let result = try await smallResult()
    try RunFolder(scratch.path + "/one").publish(files("x"), of: result)
    try RunFolder(scratch.path + "/two").publish(files("x"), of: try await smallResult())
    let record = try scratch.text("one/run.json")
    #expect(try scratch.text("two/run.json") == record)
    #expect(record.contains(sha256(Array("x a.csv".utf8))))
    #expect(record.contains(sha256(Array(smallScenario.utf8))))
    #expect(record.contains("\"seed\" : 7"))
    #expect(record.contains("\"chance\" : false"))
  }
}

private let smallScenario = """
  scenario "Small"
    years 2026-27 to 2027-28
    ages 18 to 19 and over
  people from "people.csv"
  pathway home
    settings family, other
    starts in family
  """

/// The result of two years of ten people who stay as they are.
private func smallResult() async throws -> StudyResult {
  let files = Files { path in
    .success(Array((path == "people.csv" ? "people\n10\n" : smallScenario).utf8))
  }
  return await run(try Study(readingScenario: "small.scenario", files: files), draws: 1, seed: 7)
}
