import Quantities

extension Plan {
  /// Stops the program where a plan contradicts itself.
  ///
  /// Whoever makes a plan has checked what planners wrote, and told them in their words; what fails here is a
  /// mistake in the making, and a wrong figure would be worse than none.
  func checkSoundness() {
    precondition(!pathways.isEmpty && options > 0 && weeksPerYear > 0, "a plan needs pathways, options and weeks")
    for pathway in pathways { check(pathway) }
    checkAgreement()
    checkRates()
    checkRules()
    checkMoney()
    checkReadings()
  }

  private func check(_ pathway: Pathway) {
    let settings = pathway.settings
    precondition(settings[pathway.startsIn].places == nil, "where people start has no limit")
    for (number, setting) in settings.enumerated() {
      precondition(setting.whenFull != number, "a full setting cannot send people to itself")
      precondition(setting.places.map(isSound) ?? true, "places are by step, and every group has a pool of them")
    }
    precondition(pathway.opening.count == strata.count * settings.count, "opening is by stratum and setting")
    precondition(
      pathway.entrants.count == timeline.years
        && pathway.entrants.allSatisfy { $0.count == entering.count * settings.count },
      "entrants are by year, entering stratum and setting")
    precondition(
      Set(entering).count == entering.count && entering.allSatisfy((0..<strata.count).contains),
      "strata are entered once")
    precondition(
      areCounts(pathway.opening) && pathway.entrants.allSatisfy(areCounts), "people are counted from nought")
    for move in pathway.moves {
      precondition(move.from != move.to && move.probability.count == strata.count, "moves are by stratum")
      precondition(
        settings.indices.contains(move.from) && settings.indices.contains(move.to) && areShares(move.probability),
        "shares of people move between settings of their pathway")
    }
  }

  private func areCounts(_ people: [Double]) -> Bool { people.allSatisfy { $0 >= 0 && $0.isFinite } }

  private func areShares(_ probabilities: [Double]) -> Bool { probabilities.allSatisfy((0...1).contains) }

  private func isSound(_ places: Places) -> Bool {
    places.bySteps.allSatisfy { $0.count == timeline.steps } && places.poolOfGroup.count == strata.groups
      && places.poolOfGroup.allSatisfy(places.bySteps.indices.contains)
  }

  /// Everybody is in every pathway, so pathways agree on how many there are.
  private func checkAgreement() {
    func sums(_ people: [Double], by settings: Int) -> [Double] {
      stride(from: 0, to: people.count, by: settings).map { people[$0..<($0 + settings)].reduce(0, +) }
    }
    func agree(_ left: [Double], _ right: [Double]) -> Bool {
      let tolerance = 1e-9 * max(1, left.reduce(0, +))
      return zip(left, right).allSatisfy { ($0 - $1).magnitude <= tolerance }
    }
    let first = pathways[0]
    for other in pathways.dropFirst() {
      let sizes = (first.settings.count, other.settings.count)
      precondition(
        agree(sums(first.opening, by: sizes.0), sums(other.opening, by: sizes.1)), "pathways hold the same people")
      for (left, right) in zip(first.entrants, other.entrants) {
        precondition(agree(sums(left, by: sizes.0), sums(right, by: sizes.1)), "pathways have the same entrants")
      }
    }
  }

  private func checkRates() {
    let settings = exits.pathway.map { pathways[$0].settings.count } ?? 1
    precondition(exits.probability.count == strata.count * settings, "exits are by stratum, or by setting too")
    precondition(areShares(exits.probability), "shares of people leave")
    for change in needsChanges {
      precondition(
        change.from != change.to && change.probability.count == strata.groups * strata.ages.count,
        "changes of need are by group and age")
      precondition(
        (0..<strata.needs).contains(change.from) && (0..<strata.needs).contains(change.to)
          && areShares(change.probability), "shares of people change from one need of the plan to another")
    }
  }

  private func checkRules() {
    for rule in placesRules {
      check(rule.schedule)
      let places = pathways[rule.pathway].settings[rule.setting].places
      precondition(places?.bySteps.indices.contains(rule.pool) ?? false, "only a limit can be changed")
    }
    for rule in moveRules {
      check(rule.schedule)
      let settings = pathways[rule.pathway].settings.indices
      precondition(
        settings.contains(rule.to) && rule.from.allSatisfy(settings.contains), "moves are between settings of a pathway"
      )
      precondition(!rule.from.contains(rule.to) && rule.strata.count == strata.count, "moves are by stratum")
      precondition(rule.tiers.allSatisfy { $0.count == strata.count }, "tiers are by stratum")
    }
    for rule in entrantRules {
      check(rule.schedule)
      precondition(
        rule.from != rule.to && rule.who.count == entering.count, "entrants are by entering stratum")
    }
    for rule in rateRules {
      check(rule.schedule)
      precondition(rule.strata.count == strata.count, "rates are by stratum")
    }
  }

  private func check(_ schedule: Schedule) {
    precondition(
      schedule.phase.count == timeline.steps && schedule.options.count == options, "a rule is by step and by option")
    precondition(
      schedule.trigger.map(triggers.indices.contains) ?? true && (0...timeline.steps).contains(schedule.begins)
        && schedule.delay >= 0, "a rule waits for a trigger of the plan, and for no time past")
    precondition(
      [schedule.within, schedule.delayWithin].allSatisfy((0..<1).contains),
      "a phase changes within a step, not behind it")
  }

  private func checkMoney() {
    for rule in priceRules {
      check(rule.schedule)
      precondition(pathways[rule.pathway].settings.indices.contains(rule.setting), "a price is of a setting")
    }
    for paid in paidPlaces { check(paid) }
    for commitment in commitments {
      for schedule in [commitment.schedule] + commitment.endsBy { check(schedule) }
    }
  }

  private func check(_ paid: PaidPlaces) {
    for schedule in [paid.schedule] + paid.endsBy { check(schedule) }
    let settings = pathways[paid.pathway].settings
    precondition(settings.indices.contains(paid.setting), "places are of a setting")
    precondition(!paid.fillsLast || settings[paid.setting].places != nil, "the last places are those of a limit")
    precondition(!paid.fillsLast || paid.bands.allSatisfy(\.isCommitted), "the last places are paid for used or not")
    precondition(
      paid.bands.dropLast().allSatisfy { $0.places != nil }
        && paid.bands.allSatisfy { $0.places != nil || !$0.isCommitted },
      "only the last places called off have no limit")
  }

  private func checkReadings() {
    precondition(
      zip(agesTold, agesTold.dropFirst()).allSatisfy { $0.through.map { $0 + 1 } == $1.from },
      "ages lie beside each other")
    for gauge in gauges {
      let settings = pathways[gauge.pathway].settings
      precondition(gauge.settings.allSatisfy(settings.indices.contains), "a gauge reads settings of one pathway")
      precondition(
        gauge.strata.map { $0.count == strata.count && gauge.quantity.canBeNarrowed } ?? true,
        "a gauge reads strata where there are any to read")
    }
    for trigger in triggers {
      precondition(
        trigger.steps >= 1 && trigger.gauges.allSatisfy { gauges[$0].quantity.isStock },
        "a trigger reads stocks, at the ends of some steps")
    }
  }
}
