import Appraisal
import Projection
import Studies

extension TerminalSummary {
  /// `need in 2030-31: 1,240 people expected, 960 known, 280 not known`; nothing where no table tells the prevalence.
  static func need(of study: StudyResult) -> String? {
    guard let need = study.need, let all = need.courses.first, let known = all.known.last,
      let expected = all.expected[need.principal].last, let unmet = all.unmet[need.principal].last
    else { return nil }
    let numbers = Wording.english.protectingPeople(study.isPublishable).numbers
    let variant = need.variants[need.principal]
    let year = study.samples.timeline.lastYear
    return "need in \(year): \(numbers.said(expected.central, in: .people)) expected"
      + (variant.isEmpty ? "" : " (\(variant))")
      + ", \(numbers.short(known.central, in: .people)) known, \(numbers.short(unmet.central, in: .people)) not known"
  }
}
