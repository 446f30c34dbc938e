import Projection
import Studies

extension ReportPage {
  /// People who wait for each setting with places, its options side by side.
  var waiting: HTML {
    if outcomes.limitedSettings.isEmpty { return "<p>\(say(.noLimits))</p>\n" }
    let figures: [HTML] = outcomes.limitedSettings.enumerated().map { index, setting in
      let panels = optionPanels(words.text(.waitingFor, ["setting": setting.name]), in: .people) {
        outcomes.course(of: .waiting, settings: [setting.number], option: $0)
      }
      if panels.allSatisfy({ $0.extent == 0...0 }) {
        return "<p>\(say(.nobodyWaitsFor, ["setting": "\(name: setting.name)"]))</p>\n"
      }
      let caption = say(.peopleWaiting, ["setting": "<strong>\(name: setting.name)</strong>"])
      return figure("waiting-\(index)", caption, panels)
    }
    return "\(figures)"
  }

  /// Cost by year, in total and by pathway, its options side by side.
  var cost: HTML {
    let total = costFigure(
      id: "cost-total", subject: words.text(.totalCost),
      caption: say(.totalCostByYear, ["cost": "<strong>\(say(.totalCostHead))</strong>"])
    ) { outcomes.costCourse(settings: nil, option: $0) }
    var parts = study.pathways.enumerated().map { (number: Int?.some($0.offset), name: $0.element.name) }
    if hasCostBeside { parts.append((nil, words.text(.noPathway))) }
    let byPathway: [HTML] = parts.enumerated().map { index, part in
      costFigure(
        id: "cost-\(index)", subject: words.text(.costOf, ["pathway": part.name]),
        caption: say(.costOfByYear, ["pathway": "<strong>\(name: part.name)</strong>"])
      ) { outcomes.shownCost(ofPathway: part.number, option: $0) }
    }
    return """
      <p>\(say(.poundsAre, ["prices": .text(words.prices(study))]))</p>
      \(total)\(byPathway)\(lockedIn)
      """
  }

  /// Whether anything costs money that belongs to no pathway.
  private var hasCostBeside: Bool {
    outcomes.optionsToShow.contains { option in
      outcomes.shownCost(ofPathway: nil, option: option).central.contains { $0.magnitude >= 0.5 }
    }
  }

  /// What is paid for whether anybody is there or not, option by option; nothing where all money follows people.
  private var lockedIn: HTML {
    guard study.samples.hasCommitments else { return "" }
    let timeline = outcomes.timeline
    let years = Set([0, 5, timeline.years - 1]).filter { $0 < timeline.years }.sorted()
    let rows: [[HTML]] = outcomes.optionsToShow.map { option in
      let course = outcomes.course(of: outcomes.reported.lockedIn(settings: nil), option: option)
      return ["\(name: outcomes.label(ofOption: option))"]
        + years.map { words.cell(course.values[$0], in: .poundsAYear) }
    }
    return PageTable(
      id: "locked-in", caption: "\(say(.lockedInCaption)), \(rangeNote)",
      columns: [say(.headOption)] + years.map { "\(timeline.year($0))" }, rows: rows
    ).html
  }

  private func costFigure(id: String, subject: String, caption: HTML, course: (Int) -> Course) -> HTML {
    figure(id, caption, optionPanels(subject, in: .poundsAYear, course: course))
  }

  private func figure(_ id: String, _ caption: HTML, _ panels: [Panel]) -> HTML {
    PageFigure(id: id, caption: caption, yearHead: say(.headYear), panels: panels, words: words).html
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
