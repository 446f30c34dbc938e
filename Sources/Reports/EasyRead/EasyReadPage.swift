public import Studies

/// What is proposed, for people with learning disabilities and their families: one idea and one picture a line, in
/// short sentences and large type.
///
/// Source: Department of Health, Making written information easier to understand for people with learning disabilities
/// (2010): pictures on the left, words on the right, at least 14 point, a clear font, 15 words a sentence at most.
public struct EasyReadPage: Sendable {
  let outcomes: Outcomes

  var words: Wording { outcomes.words }

  /// The page of a study in a language; planners' own words stay in theirs.
  public init(_ study: StudyResult, in language: Language = .english) {
    outcomes = Outcomes(study: study, words: Wording(language))
  }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  public var text: String {
    let parts: [HTML] = parts.map { part in
      "<section><h2>\(words.say(part.title))</h2>\n\(part.lines.map(markup))</section>\n"
    }
    let body: HTML = """
      <header><p class="kind">\(words.say(.easyRead))</p>
      <h1>\(name: outcomes.study.title)</h1></header>
      <main>
      \(parts)</main>

      """
    let title = words.text(.easyReadOf, ["title": outcomes.study.title])
    return ReportPage.document(title: title, in: words.language, body: body, style: Stylesheet.easyRead).source
  }

  /// One idea.
  struct Line {
    let picture: EasyReadPicture
    let words: HTML
  }

  /// A part of the page.
  struct Part {
    let title: Phrase
    let lines: [Line]
  }

  private func markup(_ line: Line) -> HTML {
    "<div class=\"line\">\(line.picture.html)<p>\(line.words)</p></div>\n"
  }
}
