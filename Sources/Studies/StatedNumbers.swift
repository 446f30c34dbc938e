import Diagnostics
import Quantities
import RuleLanguage

extension Rulebook {
  /// Every number the scenario and its rules state, with where it comes from.
  var statedNumbers: [StudyResult.Assumption] {
    let ordered = pathways.flatMap(\.settings).compactMap { settings[$0.key] }
    return ordered.flatMap(numbers) + tables.flatMap(numbers) + assumptionsInOrder + hypotheses.flatMap(numbers)
  }

  private func numbers(of setting: SettingDeclaration) -> [StudyResult.Assumption] {
    func source(of clause: String) -> String? {
      joined(setting.sources.filter { $0.clause == clause }.map(\.source))
    }
    var found: [StudyResult.Assumption] = []
    if case .number(let places) = setting.places {
      found.append(stated("\(setting.name), places", places, source: source(of: "places")))
    }
    if let cost = setting.cost {
      let name = "\(setting.name), cost a \(cost.isWeekly ? "week" : "year") for each person"
      found.append(stated(name, cost.amount, source: source(of: "cost")))
    }
    // An uplift that names an assumption is told with the assumption.
    if let uplift = setting.uplift, case .number = uplift.value {
      found.append(stated("\(setting.name), uplift a year", uplift, source: source(of: "uplift")))
    }
    return found
  }

  private func numbers(of table: TableDeclaration) -> [StudyResult.Assumption] {
    let files = table.files.map(\.text).joined(separator: ", ")
    let name = "\(table.kind.rawValue), from \(files)"
    guard let multiplier = table.multipliers.first else {
      return [.init(name: name, text: "as tabled", source: joined(table.sources), isUncertain: false)]
    }
    return [stated(name + ", times", multiplier.factor, source: joined(table.sources))]
  }

  private var assumptionsInOrder: [StudyResult.Assumption] {
    assumptions.values.sorted {
      ($0.name.span.source.name, $0.name.span.range.lowerBound) < (
        $1.name.span.source.name, $1.name.span.range.lowerBound
      )
    }
    .compactMap { assumption in
      assumption.amount.map { stated(assumption.name.text, $0, source: joined(assumption.sources)) }
    }
  }

  /// The statements of a hypothesis that rest on numbers of their own.
  private func numbers(of hypothesis: HypothesisDeclaration) -> [StudyResult.Assumption] {
    hypothesis.statements.map { statement in
      .init(
        name: hypothesis.title.text, text: statement.text,
        // The document an idea comes from vouches for the idea, not for the numbers put to it.
        source: joined(statement.sources),
        isUncertain: statement.amounts.contains { isUncertain($0.amount) })
    }
  }

  private func stated(_ name: String, _ amount: Amount, source: String?) -> StudyResult.Assumption {
    return .init(name: name, text: amount.text, source: source, isUncertain: isUncertain(amount))
  }

  private func isUncertain(_ amount: Amount) -> Bool {
    switch amount.value {
    case .number(let distribution): return distribution.isUncertain
    case .assumption(let name):
      return assumptions[name.key]?.amount.map(isUncertain) ?? false
    }
  }

  func joined(_ sources: [Source]) -> String? {
    guard !sources.isEmpty else { return nil }
    return sources.map { source in
      [source.text, source.quality.map { "quality \($0.rawValue)" }, source.asAt.map { "as at \($0)" }]
        .compactMap { $0 }.joined(separator: ", ")
    }.joined(separator: "; ")
  }
}
