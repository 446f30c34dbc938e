import Projection
import Studies

extension ReportPage {
  /// People who wait for each setting with places, its options side by side.
  var waiting: HTML {
    if outcomes.limitedSettings.isEmpty { return "<p>No setting has a limit on its places, so nobody waits.</p>\n" }
    let figures: [HTML] = outcomes.limitedSettings.enumerated().map { index, setting in
      let panels = optionPanels("waiting for \(setting.name)", in: .people) {
        outcomes.course(of: .waiting, settings: [setting.number], option: $0)
      }
      if panels.allSatisfy({ $0.extent == 0...0 }) {
        return "<p>Nobody waits for \(name: setting.name) at the end of any year, in any option shown.</p>\n"
      }
      let caption: HTML =
        "People waiting for <strong>\(name: setting.name)</strong> on 31 March at the end of each year"
      return PageFigure(id: "waiting-\(index)", caption: caption, yearHead: "Year", panels: panels).html
    }
    return "\(figures)"
  }

  /// Cost by year, in total and by pathway, its options side by side.
  var cost: HTML {
    let total = costFigure(
      id: "cost-total", settings: nil, subject: "total cost",
      caption: "<strong>Total cost</strong> of each year")
    let byPathway: [HTML] = study.pathways.enumerated().map { index, pathway in
      costFigure(
        id: "cost-\(index)", settings: outcomes.settings(ofPathway: index), subject: "cost of \(pathway.name)",
        caption: "Cost of <strong>\(name: pathway.name)</strong> in each year")
    }
    return """
      <p>Pounds are \(Wording.prices(study)).</p>
      \(total)\(byPathway)
      """
  }

  private func costFigure(id: String, settings: [Int]?, subject: String, caption: HTML) -> HTML {
    let panels = optionPanels(subject, in: .poundsAYear) { outcomes.costCourse(settings: settings, option: $0) }
    return PageFigure(id: id, caption: caption, yearHead: "Year", panels: panels).html
  }

  /// A panel for each option shown, all on one scale.
  private func optionPanels(
    _ subject: String, in unit: Numbers.Unit, course: (Int) -> Course
  ) -> [Panel] {
    let doNothing = course(0)
    return Panel.onOneScale(
      outcomes.optionsToShow.map { option in
        Panel(
          title: outcomes.label(ofOption: option), subject: "\(subject), \(outcomes.label(ofOption: option))",
          unit: unit,
          course: option == 0 ? doNothing : course(option),
          doNothing: option == 0 ? nil : doNothing)
      })
  }
}
