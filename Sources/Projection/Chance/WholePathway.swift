/// The whole people of one pathway in a block of lanes, and what luck decides about them.
///
/// The probabilities, the rules' asks, the places and the totals are those of the block; only people are its own.
final class WholePathway {
  /// Some people of one stratum who ask to live elsewhere.
  struct Ask {
    let stratum: Int
    let compartment: Int
    let wish: Int
    let people: Int
    /// What makes them ask: 0 for baseline moves, else the fingerprint of a rule.
    let reason: UInt64
  }

  /// People of one stratum, where a call of a rule finds them.
  struct Called {
    let stratum: Int
    let compartment: Int
    let choice: Int
    let wish: Int
  }

  let number: Int
  let block: PathwayBlock
  let compartments: Compartments
  /// By [stratum × compartment].
  let people: WholePeople
  /// Those whom baseline moves have left in a step, and of them those whom rules have left too; by [stratum ×
  /// compartment], of use where there are people.
  let rest: WholePeople
  let content: WholePeople
  /// Who asks in the current step, by lane.
  var asks: [[Ask]]
  /// What each rule has asked and not yet made up a person, by [move rule].
  let carried: Rows
  let ruleFingerprints: [UInt64]
  /// By [call].
  let called: [[Called]]
  /// The choice of every cell, by [stratum × compartment].
  let choices: [Int]
  /// The calls that speak to a choice, and the wish each asks for.
  let callsOfChoice: [[(call: Int, wish: Int)]]
  /// By compartment, what its events are told by: the same whatever other compartments there are.
  let place: [UInt64]
  /// Of one lane, by room: who lives there, what is free, and who is drawn.
  var living: [Int]
  var free: [Int]
  var drawn: [MultivariateHypergeometric]
  /// What a call expects of each of its cells.
  var expected: [Double] = []

  init(_ number: Int, _ block: PathwayBlock, of plan: Plan, lanes: Lanes) {
    let (compartments, moves, settings) = (block.compartments, block.prepared.moves, block.settings.count)
    self.number = number
    self.block = block
    self.compartments = compartments
    let cells = plan.strata.count * compartments.count
    people = WholePeople(cells: cells, lanes: lanes.count)
    rest = WholePeople(cells: cells, lanes: lanes.count)
    content = WholePeople(cells: cells, lanes: lanes.count)
    asks = Array(repeating: [], count: lanes.count)
    carried = lanes.rows(block.prepared.moveRules.count)
    ruleFingerprints = block.prepared.moveRules.map { $0.fingerprint(in: plan) }
    place = compartments.all.map { UInt64($0.setting + 1) << 32 | UInt64(($0.waitsFor ?? -1) + 1) }
    choices = moves.choices(strata: plan.strata.count, settings: settings, compartments: compartments.count)
    callsOfChoice = moves.choices.map { choice in
      choice.wishes.flatMap { wish in moves.wishes[wish].rules.map { (call: moves.rules[$0], wish: wish) } }
    }
    var called = moves.calls.map { _ in [Called]() }
    for (cell, choice) in choices.enumerated() {
      let (stratum, compartment) = cell.quotientAndRemainder(dividingBy: compartments.count)
      for (call, wish) in callsOfChoice[choice] {
        called[call].append(Called(stratum: stratum, compartment: compartment, choice: choice, wish: wish))
      }
    }
    self.called = called
    living = Array(repeating: 0, count: block.prepared.rooms.count)
    free = living
    drawn = living.map { _ in MultivariateHypergeometric(population: 0, drawn: 0) }
  }

  func cell(_ stratum: Int, _ compartment: Int) -> Int { stratum * compartments.count + compartment }

  func room(_ setting: Int, stratum: Int) -> Int {
    block.prepared.rooms.room(setting, group: block.strata.group(of: stratum))
  }

  /// Calls with every stratum and compartment of a lane where there are people, and how many.
  ///
  /// - Parameter everybody: the people of the lane by stratum.
  @inline(__always)
  func forEachCell(
    lane: Int, everybody: UnsafeMutablePointer<Int>, from first: Int = 0, _ body: (Int, Int, Int) -> Void
  ) {
    let (people, count) = (people.lane(lane), compartments.count)
    for stratum in 0..<block.strata.count where everybody[stratum] > 0 {
      for compartment in first..<count where people[stratum * count + compartment] > 0 {
        body(stratum, compartment, people[stratum * count + compartment])
      }
    }
  }

  /// Adds the people of a lane to a count by [band × compartment].
  func count(into counts: Rows, lane: Int, everybody: UnsafeMutablePointer<Int>) {
    forEachCell(lane: lane, everybody: everybody) { stratum, compartment, people in
      let band = block.bands.ofStratum[stratum]
      counts[band * compartments.count + compartment][lane] += Double(people)
    }
  }

  /// Takes so many people out of a stratum, whoever they are.
  ///
  /// - Parameters:
  ///   - population: everybody of the stratum.
  ///   - gone: told from where, and how many.
  @inline(__always)
  func take(
    _ count: Int, of population: Int, stratum: Int, lane: Int, _ luck: Luck, _ happening: Happening, to: Int = 0,
    gone: (Int, Int) -> Void
  ) {
    let here = people.lane(lane) + cell(stratum, 0)
    var draw = MultivariateHypergeometric(population: population, drawn: count)
    for compartment in 0..<compartments.count where here[compartment] > 0 && draw.drawn > 0 {
      let some = draw.next(
        of: here[compartment], luck(happening.of(stratum: stratum, place: place[compartment], to: to)))
      guard some > 0 else { continue }
      here[compartment] -= some
      gone(compartment, some)
    }
  }

  /// Has people of a stratum live, or wait, elsewhere.
  func move(_ count: Int, stratum: Int, from: Int, to: Int, lane: Int) {
    guard count > 0 else { return }
    let (here, number) = (people.lane(lane) + cell(stratum, 0), Double(count))
    here[from] -= count
    here[to] += count
    let band = block.bands.ofStratum[stratum]
    block[band, from][lane] -= number
    block[band, to][lane] += number
    let (left, reached) = (compartments.all[from].setting, compartments.all[to].setting)
    guard left != reached else { return }
    let (totals, group) = (block.totals, block.bands.group[band])
    totals.movesOut[block.total(left, group)][lane] += number
    totals.movesIn[block.total(reached, group)][lane] += number
    if let moves = totals.movesInByBand { moves[band * block.settings.count + reached][lane] += number }
  }

  /// Finds who lives in each room of a lane, and how many more it can hold.
  func countRooms(lane: Int) {
    for room in living.indices { living[room] = 0 }
    for band in 0..<block.bands.count {
      for (number, compartment) in compartments.all.enumerated() {
        living[block.prepared.rooms.room(compartment.setting, group: block.bands.group[band])] +=
          Int(block[band, number][lane])
      }
    }
    for room in living.indices {
      // A number that nobody reaches, for rooms without a limit.
      free[room] = block.isLimited[room] ? max(0, Int(block.capacity.places[room][lane]) - living[room]) : 1 << 60
    }
  }
}

extension MoveTable {
  /// The choice of every cell, by [stratum × compartment].
  fileprivate func choices(strata: Int, settings: Int, compartments: Int) -> [Int] {
    var choices = [Int](repeating: 0, count: strata * compartments)
    for cell in 0..<(strata * settings) {
      for choice in choicesOfCell[cell] {
        choices[cell / settings * compartments + self.choices[choice].compartment] = choice
      }
    }
    return choices
  }
}

extension MoveRule {
  /// A number for the rule that stays the same whichever other rules there are.
  fileprivate func fingerprint(in plan: Plan) -> UInt64 {
    let amount =
      switch amount {
      case .people(let people, _): people
      case .share(let share): share
      }
    return ([pathway, to] + from).reduce(Projection.fingerprint(of: plan.parameters[amount].identity)) {
      mixed($0, with: UInt64($1))
    }
  }
}
