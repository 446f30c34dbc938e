import Projection
import Quantities
import RuleLanguage

/// A part of what a run holds as one rate, for those strata in which it is the same part: deaths are part of all who
/// leave the population, entrants part of all who come in.
private struct RatePart {
  let strata: [Bool]
  /// How much of the rate it is, by year of the run.
  let share: [Double]
}

// Rules about one of two tables that a run puts together.
extension Lowering {
  /// The rules that multiply what one table tells.
  ///
  /// Where it is a part w of a rate, to multiply it by f multiplies the rate by 1 + w (f − 1).
  func rules(
    _ rate: RateRule.Rate, of table: TableDeclaration.Kind, strata: [Bool], factor: Int, schedule: Schedule
  ) -> [RateRule] {
    parts(of: table).map { part in
      RateRule(
        rate: rate, strata: zip(strata, part.strata).map { $0 && $1 }, factor: factor,
        schedule: schedule.scaled(by: part.share, vocabulary.timeline))
    }
  }

  /// The rules that send a share, a parameter, of the entrants elsewhere; who moves here goes where they are meant to.
  func rules(
    sending share: Int, from: Rulebook.SettingPlace, to setting: Int, strata: [Bool], schedule: Schedule
  ) -> [EntrantRule] {
    let entering = entering
    return parts(of: .entrants).map { part in
      EntrantRule(
        pathway: from.pathway, from: from.setting, to: setting, who: entering.map { strata[$0] && part.strata[$0] },
        share: share, schedule: schedule.scaled(by: part.share, vocabulary.timeline))
    }
  }

  private func parts(of table: TableDeclaration.Kind) -> [RatePart] {
    switch table {
    case .entrants: return parts(baseline.entrants, of: [baseline.entrants, baseline.arrivals])
    case .arrivals: return parts(baseline.arrivals, of: [baseline.entrants, baseline.arrivals])
    case .deaths: return parts(of: \ExitTables.deaths)
    case .leavers: return parts(of: \ExitTables.leavers)
    case .people, .needsChange, .moves, .population, .prevalence: return [whole]
    }
  }

  private var whole: RatePart {
    RatePart(
      strata: Array(repeating: true, count: vocabulary.strata.count),
      share: Array(repeating: 1, count: vocabulary.timeline.years))
  }

  private func parts(of one: KeyPath<ExitTables, Exits>) -> [RatePart] {
    guard let shares = baseline.exits.part(of: one) else { return [whole] }
    return parts(shares.map { Array(repeating: $0, count: vocabulary.timeline.years) })
  }

  private func parts(_ one: Newcomers, of all: [Newcomers]) -> [RatePart] {
    guard all.filter({ !$0.strata.isEmpty }).count > 1 else { return [whole] }
    var shares = [[Double]](repeating: [], count: vocabulary.strata.count)
    for year in 0..<vocabulary.timeline.years {
      var total = [Double](repeating: 0, count: shares.count)
      for newcomers in all {
        for (stratum, people) in zip(newcomers.strata, newcomers.byStratum(inYear: year)) { total[stratum] += people }
      }
      for (stratum, people) in zip(one.strata, one.byStratum(inYear: year)) {
        shares[stratum].append(total[stratum] > 0 ? people / total[stratum] : 0)
      }
    }
    return parts(shares.map { $0.isEmpty ? Array(repeating: 0, count: vocabulary.timeline.years) : $0 })
  }

  /// Strata with the same shares together; those with none of it are in no part.
  private func parts(_ shares: [[Double]]) -> [RatePart] {
    var order: [[Double]] = []
    var strata: [[Double]: [Bool]] = [:]
    for (stratum, share) in shares.enumerated() where share.contains(where: { $0 > 0 }) {
      if strata[share] == nil { order.append(share) }
      strata[share, default: Array(repeating: false, count: shares.count)][stratum] = true
    }
    return order.map { RatePart(strata: strata[$0] ?? [], share: $0) }
  }
}

extension Schedule {
  /// As far in force as a share of each year says.
  fileprivate func scaled(by share: [Double], _ timeline: Timeline) -> Schedule {
    var schedule = self
    for step in schedule.phase.indices { schedule.phase[step] *= share[step / timeline.stepsPerYear] }
    return schedule
  }
}
