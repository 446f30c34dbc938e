/// The words that cells share, each kept once in a workbook.
struct SharedWords {
  private(set) var all: [String] = []

  mutating func read(_ part: [UInt8]) -> Bool {
    var found: [String] = []
    var text = CellWords()
    let isSound = MarkupWalk.through(part) { event in
      if case .begin("si", _) = event { text = CellWords() }
      text.take(event)
      if case .end("si") = event { found.append(text.words) }
    }
    all = found
    return isSound
  }
}

/// The words of one cell, which may stand in several runs of letters, each with looks of its own.
struct CellWords {
  private var raw = ""
  private var isInText = false
  private var isInReading = false

  mutating func take(_ event: MarkupWalk.Event) {
    switch event {
    case .begin("t", _): isInText = true
    case .end("t"): isInText = false
    // How Japanese words are read aloud stands beside them, and is no part of them.
    case .begin("rPh", _): isInReading = true
    case .end("rPh"): isInReading = false
    case .text(let words): if isInText, !isInReading { raw += words }
    case .begin, .end: break
    }
  }

  /// The words, with characters that XML cannot write (`_x000D_`) as they are meant.
  var words: String {
    raw.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
      UInt32(match.1, radix: 16).flatMap(UnicodeScalar.init).map(String.init) ?? String(match.0)
    }
  }
}
