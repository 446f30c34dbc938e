import Quantities
import RuleLanguage

/// Reads ages and years as people write them in tables.
enum WrittenTime {
  /// `34`, `25-44`, `65+`, `90 and over`.
  static func ages(_ text: String) -> AgeBand? {
    let name = Name.key(text)
    return AgeBand(name.hasSuffix("and over") ? name.dropLast("and over".count) + "+" : name[...])
  }

  /// `65 plus` or `over 65` as it is written in a table; nil for what says no such thing.
  static func openAge(_ text: String) -> String? {
    let words = Name.key(text).split(separator: " ")
    guard words.count > 1, let age = words.compactMap({ Int($0) }).first else { return nil }
    return words.contains { ["plus", "over", "older", "above"].contains($0) } ? "\(age)+" : nil
  }

  /// `2027-28`, also with an en dash or a slash.
  static func year(_ text: String) -> FinancialYear? {
    FinancialYear(String(text.filter { !$0.isWhitespace }.map { $0 == "\u{2013}" || $0 == "/" ? "-" : $0 }))
  }

  /// Whether a spreadsheet seems to have taken ages or years for a day: `10-14` becomes `14-Oct`.
  static func looksLikeDate(_ text: String) -> Bool {
    let parts = text.lowercased().split { "-/ ".contains($0) }
    let months = CalendarDate.monthNames.map { $0.lowercased().prefix(3) }
    return parts.count == 3 && parts.allSatisfy { Int($0) != nil }
      || parts.contains { part in part.count >= 3 && months.contains(part.prefix(3)) }
  }
}
