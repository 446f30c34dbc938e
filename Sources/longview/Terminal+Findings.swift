import ArgumentParser
import Diagnostics

extension Terminal {
  /// Tells findings on the error stream; nothing where there are none.
  static func report(_ findings: Findings) {
    if !findings.all.isEmpty { error(Renderer(inColour: errorIsColoured).render(findings)) }
  }

  /// Does something, and ends with status 1 where it finds an error.
  static func stoppedByFindings(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let findings as Findings {
      report(findings)
      throw ExitCode(1)
    } catch let finding as Finding {
      report(Findings([finding]))
      throw ExitCode(1)
    }
  }
}
