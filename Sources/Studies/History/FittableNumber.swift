import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// A number on which people depend, by the name under which something can be learnt about it.
struct FittableNumber {
  /// An assumption by its name; others as `explain` names their place, e.g. `deaths, times for people aged 85 or over`.
  let name: String
  /// As the planner wrote it.
  let amount: Amount
  /// How a run draws it.
  let parameter: Parameter
  /// The word before it where it is written, e.g. `times`.
  let clause: String

  private init(_ name: String, _ amount: Amount, _ distribution: Distribution, _ role: AmountRole, at path: Path) {
    self.name = name
    self.amount = amount
    parameter = Parameter(identity: path.identity, distribution: distribution, legal: role.legal)
    clause = path.clause
  }

  /// Where a number stands: by which a run draws it, and the word before it.
  private typealias Path = (identity: String, clause: String)

  private init?(_ name: String, _ amount: Amount, _ role: AmountRole, at path: Path) {
    guard case .number(let distribution) = amount.value else { return nil }
    self.init(name, amount, distribution, role, at: path)
  }

  /// Every assumption, and every number of tables, entrants and places that is no assumption.
  static func all(in rulebook: Rulebook) -> [FittableNumber] {
    let uses = rulebook.numberUses
    let assumptions = rulebook.assumptionsAsWritten.compactMap { assumption -> FittableNumber? in
      guard let amount = assumption.amount,
        let use = uses.first(where: { $0.amount.names(assumption.name) })
      else { return nil }
      return FittableNumber(
        assumption.name.text, amount, use.role, at: ("assumption \(assumption.name.key)", "is"))
    }
    return assumptions + rulebook.tables.flatMap(numbers) + rulebook.pathways.flatMap(numbers)
      + rulebook.pathways.flatMap(\.settings).compactMap { places(of: $0, in: rulebook) }
  }

  private static func numbers(of table: TableDeclaration) -> [FittableNumber] {
    table.multipliers.enumerated().compactMap { number, multiplier in
      let whom = multiplier.who.map { " for \($0.people)" } ?? ""
      let kind = table.kind.rawValue
      return FittableNumber(
        "\(kind), times\(whom)", multiplier.factor, .factor, at: ("\(kind)/times \(number + 1)", "times"))
    }
  }

  private static func numbers(of pathway: PathwayDeclaration) -> [FittableNumber] {
    pathway.entrantShares.compactMap { entry in
      FittableNumber(
        "pathway \(pathway.name), entrants \(entry.setting)", entry.share, .share,
        at: ("pathway \(pathway.name.key)/entrants \(entry.setting.key)", "entrants \(entry.setting)"))
    }
  }

  private static func places(of setting: Name, in rulebook: Rulebook) -> FittableNumber? {
    guard case .number(let places) = rulebook.settings[setting.key]?.places else { return nil }
    return FittableNumber(
      "setting \(setting), places", places, .count, at: ("setting \(setting.key)/places", "places"))
  }

  /// The numbers that have some names.
  ///
  /// - Throws: a name that no number has, or one of a number that is the same in every draw.
  static func named(_ names: [String], in rulebook: Rulebook) throws(Finding) -> [FittableNumber] {
    let all = all(in: rulebook)
    let uncertain = all.filter(\.parameter.distribution.isUncertain).map(\.name)
    guard !names.isEmpty else { throw .nothingToFit(uncertain) }
    var found: [FittableNumber] = []
    for name in names {
      guard let number = all.first(where: { Name.key($0.name) == Name.key(name) }) else {
        throw .cannotFit(name, near: nearest(to: name, among: uncertain), fittable: uncertain)
      }
      guard number.parameter.distribution.isUncertain else {
        throw .certainNumber(number.name, written: number.amount.text)
      }
      if !found.contains(where: { $0.name == number.name }) { found.append(number) }
    }
    return found
  }
}
