import Foundation
import Testing

@Suite("The page a steering group decides from, as a planner asks for it")
struct ReportCommandTests {
  private let commands = CommandTests()
  private static let scenario = "Scenarios/highland/highland.scenario"

  private static var hasChromium: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/chromium")
    }
  }

  @Test("the page and the same in easy read, and a record to reproduce them")
  func pages() async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview("report", Self.scenario, "--draws", "2", "--easy-read", "--out", out)
      #expect(outcome.status == 0)
      #expect(outcome.output == "Report: \(out)/report.html\nReport: \(out)/easy-read.html\n")
      let files = try FileManager.default.contentsOfDirectory(atPath: out)
      #expect(files.sorted() == ["easy-read.html", "report.html", "run.json"])
      #expect(try String(contentsOfFile: out + "/report.html", encoding: .utf8).contains("id=\"answer\""))
    }
  }

  @Test("both pages in Welsh, whichever way the tag is written", arguments: ["cy", "CY"])
  func inWelsh(tag: String) async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview(
        "report", Self.scenario, "--draws", "2", "--easy-read", "--language", tag, "--out", out)
      #expect(outcome.status == 0)
      for file in ["report.html", "easy-read.html"] {
        let page = try String(contentsOfFile: "\(out)/\(file)", encoding: .utf8)
        #expect(page.contains("<html lang=\"cy\">"))
      }
    }
  }

  @Test("a language without words is said before anything is run, with those there are", arguments: ["report", "run"])
  func unknownLanguage(command: String) async throws {
    try await commands.withScratchFolder { folder in
      let out = folder + "/out"
      let outcome = try await commands.longview(command, "/no/such.scenario", "--language", "fr", "--out", out)
      #expect(outcome.status == 1 && outcome.errors.contains("no language called `fr`"))
      #expect(outcome.errors.contains("en (English) or cy (Welsh)") && !outcome.errors.contains("such.scenario"))
      #expect(!FileManager.default.fileExists(atPath: out))
    }
  }

  @Test("without Chromium --pdf says so before anything is run, and writes nothing")
  func withoutChromium() async throws {
    try await commands.withScratchFolder { folder in
      let outcome = try await commands.run(
        "/usr/bin/env",
        [
          "PATH=/nowhere", CommandTests.program.path, "report", Self.scenario, "--draws", "2", "--pdf", "--out",
          folder + "/out",
        ])
      #expect(outcome.status == 1 && outcome.errors.contains("Chromium is not installed"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/out"))
    }
  }

  @Test("with Chromium the page is printed", .enabled(if: hasChromium, "Chromium is not installed"))
  func printed() async throws {
    try await commands.withScratchFolder { folder in
      let outcome = try await commands.longview(
        "report", Self.scenario, "--draws", "2", "--pdf", "--out", folder + "/out")
      #expect(outcome.status == 0)
      let pages = FileManager.default.contents(atPath: folder + "/out/report.pdf") ?? Data()
      #expect(pages.starts(with: Data("%PDF".utf8)))
    }
  }
}
