import Foundation
import Kernel

/// The machine a run was measured on, as far as it says.
enum Machine {
  /// Its processor, cores and vector instructions.
  static var description: String {
    let processor = field("model name", in: "/proc/cpuinfo") ?? "unknown processor"
    let memory = Double(ProcessInfo.processInfo.physicalMemory) / 1_073_741_824
    return "\(processor), \(cores) cores, \(String(cString: lv_instructions())), "
      + String(format: "%.0f GiB, ", memory) + ProcessInfo.processInfo.operatingSystemVersionString
  }

  static var cores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Runs a piece of work, and tells what share of the machine other programs had meanwhile; nil where nobody says.
  static func shareOfOthers(during work: () async throws -> Void) async rethrows -> Double? {
    let (busy, own, clock) = (busySeconds, Timing.processorSecondsNow, ContinuousClock().now)
    try await work()
    guard let busy, let busyNow = busySeconds else { return nil }
    let seconds = (ContinuousClock().now - clock) / .seconds(1)
    return max(0, (busyNow - busy) - (Timing.processorSecondsNow - own)) / (seconds * Double(cores))
  }

  /// Seconds that all cores together have been at work since the machine began.
  private static var busySeconds: Double? {
    let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8)
    guard let line = text?.split(separator: "\n").first else { return nil }
    // user, nice, system, idle, waiting, interrupts, software interrupts, stolen; in hundredths of a second.
    let times = line.split(separator: " ").dropFirst().compactMap { Double($0) }
    guard times.count >= 8 else { return nil }
    return (times[0] + times[1] + times[2] + times[5] + times[6] + times[7]) / 100
  }

  private static func field(_ name: String, in file: String) -> String? {
    let text = try? String(contentsOfFile: file, encoding: .utf8)
    let line = text?.split(separator: "\n").first { $0.hasPrefix(name) }
    return line?.split(separator: ":").last.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
