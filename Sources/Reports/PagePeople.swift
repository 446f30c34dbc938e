import Projection
import Quantities
import Studies

extension ReportPage {
  /// People in every setting of every pathway over the years, an option at a time.
  var people: HTML {
    let figures: [HTML] = study.pathways.indices.map { pathway in
      let panels = peoplePanels(ofPathway: pathway)
      let figures: [HTML] = zip(outcomes.optionsToShow, panels).enumerated().map { position, shown in
        folded(position, title: outcomes.label(ofOption: shown.0), peopleFigure(pathway, shown.0, shown.1))
      }
      return "<h3>\(name: study.pathways[pathway].name)</h3>\n\(figures)"
    }
    return "\(reading)\(figures)"
  }

  private func peopleFigure(_ pathway: Int, _ option: Int, _ panels: [Panel]) -> HTML {
    PageFigure(
      id: "people-\(pathway)-\(option)",
      caption: """
        <strong>\(option == 0 ? "If nothing is done" : optionName(option))</strong>: people in each setting of \
        \(name: study.pathways[pathway].name) on 31 March at the end of each year
        """,
      yearHead: "Year", panels: panels
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
            subject: "people in \(description.settings[setting]), \(outcomes.label(ofOption: option))", unit: .people,
            course: option == 0 ? doNothing : outcomes.course(of: .people, settings: [number], option: option),
            doNothing: option == 0 ? nil : doNothing,
            places: description.hasPlaces[setting] ? outcomes.places(setting: number, option: option) : nil)
        })
    }
    return outcomes.optionsToShow.indices.map { option in bySetting.map { $0[option] } }
  }

  /// How many options are open at once before the rest fold away.
  private static let openOptions = 4

  /// With many options, those after the first few fold away on a screen.
  private func folded(_ position: Int, title: String, _ figure: HTML) -> HTML {
    position < Self.openOptions
      ? figure : "<details class=\"option\"><summary>\(name: title)</summary>\n\(figure)</details>\n"
  }

  /// How to read the charts, once.
  private var reading: HTML {
    let ranges: HTML =
      study.draws == 0
      ? ""
      : """
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><rect class="half" width="28" height="14"/></svg> half of the \
      \(Wording.runs(study.draws)) lie here</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><rect class="ninety" width="28" height="14"/></svg> nine runs in \
      ten lie here</li>

      """
    return """
      <p>How to read the charts:</p>
      <ul class="reading">
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="central" d="M0 7H28"/></svg> the likely course</li>
      \(ranges)<li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="do-nothing" d="M0 7H28"/></svg> the likely course \
      if nothing is done</li>
      <li><svg viewBox="0 0 28 14" aria-hidden="true"><path class="places" d="M0 7H28"/></svg> places available</li>
      </ul>
      <p>Each setting has its own scale, the same in every option. Every scale begins at 0.</p>

      """
  }
}
