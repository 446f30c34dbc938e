import Projection
import Studies

/// A page that follows a guide to commissioning part by part, in the looks of the report.
struct GuidePage {
  let outcomes: Outcomes
  /// What kind of page it is.
  let kind: String
  /// What it is, and which guide it follows.
  let lead: String
  let sections: [PageSection]

  private var words: Wording { outcomes.words }
  private var study: StudyResult { outcomes.study }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  var text: String {
    let body: HTML = """
      <a class="skip" href="#main">\(words.say(.skipToTables))</a>
      <header>
      <p class="kind">\(kind)</p>
      <h1>\(name: study.title)</h1>
      <p>\(lead)</p>
      <p class="scope">\(scope)</p>
      \(outcomes.protectionNotice)</header>
      \(PageSection.contents(sections, words))<main id="main">
      \(sections.map(\.html))</main>

      """
    return ReportPage.document(
      title: "\(kind): \(study.title)", in: words.language, body: body, style: Stylesheet.guide, saying: words
    ).source
  }

  /// The years, how often they were gone through, and what pounds are.
  private var scope: HTML {
    let years = words.years(outcomes.timeline.firstYear, outcomes.timeline.lastYear)
    return "\(years) · \(words.prices(study)) · \(words.say(.centralEstimate))"
  }
}
