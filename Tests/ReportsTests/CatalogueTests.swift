import Foundation
import Quantities
import Studies
import Testing

@testable import Reports

extension Language {
  /// Its catalogue as it is written.
  fileprivate var source: String {
    switch self {
    case .english: "\(Catalogue.english)\n\(Catalogue.englishTables)"
    case .welsh: "\(Catalogue.welsh)\n\(Catalogue.welshTables)"
    }
  }

  /// The keys that its catalogue must have.
  fileprivate var keys: [String] {
    Phrase.allCases.map(\.rawValue) + TablePhrase.allCases.map(\.rawValue)
      + Counted.allCases.flatMap { phrase in plurals.map { "\(phrase.rawValue).\($0.rawValue)" } }
  }
}

@Suite("The words of reports, a catalogue for each language")
struct CatalogueTests {
  @Test(
    "every phrase has a line, behind numbers one for every plural, and no line is there for nothing",
    arguments: Language.allCases)
  func complete(language: Language) {
    let written = Set(Catalogue(language.source).entries.keys)
    let known = Set(language.keys)
    #expect(written.subtracting(known).sorted() == [])
    #expect(known.subtracting(written).sorted() == [])
    #expect(language.keys.count == known.count)
  }

  @Test(
    "no key is there twice, and every line is a remark, goes on, or begins with a key", arguments: Language.allCases)
  func lines(language: Language) {
    var keys: Set<Substring> = []
    for line in language.source.split(separator: "\n") where !line.hasPrefix("#") && !line.hasPrefix(" ") {
      let key = line.prefix { $0.isASCII && $0.isLetter || $0 == "." }
      #expect(line.dropFirst(key.count).hasPrefix(" = "), "\(line)")
      #expect(keys.insert(key).inserted, "\(key)")
    }
  }

  @Test("a phrase has the same places in every language", arguments: Language.allCases)
  func places(language: Language) throws {
    let (english, other) = (Catalogue(Language.english.source), Catalogue(language.source))
    for key in Phrase.allCases.map(\.rawValue) + TablePhrase.allCases.map(\.rawValue) {
      let places = try #require(english.entries[key]).places
      #expect(try #require(other.entries[key]).places == places, "\(key)")
    }
    for phrase in Counted.allCases {
      let places = try #require(english.entries["\(phrase.rawValue).other"]).places
      for plural in language.plurals {
        let key = "\(phrase.rawValue).\(plural.rawValue)"
        #expect(try #require(other.entries[key]).places == places, "\(key)")
      }
    }
  }

  @Test(
    "words are plain text: no markup, no braces left open, no quotation mark that a keyboard makes",
    arguments: Language.allCases)
  func plain(language: Language) {
    for line in language.source.split(separator: "\n") where !line.hasPrefix("#") {
      #expect(!line.contains { "<>&\"".contains($0) }, "\(line)")
      #expect(line.count { $0 == "{" } == line.count { $0 == "}" }, "\(line)")
    }
  }

  @Test("every language has the days and years of a calendar", arguments: Language.allCases)
  func months(language: Language) {
    #expect(Wording(language).text(.months).split(separator: ", ").count == 12)
  }

  // The pages of Unicode CLDR: minimal pairs of cardinal numbers, `0 cŵn, 1 ci, 2 gi, 3 chi, 6 chi, 4 ci`.
  @Test(
    "nouns behind numbers have the forms of Unicode CLDR",
    arguments: [
      ("0", Plural.zero, Plural.other), ("1", .one, .one), ("2", .two, .other), ("3", .few, .other),
      ("6", .many, .other),
      ("4", .other, .other), ("16", .other, .other), ("1,001", .other, .other), ("4.3", .other, .other),
    ])
  func plurals(number: String, welsh: Plural, english: Plural) {
    #expect(Language.welsh.plural(number) == welsh && Language.english.plural(number) == english)
  }

  @Test("a line may go on, a place may stand anywhere, and what fills a place as text is escaped once")
  func reading() throws {
    let catalogue = Catalogue("# a remark\nsaid = {who} has\n  {what} & more\nempty = \n")
    let said = try #require(catalogue.entries["said"])
    #expect(said.places == ["who", "what"])
    #expect(said.text(["who": "<A>", "what": "1"]) == "<A> has 1 & more")
    #expect(said.html(["who": "\("<A>")", "what": "<b>1</b>"]).source == "&lt;A&gt; has <b>1</b> &amp; more")
  }

  @Test("a page says what findings and files say of what was measured")
  func measured() {
    let (day, year) = (CalendarDate(year: 2030, month: 3, day: 31), FinancialYear(start: 2029))
    let times: [MeasuredQuantity.Time] = [.onDay(day), .inYear(year), .untilDay(day), .untilYear(year)]
    let changes: [MeasuredQuantity.Change] = [
      .level, .fall(against: .doNothing), .fall(against: .start), .rise(against: .doNothing), .rise(against: .start),
    ]
    for quantity in times.flatMap({ time in changes.map { MeasuredQuantity("people in day care", $0, at: time) } }) {
      #expect(Wording.english.measured(quantity) == quantity.description)
    }
  }
}
