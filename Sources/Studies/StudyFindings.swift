public import Diagnostics
import RuleLanguage

// The wording of what can be wrong with the files of a study.

extension Finding {
  static func missingFile(_ path: String, near: String?) -> Finding {
    let slashes = path.contains("\\") ? "write / between folders: `\(path.replacing("\\", with: "/"))`" : nil
    return Finding(.unreadableFile, "there is no file `\(path)`", help: near.map { "did you mean `\($0)`?" } ?? slashes)
  }

  static func unreadableFile(_ path: String) -> Finding {
    Finding(.unreadableFile, "the file `\(path)` cannot be read", help: "may you open it? is it open elsewhere?")
  }

  static func folderNotFile(_ path: String, scenarios: [String]) -> Finding {
    Finding(
      .folderNotFile, "`\(path)` is a folder, not a file",
      help: scenarios.isEmpty
        ? "name the file in it that is meant" : "did you mean \(scenarios.map { "`\($0)`" }.joined(separator: " or "))?"
    )
  }

  /// - Parameter name: one of the files it holds.
  public static func folderNotEmpty(_ path: String, holds name: String) -> Finding {
    Finding(
      .folderNotEmpty, "`\(path)` is there already and holds `\(name)`, so no new scenario is written to it",
      help: "name a folder that is not there yet, or an empty one")
  }

  static func fileTooLarge(_ path: String, limit: Int) -> Finding {
    Finding(.fileTooLarge, "`\(path)` is larger than \(limit >> 20) MB: is it the right file?")
  }

  static func rulesNotText(_ path: String, at span: SourceSpan) -> Finding {
    Finding(
      .notText, "`\(path)` is a document of a word processor or spreadsheet, not plain text", at: span,
      help: "save it as \"Plain text\", with the encoding \"Unicode UTF-8\"")
  }

  static func usesItself(_ path: String, at span: SourceSpan) -> Finding {
    Finding(.usesItself, "`\(path)` uses itself", at: span, help: "take out this `use` line")
  }

  static func usedTwice(_ path: String, at span: SourceSpan) -> Finding {
    Finding(.declaredTwice, "`\(path)` is used twice", at: span, help: "take out this `use` line")
  }

  static func noScenario(_ path: String) -> Finding {
    Finding(
      .noScenario, "`\(path)` declares no scenario, so there is nothing to run",
      help: "give the file that begins with a `scenario` line; rules alone can be checked with `longview check`")
  }

  static func secondScenario(_ path: String, at span: SourceSpan) -> Finding {
    Finding(
      .secondScenario, "`\(path)` is a scenario of its own and cannot be used by another", at: span,
      help: "put what both need into a file of rules, and let both use that")
  }

  static func moveInTwoFiles(_ from: String, _ to: String, at span: SourceSpan) -> Finding {
    Finding(
      .givenTwice, "moves from `\(from)` to `\(to)` are given in two of these files", at: span,
      help: "give each move in one file")
  }

  static func moreLeaveThanThereAre(_ name: String, share: Double, option: String, at span: SourceSpan) -> Finding {
    Finding(
      .moreThanEverybody,
      "\(figure(share * 100, decimals: 1))% of the people would leave `\(name)` in a year, at the likely values in `\(option)`",
      at: span, help: "nobody can leave twice: lower the rates, or what they are multiplied by")
  }

  static func tooMuchMemory(needed: Double, draws: Int, possible: Int) -> Finding {
    Finding(
      .tooMuchMemory,
      "\(figure(Double(draws))) draws of every figure take \(figure(needed / 1e9, decimals: 1)) GB, more than this "
        + "machine has to spare",
      help: "use --draws \(possible) or fewer, or include fewer hypotheses")
  }

  /// - Parameter needed: the bytes of a single draw.
  static func tooMuchMemoryForAnyDraw(needed: Double) -> Finding {
    Finding(
      .tooMuchMemory,
      "even one draw takes \(figure(needed / 1e9, decimals: 1)) GB, more than this machine has to spare",
      help: "declare fewer groups, needs or single years of age, or include fewer hypotheses")
  }

  /// More kinds of people and settings than any machine at hand could hold: `parts` multiply to `cells`.
  static func tooManyCells(_ parts: [(count: Int, name: String)], cells: Double, most: Double) -> Finding {
    let product = parts.map { "\(figure(Double($0.count))) \($0.name)" }.joined(separator: " × ")
    return Finding(
      .tooMuchMemory,
      "\(product) are \(figure(cells)) cells to project, more than the \(figure(most)) that can be held",
      help: "declare fewer groups or needs, or fewer single years of age: `ages 18 to 85 and over`")
  }

  static func filtersExclude(at span: SourceSpan) -> Finding {
    Finding(
      .matchesNobody, "`applies to` and this line together let nobody through", at: span,
      help: "all conditions must hold for the same people: leave one out, or split the hypothesis")
  }

  static func filtersExcludeEntrants(ages: [Int], at span: SourceSpan) -> Finding {
    let come = ages.count == 1 ? "age \(ages[0])" : "ages \(ages.first ?? 0) to \(ages.last ?? 0)"
    return Finding(
      .matchesNobody, "this is about entrants, who come at \(come), and its conditions let none of them through",
      at: span, help: "put it in a hypothesis of its own, without those conditions")
  }

  static func noEffect(_ reason: String, at span: SourceSpan) -> Finding {
    Finding(
      .noEffect, "this line would change nothing: \(reason)", at: span,
      help: "check the names, or give the figure in the table")
  }

  static func leftOut(_ kind: String, _ meaning: String, at span: SourceSpan) -> Finding {
    Finding(
      .leftOut, "the scenario has no `\(kind)` line, so \(meaning)", severity: .warning, at: span,
      pattern: "\(kind) from \"\(kind).csv\"")
  }

  static func openingAbovePlaces(_ setting: String, people: Double, places: Double, at span: SourceSpan) -> Finding {
    Finding(
      .openingAbovePlaces,
      "\(figure(people)) people are in `\(setting)` before the first year, which has \(figure(places)) places",
      severity: .warning, at: span,
      help: "nobody else can move in until there are fewer; if that is not meant, mend the places or the people")
  }

  /// - Parameter isTogether: whether it takes several hypotheses of one option.
  static func moreThanThereAre(
    _ what: String, in setting: String, thereAre: Double, isTogether: Bool = false, at span: SourceSpan
  ) -> Finding {
    let when = what == "people" ? " before the first year" : ""
    let left = isTogether ? ", after the other hypotheses of its option" : when
    return Finding(
      .moreThanThereAre, "there are only \(figure(max(0, thereAre))) \(what) in `\(setting)`\(left)",
      severity: .warning, at: span, help: "a run takes no more than there are")
  }

  static func moreThanEverComes(_ expectation: Expectation, known: Double, coming: Double) -> Finding {
    Finding(
      .cannotFail, "`\(expectation.text)` holds whatever happens", severity: .warning, at: expectation.amount.span,
      help: "\(figure(known)) people are known and \(figure(coming)) come: write a number that the figure could miss")
  }

  /// The same finding at the place where the file is named.
  func placed(at span: SourceSpan?) -> Finding {
    let isNamed = span != nil && code == .unreadableFile
    let moved = "was the scenario moved without its files? their paths are seen from the scenario's folder"
    return Finding(code, message, severity: severity, at: span, help: help ?? (isNamed ? moved : nil))
  }
}
