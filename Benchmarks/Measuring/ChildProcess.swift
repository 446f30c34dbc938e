import Foundation
import Projection

/// What a process of its own found: memory can only be measured where nothing else has used any.
struct ChildResult: Codable {
  let time: Timing
  /// The most memory it has held.
  let peakBytes: Double

  /// What a child is to project, in words that survive a command line.
  struct Request: Codable {
    let areas, years, options, draws, threads: Int
  }

  private static let flag = "--child"

  /// Runs this program again for one projection of a region.
  static func of(_ region: Region, draws: Int, threads: Int) throws -> ChildResult {
    let command = try command(region, draws: draws, threads: threads)
    return try JSONDecoder().decode(ChildResult.self, from: output(of: command[0], Array(command.dropFirst())))
  }

  /// The program and its arguments that do so.
  static func command(_ region: Region, draws: Int, threads: Int) throws -> [String] {
    let request = Request(
      areas: region.areas, years: region.years, options: region.options, draws: draws, threads: threads)
    let words = String(decoding: try JSONEncoder().encode(request), as: UTF8.self)
    return [Bundle.main.executablePath ?? CommandLine.arguments[0], flag, words]
  }

  /// What this process is asked for as a child; nil where it is none.
  static func request(in arguments: [String]) -> Request? {
    guard arguments.count == 2, arguments[0] == flag else { return nil }
    return try? JSONDecoder().decode(Request.self, from: Data(arguments[1].utf8))
  }

  /// What a child does: one projection, timed and told.
  static func measure(_ request: Request) async throws {
    let plan = Region(areas: request.areas, years: request.years, options: request.options).plan()
    let time = try await Stopwatch.measure {
      _ = await project(plan, draws: request.draws, seed: 1, threads: request.threads)
    }
    let result = ChildResult(time: time, peakBytes: mostMemoryHeld)
    print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
  }
}

/// What a program prints.
///
/// - Throws: where it cannot be run, or fails.
func output(of program: String, _ arguments: [String]) throws -> Data {
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.standardOutput = pipe
  process.standardError = FileHandle.nullDevice
  try process.run()
  let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw BenchmarkFailure(message: "`\(program)` ended with status \(process.terminationStatus)")
  }
  return data
}

/// The high water mark of this process's memory, as Linux tells it; 0 where the system does not.
///
/// `getrusage` would tell that of the parent, where it is larger.
var mostMemoryHeld: Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 * 1024 } ?? 0
}
