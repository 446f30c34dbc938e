import Appraisal
import Projection
import Studies

extension TerminalSummary {
  /// `most vacant posts: 57 of 184 for support workers in 2018-19 (Homes)`, for each staff group of which somebody says who
  /// is in post; nothing where nobody does.
  ///
  /// - Parameters:
  ///   - options: those whose vacancies count.
  ///   - label: the name of an option.
  static func vacancies(of study: StudyResult, options: [Int], label: (Int) -> String) -> String? {
    let groups = (study.staff.first ?? []).indices.filter { study.staff[0][$0].supply != nil }
    let worst = groups.compactMap { group in
      options.flatMap { option in
        let course = study.staff[option][group]
        return (course.supply?.vacancies ?? []).indices.map { year in
          (course: course, vacant: course.supply?.vacancies[year].central ?? 0, year: year, option: option)
        }
      }.max { $0.vacant < $1.vacant }
    }
    guard !worst.isEmpty else { return nil }
    let numbers = Wording.english.numbers
    let told = worst.filter { $0.vacant >= 0.05 }.sorted { $0.vacant > $1.vacant }.map { found in
      let posts = "\(numbers.count(found.vacant)) of \(numbers.count(found.course.needed[found.year].central))"
      let year = study.samples.timeline.year(found.year)
      return "\(posts) for \(found.course.name) in \(year) (\(label(found.option)))"
    }
    return "most vacant posts: " + (told.isEmpty ? "none at the end of any year" : told.joined(separator: ", "))
  }
}
