import Foundation

/// Prints how long something took.
func report(_ name: String, _ seconds: Double, _ detail: String) {
  print("\(pad(name)) \(String(format: "%9.2f ms", seconds * 1e3))   \(detail)")
}

/// Prints a ratio, which is what may be judged.
func report(_ name: String, ratio: Double) {
  print("\(pad(name)) \(String(format: "%9.2f ×", ratio))")
}

/// Prints a figure with its bar.
func report(_ figure: Figure, slack: Double) {
  let judged = figure.bar.map { " (\($0.written(figure.unit)), \(figure.meetsBar(slack: slack) ? "met" : "MISSED"))" }
  print("\(pad("\(figure.workload.rawValue): \(figure.name)")) \(figure.written)\(judged ?? "")   \(figure.detail)")
  // What is measured next may take minutes.
  fflush(nil)
}

func pad(_ name: String) -> String { name.padding(toLength: max(88, name.count), withPad: " ", startingAt: 0) }

extension Figure {
  /// The value with its unit.
  var written: String { unit.written(value) }
}

extension Figure.Bar {
  /// The limit with its unit.
  func written(_ unit: Figure.Unit) -> String {
    switch self {
    case .atMost(let limit): "at most \(unit.written(limit))"
    case .atLeast(let limit): "at least \(unit.written(limit))"
    }
  }
}

extension Figure.Unit {
  fileprivate func written(_ value: Double) -> String {
    switch self {
    case .seconds: value < 1 ? String(format: "%.2f ms", value * 1e3) : String(format: "%.2f s", value)
    case .ratio: String(format: "%.2f ×", value)
    case .bytes: value < 1e7 ? String(format: "%.0f kB", value / 1e3) : String(format: "%.0f MiB", value / 1_048_576)
    }
  }
}

extension Timing {
  /// What the processors did, for a machine that does other things beside.
  var detail: String { String(format: "%.3f s of the processors", processorSeconds) }
}
