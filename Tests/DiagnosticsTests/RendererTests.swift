import Diagnostics
import Testing

@Suite("Findings on a screen")
struct RendererTests {
  private func span(of words: String, in text: String, file: String = "day.rules") throws -> SourceSpan {
    let source = SourceText(name: file, text: text)
    let range = try #require(text.firstRange(of: words))
    let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
    return SourceSpan(source, start..<(start + words.utf8.count))
  }

  private func lines(_ finding: Finding) -> [Substring] {
    Renderer().render(finding).split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(
    "the caret stands under the words, whatever stands before them",
    arguments: [
      "  if we close ", "\tif we\tclose ", "£1,150 – ", "people’s café ", "😀 👩‍👩‍👧 ", "e\u{301}e\u{301} ",
      "\u{200B}\u{202E}",
      "\u{0}\u{1B}[31m", "",
    ])
  func caret(before: String) throws {
    let finding = Finding(
      .unknownName, "there is none", at: try span(of: "day car", in: before + "day car from 2027-28"))
    let (text, marks) = (Array(lines(finding)[2]), Array(lines(finding)[3]))
    let start = try #require(marks.firstIndex(of: "^"))
    let end = try #require(marks.lastIndex(of: "^"))
    #expect(String(text[start...end]) == "day car")
    #expect(!text.contains { $0 == "\t" || $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("a long line is cut around the place, with a mark where it goes on")
  func longLine() throws {
    let text = String(repeating: "so ", count: 500) + "day car" + String(repeating: " and", count: 500)
    let finding = Finding(.unknownName, "there is none", at: try span(of: "day car", in: text))
    let (shown, marks) = (Array(lines(finding)[2]), Array(lines(finding)[3]))
    #expect(shown.count < 130)
    #expect(shown.contains("…") && shown.last == "…")
    let start = try #require(marks.firstIndex(of: "^"))
    #expect(String(shown[start..<(start + 7)]) == "day car")
    #expect(lines(finding)[1] == "  --> day.rules, line 1, column 1501")
  }

  @Test("words that fill more than a line are marked to where the line is cut") func longWords() throws {
    let words = String(repeating: "very ", count: 60)
    let finding = Finding(.unknownName, "there is none", at: try span(of: words, in: words + "end"))
    #expect(lines(finding)[2].last == "…")
    #expect(lines(finding)[3].count { $0 == "^" } <= 110)
  }

  @Test("a place over several lines is marked to the end of its first") func severalLines() throws {
    let finding = Finding(.leftOver, "too much", at: try span(of: "one\ntwo", in: "say one\ntwo"))
    #expect(lines(finding)[2...3] == [" 1 | say one", "   |     ^^^"])
  }

  @Test("an empty place at the end of a text has one caret") func emptyPlace() {
    let source = SourceText(name: "day.rules", text: "close 10 places\n")
    #expect(lines(Finding(.expected, "more", at: SourceSpan(source, 15..<15)))[3] == "   |                ^")
    #expect(
      lines(Finding(.expected, "more", at: SourceSpan(source, 16..<16)))[1] == "  --> day.rules, line 2, column 1")
  }

  @Test("a label in another file says which; two marks in one line show it once") func labels() throws {
    let here = try span(of: "B", in: "A and B")
    let finding = Finding(
      .declaredTwice, "twice", at: here, note: "again",
      labels: [
        .init(SourceSpan(here.source, 0..<1), "first"), .init(try span(of: "C", in: "\nC", file: "other.rules"), "too"),
      ])
    #expect(
      Renderer().render(finding) == """
        error[declared-twice]: twice
          --> day.rules, line 1, column 7
         1 | A and B
           | - first
           |       ^ again
          --> other.rules, line 2, column 1
         2 | C
           | - too

        """)
  }

  @Test("line numbers of different lengths keep the bars in line") func numbers() throws {
    let text = String(repeating: "x\n", count: 11)
    let source = SourceText(name: "day.rules", text: text)
    let finding = Finding(
      .declaredTwice, "twice", at: SourceSpan(source, 20..<21), labels: [.init(SourceSpan(source, 0..<1), "first")])
    #expect(Set(lines(finding).dropFirst(2).map { Array($0).firstIndex(of: "|") }).count == 1)
  }

  @Test("help and pattern follow the lines; a finding without a place has none") func helpAndPattern() {
    let finding = Finding(.cannotWrite, "no room", severity: .warning, help: "make some", pattern: "N places")
    #expect(
      Renderer().render(finding) == "warning[cannot-write]: no room\n help: make some\n pattern: N places\n")
  }

  @Test("colour adds marks and changes nothing else") func colour() throws {
    let finding = Finding(.unknownName, "there is none", at: try span(of: "b", in: "a b"), labels: [], help: "look")
    let coloured = Renderer(inColour: true).render(finding)
    #expect(coloured.contains("\u{1B}[1;31m"))
    let plain = ["\u{1B}[1;31m", "\u{1B}[1;33m", "\u{1B}[0m"].reduce(coloured) { $0.replacing($1, with: "") }
    #expect(plain == Renderer().render(finding))
  }

  @Test("a message that holds a whole file is cut") func longMessage() {
    #expect(Renderer().render(Finding(.unknownName, String(repeating: "x", count: 100_000))).count < 1000)
  }
}
