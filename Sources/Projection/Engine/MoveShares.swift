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

  func leaving(_ choice: Int) -> Row { shares[rows.leaving(choice)] }
  func remaining(_ choice: Int) -> Row { shares[rows.remaining(choice)] }
  func admitted(_ choice: Int) -> Row { shares[rows.admitted(choice)] }
  func granted(_ wish: Int) -> Row { shares[rows.granted(wish)] }
  func refused(_ wish: Int) -> Row { shares[rows.refused(wish)] }

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

  /// What each rule asks in a step; the pools have been counted.
  func sizeRules(step: Int, lanes: Lanes) {
    levels.update(step: step)
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
    // Those whom no rule speaks of ask as they did in the step before.
    for (number, choice) in moves.choices.enumerated() where choice.hasRules || !haveAsked {
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
  func grant(_ capacity: Capacity) {
    for (number, choice) in moves.choices.enumerated() {
      let (content, remaining, leaving) = (content[number], remaining(number), leaving(number))
      remaining.set(content)
      leaving.set(0)
      if let room = choice.waitsForRoom {
        let (admitted, share) = (admitted(number), capacity.waitingShare[room])
        admitted.fill { content[$0] * share[$0] }
        remaining.add(admitted, times: -1)
        leaving.set(admitted)
      }
      for wish in choice.wishes {
        let (asking, granted, refused) = (asking[wish], granted(wish), refused(wish))
        let share = capacity.askingShare[moves.wishes[wish].room]
        granted.fill { asking[$0] * share[$0] }
        refused.fill { asking[$0] - granted[$0] }
        leaving.add(granted)
        if moves.wishes[wish].refused == nil { remaining.add(refused) }
      }
    }
  }
}
