import FlyingFox
import FlyingSocks
import Foundation

extension Workbench {
  /// Shows the workbench to browsers of this machine, until the task is cancelled.
  ///
  /// It listens on the loopback address alone: people's data never leaves the machine.
  /// - Parameters:
  ///   - port: 0 takes any that is free.
  ///   - ready: told the address to open, once a browser would be answered.
  /// - Throws: where the port is taken.
  public nonisolated func serve(port: UInt16, ready: @escaping @Sendable (String) -> Void) async throws {
    let server = HTTPServer(address: try .inet(ip4: "127.0.0.1", port: port), logger: .disabled)
    await server.appendRoute("GET /") { _ in
      HTTPResponse(
        statusCode: .ok, headers: [.contentType: "text/html; charset=utf-8", HTTPHeader("Cache-Control"): "no-store"],
        body: Data(await self.page().utf8))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      try await server.waitUntilListening()
      if case .ip4(_, let taken) = await server.listeningAddress { ready("http://127.0.0.1:\(taken)/") }
      try await group.next()
    }
  }
}
