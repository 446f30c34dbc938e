import Projection
import Quantities
public import Studies

/// The report of a study: one page that answers the question, shows the verdicts and charts every option.
///
/// The page is complete in itself: no script, no picture, no font and no style comes from elsewhere, and its policy
/// forbids a browser to fetch any, or to run another script than its own. It reads on a telephone, on a desk and on paper, by light and by night.
public struct ReportPage: Sendable {
  let outcomes: Outcomes

  var study: StudyResult { outcomes.study }
  var words: Wording { outcomes.words }
  var numbers: Numbers { words.numbers }

  /// The report of a study in a language; planners' own words stay in theirs.
  public init(_ study: StudyResult, in language: Language = .english) {
    outcomes = Outcomes(study: study, words: Wording(language))
  }

  /// A phrase of the page, its places filled.
  func say(_ phrase: Phrase, _ places: KeyValuePairs<String, HTML> = [:]) -> HTML { words.say(phrase, places) }

  /// A rule as it was written.
  func rule(_ text: String) -> HTML { words.rule(text) }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  public var text: String { html.source }

  private var html: HTML {
    let sections = sections
    let body: HTML = """
      \(header)\(PageSection.contents(sections, words))<main>
      \(sections.map(\.html))</main>

      """
    return Self.document(title: study.title, in: words.language, body: body, saying: words)
  }

  /// A whole page around its body.
  ///
  /// - Parameter words: what the script of the page says; nil for a page without tables to copy, which has none.
  static func document(
    title: String, in language: Language, body: HTML, style: HTML = Stylesheet.rules, saying words: Wording? = nil
  ) -> HTML {
    let policy = words == nil ? "" : PageScript.policy
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'\(policy)"/>
      <title>\(title)</title>
      <style>
      \(style)</style>
      </head>
      <body>
      \(body)\(words.map(PageScript.markup) ?? "")</body>
      </html>

      """
  }

  private var sections: [PageSection] {
    func section(_ id: String, _ title: Phrase, _ body: HTML) -> PageSection {
      PageSection(id: id, title: words.text(title), body: body)
    }
    return [
      section("answer", .titleAnswer, answer),
      section("options", .titleOptions, optionsSideBySide),
      section("main-points", .titleMainPoints, mainPoints),
      section("hypotheses", .titleHypotheses, hypotheses),
      study.need.map { section("need", .titleNeed, need($0)) },
      agesAndNeeds.map { section("ages", .titleAges, $0) },
      section("people", .titlePeople, people),
      section("waiting", .titleWaiting, waiting),
      section("cost", .titleCost, cost),
      hasServices ? section("services", .titleServices, services) : nil,
      study.packages.isEmpty ? nil : section("packages", .titlePackages, packages),
      study.funding.map { section("funding", .titleFunding, funding($0)) },
      AppraisalWording(outcomes).map { section("appraisal", .titleAppraisal, appraisal($0)) },
      study.luck.map { _ in section("luck", .titleLuck, ignoranceAndLuck) },
      section("gaps", .titleGaps, gaps(Gaps(outcomes: outcomes))),
      outcomes.planned.map { section("plan", .titlePlan, plan($0.actions, of: $0.option)) },
      outcomes.showsNotices ? section("notices", .titleNotices, notices) : nil,
      outcomes.hasStaff ? section("staff", .titleStaff, staff) : nil,
      section("assumptions", .titleAssumptions, assumptions),
      section("method", .titleMethod, method),
    ].compactMap { $0 }
  }

  private var hasServices: Bool { !(study.services.first ?? []).isEmpty }

  private var header: HTML {
    """
    <header>
    <p class="kind">\(say(.kindOfPage))</p>
    <h1>\(name: study.title)</h1>
    <p class="question">\(words.question(hypotheses: study.hypotheses.count))</p>
    <p class="scope">\(scope)</p>
    \(study.draws == 0 ? withoutDraws : "")\(outcomes.protectionNotice)</header>

    """
  }

  /// The years, how finely they are gone through, how often, and what pounds are.
  private var scope: HTML {
    let timeline = outcomes.timeline
    let years = say(.range, ["low": "\(timeline.firstYear)", "high": "\(timeline.lastYear)"])
    let draws = study.draws == 0 ? words.text(.centralOnly) : words.text(.runs, study.draws)
    let pounds =
      study.isInCash ? say(.poundsInCash) : say(.poundsAtPrices, ["year": .text(study.priceYear.description)])
    return "\(years), \(words.step(timeline)) · \(draws) · \(pounds)"
  }

  private var withoutDraws: HTML {
    """
    <p class="notice"><strong>\(say(.nothingDrawn))</strong> \(say(.nothingDrawnMeans))</p>

    """
  }
}
