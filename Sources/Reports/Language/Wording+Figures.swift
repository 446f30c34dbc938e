import Appraisal
import Projection
import Quantities
import Studies

// Figures, differences and times, in words.
extension Wording {
  /// Words as they begin a row or a head of a table.
  static func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// How finely a run goes through a year.
  func step(_ timeline: Timeline) -> String {
    switch timeline.stepsPerYear {
    case 1: return text(.yearByYear)
    case 4: return text(.quarterByQuarter)
    default: return text(.monthByMonth)
    }
  }

  /// A day: `31 March 2027`.
  func date(_ day: CalendarDate) -> String {
    let months = text(.months).split(separator: ", ")
    return text(.date, ["day": "\(day.day)", "month": String(months[day.month - 1]), "year": "\(day.year)"])
  }

  /// From one year to another: `2026-27 to 2045-46`.
  func years(_ first: FinancialYear, _ last: FinancialYear) -> String {
    text(.range, ["low": first.description, "high": last.description])
  }

  /// What pounds are.
  func prices(_ study: StudyResult) -> String {
    text(study.isInCash ? .pricesInCash : .pricesReal, ["year": study.priceYear.description])
  }

  /// How old new people are.
  func agesOfNewPeople(_ ages: ClosedRange<Int>?) -> String {
    guard let ages else { return text(.nobodyEnters) }
    return ages.count == 1
      ? text(.newPeopleAge, ["age": "\(ages.lowerBound)"])
      : text(.newPeopleAges, ["low": "\(ages.lowerBound)", "high": "\(ages.upperBound)"])
  }

  /// A difference in pounds a year: `£1.2m less`, `£300k more`.
  func difference(_ pounds: Double, beside other: Double = 0) -> String {
    isTheSame(pounds, beside: other)
      ? text(.theSame)
      : text(pounds < 0 ? .less : .more, ["pounds": numbers.pounds(pounds.magnitude, beside: other)])
  }

  /// Whether a difference looks like none.
  func isTheSame(_ pounds: Double, beside other: Double = 0) -> Bool {
    numbers.isNothing(numbers.pounds(pounds.magnitude, beside: other))
  }

  /// From one difference to another, both rounded alike: `£12k less to £329k more`, `£0.3m to £1.6m more`.
  func differences(_ low: Double, _ high: Double) -> String {
    let ends = [difference(low, beside: high), difference(high, beside: low)]
    if ends[0] == ends[1] { return ends[0] }
    let sizes = [numbers.pounds(low.magnitude, beside: high), numbers.pounds(high.magnitude, beside: low)]
    if low >= 0 || numbers.isNothing(sizes[0]) {
      return text(.moreRange, ["low": sizes[0], "high": sizes[1]])
    }
    if high <= 0 || numbers.isNothing(sizes[1]) { return text(.lessRange, ["low": sizes[1], "high": sizes[0]]) }
    return text(.range, ["low": ends[0], "high": ends[1]])
  }

  /// A chart in words, for those who hear the page.
  func description(of panel: Panel) -> String {
    let course = panel.course.byYear
    let ends = course.count > 1 ? [course[0], course[course.count - 1]] : course
    let told = ends.map {
      text(.figureInYear, ["figure": said($0.value, in: panel.unit), "year": $0.year.description])
    }
    var sentences = [text(.chartCourse, ["subject": panel.subject, "figures": told.joined(separator: "; ")])]
    if let last = panel.doNothing?.byYear.last {
      let figure = numbers.said(last.value.central, in: panel.unit)
      sentences.append(text(.chartDoNothing, ["figure": figure, "year": last.year.description]))
    }
    if let last = panel.places?.byYear.last {
      let figure = numbers.said(last.value.central, in: .places)
      sentences.append(text(.chartPlaces, ["figure": figure, "year": last.year.description]))
    }
    return sentences.joined(separator: " ")
  }

  private func said(_ value: Summary, in unit: Numbers.Unit) -> String {
    let central = numbers.said(value.central, in: unit)
    return value.nineInTen.map {
      text(.chartRange, ["figure": central, "range": numbers.range($0.low, $0.high, in: unit)])
    } ?? central
  }
}
