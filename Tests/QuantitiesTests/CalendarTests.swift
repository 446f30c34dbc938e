import Quantities
import Testing

@Suite("Financial years, days and ages")
struct CalendarTests {
  @Test(
    "A financial year is written by both its halves",
    arguments: [("2026-27", 2026), ("1999-00", 1999), ("2009-10", 2009)])
  func reading(text: String, start: Int) {
    #expect(FinancialYear(text) == FinancialYear(start: start))
    #expect(FinancialYear(start: start).description == text)
  }

  @Test(
    "What is no financial year is none",
    arguments: [
      "2026-28", "2026", "26-27", "2026-7", "2026-2027", "2026/27", "2026-27-28", "", "20x6-27", "2006-+7", "+206-07",
    ])
  func refusing(text: String) {
    #expect(FinancialYear(text) == nil)
  }

  @Test("31 March ends a financial year and 1 April begins the next")
  func boundaries() {
    let year = FinancialYear(start: 2026)
    #expect(year.lastDay == CalendarDate(year: 2027, month: 3, day: 31))
    #expect(year.lastDay.financialYear == year)
    #expect(CalendarDate(year: 2027, month: 4, day: 1).financialYear == year + 1)
    #expect(year.firstDay.monthOfFinancialYear == 0)
    #expect(year.lastDay.monthOfFinancialYear == 11)
    #expect(year.lastDay < (year + 1).firstDay)
    #expect((year + 3) - year == 3)
    #expect(year.lastDay.description == "31 March 2027")
  }

  @Test("February has 29 days in leap years, which centuries are not unless 400 divides them")
  func leapYears() {
    let leap = [2024: true, 2023: false, 1900: false, 2000: true, 2100: false]
    for (year, isLeap) in leap {
      #expect(CalendarDate(year: year, month: 2, day: 29).isValid == isLeap)
      #expect(CalendarDate.lastDay(ofMonth: 2, year: year).day == (isLeap ? 29 : 28))
    }
    #expect(!CalendarDate(year: 2026, month: 6, day: 31).isValid)
    #expect(!CalendarDate(year: 2026, month: 13, day: 1).isValid)
    #expect(!CalendarDate(year: 2026, month: 1, day: 0).isValid)
  }

  @Test(
    "Ages as tables write them",
    arguments: [("34", 34, 34), ("25-44", 25, 44), ("25 – 44", 25, 44), ("65+", 65, nil), (" 90 + ", 90, nil)]
      as [(String, Int, Int?)])
  func bands(text: String, from: Int, through: Int?) {
    #expect(AgeBand(text) == AgeBand(from: from, through: through))
  }

  @Test(
    "What is no age band is none",
    arguments: ["", "44-25", "25-", "-25", "+", "ten", "25-44-64", "+5", "-5+", "25-+44"])
  func noBands(text: String) {
    #expect(AgeBand(text) == nil)
  }

  @Test("A band holds its ages and no others, and reads as it is written")
  func contents() {
    let band = AgeBand(from: 25, through: 44)
    #expect([24, 25, 44, 45].map(band.contains) == [false, true, true, false])
    #expect([64, 65, 120].map(AgeBand(from: 65, through: nil).contains) == [false, true, true])
    for band in [band, AgeBand(from: 34, through: 34), AgeBand(from: 65, through: nil)] {
      #expect(AgeBand(band.description) == band)
    }
  }

  @Test("An age span counts its ages, the open one with them")
  func spans() {
    #expect(AgeSpan(lowest: 18, open: 90).count == 73)
    #expect(AgeSpan(lowest: 18, open: 18).count == 1)
  }
}
