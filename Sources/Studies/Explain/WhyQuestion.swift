import Diagnostics
import Quantities
import RuleLanguage

/// A figure that somebody asks about: `cost of daytime in 2031-32 under Community first`.
struct WhyQuestion {
  /// The measure, as written.
  let measure: String
  let year: FinancialYear
  /// The option or hypothesis, as written; nil for do nothing.
  let option: String?

  /// - Throws: a question without a year.
  init(_ text: String) throws(Finding) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let under = words.lastIndex(of: "under") {
      option = words[(under + 1)...].joined(separator: " ").filter { $0 != "\"" }
      words = Array(words[..<under])
    } else {
      option = nil
    }
    guard words.count > 2, ["in", "by", "on"].contains(words[words.count - 2]),
      let year = FinancialYear(words[words.count - 1])
    else { throw .noYearAsked(text) }
    self.year = year
    measure = words.dropLast(2).joined(separator: " ")
  }

  /// The title under which the figure is read.
  static let title = "the figure asked about"

  /// The measure as rules to be read with the scenario, so that it is checked as all rules are.
  var rules: SourceText { SourceText(name: "--why", text: "measure \"\(Self.title)\"\n  is \(measure)\n") }
}

extension Finding {
  fileprivate static func noYearAsked(_ text: String) -> Finding {
    Finding(
      .noDate, "`\(text)` does not end with the year of the figure",
      help: "write `cost of daytime in 2031-32 under Community first`; without `under` it is that of do nothing")
  }

  static func yearNotRun(_ year: FinancialYear, first: FinancialYear, last: FinancialYear) -> Finding {
    Finding(.outsideYears, "\(year) is not among the years of the scenario", help: "they are \(first) to \(last)")
  }
}
