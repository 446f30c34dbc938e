import Diagnostics
import RuleLanguage

// The wording of tests that do not hold.

/// A figure that is not what a test expects.
struct Miss {
  let expectation: Expectation
  let unit: ExpectationVerdict.Unit
  /// What was looked at, e.g. `places in day care on 31 March 2012`.
  let name: String
  /// What was found at the likely values.
  let found: Double

  /// `712 places`.
  fileprivate var foundWords: String { said(found) }

  /// `at most 5 people`.
  fileprivate var expectedWords: String {
    let number = said(expectation.threshold)
    switch expectation.comparison {
    case .atMost: return "at most \(number)"
    case .atLeast: return "at least \(number)"
    case .above: return "above \(number)"
    case .below: return "below \(number)"
    case .equal(let within):
      return within.map { "\(number) within \(figure($0 * scale, decimals: decimals))" } ?? number
    }
  }

  /// `1 too few`; nil where it is the number itself that is not to be met.
  fileprivate var distanceWords: String? {
    let difference = found - expectation.threshold
    let size = figure(difference.magnitude * scale, decimals: decimals)
    guard size != "0" else { return nil }
    let isLow = difference < 0
    switch unit {
    case .people, .places, .movesAYear, .posts, .units: return "\(size) too \(isLow ? "few" : "many")"
    case .poundsAYear, .pounds: return "£\(size) too \(isLow ? "little" : "much")"
    case .share: return "\(size) percentage point\(size == "1" ? "" : "s") too \(isLow ? "low" : "high")"
    }
  }

  private func said(_ value: Double) -> String {
    let number = figure(value * scale, decimals: decimals)
    func counted(_ one: String, _ many: String) -> String { "\(number) \(number == "1" ? one : many)" }
    switch unit {
    case .people: return counted("person", "people")
    case .places: return counted("place", "places")
    case .movesAYear: return counted("move", "moves") + " a year"
    case .posts: return counted("post", "posts")
    case .units(let unit): return "\(number) \(unit) a year"
    case .pounds: return number.hasPrefix("-") ? "-£" + number.dropFirst() : "£" + number
    case .poundsAYear: return (number.hasPrefix("-") ? "-£" + number.dropFirst() : "£" + number) + " a year"
    case .share: return number + "%"
    }
  }

  private var scale: Double { unit == .share ? 100 : 1 }

  /// One more than the test is written with, and as many as tell the two numbers apart.
  private var decimals: Int {
    let step = 2 * expectation.amount.halfOfLastDigit * scale
    let written = (0..<6).first { power in step >= (0..<power).reduce(1.0) { size, _ in size / 10 } * (1 - 1e-9) } ?? 6
    let least = step > 1 ? 0 : written + 1
    let difference = (found - expectation.threshold).magnitude * scale
    return (least...9).first { figure(difference, decimals: $0) != "0" } ?? least
  }
}

extension Finding {
  /// A figure at the likely values.
  static func doesNotHold(_ miss: Miss) -> Finding {
    Finding(
      .doesNotHold, "expected \(miss.expectedWords), found \(miss.foundWords): \(miss.name)",
      at: miss.expectation.span, note: miss.distanceWords)
  }

  /// A figure in too few draws.
  static func doesNotHold(_ miss: Miss, in met: Int, of draws: Int, least: Int) -> Finding {
    let runs = least - met == 1 ? "1 run" : "\(least - met) runs"
    return Finding(
      .doesNotHold,
      "expected \(miss.expectedWords) in at least \(least) of \(draws) runs, found in \(met): \(miss.name)",
      at: miss.expectation.span, note: "\(runs) too few",
      help: "at the likely values it is \(miss.foundWords)")
  }

  /// - Parameter possible: the most draws that fit; nil where none do.
  static func testTooLarge(_ test: TestDeclaration, needed: Double, possible: Int?) -> Finding {
    let gigabytes = figure(needed / 1e9, decimals: 1)
    return Finding(
      .tooMuchMemory,
      "\(figure(Double(test.draws))) draws of `\(test.title)` take \(gigabytes) GB, more than this machine has to spare",
      at: test.title.span,
      help: possible.map { "write `draws \($0)` or fewer" }
        ?? "no draws at all would fit: declare fewer groups, needs or single years of age")
  }

  /// The same finding about a scenario's file at the place where a test names it.
  func ofScenario(namedAt span: SourceSpan) -> Finding {
    Finding(
      code, message, severity: severity, at: span,
      help: help ?? "the path is seen from the folder of the file in which the test stands")
  }
}
