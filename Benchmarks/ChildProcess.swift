import Foundation

/// What a process of its own found: memory can only be measured where nothing else has used any.
struct ChildResult: Codable {
  let time: Timing
  /// The most memory it has held.
  let peakBytes: Double

  /// Runs this program again for one projection of a region.
  static func of(_ region: Region, draws: Int, threads: Int) async throws -> ChildResult {
    let request = Request(
      areas: region.areas, years: region.years, options: region.options, draws: draws, threads: threads)
    let output = try await output(
      of: Bundle.main.executablePath ?? CommandLine.arguments[0],
      ["--child", String(decoding: JSONEncoder().encode(request), as: UTF8.self)])
    return try JSONDecoder().decode(ChildResult.self, from: output)
  }

  /// What a projection is asked of a child, in words that survive a command line.
  struct Request: Codable {
    let areas, years, options, draws, threads: Int
  }
}

/// What a program prints.
///
/// - Throws: where it cannot be run, or fails.
func output(of program: String, _ arguments: [String]) async throws -> Data {
  let (process, pipe) = (Process(), Pipe())
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.standardOutput = pipe
  try process.run()
  let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
  process.waitUntilExit()
  guard process.terminationStatus == 0 else {
    throw ProgramFailure(program: program, status: process.terminationStatus)
  }
  return data
}

/// A program that ended with an error.
struct ProgramFailure: Error {
  let program: String
  let status: Int32
}

/// The high water mark of this process's memory, as Linux tells it; 0 where the system does not.
///
/// `getrusage` would tell that of the parent, where it is larger.
var mostMemoryHeld: Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
  return (line?.split(separator: " ").dropFirst().first).flatMap { Double($0) }.map { $0 * 1024 } ?? 0
}
