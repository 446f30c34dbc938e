import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// The names and bounds a scenario declares, against which its tables are read.
struct Vocabulary: Sendable {
  /// Something declared with the names it may take: a group with its values, a pathway with its settings.
  struct Declaration: Sendable {
    /// Its own name, which is also the name of its column.
    let name: String
    /// What it may be.
    let values: NameList
  }

  /// What a name stands for, so that a name in the wrong column can be sent to the right one.
  enum Meaning: Hashable, Sendable {
    /// A value of a group.
    case value(ofGroup: String)
    /// A need.
    case need
    /// A setting of a pathway, or of any.
    case setting(ofPathway: String?)
    /// A pathway.
    case pathway
    /// A variant of the population.
    case variant
    /// Somebody who pays.
    case payer
  }

  /// The years and steps.
  let timeline: Timeline
  /// The single years of age.
  let ages: AgeSpan
  /// The groups, in the order declared.
  let groups: [Declaration]
  /// The needs; empty where none is declared.
  let needs: NameList
  /// The pathways, in the order declared.
  let pathways: [Declaration]
  /// Who is told apart: the product of the groups, with the values of the last one neighbours, by age and need.
  let strata: Strata

  /// What a scenario declares.
  init(
    timeline: Timeline, ages: AgeSpan, groups: [(name: String, values: [String])], needs: [String],
    pathways: [(name: String, settings: [String])]
  ) {
    self.timeline = timeline
    self.ages = ages
    self.groups = groups.map { Declaration(name: $0.name, values: NameList($0.values)) }
    self.needs = NameList(needs)
    self.pathways = pathways.map { Declaration(name: $0.name, values: NameList($0.settings)) }
    // Too many to be held are refused before anything is made of them; here they only must not overflow.
    let combined = groups.reduce(1.0) { $0 * Double($1.values.count) }
    strata = Strata(groups: Int(min(1e12, combined)), ages: ages, needs: max(1, needs.count))
  }

  /// The value a combined group has in one declared group.
  func value(ofGroup declared: Int, in combined: Int) -> Int {
    let faster = groups[(declared + 1)...].map(\.values.count).reduce(1, *)
    return combined / faster % groups[declared].values.count
  }

  /// The combined group that has the given value in every declared group.
  func combinedGroup(_ values: [Int]) -> Int {
    zip(groups, values).reduce(0) { $0 * $1.0.values.count + $1.1 }
  }

  /// The years of the run.
  var years: ClosedRange<FinancialYear> { timeline.firstYear...timeline.lastYear }

  /// Everything a name stands for, wherever it was declared.
  func meanings(of name: String) -> [Meaning] {
    var all = groups.filter { $0.values.index(of: name) != nil }.map { Meaning.value(ofGroup: $0.name) }
    if needs.index(of: name) != nil { all.append(.need) }
    all += pathways(holding: name).map { .setting(ofPathway: pathways[$0].name) }
    if pathways.contains(where: { Name.key($0.name) == Name.key(name) }) { all.append(.pathway) }
    return all
  }

  /// The pathways of which a name is a setting.
  func pathways(holding name: String) -> [Int] {
    pathways.indices.filter { pathways[$0].values.index(of: name) != nil }
  }
}

extension Vocabulary {
  /// The most cells (strata × settings) of a scenario: a hundred times the largest county by single years of age.
  private static let mostCells = 20e6

  /// What is wrong where there are more cells than can be held, found before any of them is made.
  var tooManyCells: Finding? {
    let settings = pathways.reduce(0) { $0 + $1.values.count }
    let parts =
      groups.map { ($0.values.count, "values of `\($0.name)`") }
      + [(ages.count, "ages"), (max(1, needs.count), "needs"), (settings, "settings")]
    let cells = parts.reduce(1.0) { $0 * Double($1.0) }
    return cells > Self.mostCells ? .tooManyCells(parts, cells: cells, most: Self.mostCells) : nil
  }
}
