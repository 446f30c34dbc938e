import Quantities
import Studies

/// A table that a guide to commissioning asks for, filled as far as a scenario tells.
struct InformationTable {
  /// What the guide calls it: `Table 13`.
  let label: String
  let title: String
  /// The day, or the year, that its figures are of.
  let asAt: String
  /// What is left empty and why, and how what is shown is to be read; a sentence each.
  let notes: [String]
  /// Its rows; the name is that of its sheet and file, `000-T13`.
  let table: FigureTable
  /// Whether its last row is the sum of those above it.
  var hasTotal = false
  /// The places of columns that come to the one before them; none where columns are not parts of another.
  var partsAcross: Range<Int>? = nil
  /// The place of the column that holds rules as they were written; nil where none does.
  var columnOfRules: Int? = nil

  /// What tells it from all others.
  var id: String { table.name }

  /// Whether it is one of the numbered tables of the guide, rather than of the proforma.
  var isOfGuide: Bool { id.hasPrefix("000-") }
}

/// What the cells of a column are counted in, as files of figures name it.
enum TableUnit: String {
  /// Words, or days.
  case none = ""
  case people, places, posts, share, pounds, units
  case poundsAYear = "pounds a year"
  case poundsAWeek = "pounds a week"
}

extension FigureTable.Column {
  init(_ name: String, _ unit: TableUnit = .none) { self.init(name: name, meaning: "", unit: unit.rawValue) }
}

/// What a table of a guide needs that a scenario does not tell.
struct MissingTable {
  /// What the guide calls it.
  let label: String
  let title: String
  /// What would have to be told.
  let needs: String
}

/// The information tables of a study: those that its figures fill, and the others with what they need.
///
/// Source: Guide to Strategic Commissioning for People with Learning Disabilities (Wales), Appendix 2. Tables that ask for what no
/// scenario could tell (names, dates of birth, ethnicity, pupils one by one) are not among them.
struct InformationTables {
  typealias Cell = FigureTable.Cell
  typealias Column = FigureTable.Column

  /// A table, or what it needs.
  enum Answer {
    case filled(InformationTable)
    case needs(String)
  }

  /// The numbers of the tables asked for.
  static let numbers = [1, 2, 3, 8, 13, 15, 16, 18, 26, 28, 29, 30, 31, 36] + Array(39...61)

  let outcomes: Outcomes
  /// The tables that are filled, in the order of the guide.
  private(set) var filled: [InformationTable] = []
  /// The others.
  private(set) var missing: [MissingTable] = []

  /// The tables of a study.
  init(_ outcomes: Outcomes) {
    self.outcomes = outcomes
    for number in Self.numbers {
      switch answer(number) {
      case .filled(let table): filled.append(table)
      case .needs(let needs):
        missing.append(MissingTable(label: label(number), title: title(number), needs: needs))
      }
    }
  }

  var words: Wording { outcomes.words }
  var study: StudyResult { outcomes.study }

  /// A table by its number; nil where it is not filled.
  subscript(number: Int) -> InformationTable? { filled.first { $0.id == Self.id(number) } }

  private func answer(_ number: Int) -> Answer {
    switch number {
    case 1: population
    case 2: peopleByAge
    case 3: demand
    case 8: whereTheyLive
    case 13: olderCarers
    case 15: proposedMix
    case 16: homeCare
    case 18: whoFunds
    case 26: spending
    case 28: spendingByPopulation
    case 29: packages
    case 30: communityStaff
    case 31: residentialCare
    case 36: .needs(words.text(.needsInHouse))
    case 39: .needs(words.text(.needsProviders))
    case 40: feeRanges
    default: costBreakdown(number)
    }
  }

  // MARK: Making

  static func id(_ number: Int) -> String { "000-T\(number)" }

  func label(_ number: Int) -> String { words.text(.tableNumber, ["number": "\(number)"]) }

  /// A table of the guide with its number.
  func make(
    _ number: Int, asAt: String, notes: [TablePhrase?] = [], _ columns: [Column], _ rows: [[Cell]],
    hasTotal: Bool = false, partsAcross: Range<Int>? = nil
  ) -> Answer {
    .filled(
      InformationTable(
        label: label(number), title: title(number), asAt: asAt, notes: notes.compactMap { $0.map { words.text($0) } },
        table: FigureTable(Self.id(number), about: title(number), columns: columns, rows: rows),
        hasTotal: hasTotal, partsAcross: partsAcross))
  }

  /// What the guide calls a table.
  private func title(_ number: Int) -> String {
    switch number {
    case 1: words.text(.titlePopulation)
    case 2: words.text(.titlePeopleByAge)
    case 3: words.text(.titleDemand)
    case 8: words.text(.titleWhereTheyLive)
    case 13: words.text(.titleOlderCarers)
    case 15: words.text(.titleProposedMix)
    case 16: words.text(.titleHomeCare)
    case 18: words.text(.titleWhoFunds)
    case 26: words.text(.titleSpending)
    case 28: words.text(.titleSpendingByPopulation)
    case 29: words.text(.titleCostBands)
    case 30: words.text(.titleCommunityStaff)
    case 31: words.text(.titleResidentialCare)
    case 36: words.text(.titleInHouse)
    case 39: words.text(.titleProviders)
    case 40: words.text(.titleFeeRanges)
    default: CostBreakdown(number).map { $0.title(words) } ?? ""
    }
  }
}
