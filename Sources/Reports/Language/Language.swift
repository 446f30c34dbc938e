/// A language in which reports are written; its words are in one catalogue.
public enum Language: String, CaseIterable, Sendable {
  case english = "en"
  case welsh = "cy"

  /// What it is called in English.
  public var name: String {
    switch self {
    case .english: "English"
    case .welsh: "Welsh"
    }
  }

  /// The tag by which a browser knows it (BCP 47).
  var tag: String { self == .english ? "en-GB" : rawValue }

  /// The forms that its nouns take behind a number.
  var plurals: [Plural] {
    switch self {
    case .english: [.one, .other]
    case .welsh: Plural.allCases
    }
  }

  /// The form behind a number as it is written: `1`, `4.3`, `1,474`.
  ///
  /// Source: Unicode CLDR, `supplemental/plurals.xml`: in English 1 is `one`; in Welsh 0, 1, 2, 3 and 6 have each a form.
  func plural(_ number: String) -> Plural {
    let form: Plural =
      switch number {
      case "0": .zero
      case "1": .one
      case "2": .two
      case "3": .few
      case "6": .many
      default: .other
      }
    return plurals.contains(form) ? form : .other
  }
}

/// The form of a noun behind a number, as Unicode CLDR names them.
enum Plural: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}
