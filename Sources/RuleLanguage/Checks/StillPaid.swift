import Diagnostics
import Quantities

/// Places that a contract pays for used or not are paid for until it ends, closed or not.
func checkStillPaid(_ context: CheckContext, _ findings: inout Findings) {
  let declared = context.draft.contracts.filter { contract in
    contract.until != nil && contract.purchase.map(context.committedPlaces) ?? 0 > 0
  }
  let blocks = Dictionary(grouping: declared) { $0.purchase?.setting.key ?? "" }.mapValues { Blocks($0, context) }
  guard !blocks.isEmpty else { return }
  let settings = Dictionary(context.draft.settings.map { ($0.name.key, $0) }) { first, _ in first }
  for hypothesis in context.draft.hypotheses {
    let closings = Dictionary(grouping: hypothesis.statements.filter { $0.places?.closes ?? false }) { statement in
      statement.places?.setting.key ?? ""
    }
    for (setting, statements) in closings {
      guard let first = statements.first, let day = hypothesis.firstDay(of: first), let blocks = blocks[setting] else {
        continue
      }
      let places = settings[setting].flatMap(context.number(ofPlaces:))
      func finding(ended: Set<String>) -> Finding? {
        blocks.paid(after: day, ended: ended).flatMap { stillPaid(statements, of: places, $0, context) }
      }
      // What an option ends besides is looked for where there is something to doubt.
      guard finding(ended: hypothesis.endedContracts) != nil,
        let found = finding(ended: context.doneTogether(with: hypothesis, \.endedContracts))
      else { continue }
      findings.report(found)
    }
  }
}

/// The first closure of places of a setting that contracts go on paying for.
///
/// - Parameters:
///   - places: how many the setting has; nil where that is not known.
///   - paid: how many go on being paid for, and the last of the contracts for them.
private func stillPaid(
  _ statements: [Statement], of places: Double?, _ paid: (places: Double, contract: ContractDeclaration),
  _ context: CheckContext
) -> Finding? {
  // Places beyond those of the contracts may close without touching them.
  var free = (places ?? paid.places) - paid.places
  for statement in statements {
    guard let closing = statement.places else { continue }
    free -= context.central(closing.number) ?? 0
    if free < 0 {
      let bought = paid.contract.purchase.map(context.committedPlaces) ?? 0
      return .stillPaid(statement, closing, paid.contract, buys: bought)
    }
  }
  return nil
}

/// The contracts for places of one setting.
private struct Blocks {
  private struct Block {
    let contract: ContractDeclaration
    let until: CalendarDate
    let places: Double
  }

  /// By their last day.
  private let blocks: [Block]
  /// The places of each contract and all that end later; 0 behind the last.
  private let placesFrom: [Double]
  private let byName: [String: Block]

  init(_ contracts: [ContractDeclaration], _ context: CheckContext) {
    blocks = contracts.compactMap { contract in
      guard let until = contract.until, let purchase = contract.purchase else { return nil }
      return Block(contract: contract, until: until, places: context.committedPlaces(of: purchase))
    }.sorted { $0.until < $1.until }
    placesFrom = blocks.reversed().reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.places) }.reversed()
    byName = Dictionary(blocks.map { ($0.contract.name.key, $0) }) { first, _ in first }
  }

  /// How many places go on being paid for after a day, and the last of the contracts for them; nil where none are.
  func paid(after day: CalendarDate, ended: Set<String>) -> (places: Double, contract: ContractDeclaration)? {
    let gone = ended.compactMap { byName[$0] }.filter { $0.until > day }.reduce(0) { $0 + $1.places }
    let last = blocks.last { !ended.contains($0.contract.name.key) }
    guard let last, last.until > day else { return nil }
    return (placesFrom[firstIndex(after: day)] - gone, last.contract)
  }

  /// The index of the first contract that ends after a day, found by halving.
  private func firstIndex(after day: CalendarDate) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].until > day { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension CheckContext {
  /// How many places a setting has; nil where it has no limit or a table gives them.
  func number(ofPlaces setting: SettingDeclaration) -> Double? {
    guard case .number(let number) = setting.places else { return nil }
    return central(number)
  }
}
