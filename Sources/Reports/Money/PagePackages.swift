import Appraisal
import Projection
import Studies

extension ReportPage {
  /// How many people have packages of care of which cost: if nothing is done, and with the option that the answer is about.
  var packages: HTML {
    // All settings of a pathway together, where they can be added up; else each of them.
    let summed = Set(study.packages.filter { $0.setting == nil }.map(\.pathway))
    let shown = study.packages.filter { $0.setting == nil || !summed.contains($0.pathway) }
    let tables: [HTML] = shown.enumerated().map { table(of: $1, id: "packages-\($0)") }
    return "<p>\(say(.whatPackagesAre, ["prices": .text(words.prices(study))]))</p>\n\(tables)"
  }

  private func table(of packages: StudyResult.Packages, id: String) -> HTML {
    let pathway = study.pathways[packages.pathway]
    let name = packages.setting.map { pathway.settings[$0] } ?? pathway.name
    let moments = packageMoments
    let bands = 0...packages.edges.count
    let people = moments.map { moment in
      bands.map { words.told(packages.people[moment.option][$0][moment.year], in: .people) }
    }
    let rows: [[HTML]] = bands.map { band in
      let cells: [HTML] = people.map { inBands in
        let all = inBands.reduce(0) { $0 + $1.central }
        let share = all > 0 ? inBands[band].central / all : 0
        let people = words.cell(inBands[band], in: .people)
        return words.protectsPeople && share == 0
          ? people : "\(people) <span class=\"measured\">\(numbers.percent(share))</span>"
      }
      return [.text(words.band(band, of: packages.edges))] + cells
    }
    return PageTable(
      id: id, caption: "\(say(.packagesOf, ["where": "\(name: name)"])), \(rangeNote)",
      columns: [say(.headCostAWeek)] + moments.map(\.head), rows: rows, stacks: true
    ).html
  }

  /// When packages are told: at the ends of the first year, the fifth and the last.
  private var packageMoments: [(head: HTML, option: Int, year: Int)] {
    let years = outcomes.timeline.years
    let told = Set([0, min(4, years - 1), years - 1]).sorted()
    let options = [0] + (outcomes.proposed.map { [$0] } ?? [])
    return told.flatMap { year in
      options.map { ("\(outcomes.timeline.year(year)), \(optionName($0))", $0, year) }
    }
  }
}
