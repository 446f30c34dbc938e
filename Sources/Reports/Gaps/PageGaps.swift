import Appraisal
import Projection
import Studies

extension ReportPage {
  /// The gap analysis: what lacks, why something is proposed, and what that means for commissioning.
  func gaps(_ gaps: Gaps) -> HTML {
    let all = gaps.all
    guard !all.isEmpty else { return "<p>On the likely course nobody waits, and no service falls short.</p>\n" }
    let option = outcomes.proposed.map { "With \(optionName($0))" as HTML }
    let rows: [[HTML]] = all.map { gap in
      ["\(name: gap.name)\(parts(of: gap))", figures(gap.nothing, gap, gaps)]
        + (gap.proposed.map { [figures($0, gap, gaps)] } ?? []) + [rationale(of: gap), implications(of: gap)]
    }
    return """
      \(objectives)\(PageTable(
        id: "gaps-table",
        caption: "What lacks, in people who wait for a place or in units of a service that it cannot give, \(rangeNote)",
        columns: ["Service", "If nothing is done"] + (option.map { [$0] } ?? []) + [
          "Rationale", "Commissioning implications",
        ],
        rows: rows, isNumeric: false, stacks: true
      ).html)
      """
  }

  /// What the options are weighed by, which is what the commissioner says that matters.
  private var objectives: HTML {
    guard let criteria = study.appraisal?.scoring?.criteria else { return "" }
    let named: [HTML] = criteria.map { "\(name: $0.name) (\(Numbers.percent($0.weight)))" }
    return "<p>What matters, and how much: \(named.joined(separator: ", ")).</p>\n"
  }

  private func parts(of gap: Gaps.Gap) -> HTML {
    guard !gap.parts.isEmpty else { return "" }
    let named: [HTML] = gap.parts.map { "\(name: $0.name) \(Numbers.short($0.size.central, in: gap.unit))" }
    return " <span class=\"measured\">in \(outcomes.timeline.lastYear): \(named.joined(separator: ", "))</span>"
  }

  private func figures(_ values: [Summary], _ gap: Gaps.Gap, _ gaps: Gaps) -> HTML {
    let lines: [HTML] = zip(gaps.yearNames, values).map { year, value in
      let central = Numbers.short(value.central, in: gap.unit)
      let range = value.nineInTen.map { Numbers.range($0.low, $0.high, in: gap.unit) }
      let beside = range.map { $0 == central ? "" : " (\($0))" } ?? ""
      return "<span class=\"whole\">\(year): \(central)\(beside)</span>"
    }
    return lines.joined(separator: "<br/>")
  }

  private func rationale(of gap: Gaps.Gap) -> HTML {
    let reasons: [HTML] = gap.plans.map { plan in
      let answer = outcomes.firstTest(of: plan.hypothesis).flatMap { plan.hypothesis.answer(inOption: $0) }
      let told: HTML = plan.hypothesis.because.map { ": “\(name: $0)”" } ?? ""
      return "<p>\(answer.map(badge) ?? "") <strong>\(name: plan.hypothesis.title)</strong>\(told)</p>"
    }
    return reasons.isEmpty ? "–" : "\(reasons)"
  }

  private func implications(of gap: Gaps.Gap) -> HTML {
    let statements: [HTML] = gap.plans.flatMap { plan in plan.statements.map { "<p>\(name: $0)</p>" } }
    return statements.isEmpty ? "Nothing is proposed for it." : "\(statements)"
  }
}
