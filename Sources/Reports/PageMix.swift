import Projection
import Studies

extension ReportPage {
  /// Which settings make up a pathway, now and later: if nothing is done, and with the option that the answer is about.
  func mix(ofPathway pathway: Int) -> HTML {
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
      let cells: [HTML] = shares.map { "\(numbers.percent($0[setting])) \(bars.bar(from: 0, to: $0[setting]))" }
      return ["\(name: name)"] + cells
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
    let options = [0] + (outcomes.proposed.map { [$0] } ?? [])
    let now: (head: HTML, option: Int, year: Int) = (say(.now), 0, 0)
    return [now]
      + later.flatMap { year in
        options.map { option -> (head: HTML, option: Int, year: Int) in
          ("\(outcomes.timeline.year(year - 1)), \(optionName(option))", option, year)
        }
      }
  }
}
