import Foundation

/// Prints how long something took.
func report(_ name: String, _ seconds: Double, _ detail: String) {
  print("\(pad(name)) \(String(format: "%9.2f ms", seconds * 1e3))   \(detail)")
}

/// Prints a ratio, which is what may be judged.
func report(_ name: String, ratio: Double) {
  print("\(pad(name)) \(String(format: "%9.2f ×", ratio))")
}

func pad(_ name: String) -> String { name.padding(toLength: 56, withPad: " ", startingAt: 0) }
