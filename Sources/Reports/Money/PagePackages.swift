import Appraisal
import Projection
import Studies

extension ReportPage {
  /// How many people have packages of care of which cost: if nothing is done, and with the option that the answer is about.
  var packages: HTML {
    let tables: [HTML] = study.packages.map { packages in
      let name = study.pathways[packages.pathway].name
      let moments = packageMoments
      let bands = 0...packages.edges.count
      let people = moments.map { moment in bands.map { packages.rows[0].people[moment.option][$0][moment.year] } }
      let rows: [[HTML]] = bands.map { band in
        let cells: [HTML] = people.map { inBands in
          let all = inBands.reduce(0) { $0 + $1.central }
          let share = all > 0 ? inBands[band].central / all : 0
          return "\(words.cell(inBands[band], in: .people)) <span class=\"measured\">\(numbers.percent(share))</span>"
        }
        return [label(ofBand: band, of: packages)] + cells
      }
      return PageTable(
        id: "packages-\(packages.pathway)", caption: "\(say(.packagesOf, ["pathway": "\(name: name)"])), \(rangeNote)",
        columns: [say(.headCostAWeek)] + moments.map(\.head), rows: rows, stacks: true
      ).html
    }
    return "<p>\(say(.whatPackagesAre, ["prices": .text(words.prices(study))]))</p>\n\(tables)"
  }

  private func label(ofBand band: Int, of packages: StudyResult.Packages) -> HTML {
    let ends = packages.edges.map { numbers.pounds($0) }
    guard let first = ends.first, let last = ends.last else { return say(.headAll) }
    if band == 0 { return .text(words.text(.under, ["number": first])) }
    if band == ends.count { return .text(words.text(.orMore, ["number": last])) }
    return .text(words.text(.range, ["low": ends[band - 1], "high": ends[band]]))
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
