import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// Whether, at the likely values, more of some people would have a need than there are: table and beliefs together.
struct CentralPrevalence {
  let rulebook: Rulebook
  let lowering: Lowering

  /// Reports those of whom the most would have a need, where that is more than all of them.
  func check(into findings: inout Findings) {
    guard let prevalence = lowering.baseline.prevalence,
      let table = rulebook.tables.first(where: { $0.kind == .prevalence })
    else { return }
    let beliefs = table.multipliers.map { multiplier in
      (
        strata: lowering.strata(of: multiplier.who, nil),
        factor: lowering.belief(in: multiplier.factor).distribution.central
      )
    }
    let strata = lowering.vocabulary.strata
    let cells = stride(from: 0, to: prevalence.count, by: strata.needs).map { first in
      (first..<(first + strata.needs)).map { stratum in
        PrevalenceTerm(
          share: prevalence[stratum], factors: beliefs.filter { $0.strata[stratum] }.map(\.factor))
      }
    }
    let totals = cells.map { $0.reduce(0) { $0 + $1.product } }
    guard let most = totals.indices.max(by: { totals[$0] < totals[$1] }), totals[most] > 1 + 1e-9 else { return }
    findings.report(
      .moreExpectedThanPeople(cells[most], age: strata.age(of: most * strata.needs), at: table.span))
  }
}

/// The share of some people with one need, and what it is multiplied by.
struct PrevalenceTerm {
  let share: Double
  let factors: [Double]

  var product: Double { factors.reduce(share, *) }
}

extension Finding {
  static func moreExpectedThanPeople(_ terms: [PrevalenceTerm], age: Int, at span: SourceSpan) -> Finding {
    func percent(_ share: Double) -> String { "\(figure(share * 100, decimals: 4))%" }
    let sum = terms.filter { $0.product > 0 }.map { term in
      ([percent(term.share)] + term.factors.map { figure($0, decimals: 4) }).joined(separator: " × ")
    }.joined(separator: " + ")
    let total = terms.reduce(0) { $0 + $1.product }
    return Finding(
      .moreThanEverybody,
      "\(sum) = \(percent(total)) of some people aged \(age) would have a need, at the likely values",
      at: span, help: "everybody has one need at most: lower the shares, or what they are multiplied by")
  }
}
