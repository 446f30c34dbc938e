import TestSupport

@testable import RuleLanguage

/// Writes what a pattern shows: takes or leaves what stands in `[ ]`, chooses words, and fills in the CAPITALS.
struct PatternWriter {
  var random: SeededNumbers

  /// One text of every way to begin a form.
  mutating func texts(of form: Form) -> [String] {
    form.ways.map { filled(chosen(options(in: $0))) }
  }

  /// Innermost first, so that what stands in another option is taken only with it.
  private mutating func options(in pattern: String) -> String {
    var text = pattern
    while let option = text.firstMatch(of: /\[([^\[\]]*)\]/) {
      text.replaceSubrange(option.range, with: Bool.random(using: &random) ? String(option.output.1) : "")
    }
    return text
  }

  private mutating func chosen(_ pattern: String) -> String {
    var text = pattern
    while let choice = text.firstMatch(of: /[^\s|,]+(?:\|[^\s|,]+)+/) {
      text.replaceSubrange(choice.range, with: choice.output.split(separator: "|").randomElement(using: &random) ?? "")
    }
    return text
  }

  /// Quoted text stays as it is.
  private mutating func filled(_ pattern: String) -> String {
    var text = ""
    for (number, piece) in pattern.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if number > 0 { text += "\"" }
      text += number % 2 == 1 ? String(piece) : named(String(piece))
    }
    return text
  }

  private mutating func named(_ pattern: String) -> String {
    var text = ""
    var rest = pattern[...]
    while let word = rest.firstMatch(of: /\b[A-Z]+\b/) {
      text += rest[..<word.range.lowerBound] + meaning(of: String(word.output))
      rest = rest[word.range.upperBound...]
    }
    return text + rest
  }

  private mutating func meaning(of word: String) -> String {
    if let part = Part(rawValue: word) {
      return part.forms.randomElement(using: &random).flatMap { texts(of: $0).randomElement(using: &random) } ?? ""
    }
    return Self.names[word] ?? word
  }

  /// Words in capitals that are names or stand for one.
  private static let names = [
    "A": "day care", "B": "college", "C": "paid job", "NAME": "own front door", "NEED": "severe", "SERVICE": "respite",
    "SETTING": "day care", "UNIT": "people", "VALUE": "North",
  ]
}
