import Quantities
import RuleLanguage

/// A piece of a line: words that make it the line it is, or a figure in one of its places, which may change.
struct MeaningPiece {
  /// Which figure of its line it is; nil for words.
  let slot: String?
  let text: String
  /// Whether it stands behind a comma.
  var isClause = false
}

/// A line of a declaration as it is meant: whatever is written in two ways and means the same is the same line.
struct MeaningLine {
  var pieces: [MeaningPiece] = []

  init(_ words: String...) { for word in words { say(word) } }

  /// Adds words that make it the line it is.
  ///
  /// - Parameter isClause: whether they begin a part of the line, behind a comma.
  mutating func say(_ words: String, isClause: Bool = false) {
    if !words.isEmpty { pieces.append(MeaningPiece(slot: nil, text: words, isClause: isClause)) }
  }

  /// Adds a figure in a place of its own; nothing where it is not said.
  mutating func figure(_ slot: String, _ text: String?) {
    if let text { pieces.append(MeaningPiece(slot: slot, text: text)) }
  }

  /// Adds a figure that begins a part of the line; nothing where it is not said.
  mutating func clause(_ slot: String, _ text: String?) {
    if let text { pieces.append(MeaningPiece(slot: slot, text: text, isClause: true)) }
  }

  /// The line in words.
  var text: String { words { $0.text } }

  /// The line with its pieces told in some way.
  private func words(_ tell: (MeaningPiece) -> String) -> String {
    pieces.reduce("") { line, piece in line + (line.isEmpty ? "" : piece.isClause ? ", " : " ") + tell(piece) }
  }

  /// What lines that mean the same have in common.
  var key: String { pieces.map { Name.key($0.text) }.joined(separator: "|") }

  /// What lines that differ in figures alone have in common.
  var skeleton: String { pieces.filter { $0.slot == nil }.map { Name.key($0.text) }.joined(separator: "|") }

  /// This line and what became of it: one figure where it stands, as in `close 30 → 40 places in day care`, and
  /// several below the line as it is now.
  func changed(to new: MeaningLine) -> ChangedLine {
    let came = new.pieces.filter { $0.slot != nil && Name.key($0.text) != text(of: $0).map(Name.key) }
    let went = pieces.filter { piece in piece.slot != nil && !new.pieces.contains { $0.slot == piece.slot } }
    func arrow(_ piece: MeaningPiece) -> String {
      Studies.arrow(from: text(of: piece) ?? "(not said)", to: piece.text)
    }
    guard came.count == 1, went.isEmpty else {
      let figures = came.map { ($0, arrow($0)) } + went.map { ($0, "\($0.text) → (not said)") }
      return ChangedLine(line: new.text, figures: figures.map { "\($0.slot ?? ""): \($1)" })
    }
    return ChangedLine(line: new.words { $0.slot == nil ? $0.text : arrow($0) }, figures: [])
  }

  /// What stands here in the place of a figure.
  private func text(of piece: MeaningPiece) -> String? { pieces.first { $0.slot == piece.slot }?.text }
}

/// A line that changed.
struct ChangedLine {
  /// The line as it is now, with the one figure that changed before and after.
  let line: String
  /// Where several changed, each before and after.
  let figures: [String]
}

/// What became of a figure, number by number where its words stay: `likely 60% → 55%, between 40% and 75%`.
private func arrow(from old: String, to new: String) -> String {
  if Name.key(old) == Name.key(new) { return new }
  let (before, after) = (old.split(separator: " "), new.split(separator: " "))
  let changed = zip(before, after).count { $0 != $1 }
  guard before.count == after.count, 2 * changed < before.count else { return "\(old) → \(new)" }
  return zip(before, after).map { old, new in
    // What follows both, such as a comma, is said once.
    old == new
      ? String(new) : "\(old.last == new.last && old.last?.isPunctuation == true ? old.dropLast() : old) → \(new)"
  }.joined(separator: " ")
}

/// A declaration as it is meant: what it does, line by line, and what it rests on.
struct Meaning {
  /// What it is called, e.g. `hypothesis "Direct payments replace day care"`.
  let title: String
  /// What a run, a verdict or a reader's decision depends on; the order never matters.
  var lines: [MeaningLine] = []
  /// Where it comes from, and the sentences that say why.
  var evidence: [MeaningLine] = []

  var key: String { Name.key(title) }

  init(_ kind: String, _ name: Name) { title = "\(kind) \"\(name)\"" }

  init(_ title: String) { self.title = title }

  /// Adds a line made of words and figures.
  mutating func add(_ words: String, _ figures: (slot: String, text: String?)...) {
    var line = MeaningLine(words)
    for figure in figures { line.figure(figure.slot, figure.text) }
    lines.append(line)
  }

  /// Adds where it comes from.
  mutating func add(_ sources: [Source], of part: String = "") {
    for source in sources {
      var line = MeaningLine("source", part.isEmpty ? "" : "of \(part):")
      line.figure("source", source.said.inOneLine)
      evidence.append(line)
    }
  }
}
