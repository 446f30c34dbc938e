import Projection
import Studies

/// A page that follows a guide to commissioning part by part, in the looks of the report.
struct GuidePage {
  /// A part of the page with its heading.
  struct Section {
    let id: String
    let title: String
    let body: HTML
  }

  let outcomes: Outcomes
  /// What kind of page it is.
  let kind: String
  /// What it is, and which guide it follows.
  let lead: String
  let sections: [Section]

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
      <p class="scope">\(scope)</p></header>
      \(contents)<main id="main">
      \(sections.map(markup))</main>

      """
    return ReportPage.document(
      title: "\(kind): \(study.title)", in: words.language, body: body, style: Stylesheet.guide
    ).source
  }

  /// The years, how often they were gone through, and what pounds are.
  private var scope: HTML {
    let years = words.years(outcomes.timeline.firstYear, outcomes.timeline.lastYear)
    return "\(years) · \(words.prices(study)) · \(words.say(.centralEstimate))"
  }

  private var contents: HTML {
    let links: [HTML] = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" }
    return "<nav aria-label=\"\(words.say(.onThisPage))\"><ul>\n\(links)</ul></nav>\n"
  }

  private func markup(_ section: Section) -> HTML {
    """
    <section id="\(section.id)" aria-labelledby="\(section.id)-title">
    <h2 id="\(section.id)-title">\(section.title)</h2>
    \(section.body)</section>

    """
  }
}
