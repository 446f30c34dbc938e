import Diagnostics
import Testing

@Suite("Did you mean")
struct DidYouMeanTests {
  private let settings = ["day care", "direct payment", "residential home", "nursing home", "paid job"]

  @Test(
    "near misses find their name",
    arguments: [
      ("day car", "day care"), ("dya care", "day care"), ("DAY CARE", "day care"),
      ("residental home", "residential home"),
      ("nursinghome", "nursing home"), ("paid jobs", "paid job"), ("direct payments", "direct payment"),
    ])
  func near(word: String, name: String) {
    #expect(nearest(to: word, among: settings) == name)
  }

  @Test("what is far is never offered", arguments: ["helicopter", "x", "home", "care of the elderly at home", ""])
  func far(word: String) {
    #expect(nearest(to: word, among: settings) == nil)
  }

  @Test("the order of the candidates does not matter, ties included")
  func order() {
    let candidates = ["move", "mode", "more", "mope"]
    let found = nearest(to: "moxe", among: candidates)
    #expect(found == "mode")
    #expect(nearest(to: "moxe", among: candidates.reversed()) == found)
  }

  @Test("a name finds itself", arguments: ["day care", "paid job"])
  func itself(name: String) {
    #expect(nearest(to: name, among: settings) == name)
  }
}
