import Quantities
import RuleLanguage

// The parts of a rulebook said back in one way: what may be written in two ways and means the same reads the same.

/// A number as its unit is written: `£1,480`, `62%`, `1.6`.
func said(_ value: Double, _ unit: Amount.Unit) -> String {
  switch unit {
  case .none: return figure(value, decimals: 4)
  case .percent: return figure(value * 100, decimals: 4) + "%"
  case .pounds: return (value < 0 ? "-" : "") + "£" + pence(value.magnitude)
  }
}

/// Pounds with two decimals or none: `177.50`, `1,480`.
private func pence(_ value: Double) -> String {
  let text = figure(value)
  guard let point = text.firstIndex(of: "."), text.distance(from: point, to: text.endIndex) == 2 else { return text }
  return text + "0"
}

/// A number rounded to three figures, for what is computed rather than given.
func roughly(_ value: Double, _ unit: Amount.Unit) -> String {
  let shown = unit == .percent ? value * 100 : value
  var decimals = 2
  var size = shown.magnitude
  while size > 0, size < 1, decimals < 5 {
    size *= 10
    decimals += 1
  }
  let size10 = shown.magnitude >= 100 ? 0 : shown.magnitude >= 10 ? 1 : decimals
  let number = figure(shown.magnitude, decimals: size10)
  let sign = shown < 0 && number != "0" ? "-" : ""
  switch unit {
  case .none: return sign + number
  case .percent: return sign + number + "%"
  case .pounds: return sign + "£" + number
  }
}

/// Names as one reads them, in a fixed order, since theirs never matters: `a`, `a and b`, `a, b and c`.
func said(_ names: [Name]) -> String { inOneLine(names.sorted { $0.key < $1.key }.map(\.text)) }

/// `a`, `a and b`, `a, b and c`.
func inOneLine(_ words: [String], and last: String = "and") -> String {
  words.count < 2 ? words.first ?? "" : words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
}

/// Months as people say them: `3 years`, `18 months`.
func said(months: Int) -> String {
  months % 12 == 0
    ? "\(months / 12) year\(months == 12 ? "" : "s")" : "\(months) month\(months == 1 ? "" : "s")"
}

extension SpentOn {
  /// `£14,511,000 on 591 people`.
  var said: String {
    let word: String
    switch volume {
    case .people: word = "people"
    case .weeks: word = "weeks"
    case .units(let unit): word = unit.text
    }
    return "\(Studies.said(pounds, .pounds)) on \(figure(number)) \(word)"
  }
}

extension PackageBand {
  /// `£200 to £500 a week`.
  var said: String {
    let ends = (from.map { Studies.said($0, .pounds) }, to.map { Studies.said($0, .pounds) })
    switch ends {
    case (nil, let to): return "under \(to ?? "any price") a week"
    case (let from?, nil): return "\(from) or more a week"
    case (let from?, let to?): return "\(from) to \(to) a week"
    }
  }
}

extension Distribution {
  /// As the language writes it.
  func said(_ unit: Amount.Unit) -> String {
    func number(_ value: Double) -> String { Studies.said(value, unit) }
    switch self {
    case .certain(let value): return number(value)
    case .likely(let mode, let low, let high, let sure):
      let range = "between \(number(low)) and \(number(high))"
      return "likely \(number(mode)), \(range) (\(Studies.said(sure, .percent)) sure)"
    case .between(let low, let high): return "between \(number(low)) and \(number(high))"
    case .observed(let count, let total): return "from \(figure(count)) observed out of \(figure(total))"
    }
  }
}

extension Amount {
  /// The number, or the name of its assumption in quotes.
  var said: String {
    switch value {
    case .number(let distribution): return distribution.said(unit)
    case .assumption(let name): return "\"\(name.text)\""
    }
  }
}

extension Who {
  /// Its conditions, in a fixed order: `aged 55 or over, with need severe, in North`.
  var said: String {
    let ages = conditions.compactMap { condition -> String? in
      guard case .aged(let from, let through) = condition else { return nil }
      guard let through else { return "aged \(from) or over" }
      if from == through { return "aged \(from)" }
      return from == 0 ? "aged under \(through + 1)" : "aged \(from) to \(through)"
    }
    let names = conditions.compactMap { condition -> String? in
      switch condition {
      case .aged: return nil
      case .need(let name): return "with need \(name)"
      case .named(let name): return "\(name)"
      }
    }
    return (ages.sorted() + names.sorted()).joined(separator: ", ")
  }

  /// `people aged 55 or over, North`.
  var people: String { conditions.isEmpty ? "people" : "people " + said }
}

extension PayerShares {
  /// ` for people with need severe`, ` for locked-in cost`; nothing for the rest.
  var whom: String {
    switch scope {
    case .rest: ""
    case .people(let who): " for \(who.people)"
    case .lockedInCost: " for locked-in cost"
    }
  }
}

extension Users {
  /// `people in day care aged 18 to 64`.
  var said: String {
    let place = settings.isEmpty ? "" : " in \(Studies.said(settings))"
    return "people" + place + (who.map { $0.conditions.isEmpty ? "" : " " + $0.said } ?? "")
  }
}

extension Continuation {
  /// `until 2015-16, then growing by 1.5% a year`, without the first word.
  var said: String {
    switch way {
    case .average(let years): return "\(until), then the average of the last \(Studies.said(months: years * 12)) told"
    case .growth(let growth): return "\(until), then growing by \(growth.said) a year"
    case .population(let share, let who): return "\(until), then \(share.said) of \(who.people) in the population"
    case .births(let share, let file): return "\(until), then \(share.said) of births from \"\(file)\""
    }
  }
}

extension Phase.Shape {
  /// As the language writes it, every time as a day.
  var said: String {
    switch self {
    case .within(let year): return "in \(year)"
    case .from(let day): return "from \(day)"
    case .over(let months, let day): return "over \(Studies.said(months: months)) from \(day)"
    case .stages(let stages, let day):
      return "in stages \(stages.map { figure($0) }.joined(separator: ", ")) from \(day)"
    case .sCurve(let months, let day): return "in an S-curve over \(Studies.said(months: months)) from \(day)"
    }
  }
}

extension Measure {
  /// As the language writes it.
  var said: String {
    let people = who.map { $0.conditions.isEmpty ? "" : " " + $0.said } ?? ""
    return kind.said + people
  }
}

extension Measure.Kind {
  fileprivate var said: String {
    switch self {
    case .people(let of): return of.isEmpty ? "people" : "people in \(Studies.said(of))"
    case .places(let of): return "places in \(Studies.said(of))"
    case .emptyPlaces(let of): return "empty places in \(Studies.said(of))"
    case .waiting(let of): return "waiting for \(Studies.said(of))"
    case .moves(let of): return "moves to \(Studies.said(of))"
    case .cost(let of): return "cost of \(Studies.said(of))"
    case .totalCost: return "total cost"
    case .lockedInCost: return "locked-in cost"
    case .unmet(let unit, let service): return "unmet \(unit) in \(service)"
    case .staffNeeded(let of): return of.isEmpty ? "staff needed" : "staff needed in \(Studies.said(of))"
    case .vacancies(let of): return of.isEmpty ? "vacancies" : "vacancies of \(Studies.said(of))"
    case .declared(let name): return name.text
    }
  }
}

extension Comparison {
  /// `at most 5`, `exactly 5`, `5, give or take 2`.
  func said(_ number: String, _ unit: Amount.Unit) -> String {
    switch self {
    case .atMost: return "at most \(number)"
    case .atLeast: return "at least \(number)"
    case .above: return "more than \(number)"
    case .below: return "less than \(number)"
    case .equal(let within):
      return within.map { "\(number), give or take \(Studies.said($0, unit))" } ?? "\(number), as near as it is written"
    }
  }
}

extension Condition {
  /// `waiting for extra care is more than 20 people for 3 months`.
  var said: String {
    let number = comparison.said(amount.said + (counted.map { " \($0)" } ?? ""), amount.unit)
    let time = lasting.map { " for \(Studies.said(months: $0.months))" } ?? ""
    switch change {
    case .level: return "\(measure.said) is \(number)\(time)"
    case .fall: return "\(measure.said) has fallen by \(number)\(time)"
    case .rise: return "\(measure.said) has risen by \(number)\(time)"
    }
  }
}

extension Source {
  /// Its words with what is said of it.
  var said: String {
    [text, quality.map { "quality \($0.rawValue)" }, asAt.map { "as at \($0)" }].compactMap { $0 }
      .joined(separator: ", ")
  }
}

extension StaffNeed {
  /// For whom or what: `for each person`, `for 20,000 hours a year`.
  var saidForWhom: String {
    let number = per == 1 ? "each" : figure(per, decimals: 4)
    switch base {
    case .people: return "for \(number) \(per == 1 ? "person" : "people")"
    case .places: return "for \(number) \(per == 1 ? "place" : "places")"
    case .users: return "for \(number) \(per == 1 ? "user" : "users")"
    case .units(let unit):
      if case .hours = count { return "for \(number) \(per == 1 ? base.word : unit.text)" }
      return "for \(number) \(per == 1 ? base.word : unit.text) a year"
    }
  }

  /// What is counted of them: `support workers`, `hours a week of support workers`.
  var saidCount: String {
    switch count {
    case .posts: return group.text
    case .hoursAWeek: return "hours a week of \(group)"
    case .hours: return "hours of \(group)"
    }
  }
}

extension UpliftTerms {
  /// Above what the growth is.
  var said: String { cash == nil ? "above general prices" : "in cash, general prices in it" }
}
