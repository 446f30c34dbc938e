import Foundation
import Testing

extension CommandTests {
  @Test("Ctrl-C stops a run at once, and leaves nothing behind")
  func interrupted() async throws {
    try await withScratchFolder { folder in
      let process = Process()
      // Whoever starts the tests may have had Ctrl-C ignored, as shells do for work in the background.
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.currentDirectoryURL = Self.root
      process.arguments = [
        "--default-signal=INT", Self.program.path, "run", "Scenarios/cheshire/cheshire.scenario", "--draws", "5000",
        "--out", folder + "/out",
      ]
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let (ended, end) = AsyncStream<Void>.makeStream()
      process.terminationHandler = { _ in end.finish() }
      try process.run()
      // Long enough to be under way, and far shorter than the run; not a task's sleep, which other tests may prolong.
      let number = process.processIdentifier
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.5) { kill(number, SIGINT) }
      for await _ in ended {}
      #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).isEmpty)
    }
  }
}
