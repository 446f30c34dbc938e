/// The words of one language, each under its key.
///
/// A line is `key = words with {places}`; one that begins with a space goes on with the line above; `#` begins a remark for
/// translators. Behind a number a noun has a form for each plural of the language, `runs.one`, `runs.other`.
struct Catalogue: Sendable {
  /// The words by key.
  let entries: [String: Template]

  /// Reads a catalogue.
  init(_ source: String) {
    var entries: [String: Template] = [:]
    for line in Self.lines(of: source) {
      guard let sign = line.firstRange(of: " =") else { continue }
      entries[String(line[..<sign.lowerBound])] = Template(String(line[sign.upperBound...].drop { $0 == " " }))
    }
    self.entries = entries
  }

  /// The entries, each on one line.
  private static func lines(of source: String) -> [String] {
    var lines: [String] = []
    for line in source.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix(" "), let last = lines.indices.last {
        lines[last] += " " + line.drop { $0 == " " }
      } else {
        lines.append(String(line))
      }
    }
    return lines
  }
}

/// Words with places in them: `{number} runs`.
struct Template: Sendable {
  /// Words, or a place to be filled.
  private enum Part: Sendable {
    case words(String, markup: HTML)
    case place(String)
  }

  private let parts: [Part]
  /// The names of its places.
  let places: Set<String>

  /// Reads words whose places stand in braces.
  init(_ text: String) {
    var parts: [Part] = []
    var places: Set<String> = []
    for (index, piece) in text.split(separator: "{", omittingEmptySubsequences: false).enumerated() {
      var words = piece
      if index > 0, let end = piece.firstIndex(of: "}") {
        parts.append(.place(String(piece[..<end])))
        places.insert(String(piece[..<end]))
        words = piece[piece.index(after: end)...]
      }
      if !words.isEmpty { parts.append(.words(String(words), markup: .text(String(words)))) }
    }
    (self.parts, self.places) = (parts, places)
  }

  /// The words as markup; what fills their places goes in as it stands.
  func html(_ filling: KeyValuePairs<String, HTML>) -> HTML {
    assert(filling.count == places.count, "places \(places) filled with \(filling.map(\.key))")
    var filled = HTML.empty
    for part in parts {
      switch part {
      case .words(_, let markup): filled += markup
      case .place(let name): filled += Self.value(of: name, in: filling) ?? .empty
      }
    }
    return filled
  }

  /// The words as plain text.
  func text(_ filling: KeyValuePairs<String, String>) -> String {
    assert(filling.count == places.count, "places \(places) filled with \(filling.map(\.key))")
    return text { Self.value(of: $0, in: filling) }
  }

  /// The words as plain text around a number, which stands in the place of that name.
  func text(number: String, _ filling: KeyValuePairs<String, String>) -> String {
    text { $0 == "number" ? number : Self.value(of: $0, in: filling) }
  }

  private func text(_ value: (String) -> String?) -> String {
    var filled = ""
    for part in parts {
      switch part {
      case .words(let words, _): filled += words
      case .place(let name): filled += value(name) ?? ""
      }
    }
    return filled
  }

  private static func value<Value>(of place: String, in filling: KeyValuePairs<String, Value>) -> Value? {
    let value = filling.first { $0.key == place }?.value
    assert(value != nil, "nothing fills the place `\(place)`")
    return value
  }
}
