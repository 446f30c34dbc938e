import Foundation

/// Where the time of a projection goes, function by function, as Linux's `perf` samples it.
struct Profile {
  /// A function and the shares of the time that it took, alone and with all that it called.
  struct Entry {
    let name: String
    let alone, withCallees: Double
  }

  let entries: [Entry]

  /// Samples a child that projects; nil where there is no `perf`, or it may not.
  static func of(_ region: Region, draws: Int) throws -> Profile? {
    let file = FileManager.default.temporaryDirectory.appending(path: "longview-benchmark.perf").path
    defer { try? FileManager.default.removeItem(atPath: file) }
    let child = try ChildResult.command(region, draws: draws, threads: 1)
    let record = ["perf", "record", "--quiet", "-g", "-F", "499", "-o", file, "--"] + child
    guard (try? output(of: "/usr/bin/env", record)) != nil else { return nil }
    let report = [
      "perf", "report", "-i", file, "--stdio", "--children", "-g", "none", "-F", "overhead_children,overhead,sym",
    ]
    let text = String(decoding: try output(of: "/usr/bin/env", report), as: UTF8.self)
    let entries = text.split(separator: "\n").compactMap(Entry.init)
    return Profile(entries: try demangled(entries.filter { $0.isOurs || $0.alone >= 0.01 }))
  }

  /// Names as they stand in the source.
  private static func demangled(_ entries: [Entry]) throws -> [Entry] {
    let mangled = entries.map(\.name).filter { $0.hasPrefix("$s") }
    let output = try? output(
      of: "/usr/bin/env", ["swift", "demangle", "--compact", "--simplified"] + mangled)
    let lines = String(decoding: output ?? Data(), as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == mangled.count else { return entries }
    let names = Dictionary(zip(mangled, lines)) { first, _ in first }
    return entries.map { Entry(name: names[$0.name] ?? $0.name, alone: $0.alone, withCallees: $0.withCallees) }
  }
}

extension Profile.Entry {
  /// Whether it is a function of the engine or of its kernel, and not of what starts them.
  fileprivate var isOurs: Bool { name.hasPrefix("$s10Projection") || name.hasPrefix("lv_") }

  /// A line such as `54.10%  53.59%  [.] lv_advance`; nil for any other.
  init?(_ line: Substring) {
    let words = line.split(separator: " ")
    guard words.count >= 4, words[0].hasSuffix("%"), words[2].hasPrefix("["),
      let withCallees = Double(words[0].dropLast()), let alone = Double(words[1].dropLast())
    else { return nil }
    self.init(name: words[3...].joined(separator: " "), alone: alone / 100, withCallees: withCallees / 100)
  }
}
