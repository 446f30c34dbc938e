// Part 3 of a step in whole people: who asks for what.
extension WholePathway {
  /// Baseline moves are luck: every person of a cell makes one or stays.
  ///
  /// Leaves in `rest` who stays, and in the pools of the rules how many of them each may ask.
  func askByRates(lane: Int, step: Int, _ luck: Luck, everybody: UnsafeMutablePointer<Int>) {
    let (rest, content, shares) = (rest.lane(lane), content.lane(lane), block.shares)
    let move = Happening(.move, pathway: number, step: step)
    let destination = Happening(.destination, pathway: number, step: step)
    asks[lane].removeAll(keepingCapacity: true)
    forEachCell(lane: lane, everybody: everybody) { stratum, compartment, people in
      let cell = cell(stratum, compartment)
      let choice = choices[cell]
      let leaving = 1 - shares.afterBaseline[choice][lane]
      var left = people
      if leaving > 0 {
        let place = place[compartment]
        let moving = Binomial(people: people, probability: leaving)
          .quantile(luck(move.of(stratum: stratum, place: place)))
        var movers = Multinomial(people: moving, probability: leaving)
        for wish in block.prepared.moves.choices[choice].wishes where movers.left > 0 {
          let setting = block.prepared.moves.wishes[wish].to
          let some = movers.next(
            probability: shares.askingByRates[wish][lane],
            luck(destination.of(stratum: stratum, place: place, to: setting)))
          guard some > 0 else { continue }
          asks[lane].append(Ask(stratum: stratum, compartment: compartment, wish: wish, people: some, reason: 0))
          left -= some
        }
      }
      rest[cell] = left
      content[cell] = left
      for (call, _) in callsOfChoice[choice] { shares.pool[call][lane] += Double(left) }
    }
  }

  /// Rules are plans, not luck: each asks as many people as it is expected to, whole people as soon as parts make one
  /// up; whom it asks is luck.
  func askByRules(lane: Int, step: Int, _ luck: Luck) {
    for (rule, tiers) in block.prepared.moves.callsOfRule.enumerated() {
      var rounding = SystematicRounding(carried: carried[rule][lane])
      for call in tiers where block.shares.ruleShare[call][lane] > 0 {
        let happening = Happening(.ruleAsks, pathway: number, step: step)
        let tier = call - tiers.lowerBound
        ask(
          call, reason: ruleFingerprints[rule], lane: lane, &rounding,
          luck(happening.of(stratum: 0, to: tier, reason: ruleFingerprints[rule])))
      }
      // People whom a rule could not find are not owed to it.
      carried[rule][lane] = rounding.carried.truncatingRemainder(dividingBy: 1)
    }
  }

  /// Goes round everybody whom a rule may ask, from where luck has it begin.
  private func ask(_ call: Int, reason: UInt64, lane: Int, _ rounding: inout SystematicRounding, _ u: Double) {
    let cells = called[call]
    expected.removeAll(keepingCapacity: true)
    for cell in cells { expected.append(expectedAsks(by: call, of: cell, lane: lane)) }
    let start = u * expected.reduce(0, +)
    var (first, before) = (0, 0.0)
    while first < cells.count && before + expected[first] <= start {
      before += expected[first]
      first += 1
    }
    guard first < cells.count else { return }
    func ask(_ place: Int, _ expected: Double) {
      guard expected > 0 else { return }
      let (cell, content) = (cells[place], content.lane(lane))
      let left = content[self.cell(cell.stratum, cell.compartment)]
      let some = rounding.next(expected, atMost: left)
      guard some > 0 else { return }
      content[self.cell(cell.stratum, cell.compartment)] -= some
      asks[lane].append(
        Ask(stratum: cell.stratum, compartment: cell.compartment, wish: cell.wish, people: some, reason: reason))
    }
    ask(first, before + expected[first] - start)
    for place in (first + 1)..<(first + cells.count) {
      ask(place % cells.count, expected[place % cells.count])
    }
    ask(first, start - before)
  }

  /// What a rule asks of a cell; where rules ask more than there are, all are scaled alike.
  private func expectedAsks(by call: Int, of called: Called, lane: Int) -> Double {
    let cell = cell(called.stratum, called.compartment)
    let people = people.lane(lane)[cell]
    guard people > 0 else { return 0 }
    let rest = Double(rest.lane(lane)[cell])
    func asked(by call: Int) -> Double {
      let share = block.shares.ruleShare[call][lane]
      switch block.prepared.moveRules[block.prepared.moves.calls[call].rule].amount {
      case .share: return share * Double(people)
      case .people: return share * rest
      }
    }
    let all = callsOfChoice[called.choice].reduce(0) { $0 + asked(by: $1.call) }
    return all > rest ? asked(by: call) * (rest / all) : asked(by: call)
  }

  /// Where each rule begins to count in a lane.
  func startRules(lane: Int, _ luck: Luck) {
    let happening = Happening(.ruleStart, pathway: number)
    for (rule, fingerprint) in ruleFingerprints.enumerated() {
      carried[rule][lane] = luck(happening.of(stratum: 0, reason: fingerprint))
    }
  }
}
