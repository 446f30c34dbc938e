import Diagnostics

@testable import Studies

extension Study {
  /// What happened, in a table of so many lines.
  func actuals(_ lines: String...) throws -> Actuals {
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    return try actuals(from: "actuals.csv", files: Files { _ in .success(bytes) })
  }
}

/// The still world with 100 people coming in each year, likely: by the end of the first there are 200.
enum GrowingWorld {
  static let line = "times likely 1, between 0.8 and 1.2 (80% sure)"

  static func study(_ line: String = line, rules: String = "", more: String = "") throws -> Study {
    let entrants = ["North", "South"].flatMap { area in ["moderate", "severe"].map { "\(area),\($0),25\n" } }
    return try StillWorld.study(
      rules, scenario: "entrants from \"entrants.csv\"\n  \(line)\n\(more)",
      tables: ["entrants.csv": "area,need,people\n" + entrants.joined()])
  }
}
