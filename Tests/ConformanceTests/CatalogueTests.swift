import Diagnostics
import Foundation
import Testing

@testable import Studies

/// The catalogue explains every code by an example that is what it says it is.
@Suite("Conformance of the catalogue")
struct CatalogueTests {
  private static let codes = Catalogue.entries.map(\.code.rawValue)

  @Test("every code has one entry")
  func isTotal() {
    let codes = Catalogue.entries.map(\.code)
    #expect(Set(codes).count == codes.count, "a code has two entries")
    let missing = Set(FindingCode.allCases).subtracting(codes).map(\.rawValue)
    #expect(missing.isEmpty, "codes without an entry in Sources/Studies/Catalogue")
  }

  @Test("the small scenario is sound")
  func baseIsSound() {
    #expect(Renderer().render(ExampleScenario.check([], .mended)) == "")
  }

  @Test("an example stands in for lines that are there once", arguments: codes)
  func standsInForLines(_ code: String) throws {
    let entry = try #require(Catalogue.entry(for: code))
    guard case .slips(let slips) = entry.example else { return }
    for slip in slips {
      let text = ExampleScenario.files[slip.file] ?? ""
      #expect(text.components(separatedBy: slip.place).count == 2, "\(slip.file) has not once: \(slip.place)")
    }
  }

  @Test("a wrong example gives its own code and no other, a mended one gives nothing", arguments: codes)
  func showsItsCode(_ code: String) throws {
    let entry = try #require(Catalogue.entry(for: code))
    let wrong = entry.example.findings(.wrong).all
    switch entry.example {
    case .slips: #expect(wrong.map(\.code) == [entry.code], "\(Renderer().render(Findings(wrong)))")
    case .told: #expect(wrong.allSatisfy { $0.code == entry.code })
    }
    #expect(Renderer().render(entry.example.findings(.mended)) == "")
  }

  @Test("the prose is short, and ends as sentences do", arguments: codes)
  func isShort(_ code: String) throws {
    let entry = try #require(Catalogue.entry(for: code))
    let words = "\(entry.meaning) \(entry.reason)".split(separator: " ").count
    #expect((12...95).contains(words), "\(words) words")
    for sentence in [entry.meaning, entry.reason] {
      #expect(sentence.last.map { ".?".contains($0) } == true)
    }
    #expect(entry.title.first?.isLowercase == true)
  }

  @Test("the gallery shows the catalogue as it is")
  func galleryIsFresh() throws {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Rules/ERRORS.md")
    if ConformanceTests.isRecording { try Catalogue.gallery.write(to: page, atomically: true, encoding: .utf8) }
    #expect(try String(contentsOf: page, encoding: .utf8) == Catalogue.gallery)
  }
}
