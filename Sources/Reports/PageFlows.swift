import Projection
import Quantities
import Studies

extension ReportPage {
  /// Who moves where in a pathway, all years together: in do nothing and in the option that the answer is about; nothing where
  /// the run does not tell it.
  func flows(ofPathway pathway: Int) -> HTML {
    let drawn = mixed.compactMap { option in Flows(outcomes, pathway: pathway, option: option).map { (option, $0) } }
    guard !drawn.isEmpty else { return "" }
    let timeline = outcomes.timeline
    let years = words.years(timeline.firstYear, timeline.lastYear)
    let caption = say(
      .flowCaption, ["pathway": "\(name: study.pathways[pathway].name)", "years": .text(years)])
    let charts: [HTML] = drawn.map { option, flows in
      let title = words.text(
        .flowInOption, ["pathway": study.pathways[pathway].name, "option": outcomes.label(ofOption: option)])
      let chart = FlowChart(
        id: "flow-\(pathway)-\(option)", title: title, from: flows.from, to: flows.to, people: flows.people,
        sides: (words.text(.flowFrom), words.text(.flowTo)), words: words)
      return """
        <div class="panel"><p class="panel-title">\(optionName(option))</p>
        \(chart.html)</div>

        """
    }
    let tables: [HTML] = drawn.map { option, flows in
      """
      <details><summary>\(say(.flowTable, ["option": optionName(option)]))</summary>
      \(table(flows, id: "flow-table-\(pathway)-\(option)", option: option, years: years))</details>

      """
    }
    return """
      <figure><figcaption>\(caption)</figcaption>
      <div class="panels">
      \(charts)</div></figure>
      \(tables)
      """
  }

  private func table(_ flows: Flows, id: String, option: Int, years: String) -> HTML {
    let rows: [[HTML]] = flows.from.indices.map { source in
      ["\(name: flows.from[source].name)"]
        + flows.to.indices.map {
          flows.people[source][$0] == 0 && !words.protectsPeople
            ? "–" : "\(numbers.short(flows.people[source][$0], in: .people))"
        }
    }
    return PageTable(
      id: id, caption: say(.flowTableCaption, ["option": optionName(option), "years": .text(years)]),
      columns: [say(.flowFrom)] + flows.to.map { "\(name: $0.name)" }, rows: rows
    ).html
  }
}

/// The people who come into a pathway, move within it and leave it, all years together, in the central estimate.
private struct Flows {
  /// New people, then every setting that anybody leaves.
  let from: [FlowChart.Place]
  /// Every setting that anybody reaches, then those who die or leave.
  let to: [FlowChart.Place]
  /// By [from × to].
  let people: [[Double]]

  init?(_ outcomes: Outcomes, pathway: Int, option: Int) {
    let description = outcomes.study.pathways[pathway]
    let numbers = outcomes.settings(ofPathway: pathway)
    guard let all = outcomes.flows(ofPathway: pathway, option: option) else { return nil }
    let settings = zip(description.settings, numbers).map { FlowChart.Place(name: $0, hue: Hue($1)) }
    let sources = [FlowChart.Place(name: outcomes.words.text(.newPeople), hue: nil)] + settings
    let targets = settings + [FlowChart.Place(name: outcomes.words.text(.diedOrLeft), hue: nil)]
    let leaving = sources.indices.filter { all[$0].contains { $0 > 0 } }
    let reached = targets.indices.filter { target in all.contains { $0[target] > 0 } }
    guard !leaving.isEmpty else { return nil }
    (from, to) = (leaving.map { sources[$0] }, reached.map { targets[$0] })
    people = leaving.map { source in reached.map { all[source][$0] } }
  }
}
