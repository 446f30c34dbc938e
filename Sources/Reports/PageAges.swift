import Projection
import Quantities
import Studies

extension ReportPage {
  /// The youngest age of each band of the page.
  private static let bandsBegin = [18, 30, 40, 50, 60, 70, 80]

  /// Everybody on one day, by the bands of the page; nil where the run tells no ages.
  private func ages(option: Int, year: Int, need: Int? = nil) -> AgeProfile? {
    let profile =
      need.map { outcomes.peopleByAge(option: option, year: year, need: $0) }
      ?? outcomes.peopleByAge(option: option, year: year)
    return profile?.wider(from: Self.bandsBegin)
  }

  /// How old people are, and what needs they have, now and later, if nothing is done; nil where the run tells no ages.
  var agesAndNeeds: HTML? {
    let last = outcomes.timeline.years - 1
    guard let now = ages(option: 0, year: -1), let then = ages(option: 0, year: last), now.bands.count > 1 else {
      return nil
    }
    return "\(pyramid(now, then))\(ageTable)\(needTable)"
  }

  private func pyramid(_ now: AgeProfile, _ then: AgeProfile) -> HTML {
    let timeline = outcomes.timeline
    let (first, last) = ("\(timeline.firstYear + -1)", "\(timeline.lastYear)")
    let bands = now.bands.indices.map {
      (name: now.bands[$0].description, left: now.people[$0], right: then.people[$0])
    }
    let described = bands.map { band in
      words.text(
        .sharesFromTo,
        [
          "name": band.name, "first": numbers.short(band.left, in: .people),
          "last": numbers.short(band.right, in: .people),
        ])
    }
    let title = words.text(.agesBeforeAndAfter, ["first": first, "last": last])
    let chart = PyramidChart(
      id: "ages-chart", title: title, description: described.joined(separator: "; "), bands: bands,
      sides: (first, last), words: words)
    return """
      <figure><figcaption>\(title)</figcaption>
      <div class="panels"><div class="panel">
      \(chart.html)</div></div></figure>

      """
  }

  /// The eve of the first year, and the ends of the fifth and of the last.
  private var days: [(head: HTML, year: Int)] {
    let years = outcomes.timeline.years
    return [(say(.now), -1)]
      + Set([min(5, years), years]).sorted().map { ("\(outcomes.timeline.year($0 - 1))", $0 - 1) }
  }

  private var ageTable: HTML {
    let profiles = days.compactMap { ages(option: 0, year: $0.year) }
    guard let bands = profiles.first?.bands else { return "" }
    let rows: [[HTML]] = bands.indices.map { band in
      ["\(bands[band].description)"] + profiles.map { "\(numbers.short($0.people[band], in: .people))" }
    }
    let total: [HTML] = [say(.headAll)] + profiles.map { "<strong>\(numbers.short($0.total, in: .people))</strong>" }
    return PageTable(
      id: "ages-table", caption: say(.agesCaption), columns: [say(.headAge)] + days.map(\.head), rows: rows + [total]
    ).html
  }

  private var needTable: HTML {
    guard study.needs.count > 1 else { return "" }
    let rows: [[HTML]] = study.needs.enumerated().map { need, name in
      ["\(name: name)"]
        + days.compactMap { ages(option: 0, year: $0.year, need: need) }.map {
          "\(numbers.short($0.total, in: .people))"
        }
    }
    return PageTable(
      id: "needs-table", caption: say(.needsCaption), columns: [say(.headNeed)] + days.map(\.head), rows: rows
    ).html
  }
}
