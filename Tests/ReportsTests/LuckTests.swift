import Testing

@testable import Reports
@testable import Studies

@Suite("How much of a spread is luck, in words")
struct LuckTests {
  @Test(
    "shares are said as people say them",
    arguments: [
      (0.0, "hardly any"), (0.12, "about a tenth"), (0.33, "about a third"), (0.5, "about half"),
      (0.66, "about two thirds"), (0.76, "about three quarters"), (0.9, "most"), (1, "nearly all"),
    ])
  func words(share: Double, words: String) { #expect(Wording.english.about(share) == words) }

  @Test("the page and the terminal say it of every figure that varies, and that verdicts have it")
  func said() {
    let page = ReportPage(Variant.withLuck.study).text
    #expect(page.contains("14 to 23 people <span class=\"measured\">about two thirds luck</span>"))
    #expect(page.contains("<h2 id=\"luck-title\">Ignorance and luck</h2>"))
    let summary = TerminalSummary(Variant.withLuck.study).text
    #expect(summary.contains("  people in residential home: 14 to 23 people, about two thirds of it luck\n"))
    #expect(summary.contains("  total cost: £31.2m to £35.9m, hardly any of it luck\n"))
    for text in [page, summary] { #expect(text.contains(Wording.english.text(.verdictsHaveLuck))) }
  }

  @Test("a run without luck says nothing of it")
  func unsaid() {
    #expect(!ReportPage(Variant.usual.study).text.contains("luck"))
    #expect(!TerminalSummary(Variant.usual.study).text.contains("luck"))
  }

  @Test("where what is expected varies as much as the runs, none of it is luck; where not at all, all of it is")
  func shares() {
    func luck(_ lucky: [Double], _ expected: [Double]) -> Double? {
      LuckShare(figure: .cost, option: 0, lucky: lucky, expected: expected, range: 0...1).luck
    }
    #expect(luck([1, 2, 3], [1, 2, 3]) == 0)
    #expect(luck([1, 2, 3], [2, 2, 2]) == 1)
    #expect(luck([1, 5], [2, 4]) == 0.75)
    #expect(luck([2, 3], [1, 5]) == 0)
    #expect(luck([2, 2], [2, 2]) == nil)
  }
}
