import Quantities

/// What share of every compartment asks for what in a step, and what share of those who ask may go.
///
/// None of it depends on how many people a cell holds, so cells with the same rates and rules share it.
final class MoveShares {
  /// Where people of a compartment after 2 are when the step is over, by the rows of `rows`.
  let shares: Rows
  let rows: MoveRows

  // By [choice], of the people of a compartment after 2.

  /// Left by baseline moves: the cell's R as a share.
  let afterBaseline: Rows
  /// Ask for nothing: left by baseline moves and rules, granted or not.
  let content: Rows

  // By [wish], of the people of a compartment after 2.

  /// Make a baseline move, if there is room.
  let askingByRates: Rows
  /// Ask to move.
  let asking: Rows

  /// What each move rule asks, by [rule and tier]: a share of the cell, or a share of R.
  let ruleShare: Rows
  /// R over all of a tier whom a rule may move, by [rule and tier].
  let pool: Rows

  /// Whether everybody has asked since the baseline moves last changed.
  private var haveAsked = false
  /// Whether any rule is in force in any lane, and was in the step before.
  private(set) var doRulesAsk = false
  private var haveRulesAsked = false
  private let prepared: PreparedPathway
  private let levels: Levels
  private let scratch: Rows

  init(_ prepared: PreparedPathway, lanes: Lanes, triggers: Triggers) {
    self.prepared = prepared
    levels = Levels(prepared.moveRules.map(\.schedule), lanes: lanes, triggers: triggers)
    rows = prepared.moves.rows
    shares = lanes.rows(rows.count)
    afterBaseline = lanes.rows(prepared.moves.choices.count)
    content = lanes.rows(prepared.moves.choices.count)
    askingByRates = lanes.rows(prepared.moves.wishes.count)
    asking = lanes.rows(prepared.moves.wishes.count)
    // Before the first step everybody stays where they are.
    for choice in prepared.moves.choices.indices { shares[rows.remaining(choice)].set(1) }
    ruleShare = lanes.rows(prepared.moves.calls.count)
    pool = lanes.rows(prepared.moves.calls.count)
    scratch = lanes.rows(2)
  }

  private var moves: MoveTable { prepared.moves }

  /// Baseline moves take their share of every compartment.
  func takeBaseline(_ rates: StepRates) {
    guard rates.changed else { return }
    for (number, choice) in moves.choices.enumerated() {
      let rest = afterBaseline[number]
      rest.set(1)
      for wish in choice.wishes {
        let asking = askingByRates[wish]
        asking.set(0)
        for position in moves.wishes[wish].rates { asking.add(rates.probability[moves.rates[position]]) }
        rest.add(asking, times: -1)
      }
      rest.fill { max(0, rest[$0]) }
    }
    haveAsked = false
  }

  /// Finds which rules are in force in a step.
  func beginStep(_ step: Int) {
    levels.update(step: step)
    haveRulesAsked = doRulesAsk
    doRulesAsk = (0..<levels.rows.count).contains { levels.rows[$0].isOther(than: 0) }
  }

  /// What each rule asks in a step; the pools have been counted.
  func sizeRules(lanes: Lanes) {
    for (number, rule) in prepared.moveRules.enumerated() {
      let (tiers, level) = (moves.callsOfRule[number], levels.rows[number])
      switch rule.amount {
      case .share(let share):
        let share = lanes.values[share]
        for tier in tiers { ruleShare[tier].fill { 1 - power(1 - share[$0], level[$0]) } }
      case .people(let people, let portion):
        let (people, asked, part) = (lanes.values[people], scratch[1], scratch[0])
        setPart(part, portion, lanes: lanes)
        asked.fill { people[$0] * part[$0] * level[$0] }
        askTierByTier(asked, tiers)
      }
    }
  }

  /// Asks so many people of the first tier, what it cannot give of the next, and so on.
  private func askTierByTier(_ asked: Row, _ tiers: Range<Int>) {
    for tier in tiers {
      let (pool, share) = (pool[tier], ruleShare[tier])
      share.fill { pool[$0] > 0 ? min(1, asked[$0] / pool[$0]) : 0 }
      asked.fill { max(0, asked[$0] - pool[$0]) }
    }
  }

  private func setPart(_ part: Row, _ portion: MoveRule.Portion, lanes: Lanes) {
    part.set(1)
    switch portion {
    case .whole: break
    case .share(let share, let all):
      let share = lanes.values[share]
      part.set(0)
      for share in all { part.add(lanes.values[share]) }
      part.fill { share[$0] / max(1, part[$0]) }
    case .rest(let shares):
      for share in shares { part.add(lanes.values[share], times: -1) }
      part.fill { max(0, part[$0]) }
    }
  }

  /// Rules ask beside the baseline moves, and never for more people than these have left.
  func askByRules() {
    // Those whom no rule asks ask for what they did in the step before.
    let haveRules = doRulesAsk || haveRulesAsked
    guard haveRules || !haveAsked else { return }
    for (number, choice) in moves.choices.enumerated() where choice.hasRules && haveRules || !haveAsked {
      let (rest, left) = (afterBaseline[number], content[number])
      for wish in choice.wishes { asking[wish].set(askingByRates[wish]) }
      let asked = scratch[0]
      asked.set(0)
      for wish in choice.wishes { addAsked(by: wish, of: rest, to: asked) { _ in 1 } }
      // Where rules ask more than there are, all are scaled alike: the order of rules never matters.
      asked.fill { asked[$0] > rest[$0] ? rest[$0] / asked[$0] : 1 }
      left.set(1)
      for wish in choice.wishes {
        addAsked(by: wish, of: rest, to: asking[wish]) { asked[$0] }
        left.add(asking[wish], times: -1)
      }
      left.fill { max(0, left[$0]) }
    }
    haveAsked = true
  }

  @inline(__always)
  private func addAsked(by wish: Int, of rest: Row, to sum: Row, scale: (Int) -> Double) {
    for position in moves.wishes[wish].rules {
      let call = moves.rules[position]
      let share = ruleShare[call]
      switch prepared.moveRules[moves.calls[call].rule].amount {
      case .share: sum.fill { sum[$0] + share[$0] * scale($0) }
      case .people: sum.fill { sum[$0] + rest[$0] * share[$0] * scale($0) }
      }
    }
  }

  /// Splits those who ask into those who move and those who find no place, and admits from the waiting.
  func grant(_ capacity: Capacity, of choices: Range<Int>) { prepared.asks.grant(self, capacity, of: choices) }
}
