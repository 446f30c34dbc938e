import Studies

/// The fixed words of reports in one language, in one place: sentences, heads of tables, and what an answer, a unit or a state
/// of affairs is called.
struct Wording: Sendable {
  /// The language.
  let language: Language
  /// Whether counts of people are protected, and so told in multiples of 5 from 5 on.
  private(set) var protectsPeople = false
  private let catalogue: Catalogue

  /// The words of a language.
  init(_ language: Language) {
    self.language = language
    switch language {
    case .english: catalogue = Self.englishCatalogue
    case .welsh: catalogue = Self.welshCatalogue
    }
  }

  // Read once, and only where a page asks for them.
  private static let englishCatalogue = Catalogue("\(Catalogue.english)\n\(Catalogue.englishTables)")
  private static let welshCatalogue = Catalogue("\(Catalogue.welsh)\n\(Catalogue.welshTables)")

  /// What terminals and files of figures say, whatever the language of the page.
  static let english = Wording(.english)

  /// The same words where counts of people are protected.
  func protectingPeople(_ protects: Bool = true) -> Wording {
    var words = self
    words.protectsPeople = protects
    return words
  }

  /// Whether numbers in a unit are of people whose counts are protected.
  func isProtected(_ unit: Numbers.Unit) -> Bool { protectsPeople && (unit == .people || unit == .movesAYear) }

  /// How numbers are said.
  var numbers: Numbers { Numbers(words: self) }

  /// A phrase as markup, its places filled.
  func say(_ phrase: Phrase, _ places: KeyValuePairs<String, HTML> = [:]) -> HTML {
    template(asTold(phrase).rawValue).html(places)
  }

  /// A rule as it was written; where the page is not in English, it says that the rule is, for those who hear it.
  func rule(_ text: String) -> HTML {
    language == .english ? .text(text) : "<span lang=\"\(Language.english.tag)\">\(text)</span>"
  }

  /// A phrase of information tables as markup, its places filled.
  func say(_ phrase: TablePhrase, _ places: KeyValuePairs<String, HTML> = [:]) -> HTML {
    template(phrase.rawValue).html(places)
  }

  /// A phrase of information tables as plain text, its places filled.
  func text(_ phrase: TablePhrase, _ places: KeyValuePairs<String, String> = [:]) -> String {
    template(phrase.rawValue).text(places)
  }

  /// A phrase as plain text, its places filled.
  func text(_ phrase: Phrase, _ places: KeyValuePairs<String, String> = [:]) -> String {
    template(asTold(phrase).rawValue).text(places)
  }

  /// A phrase in the form that a number asks for: `12 runs`.
  func text(_ phrase: Counted, _ number: Int, _ places: KeyValuePairs<String, String> = [:]) -> String {
    text(phrase, numbers.grouped(number), formOf: nil, places)
  }

  /// A phrase in the form that a number asks for, as the number is written: `4.3 people`.
  ///
  /// - Parameter end: the upper end, where the number is a range.
  func text(
    _ phrase: Counted, _ number: String, formOf end: String? = nil, _ places: KeyValuePairs<String, String> = [:]
  ) -> String {
    let form = language.plural(end ?? number)
    return template("\(phrase.rawValue).\(form.rawValue)").text(number: number, places)
  }

  /// Where small counts are not told, nobody can be said to be nobody.
  private func asTold(_ phrase: Phrase) -> Phrase { protectsPeople ? phrase.wherePeopleAreProtected : phrase }

  private func template(_ key: String) -> Template {
    guard let template = catalogue.entries[key] else {
      preconditionFailure("no words for `\(key)` in \(language.name)")
    }
    return template
  }
}
