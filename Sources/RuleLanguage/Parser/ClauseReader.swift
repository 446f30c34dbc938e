import Diagnostics
import Quantities

/// Reads one clause from left to right; the first thing that does not belong ends it with a problem.
///
/// A problem never reaches beyond its clause, so a text with ten broken clauses has ten problems.
struct ClauseReader {
  let tree: SyntaxTree
  private(set) var next: Int
  private let end: Int
  /// The accepted form of what is being read, for the problem.
  var form: Form
  /// The names without quotation marks that were read.
  private(set) var namesRead: [Name] = []

  init(_ tree: SyntaxTree, _ tokens: Range<Int>, form: Form) {
    self.tree = tree
    next = tokens.lowerBound
    end = tokens.upperBound
    self.form = form
  }

  // MARK: Looking

  var isAtEnd: Bool { next >= end }

  var kind: Token.Kind? { isAtEnd ? nil : tree.tokens[next].kind }

  /// The word here in small letters; nil where no word stands.
  func word(_ ahead: Int = 0) -> String? {
    next + ahead < end && tree.tokens[next + ahead].kind == .word ? tree.lowercased(next + ahead) : nil
  }

  /// Whether a phrase of the language, in small letters, stands here.
  func sees(_ phrase: String, ahead: Int = 0) -> Bool {
    // Asked so often that no words are made for it.
    var index = next + ahead
    var letters = phrase.utf8.makeIterator()
    var letter = letters.next()
    while letter != nil {
      guard index < end, case .word = tree.tokens[index].kind else { return false }
      for byte in tree.source.bytes[tree.tokens[index].range] {
        // Keywords are ASCII.
        guard (0x41...0x5A).contains(byte) ? byte | 0x20 == letter : byte == letter else { return false }
        letter = letters.next()
      }
      if letter == Ascii.space { letter = letters.next() } else if letter != nil { return false }
      index += 1
    }
    return true
  }

  /// The place of what comes next: a token, or the end of the last one.
  var here: SourceSpan {
    if !isAtEnd { return SourceSpan(tree.source, tree.tokens[next].range) }
    let place = next > 0 ? tree.tokens[next - 1].range.upperBound : 0
    return SourceSpan(tree.source, place..<place)
  }

  /// From a token to the last one read.
  func span(from start: Int) -> SourceSpan { tree.span(of: start..<max(next, start)) }

  /// All behind the comma that stands here.
  var behindComma: SourceSpan { tree.span(of: (next + 1)..<max(next + 1, end)) }

  // MARK: Problems

  func problem(_ kind: SyntaxProblem.Kind, at span: SourceSpan? = nil, word: String? = nil) -> SyntaxProblem {
    SyntaxProblem(kind: kind, span: span ?? here, word: word, pattern: form.explained)
  }

  func expected(_ what: SyntaxProblem.Expected) -> SyntaxProblem { problem(.expected(what)) }

  /// What stands at the start of the next line was meant as a clause of its own; nil where none does.
  var unknownLine: SyntaxProblem? {
    guard !isAtEnd, tree.tokens[next].startsLine, let word = word() else { return nil }
    return problem(.unknownClause(word))
  }

  /// The clause must be complete.
  func finish() throws(SyntaxProblem) {
    guard !isAtEnd else { return }
    throw problem(.leftOver)
  }

  // MARK: Reading

  mutating func skip() { next += 1 }

  mutating func move(to token: Int) { next = token }

  /// Takes the phrase if it stands here.
  mutating func take(_ phrase: String) -> Bool {
    guard sees(phrase) else { return false }
    next += phrase.split(separator: " ").count
    return true
  }

  /// Takes the phrase, which must stand here; a problem is where it first differs.
  mutating func require(_ phrase: String) throws(SyntaxProblem) {
    var words = phrase.split(separator: " ")
    while let word = words.first {
      guard take(String(word)) else { throw problem(.expected(.name), word: words.joined(separator: " ")) }
      words.removeFirst()
    }
  }

  mutating func takeComma() -> Bool {
    guard kind == .comma else { return false }
    next += 1
    return true
  }

  /// Reserved words that never follow a name, so that one behind a name was meant as part of it.
  private static let onlyInNames: Set<String> = ["and", "of", "on", "or", "per", "which", "who"]

  /// A name behind which only a comma or the end of the line may follow, so that all the words here belong to it.
  mutating func wholeName() throws(SyntaxProblem) -> Name {
    var ahead = self
    var reserved: Int?
    while let word = ahead.word(), ahead.next == next || !tree.tokens[ahead.next].startsLine {
      if reserved == nil, reservedWords.contains(word) { reserved = ahead.next }
      ahead.skip()
    }
    guard let reserved else { return try name() }
    let whole = plainText(ahead.span(from: next))
    throw problem(
      .reservedWordInName(tree.lowercased(reserved), whole: whole), at: tree.span(of: reserved..<(reserved + 1)))
  }

  /// Such names with commas between them.
  mutating func wholeNames() throws(SyntaxProblem) -> [Name] {
    var names = [try wholeName()]
    while takeComma() { names.append(try wholeName()) }
    return names
  }

  /// A name: quoted, or the words up to a reserved word, a comma or the end of the line.
  ///
  /// - Parameter following: a reserved word that may follow it here, though it never follows other names.
  mutating func name(before following: String? = nil) throws(SyntaxProblem) -> Name {
    if case .quoted = kind { return try quoted() }
    let start = next
    while let word = word(), !reservedWords.contains(word), next == start || !tree.tokens[next].startsLine { next += 1 }
    guard next > start else { throw expected(.name) }
    if let word = word(), word != following, Self.onlyInNames.contains(word), !tree.tokens[next].startsLine {
      throw problem(.reservedWordInName(word, whole: nil))
    }
    let span = span(from: start)
    let name = Name(text: plainText(span), span: span)
    namesRead.append(name)
    return name
  }

  /// Names with commas between them.
  mutating func names() throws(SyntaxProblem) -> [Name] {
    var names = [try name()]
    while takeComma() { names.append(try name()) }
    return names
  }

  /// Text between double quotes, with line ends and runs of space as one space.
  ///
  /// - Parameter isLast: whether nothing may follow it.
  mutating func quoted(
    _ what: SyntaxProblem.Expected = .quotedText, isLast: Bool = false
  ) throws(SyntaxProblem) -> Name {
    guard case .quoted = kind else { throw problem(.expected(what), at: unquoted(isLast: isLast)) }
    let span = here
    next += 1
    let bytes = tree.source.bytes
    let start = span.range.lowerBound + bytes.quoteLength(at: span.range.lowerBound)
    let inside = start..<bytes.quoteStart(endingAt: span.range.upperBound)
    let text = plainText(SourceSpan(tree.source, inside))
    guard !text.isEmpty else { throw problem(.expected(what), at: span) }
    return Name(text: text, span: span)
  }

  /// Words that may follow a text in quotation marks.
  private static let behindQuoted: Set<String> = [
    "as", "at", "because", "from", "in", "is", "once", "over", "quality", "review",
  ]

  /// The words here that were meant to stand in quotation marks.
  private func unquoted(isLast: Bool) -> SourceSpan {
    var ahead = self
    while let kind = ahead.kind, ahead.next == next || !tree.tokens[ahead.next].startsLine {
      switch kind {
      case .word where ahead.next == next || isLast || !Self.behindQuoted.contains(tree.lowercased(ahead.next)): break
      case .number where ahead.next > next: break
      default: return ahead.next > next ? ahead.span(from: next) : here
      }
      ahead.skip()
    }
    return ahead.next > next ? ahead.span(from: next) : here
  }

  mutating func quotedNames(_ what: SyntaxProblem.Expected = .quotedText) throws(SyntaxProblem) -> [Name] {
    var names = [try quoted(what)]
    while takeComma() { names.append(try quoted(what)) }
    return names
  }

  /// A plain whole number.
  mutating func wholeNumber() throws(SyntaxProblem) -> Int {
    guard case .number(let value, .none) = kind, value == value.rounded(), value.magnitude < 1e9 else {
      throw expected(.wholeNumber)
    }
    next += 1
    return Int(value)
  }

  /// A percentage as a share of 1.
  mutating func percentage() throws(SyntaxProblem) -> Double {
    guard case .number(let value, .percent) = kind else { throw expected(.percentage) }
    next += 1
    return value
  }

  /// The number here where it can only be meant as a calendar year; nil for any other.
  var bareYear: Int? {
    guard case .number(let value, .none) = kind, (1900...2200).contains(value) else { return nil }
    return Int(exactly: value)
  }

  mutating func financialYear() throws(SyntaxProblem) -> FinancialYear {
    guard case .financialYear(let start) = kind else {
      if let year = bareYear { throw problem(.time(.bareYear(year, orMonth: false))) }
      throw expected(.financialYear)
    }
    next += 1
    return FinancialYear(start: start)
  }
}
