public import Diagnostics

/// A text as declarations and clauses; every byte of it belongs to exactly one token of exactly one of them.
///
/// The outline is found by the words that begin lines and never by declared names, so that a slip in one clause
/// leaves the others alone, and a changed line changes one clause.
public struct SyntaxTree: Sendable {
  /// The text.
  public let source: SourceText
  /// All tokens; the last is the end of the text.
  let tokens: [Token]
  /// What stands before the first declaration; wrong unless empty.
  let stray: Range<Int>
  /// The declarations in the order written.
  let declarations: [DeclarationSyntax]

  /// The text again, put together from the tree's own pieces.
  package var reassembled: [UInt8] {
    var bytes: [UInt8] = []
    for index in stray { append(tokens[index], to: &bytes) }
    for declaration in declarations {
      for clause in declaration.clauses {
        for index in clause.tokens { append(tokens[index], to: &bytes) }
      }
    }
    if let end = tokens.last { append(end, to: &bytes) }
    return bytes
  }

  private func append(_ token: Token, to bytes: inout [UInt8]) {
    bytes += source.bytes[token.fullStart..<token.range.upperBound]
  }

  /// The words of a stretch of tokens, without what stands before the first.
  func span(of tokens: Range<Int>) -> SourceSpan {
    guard let first = tokens.first, let last = tokens.last else {
      let place = self.tokens[min(tokens.lowerBound, self.tokens.count - 1)].range.lowerBound
      return SourceSpan(source, place..<place)
    }
    return SourceSpan(source, self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound)
  }

  /// A token in lower case, for comparing with keywords.
  func lowercased(_ index: Int) -> String {
    source.string(in: tokens[index].range).lowercased()
  }
}

/// A declaration: its own line and the clauses below it.
struct DeclarationSyntax: Sendable {
  let kind: DeclarationKind
  /// The first is the declaration's own line, of kind `head`.
  var clauses: [ClauseSyntax]

  var head: ClauseSyntax { clauses[0] }
}

/// A clause: the words that begin it and what follows them, over as many lines as it takes.
struct ClauseSyntax: Sendable {
  let kind: ClauseKind
  /// The tokens of the words that begin it.
  let keyword: Range<Int>
  /// All its tokens.
  var tokens: Range<Int>
  /// Whether the words only come near those that begin it.
  var isMisspelt = false

  /// The tokens behind the words that begin it.
  var body: Range<Int> { keyword.upperBound..<tokens.upperBound }
}
