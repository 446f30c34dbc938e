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
  let endedTogether = context.doneTogether(\.endedContracts)
  for hypothesis in context.draft.hypotheses {
    let ended = endedTogether[hypothesis.title.key] ?? []
    let closings = Dictionary(grouping: hypothesis.statements.filter { $0.places?.closes ?? false }) { statement in
      statement.places?.setting.key ?? ""
    }
    for (setting, statements) in closings {
      guard let first = statements.first, let day = hypothesis.firstDay(of: first),
        let paid = blocks[setting]?.paid(after: day, ended: ended)
      else { continue }
      // Places beyond those of the contracts may close without touching them.
      var free = (settings[setting].flatMap(context.number(ofPlaces:)) ?? paid.places) - paid.places
      for statement in statements {
        guard let places = statement.places else { continue }
        free -= context.central(places.number) ?? 0
        if free < 0 {
          findings.report(
            .stillPaid(statement, places, paid.contract, buys: paid.contract.purchase.map(context.committedPlaces) ?? 0)
          )
          break
        }
      }
    }
  }
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
