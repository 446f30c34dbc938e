import Appraisal
import Projection
import Studies

extension ReportPage {
  /// The gap analysis: what lacks, why something is proposed, and what that means for commissioning.
  func gaps(_ gaps: Gaps) -> HTML {
    let all = gaps.all
    guard !all.isEmpty else { return "<p>\(say(.noGaps))</p>\n" }
    let option = outcomes.proposed.map { say(.headWithOption, ["option": optionName($0)]) }
    let rows: [[HTML]] = all.map { gap in
      ["\(name: gap.name)\(parts(of: gap))", figures(gap.nothing, gap, gaps)]
        + (gap.proposed.map { [figures($0, gap, gaps)] } ?? []) + [rationale(of: gap), implications(of: gap)]
    }
    return """
      \(objectives)\(PageTable(
        id: "gaps-table",
        caption: "\(say(.whatLacks)), \(rangeNote)",
        columns: [say(.headService), say(.ifNothingHead)] + (option.map { [$0] } ?? []) + [
          say(.headRationale), say(.headImplications),
        ],
        rows: rows, isNumeric: false, stacks: true
      ).html)
      """
  }

  /// What the options are weighed by, which is what the commissioner says that matters.
  var objectives: HTML {
    guard let criteria = study.appraisal?.scoring?.criteria else { return "" }
    let named: [HTML] = criteria.map { "\(name: words.name(of: $0)) (\(numbers.percent($0.weight)))" }
    return "<p>\(say(.whatMatters, ["criteria": named.joined(separator: ", ")]))</p>\n"
  }

  private func parts(of gap: Gaps.Gap) -> HTML {
    guard !gap.parts.isEmpty else { return "" }
    let named: [HTML] = gap.parts.map { "\(name: $0.name) \(numbers.short($0.size.central, in: gap.unit))" }
    let told = say(.mostInYear, ["year": "\(outcomes.timeline.lastYear)", "parts": named.joined(separator: ", ")])
    return " <span class=\"measured\">\(told)</span>"
  }

  private func figures(_ values: [Summary], _ gap: Gaps.Gap, _ gaps: Gaps) -> HTML {
    let lines: [HTML] = zip(gaps.yearNames, values).map { year, value in
      let central = numbers.short(value.central, in: gap.unit)
      let range = value.nineInTen.map { numbers.range($0.low, $0.high, in: gap.unit) }
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
    let statements: [HTML] = gap.plans.flatMap { plan in plan.statements.map { "<p><bdi>\(rule($0))</bdi></p>" } }
    return statements.isEmpty ? say(.nothingProposed) : "\(statements)"
  }
}
