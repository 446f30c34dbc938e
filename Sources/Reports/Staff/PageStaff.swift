import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// Who is needed of every staff group and who there is, year by year in every option shown.
  var staff: HTML {
    let tables: [HTML] = (study.staff.first ?? []).indices.flatMap { group in
      outcomes.optionsToShow.map { table(ofGroup: group, option: $0) }
    }
    return """
      <p>A post is one whole-time equivalent. Posts are needed for the people and places on 31 March at the end of a year, \
      and for services over the year; vacant is what is needed and not filled. Those who leave have to be \
      replaced beside. Nothing in a run waits for staff: people are cared for, places open and services are given as if \
      every post were filled. workforce.csv has every figure in full.</p>
      \(tables)
      """
  }

  private func table(ofGroup group: Int, option: Int) -> HTML {
    let course = study.staff[option][group]
    guard course.needed.contains(where: { $0.central > 0 || $0.nineInTen != nil }) else {
      return """
        <p>Nobody is needed of <strong>\(name: course.name)</strong>, \(name: outcomes.label(ofOption: option)).</p>

        """
    }
    let columns = columns(of: course)
    let rows: [[HTML]] = (0..<outcomes.timeline.years).map { year in
      ["\(outcomes.timeline.year(year))"] + columns.map { PageFigure.cell($0.values[year], in: .posts) }
    }
    return PageTable(
      id: "staff-\(group)-\(option)",
      caption:
        "Posts of <strong>\(name: course.name)</strong>, \(name: outcomes.label(ofOption: option)), \(rangeNote)",
      columns: ["Year"] + columns.map(\.head), rows: rows
    ).html
  }

  private func columns(of course: StudyResult.StaffCourse) -> [(head: HTML, values: [Summary])] {
    let all: [(HTML, [Summary]?)] = [
      ("Needed", course.needed), ("Could be in post", course.supply?.inPost), ("Vacant", course.supply?.vacancies),
      ("Leave in the year", course.supply?.leavers), ("To train", course.supply?.toTrain),
    ]
    return all.compactMap { head, values in values.map { (head: head, values: $0) } }
  }
}
