import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Reckons who pays what, draw by draw, from what settings and services cost in a run.
struct FundingReckoning {
  /// Pounds of some draws, by year.
  private typealias Years = [[Double]]

  let lowering: Lowering
  let reported: ReportedSeries
  let samples: Samples
  let services: ServiceReckoning
  let seed: UInt64

  private var rulebook: Rulebook { lowering.rulebook }

  /// Nil where nobody is named as paying for anything, and no budget is told.
  var funding: StudyResult.Funding? {
    let budgets = budgets
    guard !rulebook.payers.isEmpty || budgets.contains(where: { $0 != nil }) else { return nil }
    let shared = sharedCosts
    let costs = (0..<samples.options).map { option in self.costs(inOption: option, shared) }
    let names = rulebook.payers.map(\.text)
    // Settings without a cost have no payer either; only pounds that nobody pays are told.
    let isAnybodyMissing = costs.contains { $0[names.count].contains { $0.contains { $0.magnitude > 0.005 } } }
    let told = Array(names.indices) + (isAnybodyMissing ? [names.count] : [])
    return StudyResult.Funding(
      payers: names + (isAnybodyMissing ? [Rulebook.nobodyNamed] : []),
      courses: costs.enumerated().map { option, costs in
        let budget = budgets[option]
        return (told.map { ($0, costs[$0]) } + [(nil, total(inOption: option))]).map { payer, cost in
          StudyResult.Funding.Course(
            cost: cost.map { Summary(draws: $0) },
            budget: budget?.pounds(ofPayer: payer, among: names.count).map { .init(cost: cost, pounds: $0) })
        }
      })
  }

  // MARK: Parts

  /// A cost, and the share of each payer in it by draw.
  private struct SharedCost {
    let shares: [(payer: Int, byDraw: [Double])]
    /// Pounds by draw in a year and an option.
    let cost: (_ year: Int, _ option: Int) -> [Double]
  }

  private var sharedCosts: [SharedCost] {
    let settings = lowering.payerMixes.map { mix in
      SharedCost(shares: shares(mix.parts)) { samples.draws(of: mix.series, year: $0, option: $1) }
    }
    let used = services.uses.enumerated().map { number, use in
      SharedCost(shares: shares(lowering.parts(use.service.paidBy, of: "service \(use.service.name.key)"))) {
        services.year($0, of: number, option: $1).cost
      }
    }
    return settings + used
  }

  /// Shares that may vary are drawn each by itself and then made to come to the whole.
  private func shares(_ parts: [PayerMix.Part]) -> [(payer: Int, byDraw: [Double])] {
    let drawn = parts.map {
      lowering.draws(of: $0.share, .share, identity: $0.identity, count: samples.draws, seed: seed)
    }
    let sums = (0...samples.draws).map { draw in drawn.reduce(0) { $0 + $1[draw] } }
    return zip(parts, drawn).map { part, draws in
      (part.payer, zip(draws, sums).map { $1 > 0 ? $0 / $1 : 1 / Double(parts.count) })
    }
  }

  /// Pounds by payer, year and draw; behind the payers, what nobody is named for.
  private func costs(inOption option: Int, _ shared: [SharedCost]) -> [Years] {
    let nothing = [Double](repeating: 0, count: samples.draws + 1)
    let nobody = rulebook.payers.count
    var costs = [Years](
      repeating: Array(repeating: nothing, count: samples.timeline.years), count: nobody + 1)
    for year in 0..<samples.timeline.years {
      for part in shared {
        let cost = part.cost(year, option)
        if part.shares.isEmpty { costs[nobody][year].add(cost) }
        for (payer, share) in part.shares { costs[payer][year].add(zip(cost, share).map { $0 * $1 }) }
      }
    }
    return costs
  }

  private func total(inOption option: Int) -> Years {
    (0..<samples.timeline.years).map {
      samples.draws(of: reported.cost(settings: nil), year: $0, option: option)
    }
  }

  /// For each option of the run, its budget: do nothing comes first, then the declared ones, then each hypothesis alone.
  private var budgets: [Budget?] {
    (0..<samples.options).map { option in
      let declared = rulebook.options.indices.contains(option - 1) ? option - 1 : nil
      return rulebook.budget(inOption: declared).flatMap { lowering.baseline.budgets[$0.text] }
    }
  }
}

extension Budget {
  /// The pounds of a payer in the years told; of everybody together, where each of them has a budget or the table tells
  /// no payers apart. Nil where there is none.
  ///
  /// - Parameter payer: nil for everybody together.
  fileprivate func pounds(ofPayer payer: Int?, among payers: Int) -> [Double]? {
    if let payer { return lines.first { $0.payer == payer }?.told }
    if let together = lines.first(where: { $0.payer == nil }) { return together.told }
    guard lines.count == payers, let years = lines.map(\.told.count).min() else { return nil }
    return (0..<years).map { year in lines.reduce(0) { $0 + $1.told[year] } }
  }
}

extension Budget.Line {
  /// The pounds of the years up to the last one told.
  fileprivate var told: [Double] { pounds.prefix { $0 != nil }.compactMap { $0 } }
}

extension [Double] {
  /// Adds to every draw.
  mutating func add(_ others: some Sequence<Double>) {
    for (draw, other) in others.enumerated() { self[draw] += other }
  }
}
