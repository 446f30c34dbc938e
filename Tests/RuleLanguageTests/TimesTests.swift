import Diagnostics
import Quantities
import Testing

@testable import RuleLanguage

/// A run has figures for the ends of its steps, and for whole years: nothing else can be expected of it.
@Suite("Days with figures")
struct TimesTests {
  private func codes(step: String, _ expectation: String) -> [FindingCode] {
    let text = """
      scenario "Small"
        years 2026-27 to 2028-29
        step \(step)
        ages 18 to 21 and over
      people from "people.csv"
      pathway accommodation
        settings family home, residential home
        starts in family home
      hypothesis "A"
        if we multiply moves to residential home by 0.9 from 2026-27
        expect \(expectation)
        source "Register"
      """
    return findings(in: text).map(\.code)
  }

  @Test("a stock, at the ends of months", arguments: [("year", 12), ("quarter", 3), ("month", 1)])
  func stocks(step: String, months: Int) {
    for number in 0..<36 {
      let (year, month) = (2026 + (number + 3) / 12, (number + 3) % 12 + 1)
      let day = CalendarDate.lastDay(ofMonth: month, year: year)
      let expected: [FindingCode] = (number + 1) % months == 0 ? [] : [.betweenSteps]
      for word in ["by", "until"] {
        #expect(codes(step: step, "people in family home to be at most 9 people \(word) \(day)") == expected, "\(day)")
      }
      let dayBefore = "\(day.day - 1) \(CalendarDate.monthNames[month - 1]) \(year)"
      #expect(codes(step: step, "people in family home to be at most 9 people by \(dayBefore)") == [.betweenSteps])
    }
  }

  @Test("a flow, at the ends of years whatever the step", arguments: ["year", "quarter", "month"])
  func flows(step: String) {
    for measure in ["moves to residential home to be at most 9", "total cost to be at most £9m"] {
      for (time, expected) in [
        ("in 2027-28", []), ("by March 2028", []), ("until 31 March 2029", []), ("by June 2028", [.betweenSteps]),
        ("by 1 April 2028", [.betweenSteps]), ("by 30 March 2028", [.betweenSteps]), ("by 2029-30", [.outsideYears]),
      ] as [(String, [FindingCode])] {
        #expect(codes(step: step, "\(measure) a year \(time)") == expected, "\(time)")
      }
    }
  }
}
