import Diagnostics

/// Something found, before it is worded: of a million slips of one kind only the first few are ever read.
enum Found {
  /// A clause that could not be read.
  case problem(SyntaxProblem, ClauseContext)
  /// A stretch of text that is no token.
  case broken(BrokenToken)
  /// What a check found.
  case checked(Finding)

  var code: FindingCode {
    switch self {
    case .problem(let problem, _): return problem.kind.code
    case .broken(let token): return token.breakage.code
    case .checked(let finding): return finding.code
    }
  }

  var span: SourceSpan? {
    switch self {
    case .problem(let problem, _): return problem.span
    case .broken(let token): return token.span
    case .checked(let finding): return finding.span
    }
  }

  var finding: Finding {
    switch self {
    case .problem(let problem, let context): return .wording(of: problem, in: context)
    case .broken(let token): return .wording(of: token.breakage, at: token.span, in: token.context)
    case .checked(let finding): return finding
    }
  }
}

/// A stretch of text that is no token.
struct BrokenToken {
  let breakage: Token.Breakage
  let span: SourceSpan
  /// The clause that it stands in.
  let context: ClauseContext

  var start: Int { span.range.lowerBound }

  var isStray: Bool { breakage == .character || breakage == .invisibleCharacter }
}

extension Findings {
  /// Of each kind, so many are shown in full: a picture saved as text would otherwise fill a thousand screens.
  private static let shown = 20

  /// The first of each kind in reading order, worded, and a word on how many more there are.
  init(shortening found: [Found]) {
    var counts: [FindingCode: Int] = [:]
    var unshown: [FindingCode: Found] = [:]
    self.init()
    for found in found.inReadingOrder {
      let code = found.code
      counts[code, default: 0] += 1
      if counts[code, default: 0] <= Self.shown {
        report(found.finding)
      } else {
        unshown[code] = unshown[code] ?? found
      }
    }
    for (code, first) in unshown.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      report(.more(like: first.finding, count: counts[code, default: 0] - Self.shown))
    }
  }
}

extension [Found] {
  /// By text as first met, then by place, then as found.
  fileprivate var inReadingOrder: [Found] {
    var order: [ObjectIdentifier: Int] = [:]
    func rank(_ text: SourceText) -> Int {
      let text = ObjectIdentifier(text)
      if let known = order[text] { return known }
      order[text] = order.count
      return order.count - 1
    }
    let ranked = enumerated().map { number, found in
      (text: found.span.map { rank($0.source) } ?? 0, place: found.span?.range.lowerBound ?? 0, number: number)
    }
    return ranked.sorted { ($0.text, $0.place, $0.number) < ($1.text, $1.place, $1.number) }.map { self[$0.number] }
  }
}
