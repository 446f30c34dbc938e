import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// The people expected to have a need beside those known: in all by year, then by group and need in the last year.
  func need(_ need: StudyResult.Need) -> HTML {
    """
    <p>Expected people are the population times the share of it that has each need, whether or not anybody knows them. \
    Known people are those this scenario follows, if nothing is done. Both stand side by side; neither changes the \
    other.</p>
    \(needByYear(need))\(needByGroup(need))
    """
  }

  private func needByYear(_ need: StudyResult.Need) -> HTML {
    guard let all = need.courses.first else { return "" }
    let rows: [[HTML]] = all.known.indices.map { year in
      ["\(outcomes.timeline.year(year))"] + need.variants.indices.map { people(all.expected[$0][year]) } + [
        people(all.known[year]), people(all.unmet[need.principal][year]),
      ]
    }
    let expected: [HTML] = need.variants.map { $0.isEmpty ? "Expected" : "Expected, \(name: $0)" }
    return PageTable(
      id: "need-by-year", caption: "People expected and people known, \(rangeNote)",
      columns: ["Year"] + expected + ["Known", notKnown(need)], rows: rows
    ).html
  }

  private func needByGroup(_ need: StudyResult.Need) -> HTML {
    guard need.slices.count > 1 else { return "" }
    let last = outcomes.timeline.years - 1
    let rows: [[HTML]] = zip(need.slices, need.courses).map { slice, course in
      let words = [slice.value, slice.need].compactMap { $0 }.joined(separator: ", ")
      return [
        "\(name: words.isEmpty ? "everybody" : words)", people(course.expected[need.principal][last]),
        people(course.known[last]), people(course.unmet[need.principal][last]),
      ]
    }
    let variant = need.variants[need.principal]
    return PageTable(
      id: "need-by-group",
      caption: "People expected and people known in \(outcomes.timeline.lastYear), \(rangeNote)",
      columns: ["People", variant.isEmpty ? "Expected" : "Expected, \(name: variant)", "Known", notKnown(need)],
      rows: rows
    ).html
  }

  private func notKnown(_ need: StudyResult.Need) -> HTML {
    let variant = need.variants[need.principal]
    return variant.isEmpty ? "Expected and not known" : "Expected and not known, \(name: variant)"
  }

  private func people(_ value: Summary) -> HTML { PageFigure.cell(value, in: .people) }
}
