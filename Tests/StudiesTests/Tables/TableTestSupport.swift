import Diagnostics
import Projection
import Quantities
import RuleLanguage
import Testing

@testable import Studies

/// A small scenario: two areas, two needs, ages 18 to 21 and over, two years by quarters.
let small = Vocabulary(
  timeline: Timeline(firstYear: FinancialYear(start: 2026), years: 2, stepsPerYear: 4),
  ages: AgeSpan(lowest: 18, open: 21),
  groups: [(name: "area", values: ["North", "South"])],
  needs: ["moderate", "severe"],
  pathways: [
    (name: "accommodation", settings: ["family home", "own tenancy", "hospital"]),
    (name: "daytime", settings: ["day care", "paid job"]),
  ])

/// Reads a table of a kind as its clause would, and says what was found.
func findings(
  _ kind: TableKind, _ text: String, in vocabulary: Vocabulary = small, otherwiseZero: Bool = false
) -> [Finding] {
  findings(kind, bytes: Array(text.utf8), in: vocabulary, otherwiseZero: otherwiseZero)
}

func findings(
  _ kind: TableKind, bytes: [UInt8], in vocabulary: Vocabulary = small, otherwiseZero: Bool = false
) -> [Finding] {
  let reader = TableReader(vocabulary: vocabulary)
  let source = SourceText(name: "\(kind.rawValue).csv", bytes: bytes)
  var all = Findings()
  let isRead: Bool
  switch kind {
  case .people:
    let startsIn = vocabulary.pathways.map { _ in 0 }
    isRead =
      reader.people(from: [source], otherwiseZero: otherwiseZero, startsIn: startsIn, into: &all) != nil
  case .entrants, .arrivals:
    isRead =
      reader.newcomers(
        kind, from: source, otherwiseZero: otherwiseZero, later: nil, shares: everybodyInTheFirst(vocabulary),
        into: &all) != nil
  case .deaths, .leavers: isRead = reader.exits(kind, from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .needsChange: isRead = reader.needsChanges(from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .moves: isRead = reader.moves(from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .population: isRead = reader.population(from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .prevalence: isRead = reader.prevalence(from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .births: isRead = reader.births(from: source, after: vocabulary.timeline.firstYear, into: &all) != nil
  case .budget: isRead = reader.budget(from: source, payers: ["council", "NHS"], into: &all) != nil
  case .inflation:
    isRead = reader.priceLevels(from: source, base: vocabulary.timeline.firstYear, into: &all) != nil
  case .discount:
    isRead = reader.discountRates(from: source, named: SourceSpan(source, 0..<0), into: &all) != nil
  case .places:
    let settings = [Rulebook.SettingPlace(pathway: 0, setting: 1), Rulebook.SettingPlace(pathway: 1, setting: 0)]
    isRead = reader.places(of: settings, from: source, otherwiseZero: otherwiseZero, into: &all) != nil
  case .supply:
    let span = SourceSpan(source, 0..<0)
    isRead = reader.posts(of: ["nurses", "cooks"], from: source, askedAt: span, into: &all) != nil
  case .actuals: isRead = reader.observations(from: source, into: &all) != nil
  }
  #expect(isRead == !all.hasErrors, "a table is read exactly when nothing is wrong with it")
  return all.sorted
}

/// Shares that send all entrants to the first setting of each pathway, as when the scenario says nothing.
func everybodyInTheFirst(_ vocabulary: Vocabulary) -> [EntrantShares] {
  vocabulary.pathways.map { pathway in
    EntrantShares(shares: (0..<pathway.values.count).map { $0 == 0 ? 1 : 0 }, span: nil)
  }
}

/// Whether two lists of figures agree to within a billionth.
func isClose(_ left: [Double], _ right: [Double], within tolerance: Double = 1e-9) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance }
}
