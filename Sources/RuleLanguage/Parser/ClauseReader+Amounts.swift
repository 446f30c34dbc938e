import Diagnostics
import Quantities

extension ClauseReader {
  /// A number, certain or not: `30`, `likely 30, between 22 and 41 (80% sure)`, `between £1 and £2`,
  /// `from 12 observed out of 60`, or the name of an assumption.
  mutating func amount() throws(SyntaxProblem) -> Amount {
    let start = next
    if case .quoted = kind {
      let name = try quoted()
      return Amount(value: .assumption(name), unit: .none, span: name.span)
    }
    let (distribution, unit) = try distribution()
    return Amount(value: .number(distribution), unit: unit, span: span(from: start))
  }

  private mutating func distribution() throws(SyntaxProblem) -> (Distribution, Amount.Unit) {
    if take("likely") {
      let mode = try number()
      _ = takeComma()
      try require("between")
      let (low, high) = try bounds(mode.unit)
      guard case .openParenthesis = kind else { throw problem(.figure(.howSure)) }
      return (.likely(mode.value, between: low.value, and: high.value, sure: try sureness()), mode.unit)
    }
    if take("between") {
      let (low, high) = try bounds(nil)
      if case .openParenthesis = kind { throw problem(.figure(.sureOfWhat)) }
      return (.between(low.value, and: high.value), low.unit)
    }
    if sees("from"), isObservation {
      skip()
      let observed = try count()
      try require("observed out of")
      return (.observed(observed, outOf: try count()), .percent)
    }
    let plain = try number()
    return (.certain(plain.value), plain.unit)
  }

  /// Whether `from` begins `from 12 observed out of 60`.
  private var isObservation: Bool {
    guard next + 2 < tree.tokens.count, case .number = tree.tokens[next + 1].kind else { return false }
    return word(2) == "observed"
  }

  private struct Number {
    let value: Double
    let unit: Amount.Unit
  }

  private mutating func number() throws(SyntaxProblem) -> Number {
    guard case .number(let value, let unit) = kind else { throw expected(.number) }
    let start = next
    skip()
    try refuseSplit(from: start)
    switch unit {
    case .none: return Number(value: value, unit: .none)
    case .pounds: return Number(value: value, unit: .pounds)
    case .percent: return Number(value: value, unit: .percent)
    }
  }

  /// A number of people or things, and neither pounds nor a percentage.
  private mutating func count() throws(SyntaxProblem) -> Double {
    guard case .number(_, .none) = kind else { throw expected(.number) }
    return try number().value
  }

  /// `£100 000` and `10 per cent` are one number each to who writes them.
  private mutating func refuseSplit(from start: Int) throws(SyntaxProblem) {
    if take("per cent") || take("percent") { throw problem(.figure(.perCent), at: span(from: start)) }
    while case .number(_, .none) = kind, isThreeDigits { skip() }
    if next > start + 1 { throw problem(.figure(.spacedThousands), at: span(from: start)) }
  }

  private var isThreeDigits: Bool {
    let bytes = tree.source.bytes[tree.tokens[next].range]
    return bytes.count == 3 && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// `22 and 41`, in the unit of the likely value where there is one.
  private mutating func bounds(_ unit: Amount.Unit?) throws(SyntaxProblem) -> (Number, Number) {
    let low = try boundary(unit)
    try require("and")
    return (low, try boundary(unit ?? low.unit))
  }

  private mutating func boundary(_ unit: Amount.Unit?) throws(SyntaxProblem) -> Number {
    let place = here
    let number = try number()
    if let unit, unit != number.unit { throw problem(.figure(.mixedUnits), at: place) }
    return number
  }

  /// `(80% sure)`.
  private mutating func sureness() throws(SyntaxProblem) -> Double {
    skip()
    let sure = try percentage()
    try require("sure")
    guard case .closeParenthesis = kind else { throw problem(.expected(.name), word: ")") }
    skip()
    return sure
  }
}
