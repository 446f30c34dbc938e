import TestSupport
import Quantities
import Testing

@testable import Studies

@Suite("Numbers, ages and years as people write them")
struct WrittenNumberTests {
  @Test(
    "numbers",
    arguments: [
      ("30", 30, .none), ("1,234.5", 1234.5, .none), ("12,345,678", 12_345_678, .none), (" 7 ", 7, .none),
      ("0", 0, .none), (".5", 0.5, .none), ("1.2E-05", 1.2e-05, .none), ("-0", 0, .none), ("62%", 0.62, .percent),
      ("2.5 %", 0.025, .percent), ("£1,150", 1150, .pounds), ("£250k", 250_000, .pounds), ("£4.2m", 4_200_000, .pounds),
      ("1 234", 1234, .none),
    ] as [(String, Double, WrittenNumber.Unit)])
  func numbers(text: String, value: Double, unit: WrittenNumber.Unit) throws {
    let number = try WrittenNumber(text)
    #expect(abs(number.value - value) <= 1e-12 * value)
    #expect(number.unit == unit)
  }

  @Test(
    "what is not a number, and why",
    arguments: [
      ("", .empty), ("   ", .empty), ("-5", .negative), ("\u{2212}5", .negative), ("-£5", .negative),
      ("nan", .unreadable), ("inf", .unreadable), ("0x10", .unreadable), ("1e999", .unreadable), ("abc", .unreadable),
      ("1.2.3", .unreadable), ("4.2m", .unreadable), ("1 - 2", .unreadable), ("£", .unreadable), ("%", .unreadable),
      ("0,25", .comma), ("1,23", .comma), ("1234,567", .comma), ("1.5,000", .comma), (",123", .unreadable),
      ("*", .withheld), ("<5", .withheld), ("..", .withheld), ("n/a", .withheld),
    ] as [(String, WrittenNumber.Fault)])
  func faults(text: String, fault: WrittenNumber.Fault) {
    #expect(throws: fault) { try WrittenNumber(text) }
  }

  @Test("every whole number reads back, with commas or without", arguments: 1...20)
  func roundTrip(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let value = Double(Int.random(in: 0..<1_000_000_000_000, using: &random))
    let withCommas = try WrittenNumber(figure(value))
    let withoutCommas = try WrittenNumber(String(Int(value)))
    #expect(withCommas.value == value)
    #expect(withoutCommas.value == value)
  }

  @Test("figures in sentences")
  func figures() {
    #expect(figure(0) == "0")
    #expect(figure(1234.5) == "1,234.5")
    #expect(figure(999_999.999) == "1,000,000")
    #expect(figure(0.025, decimals: 6) == "0.025")
    #expect(figure(-12.05) == "-12.05")
    #expect(figure(3, decimals: 0) == "3")
  }

  @Test("ages")
  func ages() {
    #expect(WrittenTime.ages("34") == AgeBand(from: 34, through: 34))
    #expect(WrittenTime.ages("25-44") == AgeBand(from: 25, through: 44))
    #expect(WrittenTime.ages("25 – 44") == AgeBand(from: 25, through: 44))
    #expect(WrittenTime.ages("65+") == AgeBand(from: 65, through: nil))
    #expect(WrittenTime.ages("90 and over") == AgeBand(from: 90, through: nil))
    for text in ["", "old", "44-25", "14-Oct", "-5", "1-2-3"] { #expect(WrittenTime.ages(text) == nil) }
  }

  @Test("years")
  func years() {
    for text in ["2027-28", "2027–28", "2027/28", " 2027 - 28 "] {
      #expect(WrittenTime.year(text) == FinancialYear(start: 2027))
    }
    for text in ["2027", "2027-29", "27-28", ""] { #expect(WrittenTime.year(text) == nil) }
  }

  @Test("what a spreadsheet made of ages")
  func dates() {
    for text in ["14-Oct", "Oct-14", "10/12/2024", "12 October"] { #expect(WrittenTime.looksLikeDate(text)) }
    for text in ["10-14", "sixty", "65+", ""] { #expect(!WrittenTime.looksLikeDate(text)) }
  }
}
