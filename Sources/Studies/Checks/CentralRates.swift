import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// Whether, at the likely values, anybody would leave a cell more than once a year: table, beliefs and rules together.
///
/// Draws that come to more are scaled and counted by the engine; the central estimate must be possible as it stands.
struct CentralRates {
  /// A way out of a cell: the probability in a year by cell, and the rules that multiply it.
  private struct Flow {
    let probability: (Int) -> Double
    let rules: [RateRule]
  }

  let plan: Plan
  let rulebook: Rulebook
  /// The names of the options, by number.
  let options: [String]

  /// Reports every setting, need or population that is left too fast, once for the first option in which it is.
  func check(into findings: inout Findings) {
    checkExits(&findings)
    checkNeeds(&findings)
    for (pathway, declared) in plan.pathways.enumerated() {
      for (from, moves) in Dictionary(grouping: declared.moves, by: \.from).sorted(by: { $0.key < $1.key }) {
        let flows = moves.map { move in
          Flow(
            probability: { move.probability[$0] },
            rules: rules { rate in
              guard case .moves(pathway, let only, move.to) = rate else { return false }
              return only == nil || only == from
            })
        }
        report(flows, .moves, leaving: rulebook.pathways[pathway].settings[from].text, &findings)
      }
    }
  }

  private func checkExits(_ findings: inout Findings) {
    let perStratum = plan.exits.pathway.map { plan.pathways[$0].settings.count } ?? 1
    for setting in 0..<perStratum {
      let flow = Flow(
        probability: { plan.exits.probability[$0 * perStratum + setting] }, rules: rules { $0 == .exits })
      report([flow], .deaths, leaving: "the population", &findings)
    }
  }

  private func checkNeeds(_ findings: inout Findings) {
    for (from, changes) in Dictionary(grouping: plan.needsChanges, by: \.from).sorted(by: { $0.key < $1.key }) {
      let needs = plan.strata.needs
      let flows = changes.map { change in
        Flow(
          probability: { $0 % needs == from ? change.probability[$0 / needs] : 0 },
          rules: rules { $0 == .needsChange(from: from, to: change.to) })
      }
      report(flows, .needsChange, leaving: rulebook.needs[from].text, &findings)
    }
  }

  private func rules(_ matches: (RateRule.Rate) -> Bool) -> [RateRule] { plan.rateRules.filter { matches($0.rate) } }

  private func factor(_ rule: RateRule) -> Double { plan.parameters[rule.factor].distribution.central }

  private func report(
    _ flows: [Flow], _ table: TableDeclaration.Kind, leaving name: String, _ findings: inout Findings
  ) {
    // Most cells are far from everybody even with all rules at their strongest; only the others are looked at closely.
    let strongest = most(flows) { max(1, factor($0)) }
    guard strongest > 1 + 1e-9, let span = rulebook.tables.first(where: { $0.kind == table })?.span else { return }
    let steps = stepsOfChange(flows)
    for option in 0..<plan.options {
      for step in steps {
        let share = most(flows) { rule in rule.schedule.options[option] ? largestFactor(of: rule, in: step) : 1 }
        guard share > 1 + 1e-9 else { continue }
        findings.report(.moreLeaveThanThereAre(name, share: share, option: options[option], at: span))
        return
      }
    }
  }

  /// The first step, and those in which a rule is in force farther or less far than in the one before.
  private func stepsOfChange(_ flows: [Flow]) -> [Int] {
    let phases = flows.flatMap(\.rules).map(\.schedule.phase)
    return (0..<plan.timeline.steps).filter { step in step == 0 || phases.contains { $0[step] != $0[step - 1] } }
  }

  /// The most that a rule may multiply by in a step; with a trigger, which may fire early, late or never, in any step.
  private func largestFactor(of rule: RateRule, in step: Int) -> Double {
    guard rule.schedule.trigger != nil else { return 1 + rule.schedule.phase[step] * (factor(rule) - 1) }
    return max(1, 1 + (rule.schedule.phase.max() ?? 0) * (factor(rule) - 1))
  }

  /// The largest sum over the flows in any stratum.
  private func most(_ flows: [Flow], _ factor: (RateRule) -> Double) -> Double {
    (0..<plan.strata.count).map { stratum in
      flows.reduce(0) { sum, flow in
        sum
          + flow.rules.reduce(flow.probability(stratum)) { $1.strata[stratum] ? $0 * factor($1) : $0 }
      }
    }.max() ?? 0
  }
}
