import Diagnostics

extension CatalogueTheme {
  static let words = CatalogueTheme(
    "Characters, numbers and dates",
    [
      CatalogueEntry(
        .unclosedQuote, "a quotation mark without its partner",
        means: "Titles, sentences and names of files stand between two double quotes. One of the two is missing here.",
        because: "without it nobody can tell where the text ends and the rules go on.",
        .rules(
          #"  because "We may need fewer day care places."#, mended: #"  because "We may need fewer day care places.""#)
      ),
      CatalogueEntry(
        .notANumber, "something like a number that is none",
        means: """
          Numbers are written 30, 1,250.5, £1,150, £250k, £4.2m or 62%: commas between thousands, a point before \
          decimals, and a space before the next word. In tables, a figure that is withheld or not known is no number \
          either: put your best estimate, and say so in a column `note`.
          """,
        because:
          "`1,5` could be one and a half or fifteen with a slip of the finger. Guessing could be out by ten times.",
        .rules(
          "  so we can close 10 places in day care over 3years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .notAFinancialYear, "a year that is not written as a financial year",
        means: """
          Years run from 1 April to 31 March and are named by both: 2027-28. A slash, both years in full, or one year \
          alone is not understood.
          """,
        because: "2027 alone could begin in January or in April, and a budget belongs to one of them.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027/28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .notADay, "a date in figures",
        means: "A day is written with its month as a word: 1 April 2027.",
        because: "01/04/2027 is the first of April to some spreadsheets and the fourth of January to others.",
        .rules(
          "  so we can close 10 places in day care from 01/04/2027",
          mended: "  so we can close 10 places in day care from 1 April 2027",
          insteadOf: ExampleScenario.closure)),
      CatalogueEntry(
        .strayCharacter, "a character that means nothing here",
        means: """
          Bullets, semicolons, colons, brackets and the like have no meaning in rules. They often come along when text \
          is copied from a report. A note to yourself begins with #.
          """,
        because: "a sign that is skipped could have changed what you meant.",
        .rules(
          "  so we can close 10 places in day care over 3 years from 2027-28;",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .invisibleCharacter, "a character that cannot be seen",
        means: """
          Text copied from a web page or a PDF can carry marks that no screen shows. The arrow stands under the place: \
          delete there, or type the words again.
          """,
        because: "two names that look alike would be two different names, and you could not see why.",
        .rules(
          "  so we can close 10 places in day\u{200B} care over 3 years from 2027-28",
          mended: "  so we can close 10 places in day care over 3 years from 2027-28")),
      CatalogueEntry(
        .notUTF8, "a file saved in an old way",
        means: """
          Older programs save marks such as £ and – in ways of their own. Save the file as `CSV UTF-8` from a \
          spreadsheet, or as `Plain text, Unicode UTF-8` from a word processor.
          """,
        because: "read wrongly, £ becomes a question mark, and a name with a special letter matches nothing.",
        .told(
          wrong: "homes.csv saved from the spreadsheet as `CSV (MS-DOS)`",
          mended: "homes.csv saved from the spreadsheet as `CSV UTF-8`",
          finding: .notUTF8(at: oldTable))),
    ])

  /// A table with a £ as old programs save it.
  private static let oldTable: SourceSpan = {
    let before = Array("accommodation,people,note\nfamily home,80,costs ".utf8)
    let text = SourceText(name: "homes.csv", bytes: before + [0xA3] + Array("0\n".utf8))
    return SourceSpan(text, before.count..<(before.count + 1))
  }()
}
