public import Quantities

/// A scenario to begin with: its text, a hypothesis, and tables that say `to fill` where figures belong.
public struct Starter: Sendable {
  /// A group of people for whom there is a beginning.
  public enum Kind: String, CaseIterable, Sendable {
    /// Adults with learning disabilities, where they live and how they spend the day.
    case learningDisability = "learning-disability"
    /// Older people who need care at home or in a home.
    case olderPeople = "older-people"
  }

  /// A file of the scenario.
  public struct File: Sendable {
    /// Its name in the scenario's folder.
    public let name: String
    /// What it holds.
    public let text: String
  }

  /// The files, the scenario first.
  public let files: [File]

  /// A beginning.
  ///
  /// - Parameters:
  ///   - kind: who the people are.
  ///   - place: where they live; it names the scenario and its file.
  ///   - firstYear: the first year to project; people are those of the day before.
  public init(_ kind: Kind, place: String, firstYear: FinancialYear) {
    let words = StarterWords(place: place, firstYear: firstYear)
    switch kind {
    case .learningDisability: files = words.learningDisability
    case .olderPeople: files = words.olderPeople
    }
  }
}

/// What every beginning says of its place and years.
struct StarterWords {
  let place: String
  let firstYear: FinancialYear

  /// The place as a title has it, within quotation marks: `south-lakes` is South Lakes.
  var name: String {
    let words = place.map { $0 == "\"" ? "'" : $0.isNewline || $0 == "-" || $0 == "_" ? " " : $0 }
    return words.split(separator: " ").map { $0.prefix(1).map { $0.uppercased() } + $0.dropFirst().map(String.init) }
      .map { $0.joined() }.joined(separator: " ")
  }

  /// The day whose people the first year begins with, `31 March 2026`.
  var eve: String { (firstYear + -1).lastDay.description }

  /// Ten years from the first.
  var years: String { "\(firstYear) to \(firstYear + 9)" }

  func scenario(_ text: String) -> Starter.File { Starter.File(name: "\(place).scenario", text: text) }

  /// What stands above every scenario.
  var heading: String {
    """
    # The tables beside this file say `to fill` where figures belong: write over each, and say where it comes from in
    # the column `source`. `longview check` lists what is left. Notes like this one may go or stay.
    """
  }
}
