import Foundation
import Studies
import Testing

@testable import Reports

@Suite("Pages in Welsh")
struct WelshTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: Variant.allCases.map { variant in
      (variant, [ReportPage(variant.study, in: .welsh).text, EasyReadPage(variant.study, in: .welsh).text])
    })

  /// The words of a page behind its looks, in which every brace is a place.
  private func body(_ page: MarkupReader) -> String { page.words.components(separatedBy: "}\n").last ?? "" }

  private func pages(_ variant: Variant) throws -> [String] { try #require(Self.pages[variant]) }

  @Test("are well-formed, say their language, and leave no place unfilled", arguments: Variant.allCases)
  func wellFormed(variant: Variant) throws {
    for page in try pages(variant) {
      let reader = MarkupReader(page)
      #expect(reader.failure == nil)
      #expect(reader.all("html").first?.attributes["lang"] == "cy")
      #expect(!body(reader).contains("{") && !page.contains("HTML(source"))
    }
  }

  @Test("have every part, chart, table and row of the English ones", arguments: Variant.allCases)
  func sameElements(variant: Variant) throws {
    let (welsh, english) = (MarkupReader(try pages(variant)[0]), MarkupReader(ReportPage(variant.study).text))
    // What is in another language than the page says so.
    let elements = welsh.elements.filter { $0.name == "html" || $0.attributes["lang"] == nil }
    #expect(elements.map(\.name) == english.elements.map(\.name))
    #expect(elements.map { $0.attributes["id"] } == english.elements.map { $0.attributes["id"] })
  }

  /// English words that are in no Welsh sentence; planners' names and rules, which stay as they are, are taken out first.
  private static let english = Set(
    "the of and are was with than year years people runs nothing costs option which their who whom from".split(
      separator: " "
    ).map(String.init))

  @Test("have no English words of ours")
  func noEnglish() throws {
    // Whatever planners write is in capitals here, which no word of ours is.
    let study = Variant.usual.study.renamed { _ in "NAME" }
    for page in [ReportPage(study, in: .welsh).text, EasyReadPage(study, in: .welsh).text] {
      let words = body(MarkupReader(page)).replacing(/[a-z-]+\.csv/, with: "")
      let found = words.split { !$0.isLetter }.map { $0.lowercased() }.filter(Self.english.contains)
      #expect(found == [])
    }
  }

  @Test(
    "numbers are written as in Wales",
    arguments: [(36_750_001, "£36.8m y flwyddyn"), (250_000, "£250k y flwyddyn"), (-1.2e9, "−£1.2bn y flwyddyn")])
  func pounds(value: Double, written: String) {
    #expect(Wording(.welsh).numbers.said(value, in: .poundsAYear) == written)
  }

  @Test(
    "nouns mutate behind numbers",
    arguments: [
      (0, "0 o bobl"), (1, "1 person"), (2, "2 berson"), (3, "3 pherson"), (4, "4 o bobl"), (6, "6 pherson"),
      (1_474, "1,474 o bobl"), (4.3, "4.3 o bobl"),
    ])
  func people(value: Double, written: String) { #expect(Wording(.welsh).numbers.said(value, in: .people) == written) }

  // Department of Health (2010): 15 words a sentence at most, in either language.
  @Test("easy-read sentences are short", arguments: Variant.allCases)
  func short(variant: Variant) throws {
    let lines = EasyReadPage(variant.study, in: .welsh).parts.flatMap(\.lines)
    for line in lines {
      let words = line.words.source.replacing(/<strong>.*?<\/strong>/, with: "").replacing(/<[^>]*>/, with: " ")
      for sentence in words.replacing(/([0-9]),/, with: { $0.1 }).split(whereSeparator: { ".?:".contains($0) }) {
        #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
      }
    }
  }
}
