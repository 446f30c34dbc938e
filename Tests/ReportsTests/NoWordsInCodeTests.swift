import Foundation
import Testing

/// Reads the string literals of a Swift file, those in the interpolations of others too.
private struct Literals {
  private let characters: [Character]
  private var place = 0
  /// The literals without what is interpolated into them, and the text of the line before each.
  private(set) var all: [(text: String, before: String)] = []

  init(_ source: String) {
    characters = Array(source)
    while place < characters.count { readCode(until: nil) }
  }

  private func has(_ text: String, at index: Int) -> Bool {
    let text = Array(text)
    return index + text.count <= characters.count && Array(characters[index..<index + text.count]) == text
  }

  /// Code up to a closing bracket that nobody has opened, or the end.
  private mutating func readCode(until end: Character?) {
    var depth = 0
    while place < characters.count {
      let character = characters[place]
      if has("//", at: place) {
        while place < characters.count, !characters[place].isNewline { place += 1 }
      } else if character == "\"" {
        readLiteral()
      } else {
        if character == "(" { depth += 1 }
        if character == ")" {
          if depth == 0, end == ")" { return }
          depth -= 1
        }
        place += 1
      }
    }
  }

  private mutating func readLiteral() {
    let line = characters[..<place].lastIndex { $0.isNewline } ?? 0
    let before = String(characters[line..<place])
    let quote = has("\"\"\"", at: place) ? "\"\"\"" : "\""
    place += quote.count
    var text = ""
    while place < characters.count, !has(quote, at: place) {
      if has("\\(", at: place) {
        place += 2
        readCode(until: ")")
        text += "\u{FFFC}"
      } else if characters[place] == "\\" {
        place += 1
        // An escape is no letter; that of a scalar goes on to its brace.
        if has("u{", at: place) { while characters[place] != "}" { place += 1 } }
      } else {
        text.append(characters[place])
      }
      place += 1
    }
    place += quote.count
    all.append((text, before))
  }
}

@Suite("Pages have no words of their own")
struct NoWordsInCodeTests {
  /// What words are made with beside markup; files of figures and terminals speak English, and may have words of their own.
  private static let spoken = ["AppraisalWording", "Numbers", "Outcomes", "Wording"]
  /// Looks, and how markup is read and escaped.
  private static let wordless = ["Catalogue", "HTML", "PageScript", "Stylesheet"]

  private static let pages: [(name: String, source: String)] = {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Reports")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects as? [URL] ?? []
    return files.filter { $0.pathExtension == "swift" }.compactMap { file in
      let name = file.deletingPathExtension().lastPathComponent
      let base = String(name.prefix { $0 != "+" })
      guard !wordless.contains(base), let source = try? String(contentsOf: file, encoding: .utf8) else { return nil }
      return spoken.contains(base) || source.contains(/\bHTML\b/) ? (name, source) : nil
    }
  }()

  /// The words of a literal that a reader of the page would see, or that are nothing else that is known.
  static func words(_ text: String, before: String) -> [Substring] {
    // The id of a part, and what is said to nobody but programmers.
    let unseen = ["id: ", "section(", "figure(", "preconditionFailure("]
    if unseen.contains(where: before.hasSuffix) { return [] }
    if text.wholeMatch(of: /[a-z\u{FFFC}]+(-[a-z\u{FFFC}]+)+/) != nil { return [] }
    let bare = text.replacing(/<[^>]*>/.dotMatchesNewlines(), with: " ").replacing(/&[a-z]+;/, with: " ")
      .replacing(/[a-z-]+\.csv/, with: " ").replacing(/[a-z0-9]*(-\u{FFFC})+[a-z-]*/, with: " ")
    return bare.split { !$0.isLetter }
  }

  /// Words that nobody reads: names of looks and of places in phrases.
  private static let known = Set(
    """
    lead answer supported more less axis grid ninety half central places numeric stack class en cy GB M V H L number \
    hue start end outside ending \
    Assumption assumption
    """.split(separator: " ").map(Substring.init))

  @Test("every word of a page is in the catalogue", arguments: pages.map(\.name))
  func noWords(name: String) throws {
    let file = try #require(Self.pages.first { $0.name == name })
    let keys = Set(file.source.matches(of: /"([a-zA-Z]+)":/).map(\.1))
    for literal in Literals(file.source).all {
      let words = Self.words(literal.text, before: literal.before).filter {
        !Self.known.contains($0) && !keys.contains($0)
      }
      #expect(words.isEmpty, "\(name): \(literal.text)")
    }
  }

  @Test("every section of the page is looked at")
  func looksAtPages() {
    let some: Set = ["PageAnswer", "PageFunding", "PageStaff", "EasyReadPage+Lines", "FanChart", "ReportPage"]
    #expect(some.isSubset(of: Self.pages.map(\.name)))
  }

  @Test("a word in a literal is found, wherever it stands")
  func finds() {
    let source = #"let a = "<p>\(b ? "two words" : say(.phrase, ["place": c])) Hello</p>" // "remark""#
    let found = Literals(source).all.flatMap { NoWordsInCodeTests.words($0.text, before: $0.before) }
    #expect(found.map(String.init) == ["two", "words", "place", "Hello"])
  }
}
