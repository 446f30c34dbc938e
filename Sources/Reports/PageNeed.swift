import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// The people expected to have a need beside those known: in all by year, then by group and need in the last year.
  func need(_ need: StudyResult.Need) -> HTML {
    """
    <p>\(say(.whatNeedIs))</p>
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
    let expected = need.variants.map(expected)
    return PageTable(
      id: "need-by-year", caption: "\(say(.expectedAndKnown)), \(rangeNote)",
      columns: [say(.headYear)] + expected + [say(.headKnown), notKnown(need)], rows: rows
    ).html
  }

  private func needByGroup(_ need: StudyResult.Need) -> HTML {
    guard need.slices.count > 1 else { return "" }
    let last = outcomes.timeline.years - 1
    let rows: [[HTML]] = zip(need.slices, need.courses).map { slice, course in
      let names = [slice.value, slice.need].compactMap { $0 }.joined(separator: ", ")
      return [
        names.isEmpty ? "\(name: words.text(.everybody))" : "\(name: names)",
        people(course.expected[need.principal][last]),
        people(course.known[last]), people(course.unmet[need.principal][last]),
      ]
    }
    let variant = need.variants[need.principal]
    return PageTable(
      id: "need-by-group",
      caption: "\(say(.expectedAndKnownInYear, ["year": "\(outcomes.timeline.lastYear)"])), \(rangeNote)",
      columns: [say(.headPeople), expected(variant), say(.headKnown), notKnown(need)],
      rows: rows
    ).html
  }

  private func notKnown(_ need: StudyResult.Need) -> HTML {
    let variant = need.variants[need.principal]
    return variant.isEmpty
      ? say(.headNotKnown) : "\(say(.headNotKnown)), \(name: variant)"
  }

  private func expected(_ variant: String) -> HTML {
    variant.isEmpty ? say(.headExpected) : "\(say(.headExpected)), \(name: variant)"
  }

  private func people(_ value: Summary) -> HTML { words.cell(value, in: .people) }
}
