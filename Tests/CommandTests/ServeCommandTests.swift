import Foundation
import Testing

/// `longview serve`, asked as a browser asks.
extension CommandTests {
  /// What a browser would be told by a server of this machine.
  ///
  /// Asked by another process: a client in this one would share its threads with every other test.
  private func page(atPort port: String) async throws -> String {
    let request = "GET / HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n"
    return try await run(
      "/bin/bash", ["-c", "exec 3<>/dev/tcp/127.0.0.1/\(port); printf '\(request)' >&3; cat <&3"]
    ).output
  }

  @Test("a browser on this machine is answered")
  func serve() async throws {
    try await withScratchFolder { folder in
      let output = folder + "/output.txt"
      _ = FileManager.default.createFile(atPath: output, contents: nil)
      let server = Process()
      server.executableURL = Self.program
      server.arguments = ["serve", Self.root.path + "/Scenarios/south-lakes/south-lakes.scenario", "--port", "0"]
      server.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
      // A server that outlived a crash of the tests would otherwise keep their output open.
      server.standardError = FileHandle.nullDevice
      try server.run()
      defer { server.terminate() }
      var said = ""
      while !said.contains("/ in a browser"), server.isRunning {
        try await Task.sleep(for: .milliseconds(20))
        said = try String(contentsOfFile: output, encoding: .utf8)
      }
      let port = try #require(said.firstMatch(of: /http:\/\/127\.0\.0\.1:(\d+)\//)?.1)
      let page = try await page(atPort: String(port))
      #expect(page.hasPrefix("HTTP/1.1 200"))
      #expect(page.contains("<title>South Lakes: extra care</title>"))
    }
  }
}
