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
      <p>\(say(.whatPostsAre))</p>
      \(tables)
      """
  }

  private func table(ofGroup group: Int, option: Int) -> HTML {
    let course = study.staff[option][group]
    let staff: HTML = "<strong>\(name: course.name)</strong>"
    let label: HTML = "\(name: outcomes.label(ofOption: option))"
    guard course.needed.contains(where: { $0.central > 0 || $0.nineInTen != nil }) else {
      return "<p>\(say(.nobodyIsNeeded, ["staff": staff, "option": label]))</p>\n"
    }
    let columns = columns(of: course)
    let rows: [[HTML]] = (0..<outcomes.timeline.years).map { year in
      ["\(outcomes.timeline.year(year))"] + columns.map { words.cell($0.values[year], in: .posts) }
    }
    return PageTable(
      id: "staff-\(group)-\(option)",
      caption: "\(say(.postsOf, ["staff": staff, "option": label])), \(rangeNote)",
      columns: [say(.headYear)] + columns.map(\.head), rows: rows
    ).html
  }

  private func columns(of course: StudyResult.StaffCourse) -> [(head: HTML, values: [Summary])] {
    let all: [(HTML, [Summary]?)] = [
      (say(.headNeeded), course.needed), (say(.headInPost), course.supply?.inPost),
      (say(.headVacant), course.supply?.vacancies), (say(.headLeavers), course.supply?.leavers),
      (say(.headToTrain), course.supply?.toTrain),
    ]
    return all.compactMap { head, values in values.map { (head: head, values: $0) } }
  }
}
