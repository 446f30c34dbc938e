import Foundation
import Testing

@testable import Reports
@testable import Studies

@Suite("The easy-read page")
struct EasyReadTests {
  private static let pages = Dictionary(
    uniqueKeysWithValues: Variant.allCases.map { ($0, EasyReadPage($0.study)) })

  private func page(_ variant: Variant) throws -> EasyReadPage { try #require(Self.pages[variant]) }

  /// Our own words; the names of planners are theirs.
  private func sentences(_ page: EasyReadPage) -> [[String]] {
    page.parts.flatMap(\.lines).flatMap { line in
      line.words.source.replacing(/<strong>.*?<\/strong>/, with: "").replacing(/<[^>]*>/, with: " ")
        .replacing(/([0-9]),/) { $0.1 }
        .split { ".?:".contains($0) }
        .map { $0.split { !$0.isLetter && !$0.isNumber && $0 != "'" }.map(String.init) }
    }.filter { !$0.isEmpty }
  }

  @Test("is well-formed, has no script, and escapes names", arguments: Variant.allCases)
  func wellFormed(variant: Variant) throws {
    let reader = MarkupReader(try page(variant).text)
    #expect(reader.failure == nil)
    #expect(Set(reader.elements.map(\.name)).isDisjoint(with: ["script", "link", "img", "iframe", "object"]))
  }

  @Test("every line has one picture, silent to those who hear the page, and one or two short sentences")
  func lines() throws {
    for variant in Variant.allCases {
      let page = try page(variant)
      let pictures = MarkupReader(page.text).all("svg")
      #expect(pictures.count == page.parts.flatMap(\.lines).count)
      #expect(pictures.allSatisfy { $0.attributes["aria-hidden"] == "true" })
      #expect(page.parts.allSatisfy { !$0.lines.isEmpty })
    }
  }

  @Test("what would change with no plan as well is told apart")
  func withoutPlan() throws {
    #expect(try page(.usual).text.contains("With no plan: about"))
  }

  // Department of Health (2010): 15 words a sentence at most.
  @Test("sentences are short", arguments: Variant.allCases)
  func short(variant: Variant) throws {
    for sentence in sentences(try page(variant)) { #expect(sentence.count <= 15, "\(sentence.joined(separator: " "))") }
  }

  // Kincaid and others (1975), Derivation of new readability formulas, Research Branch Report 8-75:
  // 0.39 × words a sentence + 11.8 × syllables a word − 15.59 is a school grade; grade 3 is read at 8 to 9 years.
  @Test("it reads at the age of 9 or below", arguments: Variant.allCases)
  func readingAge(variant: Variant) throws {
    let sentences = sentences(try page(variant))
    let words = sentences.flatMap { $0 }
    let syllables = words.reduce(0) { $0 + Self.syllables(in: $1) }
    let grade =
      0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables) / Double(words.count) - 15.59
    #expect(grade <= 3)
  }

  @Test(
    "syllables are counted as they are said",
    arguments: [
      ("plan", 1), ("people", 2), ("idea", 3), ("decide", 2), ("computer", 3), ("change", 1), ("years", 1),
      ("nobody", 3), ("future", 2), ("waited", 2), ("hoped", 1),
    ])
  func syllables(word: String, said: Int) { #expect(Self.syllables(in: word) == said) }

  /// Groups of vowels, without a silent e at the end; a number is as long as a short word.
  private static func syllables(in word: String) -> Int {
    let word = word.lowercased()
    guard word.contains(where: \.isLetter) else { return 2 }
    if let known = ["idea": 3, "ideas": 3, "people": 2][word] { return known }
    let silent = word.replacing(/(?:[^aeiouytd]ed|[^aeiouyl]es?)$/, with: "x")
    return max(1, silent.matches(of: /[aeiouy]+/).count)
  }

  @Test("the preferred plan, what changes and who waits are said")
  func says() throws {
    let text = try page(.usual).text
    #expect(text.contains("Community first") && text.contains("Nothing is decided yet."))
    #expect(text.contains("In 5 years") || text.contains("in 5 years"))
    #expect(try page(.withoutHypotheses).text.contains("There is no new plan."))
    #expect(try !page(.withoutDraws).text.contains("times"))
  }
}
