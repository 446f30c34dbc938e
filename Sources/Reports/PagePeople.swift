import Projection
import Quantities
import Studies

extension ReportPage {
  /// People in every setting of every pathway over the years, an option at a time.
  var people: HTML {
    let figures: [HTML] = study.pathways.indices.map { pathway in
      let panels = peoplePanels(ofPathway: pathway)
      let open = openOptions(ofPathway: pathway, panels)
      let figures: [HTML] = zip(outcomes.optionsToShow, panels).map { option, panels in
        let figure = peopleFigure(pathway, option, panels)
        return open.contains(option) ? figure : folded(title: outcomes.label(ofOption: option), figure)
      }
      return "<h3>\(name: study.pathways[pathway].name)</h3>\n\(mix(ofPathway: pathway))\(figures)"
    }
    return "\(reading)\(figures)\(peopleByGroup)"
  }

  private func peopleFigure(_ pathway: Int, _ option: Int, _ panels: [Panel]) -> HTML {
    PageFigure(
      id: "people-\(pathway)-\(option)",
      caption: say(
        .peopleBySetting,
        [
          "option": "<strong>\(option == 0 ? say(.ifNothingHead) : optionName(option))</strong>",
          "pathway": "\(name: study.pathways[pathway].name)",
        ]),
      yearHead: say(.headYear), panels: panels, words: words
    ).html
  }

  /// For every option shown, a panel for each setting; a setting has one scale in all options.
  private func peoplePanels(ofPathway pathway: Int) -> [[Panel]] {
    let description = study.pathways[pathway]
    let bySetting = description.settings.indices.map { setting in
      let number = outcomes.settings(ofPathway: pathway)[setting]
      let doNothing = outcomes.course(of: .people, settings: [number], option: 0)
      return Panel.onOneScale(
        outcomes.optionsToShow.map { option in
          Panel(
            title: description.settings[setting],
            subject: words.text(.peopleInSetting, ["setting": description.settings[setting]])
              + ", \(outcomes.label(ofOption: option))", unit: .people,
            course: option == 0 ? doNothing : outcomes.course(of: .people, settings: [number], option: option),
            doNothing: option == 0 ? nil : doNothing,
            places: description.hasPlaces[setting] ? outcomes.places(setting: number, option: option) : nil)
        })
    }
    return outcomes.optionsToShow.indices.map { option in bySetting.map { $0[option] } }
  }

  /// How many options are open at once, beside do nothing.
  private static let openAtMost = 5

  /// The options that stay open on a screen: those that change most in the pathway, and the one in which most wait.
  private func openOptions(ofPathway pathway: Int, _ panels: [[Panel]]) -> Set<Int> {
    let options = outcomes.optionsToShow
    let change = Dictionary(
      zip(options, panels.map { $0.map(\.largestChange).max() ?? 0 }), uniquingKeysWith: { first, _ in first })
    let most = outcomes.leading(Self.openAtMost, of: Array(options.dropFirst())) { change[$0] ?? 0 }
    let settings = outcomes.settings(ofPathway: pathway)
    let worst = outcomes.longestWaitingList(amongOptions: options, settings: settings)
    return Set(options.prefix(1) + most).union(worst.map { [$0.option] } ?? [])
  }

  private func folded(title: String, _ figure: HTML) -> HTML {
    "<details class=\"option\"><summary>\(name: title)</summary>\n\(figure)</details>\n"
  }

  /// How to read the charts, once.
  private var reading: HTML {
    let ranges: HTML =
      !outcomes.runsDiffer
      ? ""
      : """
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><rect class="half" width="28" height="14"/></svg> \
      \(say(.halfLieHere, ["runs": .text(words.text(.runs, study.draws))]))</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><rect class="ninety" width="28" height="14"/></svg> \
      \(say(.nineInTenLieHere))</li>

      """
    return """
      <p>\(say(.howToRead))</p>
      <ul class="reading">
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="central" d="M0 7H28"/></svg> \(say(.likelyCourse))</li>
      \(ranges)<li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="do-nothing" d="M0 7H28"/></svg> \
      \(say(.likelyCourseIfNothing))</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="places" d="M0 7H28"/></svg> \(say(.placesAvailable))</li>
      </ul>
      <p>\(say(.scales))</p>

      """
  }
}
