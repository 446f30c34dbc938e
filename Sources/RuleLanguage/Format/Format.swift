import Diagnostics

/// A text in the layout of the house, with straight quotes, hyphens in years, and the keywords in small letters.
///
/// Only layout and these spellings change: every note and every token is kept, lines stay broken where the planner broke
/// them, and the result means what the text meant, right or wrong. Formatting twice changes nothing more.
/// - Returns: the text in UTF-8, each line with its LF. Bytes that are not UTF-8 are passed through.
public func formatted(_ tree: SyntaxTree) -> [UInt8] {
  var formatter = Formatter(tree)
  formatter.write()
  return formatter.output
}

/// Writes a text out again, token by token.
private struct Formatter {
  let tree: SyntaxTree
  let layout: Layout
  private let bytes: [UInt8]
  private(set) var output: [UInt8] = []
  /// Where the line that is being written begins in the output.
  private var lineStart = 0

  /// Text that opens further right than this is not lined up under itself.
  private static let furthestAlignment = 60

  init(_ tree: SyntaxTree) {
    self.tree = tree
    layout = Layout(tree)
    bytes = tree.source.bytes
    output.reserveCapacity(bytes.count)
  }

  mutating func write() {
    for index in tree.tokens.indices {
      let token = tree.tokens[index]
      let gap = Gap(before: token, in: bytes)
      if let note = gap.trailingNote { write("  ", note) }
      if token.startsLine || token.kind == .end {
        beginLine(index, gap)
      } else {
        space(before: index, gap)
      }
      write(index)
    }
  }

  // MARK: Lines

  private mutating func beginLine(_ index: Int, _ gap: Gap) {
    let place = layout.places[index]
    let column = place.column ?? gap.indentation
    endLine()
    var isBelowToken = index > 0
    var owesBlank = false
    for line in gap.lines {
      guard case .note(let note, let isIndented) = line else {
        (owesBlank, isBelowToken) = (true, false)
        continue
      }
      payBlank(&owesBlank)
      // A note right below a clause may be about it; any other is about what follows.
      let belongsAbove = place.beginsDeclaration && isBelowToken && isIndented
      pad(to: belongsAbove ? Layout.clauseColumn : column)
      output += bytes[note]
      endLine()
    }
    guard tree.tokens[index].kind != .end else { return }
    payBlank(&owesBlank)
    pad(to: column)
  }

  private mutating func endLine() {
    if output.count > lineStart { output.append(Ascii.lineFeed) }
    lineStart = output.count
  }

  /// One blank line for any number of them, and none at the start.
  private mutating func payBlank(_ owes: inout Bool) {
    if owes, !output.isEmpty { output.append(Ascii.lineFeed) }
    lineStart = output.count
    owes = false
  }

  private mutating func pad(to column: Int) {
    let missing = column - output.columns(in: lineStart..<output.count)
    output += repeatElement(Ascii.space, count: max(0, missing))
  }

  // MARK: Spaces

  private mutating func space(before index: Int, _ gap: Gap) {
    guard index > 0 else { return }
    let place = layout.places[index]
    if place.isAligned, let column = place.column {
      output.append(Ascii.space)
      pad(to: column)
    } else if needsSpace(before: index, gap) {
      output.append(Ascii.space)
    }
  }

  private func needsSpace(before index: Int, _ gap: Gap) -> Bool {
    let (left, right) = (tree.tokens[index - 1].kind, tree.tokens[index].kind)
    // Nobody can say what a broken token was meant to stand next to.
    if left.isBroken || right.isBroken { return !gap.isEmpty }
    switch (left, right) {
    // `11 ,05a` must not become one number.
    case (_, .comma) where touchesBroken(index): return !gap.isEmpty
    case (_, .comma), (_, .closeParenthesis), (.openParenthesis, _): return false
    case (.comma, _), (_, .openParenthesis), (.closeParenthesis, _): return true
    default: return !gap.isEmpty
    }
  }

  // MARK: Tokens

  private mutating func write(_ start: String, _ range: Range<Int>) {
    output += start.utf8
    output += bytes[range]
  }

  private mutating func write(_ index: Int) {
    let token = tree.tokens[index]
    // A byte order mark that is out of place must not come to stand where one has its place.
    if output.isEmpty, bytes[token.range].starts(with: Gap.byteOrderMark) { output += Gap.byteOrderMark }
    switch token.kind {
    case .word where layout.places[index].isKeyword: output += tree.lowercased(index).utf8
    case .quoted: writeQuoted(index)
    case .number where !touches(index): output += bytes.withHyphen(token.range)
    case .financialYear where !touches(index + 1): output += bytes.withHyphen(token.range)
    default: output += bytes[token.range]
    }
  }

  /// Whether a token and the one before are written together, so that another dash could make one of the two.
  private func touches(_ index: Int) -> Bool {
    let token = tree.tokens[index]
    guard index > 0, !layout.places[index].isAligned, token.fullStart == token.range.lowerBound else { return false }
    return tree.tokens[index - 1].kind.mayRunTogether && token.kind.mayRunTogether
  }

  /// Whether something broken follows a token without a space, and stays so.
  private func touchesBroken(_ index: Int) -> Bool {
    let next = tree.tokens[index + 1]
    return next.kind.isBroken && next.fullStart == next.range.lowerBound
  }

  /// Text between straight quotes; its further lines begin below its first letter.
  private mutating func writeQuoted(_ index: Int) {
    let range = tree.tokens[index].range
    let start = range.lowerBound + bytes.quoteLength(at: range.lowerBound)
    let text = start..<bytes.quoteStart(endingAt: range.upperBound)
    let lines = bytes.lines(in: text)
    output.append(Ascii.quote)
    if lines.count == 1 {
      output += bytes.withPlainSpace(text)
    } else {
      let opening = output.columns(in: lineStart..<output.count)
      let below = opening <= Self.furthestAlignment ? opening : layout.places[index].column ?? 0
      for (number, line) in lines.enumerated() {
        if number > 0 {
          endLine()
          pad(to: below)
        }
        // Space at the ends of a broken line counts for nothing.
        output += bytes.withPlainSpace(bytes.trimmed(number > 0 ? bytes.unindented(line) : line))
      }
    }
    output.append(Ascii.quote)
  }
}

extension Token.Kind {
  fileprivate var isBroken: Bool {
    if case .broken = self { return true }
    return false
  }

  fileprivate var mayRunTogether: Bool {
    switch self {
    case .word, .number, .financialYear, .broken: return true
    case .quoted, .comma, .openParenthesis, .closeParenthesis, .end: return false
    }
  }
}
