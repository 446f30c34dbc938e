import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// What services come to in the last year, in the options shown; `services.csv` has every year.
  var services: HTML {
    let last = outcomes.timeline.years - 1
    let tables: [HTML] = (study.services.first ?? []).indices.map { service in
      let rows: [[HTML]] = outcomes.optionsToShow.map { option in
        let course = study.services[option][service]
        return ["\(name: outcomes.label(ofOption: option))"] + cells(of: course, year: last)
      }
      let course = study.services[0][service]
      let unmet: [HTML] = course.hasCapacity ? [say(.headUnmet)] : []
      return PageTable(
        id: "service-\(service)",
        caption: "\(caption(of: course)), \(rangeNote)",
        columns: [say(.headOption), say(.headUsers), say(.headDelivered)] + unmet + [say(.headCost)], rows: rows
      ).html
    }
    return """
      <p>\(say(.whatServicesAre))</p>
      \(tables)
      """
  }

  private func caption(of course: StudyResult.ServiceCourse) -> HTML {
    say(
      .serviceInYear,
      [
        "service": "<strong>\(name: course.name)</strong>", "year": "\(outcomes.timeline.lastYear)",
        "unit": "\(course.unit)",
      ])
  }

  private func cells(of course: StudyResult.ServiceCourse, year: Int) -> [HTML] {
    let unit = Numbers.Unit.units(course.unit)
    return [words.cell(course.users[year], in: .people), words.cell(course.delivered[year], in: unit)]
      + (course.hasCapacity ? [words.cell(course.unmet[year], in: unit)] : [])
      + [words.cell(course.cost[year], in: .poundsAYear)]
  }
}
