import Projection
public import Studies

/// The report of a study: one page that answers the question, shows the verdicts and charts every option.
///
/// The page is complete in itself: no script, no picture, no font and no style comes from elsewhere, and its policy
/// forbids a browser to fetch any. It reads on a telephone, on a desk and on paper, by light and by night.
public struct ReportPage: Sendable {
  let outcomes: Outcomes

  var study: StudyResult { outcomes.study }

  /// The report of a study.
  public init(_ study: StudyResult) { outcomes = Outcomes(study: study) }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  public var text: String { html.source }

  private var html: HTML {
    let sections = sections
    let body: HTML = """
      \(header)\(contents(of: sections))<main>
      \(sections.map(markup))</main>

      """
    return Self.document(title: study.title, body: body)
  }

  /// A whole page around its body.
  static func document(title: String, body: HTML, style: HTML = Stylesheet.rules) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="en-GB">
    <head>
    <meta charset="utf-8"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
    <title>\(title)</title>
    <style>
    \(style)</style>
    </head>
    <body>
    \(body)</body>
    </html>

    """
  }

  /// A part of the page with its heading.
  struct Section {
    let id: String
    let title: String
    let body: HTML
  }

  private var sections: [Section] {
    let luck = study.luck.map { _ in Section(id: "luck", title: "Ignorance and luck", body: ignoranceAndLuck) }
    return [
      Section(id: "answer", title: "The answer", body: answer),
      Section(id: "options", title: "The options side by side", body: optionsSideBySide),
      Section(id: "main-points", title: "Main points", body: mainPoints),
      Section(id: "hypotheses", title: "The hypotheses", body: hypotheses),
      study.need.map { Section(id: "need", title: "Need and demand", body: need($0)) },
      Section(id: "people", title: "People", body: people),
      Section(id: "waiting", title: "Waiting", body: waiting),
      Section(id: "cost", title: "Cost", body: cost),
      hasServices ? Section(id: "services", title: "Services", body: services) : nil,
      study.funding.map { Section(id: "funding", title: "Who pays", body: funding($0)) },
      AppraisalWording(outcomes).map { Section(id: "appraisal", title: "Which option is best", body: appraisal($0)) },
      luck,
      Section(id: "gaps", title: "Gaps", body: gaps(Gaps(outcomes: outcomes))),
      outcomes.showsNotices ? Section(id: "notices", title: "Notices to serve", body: notices) : nil,
      outcomes.hasStaff ? Section(id: "staff", title: "Staff", body: staff) : nil,
      Section(id: "assumptions", title: "What it rests on", body: assumptions),
      Section(id: "method", title: "How these figures were made", body: method),
    ].compactMap { $0 }
  }

  private var hasServices: Bool { !(study.services.first ?? []).isEmpty }

  private func markup(_ section: Section) -> HTML {
    """
    <section id="\(section.id)" aria-labelledby="\(section.id)-title">
    <h2 id="\(section.id)-title">\(section.title)</h2>
    \(section.body)</section>

    """
  }

  private func contents(of sections: [Section]) -> HTML {
    let links: [HTML] = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" }
    return "<nav aria-label=\"On this page\"><ul>\n\(links)</ul></nav>\n"
  }

  private var header: HTML {
    let timeline = outcomes.timeline
    let draws = study.draws == 0 ? "central estimate only" : Wording.runs(study.draws)
    return """
      <header>
      <p class="kind">Commissioning hypotheses tested</p>
      <h1>\(name: study.title)</h1>
      <p class="question">\(Wording.question(hypotheses: study.hypotheses.count))</p>
      <p class="scope">\(timeline.firstYear) to \(timeline.lastYear), \
      \(Wording.step(timeline)) · \(draws) · pounds \(study.isInCash ? "in cash" : "at \(study.priceYear) prices")</p>
      \(study.draws == 0 ? Self.withoutDraws : "")</header>

      """
  }

  private static let withoutDraws: HTML = """
    <p class="notice"><strong>Nothing was drawn.</strong> This page shows the central estimate alone: there are no ranges, \
    and nothing here says how sure any of it is.</p>

    """
}
