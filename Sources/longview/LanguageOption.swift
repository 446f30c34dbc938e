import ArgumentParser
import Diagnostics
import Reports

/// `--language`, for commands that write pages.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("language"),
    help: "The language of the pages: \(Language.told). Names and rules stay as they were written.",
    completion: .list(Language.allCases.map(\.rawValue)))
  var tag = Language.english.rawValue

  /// The language asked for; a finding where there are no words in it.
  func language() throws(Finding) -> Language {
    guard let language = Language(rawValue: tag.lowercased()) else {
      throw Finding(
        .unknownName, "there is no language called `\(tag)` to write a report in",
        help: "--language can be \(Language.told)")
    }
    return language
  }
}

extension Language {
  /// Every language: `en (English) or cy (Welsh)`.
  fileprivate static var told: String { allCases.map { "\($0.rawValue) (\($0.name))" }.joined(separator: " or ") }
}
