import TestSupport
import Projection
import Quantities
import Testing

@testable import RuleLanguage
@testable import Studies

/// Times as steps see them, worked by hand over three years from 1 April 2026.
@Suite("Phases in steps")
struct PhaseInStepsTests {
  private func steps(_ shape: Phase.Shape, aYear: Int) -> PhaseInSteps {
    let timeline = Timeline(firstYear: FinancialYear(start: 2026), years: 3, stepsPerYear: aYear)
    return PhaseInSteps(shape, timeline)
  }

  private static let second = FinancialYear(start: 2027)
  private static let october = CalendarDate(year: 2026, month: 10, day: 1)

  @Test("in stages: a part at the start of every year; the whole is what they add to")
  func stages() {
    #expect(steps(.stages([10, 20, 10], from: Self.second.firstDay), aYear: 1).cumulative == [0, 0.25, 0.75])
    #expect(
      steps(.stages([1, 1], from: Self.october), aYear: 4).increments == [0, 0, 0.5, 0, 0, 0, 0.5, 0, 0, 0, 0, 0])
  }

  @Test("in an S-curve: half way in the middle, alike on both sides of it, slow at its ends")
  func sCurve() {
    let curve = steps(.sCurve(months: 24, from: FinancialYear(start: 2026).firstDay), aYear: 12).cumulative
    #expect(curve[11] == 0.5)
    for month in 0..<11 { #expect(abs(curve[month] + curve[22 - month] - 1) < 1e-12) }
    #expect(curve[1] < 1.0 / 12 && curve[23] == 1)
  }

  @Test("in one year: evenly over it, and rates only during it")
  func inOneYear() {
    let years = steps(.within(Self.second), aYear: 1)
    #expect(years.cumulative == [0, 1, 1])
    #expect(years.increments == [0, 1, 0])
    #expect(years.yearsInForce == [0, 1, 0])
    #expect(years.level == [0, 1, 0])
    let quarters = steps(.within(Self.second), aYear: 4)
    #expect(quarters.cumulative == [0, 0, 0, 0, 0.25, 0.5, 0.75, 1, 1, 1, 1, 1])
    #expect(quarters.increments == [0, 0, 0, 0, 0.25, 0.25, 0.25, 0.25, 0, 0, 0, 0])
    #expect(quarters.yearsInForce == quarters.increments)
    #expect(quarters.level == [0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0])
    #expect(
      isClose(
        steps(.within(Self.second), aYear: 12).increments[12..<24].map { $0 }, Array(repeating: 1.0 / 12, count: 12)))
  }

  @Test("from a day in the middle of a year: all of it in the step that holds the day")
  func fromADay() {
    let years = steps(.from(Self.october), aYear: 1)
    #expect(years.cumulative == [1, 1, 1])
    #expect(years.increments == [1, 0, 0])
    #expect(years.yearsInForce == [0.5, 1, 1])
    #expect(years.level == [1, 1, 1])
    let quarters = steps(.from(CalendarDate(year: 2026, month: 11, day: 15)), aYear: 4)
    #expect(quarters.cumulative == [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    #expect(quarters.increments == [0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    // Days within a month do not matter: November and December are in force.
    #expect(isClose(quarters.yearsInForce, [0, 0, 2.0 / 12] + Array(repeating: 0.25, count: 9)))
    let months = steps(.from(Self.october), aYear: 12)
    #expect(months.cumulative == Array(repeating: 0, count: 6) + Array(repeating: 1, count: 30))
  }

  @Test("over three years from the first day: in equal parts")
  func overThreeYears() {
    let start = CalendarDate(year: 2026, month: 4, day: 1)
    #expect(isClose(steps(.over(months: 36, from: start), aYear: 1).cumulative, [1.0 / 3, 2.0 / 3, 1]))
    #expect(isClose(steps(.over(months: 36, from: start), aYear: 4).increments, Array(repeating: 1.0 / 12, count: 12)))
    #expect(isClose(steps(.over(months: 36, from: start), aYear: 12).cumulative, (1...36).map { Double($0) / 36 }))
  }

  @Test("over eighteen months from October")
  func overEighteenMonths() {
    let years = steps(.over(months: 18, from: Self.october), aYear: 1)
    #expect(isClose(years.cumulative, [6.0 / 18, 1, 1]))
    #expect(years.yearsInForce == [0.5, 1, 0])
    let quarters = steps(.over(months: 18, from: Self.october), aYear: 4)
    #expect(isClose(quarters.cumulative, [0, 0, 1, 2, 3, 4, 5, 6, 6, 6, 6, 6].map { $0 / 6 }))
    #expect(quarters.yearsInForce == [0, 0, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25, 0, 0, 0, 0])
    #expect(quarters.level == quarters.cumulative)
  }

  @Test("what goes on after the last year comes only in part")
  func beyondTheEnd() {
    let last = steps(.over(months: 24, from: CalendarDate(year: 2028, month: 4, day: 1)), aYear: 4)
    #expect(last.cumulative.suffix(4) == [0.125, 0.25, 0.375, 0.5])
    #expect(last.increments.reduce(0, +) == 0.5)
  }

  @Test("whatever the phase and the steps, parts add up and never go back", arguments: UInt64(0)..<50)
  func partsAddUp(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let month = Int.random(in: 0..<36, using: &random)
    let day = CalendarDate(year: 2026 + (month + 3) / 12, month: (month + 3) % 12 + 1, day: 1)
    let length = Int.random(in: 1...60, using: &random)
    for stepsPerYear in [1, 4, 12] {
      let phase = steps(.over(months: length, from: day), aYear: stepsPerYear)
      #expect(abs(phase.increments.reduce(0, +) - (phase.cumulative.last ?? 0)) < 1e-12)
      #expect(phase.increments.allSatisfy { $0 >= 0 } && phase.cumulative.allSatisfy { (0...1).contains($0) })
      let months = phase.yearsInForce.reduce(0, +) * 12
      #expect(abs(months - Double(min(length, 36 - month))) < 1e-9)
    }
  }
}
