import Studies

/// How numbers are said in a language: rounded once, as people write them. The files of figures hold them in full.
struct Numbers: Sendable {
  let words: Wording

  /// What is counted.
  typealias Unit = ExpectationVerdict.Unit

  /// A number with its noun: `£36.8m a year`, `1,474 people`, `12%`.
  ///
  /// - Parameter other: a number that stands beside it; both are rounded as the larger of them is.
  func said(_ value: Double, in unit: Unit, beside other: Double = 0) -> String {
    let number = short(value, in: unit, beside: other)
    switch unit {
    case .people: return words.text(.people, number)
    case .places: return words.text(.places, number)
    case .poundsAYear: return words.text(.aYear, ["number": number])
    case .movesAYear: return words.text(.movesAYear, number)
    case .posts: return words.text(.posts, number)
    case .units(let unit): return words.text(.unitsAYear, ["number": number, "unit": unit])
    case .share, .pounds: return number
    }
  }

  /// A number where its noun is plain: `£36.8m`, `1,474`, `12%`.
  func short(_ value: Double, in unit: Unit, beside other: Double = 0) -> String {
    switch unit {
    case .people, .movesAYear: return words.protectsPeople ? protected(value) : count(value, beside: other)
    case .places, .posts, .units: return count(value, beside: other)
    case .poundsAYear, .pounds: return pounds(value, beside: other)
    case .share: return percent(value, beside: other)
    }
  }

  /// From one number to another, both rounded alike: `£33.1m to £41.0m`, `−£2k to £329k`; once where they look the same.
  func range(_ low: Double, _ high: Double, in unit: Unit) -> String {
    let ends = [short(low, in: unit, beside: high), short(high, in: unit, beside: low)]
    return ends[0] == ends[1] ? ends[0] : words.text(.range, ["low": ends[0], "high": ends[1]])
  }

  /// From one number of people to another, `14 to 23 people`: the noun goes by the upper end.
  func people(from low: Double, to high: Double) -> String {
    words.text(.people, range(low, high, in: .people), formOf: short(high, in: .people))
  }

  /// Pounds: `£850`, `£9,950`, `£250k`, `£36.8m`, `£1.2bn`.
  func pounds(_ value: Double, beside other: Double = 0) -> String {
    guard value.isFinite else { return Self.missing }
    let size = value.magnitude
    let written =
      switch Self.decimals(ofPounds: larger(value, other)) {
      case 0: grouped(size)
      case -3: words.text(.thousands, ["number": grouped(size / 1e3)])
      case -5: words.text(.millions, ["number": tenths(size / 1e6)])
      case -8: words.text(.billions, ["number": tenths(size / 1e9)])
      default: words.text(.trillions, ["number": tenths(size / 1e12)])
      }
    return isNothing(written) ? inPounds("0") : signed(inPounds(written), like: value)
  }

  /// To how many decimals pounds are told: 0 for £9,950, −3 for £250k, −5 for £36.8m.
  static func decimals(ofPounds value: Double) -> Int {
    // Each limit is where rounding in its own unit would reach the next: £999,500 is £1.0m, not £1,000k.
    switch value.magnitude {
    case ..<9_999.5: 0
    case ..<999_500: -3
    case ..<999_950_000: -5
    case ..<999_950_000_000: -8
    default: -11
    }
  }

  /// A number of pounds as it is written.
  func inPounds(_ number: String) -> String { words.text(.pounds, ["number": number]) }

  /// Whole pounds, however many: `£36,750,001`, `−£12`.
  func wholePounds(_ pounds: Int) -> String {
    (pounds < 0 ? Self.minus : "") + inPounds(grouped(Int(pounds.magnitude)))
  }

  /// People, places or moves, which are expected values and so seldom whole: `1,474`, `4.3`, `under 0.1`.
  func count(_ value: Double, beside other: Double = 0) -> String {
    guard value.isFinite else { return Self.missing }
    let size = value.magnitude
    if larger(value, other) >= 9.95 { return signed(grouped(size), like: value) }
    // A sum of a thousand parts can miss 0 by a little; nobody should read that as somebody.
    if size < 0.05 { return value > 1e-6 ? words.text(.under, ["number": tenths(0.1)]) : "0" }
    return signed(shortTenths(size), like: value)
  }

  /// Numbers as planners gave them, which are told as they are.
  var asGiven: Numbers { Numbers(words: words.protectingPeople(false)) }

  /// People whose counts are protected: `1,475`, `−15`, `under 5`.
  private func protected(_ value: Double) -> String {
    guard value.isFinite else { return Self.missing }
    guard let told = ProtectedPeople.told(value) else {
      return words.text(.under, ["number": grouped(ProtectedPeople.base)])
    }
    return signed(grouped(told.magnitude), like: value)
  }

  /// A share of the comparator: `12%`, `2.5%`, `−40%`.
  func percent(_ share: Double, beside other: Double = 0) -> String {
    guard share.isFinite else { return Self.missing }
    let size = share.magnitude * 100
    let written = larger(share, other) * 100 < 9.95 ? shortTenths(size) : grouped(size)
    return signed(inPercent(written), like: share)
  }

  /// A share of the runs: `76%`, with a decimal where it would otherwise look the same as the share asked for.
  ///
  /// - Parameter asked: the share that stands beside it.
  func shareOfRuns(_ share: Double, beside asked: Double? = nil) -> String {
    let whole = (share * 100).rounded()
    if let asked, asked != share, (asked * 100).rounded() == whole {
      let (written, other) = (shortTenths(share * 100), shortTenths(asked * 100))
      return written == other
        ? words.text(share < asked ? .justUnder : .justOver, ["number": inPercent(written)]) : inPercent(written)
    }
    if whole == 100, share < 1 { return words.text(.over, ["number": inPercent("99")]) }
    if whole == 0, share > 0 { return words.text(.under, ["number": inPercent("1")]) }
    return inPercent(grouped(share * 100))
  }

  /// Hundredths as they are written.
  private func inPercent(_ number: String) -> String { words.text(.percent, ["number": number]) }

  /// The size of a file: `812 bytes`, `12.4 kB`, `1.0 MB`.
  func bytes(_ count: Int) -> String {
    let size = Double(count)
    if size < 1_000 { return words.text(.bytes, count) }
    return size < 999_950
      ? words.text(.kilobytes, ["number": tenths(size / 1e3)]) : words.text(.megabytes, ["number": tenths(size / 1e6)])
  }

  /// To the nearest whole, its thousands apart: `1,474`.
  func grouped(_ value: Double) -> String {
    let whole = value.rounded()
    guard whole.magnitude < 1e18 else { return value.description }
    return grouped(Int(whole))
  }

  /// A whole number, its thousands apart.
  func grouped(_ value: Int) -> String {
    let digits = Array(String(value.magnitude))
    let separator = digits.count > 3 ? words.text(.thousandsSeparator) : ""
    var written = value < 0 ? Self.minus : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { written += separator }
      written.append(digit)
    }
    return written
  }

  /// To one decimal always: `1.0`.
  func tenths(_ value: Double) -> String {
    let tenths = (value * 10).rounded()
    guard tenths.magnitude < 1e18 else { return value.description }
    return grouped(Int(tenths) / 10) + point + "\(Int(tenths).magnitude % 10)"
  }

  /// To two decimals: `1.84`.
  func hundredths(_ value: Double) -> String {
    let hundredths = (value.magnitude * 100).rounded()
    guard hundredths < 1e18 else { return value.description }
    let (whole, rest) = Int(hundredths).quotientAndRemainder(dividingBy: 100)
    return signed("\(grouped(whole))\(point)\(rest < 10 ? "0" : "")\(rest)", like: value)
  }

  /// A number along an axis, as short as its neighbours allow: `£30m`, `0.5`, `1,000`.
  func tick(_ value: Double, of ticks: Ticks, in unit: Unit) -> String {
    if unit == .share { return percent(value) }
    let isMoney = unit == .poundsAYear || unit == .pounds
    let scale = Self.axisScale(upTo: ticks.values.map(\.magnitude).max() ?? 0, isMoney: isMoney)
    let size = shortTenths(value.magnitude / scale.size)
    let number = value == 0 ? size : scale.name.map { words.text($0, ["number": size]) } ?? size
    return signed(isMoney ? inPounds(number) : number, like: value)
  }

  private static func axisScale(upTo largest: Double, isMoney: Bool) -> (size: Double, name: Phrase?) {
    switch largest {
    case 1e12...: return (1e12, .trillions)
    case 1e9...: return (1e9, .billions)
    case 1e6...: return (1e6, .millions)
    case 1e4... where isMoney: return (1e3, .thousands)
    default: return (1, nil)
    }
  }

  /// What stands for a number that is not known.
  static let missing = "–"
  /// What stands before a number below 0.
  private static let minus = "−"

  private var point: String { words.text(.decimalPoint) }

  /// To one decimal where it is not 0: `4.3`, `5`.
  private func shortTenths(_ value: Double) -> String {
    let written = tenths(value)
    return written.hasSuffix("\(point)0") ? String(written.dropLast(point.count + 1)) : written
  }

  private func larger(_ value: Double, _ other: Double) -> Double {
    max(value.magnitude, other.isFinite ? other.magnitude : 0)
  }

  /// Whether rounding has left no figure but 0.
  func isNothing(_ written: String) -> Bool {
    written.contains("0") && !written.contains { ("1"..."9").contains($0) }
  }

  private func signed(_ written: String, like value: Double) -> String {
    value < 0 && !isNothing(written) ? Self.minus + written : written
  }
}
