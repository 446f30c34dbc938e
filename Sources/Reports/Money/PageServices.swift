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
      let unmet: [HTML] = course.hasCapacity ? ["Unmet"] : []
      return PageTable(
        id: "service-\(service)",
        caption:
          "<strong>\(name: course.name)</strong> in \(outcomes.timeline.lastYear), in \(course.unit) a year, \(rangeNote)",
        columns: ["Option", "Users", "Delivered"] + unmet + ["Cost"], rows: rows
      ).html
    }
    return """
      <p>Services are used on top of where people live and spend the day. Users are the mean over the year; what is beyond \
      the capacity of a service is unmet, and costs nothing.</p>
      \(tables)
      """
  }

  private func cells(of course: StudyResult.ServiceCourse, year: Int) -> [HTML] {
    let unit = Numbers.Unit.units(course.unit)
    return [PageFigure.cell(course.users[year], in: .people), PageFigure.cell(course.delivered[year], in: unit)]
      + (course.hasCapacity ? [PageFigure.cell(course.unmet[year], in: unit)] : [])
      + [PageFigure.cell(course.cost[year], in: .poundsAYear)]
  }
}
