public import Diagnostics

/// What a kind of finding means, as one would tell a planner in the first week, with an example and its mend.
public struct CatalogueEntry: Sendable {
  /// The kind of finding.
  public let code: FindingCode
  /// A few words, lower case: "places are counted in places".
  public let title: String
  /// What is wrong when this is said.
  let meaning: String
  /// Why Longview refuses it, or warns of it.
  let reason: String
  let example: CatalogueExample

  init(
    _ code: FindingCode, _ title: String, means meaning: String, because reason: String, _ example: CatalogueExample
  ) {
    self.code = code
    self.title = title
    self.meaning = meaning
    self.reason = reason
    self.example = example
  }
}

/// Entries that belong together.
public struct CatalogueTheme: Sendable {
  /// The heading of the theme: "Quantities and shares".
  public let title: String
  /// In the order of a first reading.
  public let entries: [CatalogueEntry]

  init(_ title: String, _ entries: [CatalogueEntry]) {
    self.title = title
    self.entries = entries
  }
}

/// The catalogue of everything that Longview can find wrong or doubtful, one entry for each code.
public enum Catalogue {
  /// All themes, in the order in which a planner meets them.
  public static let themes: [CatalogueTheme] = [
    .files, .words, .sentences, .statements, .expectations, .names, .numbers, .evidence, .places, .people, .times,
    .money,
    .conflicts, .tableFiles, .tableHeadings, .tableCells, .wholeTables, .workbooks, .history,
  ]

  /// All entries, theme by theme.
  public static var entries: [CatalogueEntry] { themes.flatMap(\.entries) }

  /// The entry of a code as it is printed, `people-or-places`, in small or capital letters.
  public static func entry(for code: String) -> CatalogueEntry? {
    let wanted = code.lowercased()
    return entries.first { $0.code.rawValue == wanted }
  }
}
