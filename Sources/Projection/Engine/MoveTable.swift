/// What people can ask for, from every compartment: resolved once from the plan, so that a step only multiplies rows.
///
/// Cells (stratum × setting) with the same rates, rules and rooms share their choices. The number of a choice and of a
/// wish is the row of its shares.
struct MoveTable: Sendable {
  /// A setting that the people of a compartment can ask for, to wait for it if need be or not.
  struct Wish {
    let to: Int
    /// The room of that setting for these people.
    let room: Int
    /// Where those wait who find no place; nil where there is no limit, they wait for another setting already, or the
    /// rules have nobody wait.
    let refused: Int?
    /// Its baseline moves: positions in `rates`.
    let rates: Range<Int>
    /// Its move rules: positions in `rules`.
    let rules: Range<Int>
  }

  /// A move rule as it speaks to one of its tiers. Its number is the row of its share.
  struct Call: Sendable {
    let rule: Int
    let tier: Int
  }

  /// All that the people of a compartment can ask for.
  struct Choice {
    let compartment: Int
    let waitsFor: Int?
    /// The room of the setting they live in, and of the one they wait for.
    let room: Int
    let waitsForRoom: Int?
    /// Positions in `wishes`.
    let wishes: Range<Int>
    /// Whether any rule speaks of these people.
    let hasRules: Bool
  }

  private struct Profile: Hashable {
    let setting: Int
    let rates: Int
    let calls: [Int]
    let rooms: [Int]
  }

  private(set) var choices: [Choice] = []
  private(set) var wishes: [Wish] = []
  /// Rows of the rate table.
  private(set) var rates: [Int] = []
  /// Move rules of the pathway by tier: positions in `calls`.
  private(set) var rules: [Int] = []
  private(set) var calls: [Call] = []
  /// The calls of every move rule, its tiers in order, as positions in `calls`.
  private(set) var callsOfRule: [Range<Int>] = []
  /// The choices of every cell, by [stratum × setting], as positions in `choices`.
  private(set) var choicesOfCell: [Range<Int>] = []

  /// - Parameters:
  ///   - leaving: the baseline moves out of each setting, in the order of their rates in the table.
  init(
    settings: [Setting], strata: Strata, rooms: Rooms, compartments: Compartments, leaving: [[Move]],
    rates table: RateTable, rules all: [MoveRule]
  ) {
    for (number, rule) in all.enumerated() {
      callsOfRule.append(calls.count..<(calls.count + rule.tiers.count + 1))
      calls += (0...rule.tiers.count).map { Call(rule: number, tier: $0) }
    }
    let callsOfRule = callsOfRule
    let roomsOfGroup = (0..<strata.groups).map { rooms.rooms(ofGroup: $0) }
    let distinct = Distinct(cells: table.profileOfCell.count) { cell in
      let (stratum, setting) = cell.quotientAndRemainder(dividingBy: settings.count)
      return Profile(
        setting: setting, rates: table.profileOfCell[cell],
        calls: all.indices.filter { all[$0].from.contains(setting) && all[$0].strata[stratum] }.map {
          callsOfRule[$0].lowerBound + all[$0].tier(of: stratum)
        }, rooms: roomsOfGroup[strata.group(of: stratum)])
    }
    let choicesOfProfile = distinct.keys.map { profile in
      let first = choices.count
      for compartment in compartments.living[profile.setting] {
        let waitsFor = compartments.all[compartment].waitsFor
        let firstWish = wishes.count
        for to in settings.indices where to != waitsFor {
          let canWait = waitsFor == nil && settings[to].places != nil
          let moves = leaving[profile.setting].indices.filter { leaving[profile.setting][$0].to == to }
          appendWishes(
            of: profile, to: to, refused: canWait ? compartments.waiting(in: profile.setting, for: to) : nil,
            rates: moves.map { table.firstRow[profile.rates] + $0 }, rules: all)
        }
        choices.append(
          Choice(
            compartment: compartment, waitsFor: waitsFor, room: profile.rooms[profile.setting],
            waitsForRoom: waitsFor.map { profile.rooms[$0] }, wishes: firstWish..<wishes.count,
            hasRules: !profile.calls.isEmpty))
      }
      return first..<choices.count
    }
    choicesOfCell = distinct.keyOfCell.map { choicesOfProfile[$0] }
  }

  /// Appends the wish of those who wait if they must, and that of those whom rules have not wait.
  private mutating func appendWishes(of profile: Profile, to: Int, refused: Int?, rates: [Int], rules all: [MoveRule]) {
    let rules = profile.calls.filter { all[calls[$0].rule].to == to }
    appendWish(
      to: to, room: profile.rooms[to], refused: refused, rates: rates, rules: rules.filter { all[calls[$0].rule].waits }
    )
    appendWish(
      to: to, room: profile.rooms[to], refused: nil, rates: [], rules: rules.filter { !all[calls[$0].rule].waits })
  }

  /// Appends a wish, if there is any reason for it.
  private mutating func appendWish(to: Int, room: Int, refused: Int?, rates: [Int], rules: [Int]) {
    guard !(rates.isEmpty && rules.isEmpty) else { return }
    let (firstRate, firstRule) = (self.rates.count, self.rules.count)
    self.rates += rates
    self.rules += rules
    wishes.append(
      Wish(
        to: to, room: room, refused: refused, rates: firstRate..<self.rates.count, rules: firstRule..<self.rules.count))
  }
}

extension MoveRule {
  /// The tier of a stratum, counted from 0; those in none come last.
  fileprivate func tier(of stratum: Int) -> Int { tiers.firstIndex { $0[stratum] } ?? tiers.count }
}

/// The rows of the shares that decide where the people of a compartment are when a step is over.
struct MoveRows: Sendable {
  let choices: Int
  let wishes: Int

  /// In the same compartment, by [choice].
  func remaining(_ choice: Int) -> Int { choice }
  /// Waited, and are admitted, by [choice].
  func admitted(_ choice: Int) -> Int { choices + choice }
  /// Ask, and move, by [wish].
  func granted(_ wish: Int) -> Int { 2 * choices + wish }
  /// Ask, and begin to wait, by [wish].
  func refused(_ wish: Int) -> Int { 2 * choices + wishes + wish }
  /// Move elsewhere, by [choice].
  func leaving(_ choice: Int) -> Int { 2 * (choices + wishes) + choice }

  var count: Int { 3 * choices + 2 * wishes }
}

extension MoveTable {
  var rows: MoveRows { MoveRows(choices: choices.count, wishes: wishes.count) }

  /// Where those who have a choice can be when a step is over.
  func terms(of number: Int) -> [Flows.Term] {
    let choice = choices[number]
    func term(to: Int, _ share: Int) -> Flows.Term { Flows.Term(from: choice.compartment, to: to, share: share) }
    return [term(to: choice.compartment, rows.remaining(number))]
      + (choice.waitsFor.map { [term(to: $0, rows.admitted(number))] } ?? [])
      + choice.wishes.flatMap { wish in
        [term(to: wishes[wish].to, rows.granted(wish))]
          + (wishes[wish].refused.map { [term(to: $0, rows.refused(wish))] } ?? [])
      }
  }

  /// The settings that those who have a choice can move to, and the rows of the shares who do.
  func arrivals(of number: Int) -> [(setting: Int, share: Int)] {
    let choice = choices[number]
    return (choice.waitsFor.map { [(setting: $0, share: rows.admitted(number))] } ?? [])
      + choice.wishes.map { (setting: wishes[$0].to, share: rows.granted($0)) }
  }
}
