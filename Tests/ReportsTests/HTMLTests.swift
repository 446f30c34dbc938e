import Testing

@testable import Reports

@Suite("Markup")
struct HTMLTests {
  @Test("words put into markup stay words")
  func escapes() {
    let words = "<b a=\"1\" c='2'>&amp;"
    let markup: HTML = "<p title=\"\(words)\">\(words)</p>"
    let reader = MarkupReader(markup.source)
    #expect(reader.failure == nil)
    #expect(reader.elements.map(\.name) == ["p"])
    #expect(reader.elements.first?.attributes["title"] == words)
    #expect(reader.words == words)
  }

  @Test("markup put into markup stays markup")
  func markupStays() {
    let inner: HTML = "<b>\("<i>")</b>"
    let outer: HTML = "<p>\(inner)\([inner, inner])</p>"
    #expect(outer.source == "<p><b>&lt;i&gt;</b><b>&lt;i&gt;</b><b>&lt;i&gt;</b></p>")
  }

  @Test(
    "characters that no reader accepts, or that turn text round, do not get through",
    arguments: ["\u{0}", "\u{1B}", "\u{8}", "\u{7F}", "\u{FFFE}", "\u{202E}", "\u{2066}", "\u{2069}"])
  func unsafeCharacters(character: String) {
    let markup: HTML = "<p>a\(character)b</p>"
    #expect(!markup.source.unicodeScalars.contains { character.unicodeScalars.contains($0) })
    #expect(MarkupReader(markup.source).failure == nil)
  }

  @Test("a name is kept from turning the words around it", arguments: ["שלום", "Day care", "🏡"])
  func namesIsolated(name: String) {
    let markup: HTML = "\(name: name)"
    #expect(markup.source == "<bdi>\(name)</bdi>")
  }

  @Test(
    "places in charts are short and never anything but numbers",
    arguments: [(1.25, "1.3"), (-0.04, "0"), (-3.26, "-3.3"), (7, "7"), (1e300, "1000000")])
  func places(place: Double, written: String) {
    let markup: HTML = "\(at: place)"
    #expect(markup.source == written)
  }
}
