public import Studies

/// The proforma of a commissioning strategy on one page: every heading of the form, filled where a study can.
public struct ProformaPage: Sendable {
  private let outcomes: Outcomes

  /// The proforma of a study in a language; planners' own words stay in theirs.
  public init(_ study: StudyResult, in language: Language = .english) {
    outcomes = Outcomes(study: study, words: Wording(language))
  }

  /// The page as UTF-8 text, well-formed as HTML and as XML.
  public var text: String {
    let words = outcomes.words
    let proforma = Proforma(outcomes: outcomes, tables: InformationTables(outcomes))
    return GuidePage(
      outcomes: outcomes, kind: words.text(.proforma), lead: words.text(.whatProformaIs),
      sections: proforma.sections.map { section in
        PageSection(id: section.id, title: section.title, body: "\(section.parts.map(markup))")
      }
    ).text
  }

  private func markup(_ part: Proforma.Part) -> HTML {
    let words = outcomes.words
    let tables: [HTML] = part.tables.map { $0.section(words, level: 4) }
    let toWrite: HTML =
      part.toWrite.map { "<p class=\"write\"><strong>\(words.say(.toWrite))</strong> \($0)</p>\n" } ?? ""
    return """
      <h3 id="part-\(part.number)">\(part.number). \(part.information)</h3>
      <p class="scope">\(words.say(.leadsTo, ["outcome": .text(part.outcome)]))</p>
      \(tables)\(toWrite)
      """
  }
}
