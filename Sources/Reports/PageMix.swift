import Projection
import Quantities
import Studies

extension ReportPage {
  /// Which settings make up a pathway, now and later: if nothing is done, and with the option that the answer is about.
  func mix(ofPathway pathway: Int) -> HTML {
    "\(mixFigure(ofPathway: pathway))\(mixTable(ofPathway: pathway))\(flows(ofPathway: pathway))"
  }

  /// Do nothing, and the option that the answer is about.
  var mixed: [Int] { [0] + (outcomes.proposed.map { [$0] } ?? []) }

  // MARK: Charts

  private func mixFigure(ofPathway pathway: Int) -> HTML {
    let description = study.pathways[pathway]
    guard description.settings.count > 1 else { return "" }
    let settings = outcomes.settings(ofPathway: pathway)
    var panels: [HTML] = []
    for option in mixed {
      let courses = settings.map { outcomes.course(of: .people, settings: [$0], option: option) }
      let chart = MixChart(
        id: "mix-chart-\(pathway)-\(option)",
        title: words.text(.mixInOption, ["pathway": description.name, "option": outcomes.label(ofOption: option)]),
        years: courses[0].byYear.map(\.year),
        parts: parts(of: courses, named: description.settings, numbered: settings),
        words: words)
      panels.append(panel("\(optionName(option))", chart.html))
    }
    panels.append(contentsOf: mixed.map { slope(ofPathway: pathway, settings, option: $0) })
    return """
      <figure><figcaption>\(say(.mixCaption, ["pathway": "\(name: description.name)"]))</figcaption>
      <div class="panels">
      \(panels)</div></figure>

      """
  }

  private func panel(_ title: HTML, _ chart: HTML) -> HTML {
    """
    <div class="panel"><p class="panel-title">\(title)</p>
    \(chart)</div>

    """
  }

  private func parts(of courses: [Course], named names: [String], numbered settings: [Int]) -> [MixChart.Part] {
    let years = courses[0].values.indices
    let all = years.map { year in courses.reduce(0) { $0 + $1.central[year] } }
    return courses.indices.map { place in
      MixChart.Part(
        name: names[place], hue: Hue(settings[place]),
        shares: years.map { all[$0] > 0 ? courses[place].central[$0] / all[$0] : 0 })
    }
  }

  /// People in every setting on the eve of the first year and at the end of the last.
  private func slope(ofPathway pathway: Int, _ settings: [Int], option: Int) -> HTML {
    let description = study.pathways[pathway]
    let lines = zip(description.settings, settings).compactMap { name, setting -> SlopeChart.Line? in
      let course = outcomes.course(of: .people, settings: [setting], option: option).central
      guard let before = course.first, let after = course.last, max(before, after) > 0 else { return nil }
      return SlopeChart.Line(name: name, hue: Hue(setting), before: before, after: after)
    }
    guard !lines.isEmpty else { return "" }
    let timeline = outcomes.timeline
    let title = words.text(
      .peopleBeforeAndAfter, ["pathway": description.name, "option": outcomes.label(ofOption: option)])
    let chart = SlopeChart(
      id: "slope-\(pathway)-\(option)", title: title,
      times: ("\(timeline.firstYear + -1)", "\(timeline.lastYear)"), lines: lines, unit: .people, words: words)
    return panel(say(.beforeAndAfter, ["option": optionName(option)]), chart.html)
  }

  // MARK: Table

  /// The shares at some moments, with the colour that each setting has in the charts.
  private func mixTable(ofPathway pathway: Int) -> HTML {
    let description = study.pathways[pathway]
    let settings = outcomes.settings(ofPathway: pathway)
    let moments = moments
    let shares = moments.map { moment -> [Double] in
      let people = settings.map {
        outcomes.course(of: .people, settings: [$0], option: moment.option).central[moment.year]
      }
      let all = people.reduce(0, +)
      return people.map { all > 0 ? $0 / all : 0 }
    }
    let bars = RowBars(holding: shares.joined().map { $0 })
    let rows: [[HTML]] = description.settings.enumerated().map { setting, name in
      let cells: [HTML] = shares.map { shares in
        // A share of 0 is one of people who are too few to be told.
        let share =
          words.protectsPeople && shares[setting] == 0
          ? numbers.short(0, in: .people) : numbers.percent(shares[setting])
        return "\(share) \(bars.bar(from: 0, to: shares[setting]))"
      }
      return ["\(Hue(settings[setting]).swatch) \(name: name)"] + cells
    }
    return PageTable(
      id: "mix-\(pathway)", caption: say(.mix, ["pathway": "\(name: description.name)"]),
      columns: [say(.headSetting)] + moments.map(\.head), rows: rows, stacks: true
    ).html
  }

  /// When shares are told: on the eve of the first year, and at the end of the fifth and the last.
  private var moments: [(head: HTML, option: Int, year: Int)] {
    let years = outcomes.timeline.years
    let later = Set([min(5, years), years]).sorted()
    let now: (head: HTML, option: Int, year: Int) = (say(.now), 0, 0)
    return [now]
      + later.flatMap { year in
        mixed.map { option -> (head: HTML, option: Int, year: Int) in
          ("\(outcomes.timeline.year(year - 1)), \(optionName(option))", option, year)
        }
      }
  }
}
