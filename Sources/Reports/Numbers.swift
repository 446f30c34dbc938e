import Studies

/// How numbers are said: rounded once, as people write them. The files of figures hold them in full.
enum Numbers {
  /// What is counted.
  typealias Unit = ExpectationVerdict.Unit

  /// A number with its noun: `£36.8m a year`, `1,474 people`, `12%`.
  ///
  /// - Parameter other: a number that stands beside it; both are rounded as the larger of them is.
  static func said(_ value: Double, in unit: Unit, beside other: Double = 0) -> String {
    let number = short(value, in: unit, beside: other)
    switch unit {
    case .people: return number + (number == "1" ? " person" : " people")
    case .places: return number + (number == "1" ? " place" : " places")
    case .poundsAYear: return number + " a year"
    case .movesAYear: return number + (number == "1" ? " move a year" : " moves a year")
    case .posts: return number + (number == "1" ? " post" : " posts")
    case .units(let unit): return "\(number) \(unit) a year"
    case .share, .pounds: return number
    }
  }

  /// A number where its noun is plain: `£36.8m`, `1,474`, `12%`.
  static func short(_ value: Double, in unit: Unit, beside other: Double = 0) -> String {
    switch unit {
    case .people, .places, .movesAYear, .posts, .units: return count(value, beside: other)
    case .poundsAYear, .pounds: return pounds(value, beside: other)
    case .share: return percent(value, beside: other)
    }
  }

  /// From one number to another, both rounded alike: `£33.1m to £41.0m`, `−£2k to £329k`; once where they look the same.
  static func range(_ low: Double, _ high: Double, in unit: Unit) -> String {
    let ends = [short(low, in: unit, beside: high), short(high, in: unit, beside: low)]
    return ends[0] == ends[1] ? ends[0] : ends.joined(separator: " to ")
  }

  /// Pounds: `£850`, `£9,950`, `£250k`, `£36.8m`, `£1.2bn`.
  static func pounds(_ value: Double, beside other: Double = 0) -> String {
    guard value.isFinite else { return missing }
    let size = value.magnitude
    // Each limit is where rounding in its own unit would reach the next: £999,500 is £1.0m, not £1,000k.
    let written =
      switch larger(value, other) {
      case ..<9_999.5: "£" + grouped(size)
      case ..<999_500: "£" + grouped(size / 1e3) + "k"
      case ..<999_950_000: "£" + tenths(size / 1e6) + "m"
      case ..<999_950_000_000: "£" + tenths(size / 1e9) + "bn"
      default: "£" + tenths(size / 1e12) + "tn"
      }
    return isNothing(written) ? "£0" : signed(written, like: value)
  }

  /// People, places or moves, which are expected values and so seldom whole: `1,474`, `4.3`, `under 0.1`.
  static func count(_ value: Double, beside other: Double = 0) -> String {
    guard value.isFinite else { return missing }
    let size = value.magnitude
    if larger(value, other) >= 9.95 { return signed(grouped(size), like: value) }
    // A sum of a thousand parts can miss 0 by a little; nobody should read that as somebody.
    if size < 0.05 { return value > 1e-6 ? "under 0.1" : "0" }
    return signed(shortTenths(size), like: value)
  }

  /// A share of the comparator: `12%`, `2.5%`, `−40%`.
  static func percent(_ share: Double, beside other: Double = 0) -> String {
    guard share.isFinite else { return missing }
    let size = share.magnitude * 100
    let written = larger(share, other) * 100 < 9.95 ? shortTenths(size) : grouped(size)
    return signed(written + "%", like: share)
  }

  /// A share of the runs: `76%`, with a decimal where it would otherwise look the same as the share asked for.
  ///
  /// - Parameter asked: the share that stands beside it.
  static func shareOfRuns(_ share: Double, beside asked: Double? = nil) -> String {
    let whole = (share * 100).rounded()
    if let asked, asked != share, (asked * 100).rounded() == whole {
      let written = shortTenths(share * 100)
      return written == shortTenths(asked * 100)
        ? (share < asked ? "just under " : "just over ") + written + "%" : written + "%"
    }
    if whole == 100, share < 1 { return "over 99%" }
    if whole == 0, share > 0 { return "under 1%" }
    return grouped(share * 100) + "%"
  }

  /// The size of a file: `812 bytes`, `12.4 kB`, `1.0 MB`.
  static func bytes(_ count: Int) -> String {
    let size = Double(count)
    if count == 1 { return "1 byte" }
    if size < 1_000 { return "\(count) bytes" }
    return size < 999_950 ? tenths(size / 1e3) + " kB" : tenths(size / 1e6) + " MB"
  }

  /// To the nearest whole, its thousands apart: `1,474`.
  static func grouped(_ value: Double) -> String {
    let whole = value.rounded()
    guard whole.magnitude < 1e18 else { return value.description }
    return grouped(Int(whole))
  }

  /// A whole number, its thousands apart.
  static func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    var written = value < 0 ? "−" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { written.append(",") }
      written.append(digit)
    }
    return written
  }

  /// To one decimal always: `1.0`.
  static func tenths(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e18 else { return value.description }
    return grouped(Int(tenths) / 10) + ".\(Int(tenths).magnitude % 10)"
  }

  /// To two decimals: `1.84`.
  static func hundredths(_ value: Double) -> String {
    let hundredths = (value.magnitude * 100).rounded()
    guard hundredths < 1e18 else { return value.description }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    return signed("\(grouped(whole)).\(rest < 10 ? "0" : "")\(rest)", like: value)
  }

  /// A number along an axis, as short as its neighbours allow: `£30m`, `0.5`, `1,000`.
  static func tick(_ value: Double, of ticks: Ticks, in unit: Unit) -> String {
    if unit == .share { return percent(value) }
    let isMoney = unit == .poundsAYear || unit == .pounds
    let scale = axisScale(upTo: ticks.values.map(\.magnitude).max() ?? 0, isMoney: isMoney)
    let number = shortTenths(value.magnitude / scale.size) + (value == 0 ? "" : scale.name)
    return signed((isMoney ? "£" : "") + number, like: value)
  }

  private static func axisScale(upTo largest: Double, isMoney: Bool) -> (size: Double, name: String) {
    switch largest {
    case 1e12...: return (1e12, "tn")
    case 1e9...: return (1e9, "bn")
    case 1e6...: return (1e6, "m")
    case 1e4... where isMoney: return (1e3, "k")
    default: return (1, "")
    }
  }

  /// What stands for a number that is not known.
  static let missing = "–"

  /// To one decimal where it is not 0: `4.3`, `5`.
  private static func shortTenths(_ value: Double) -> String {
    let written = tenths(value)
    return written.hasSuffix(".0") ? String(written.dropLast(2)) : written
  }

  private static func larger(_ value: Double, _ other: Double) -> Double {
    max(value.magnitude, other.isFinite ? other.magnitude : 0)
  }

  /// Whether rounding has left no figure but 0.
  private static func isNothing(_ written: String) -> Bool { !written.contains { ("1"..."9").contains($0) } }

  private static func signed(_ written: String, like value: Double) -> String {
    value < 0 && !isNothing(written) ? "−" + written : written
  }
}
