import Appraisal
import Projection
import Quantities
public import Studies

/// The gap analysis of a study in tables of at most 80 columns, for somebody at a terminal.
public struct GapSummary: Sendable {
  private let outcomes: Outcomes
  private var words: Wording { outcomes.words }
  private var numbers: Numbers { words.numbers }

  /// The gaps of a study.
  public init(_ study: StudyResult) { outcomes = Outcomes(study: study) }

  /// The tables, every line ended by a line feed.
  public var text: String {
    let gaps = Gaps(outcomes: outcomes)
    let all = gaps.all
    let study = outcomes.study
    let scope = study.draws == 0 ? "nothing drawn" : "\(words.text(.runs, study.draws)), seed \(study.seed)"
    let head = TerminalText.paragraph(study.title) + [scope] + study.protectionLines + [""]
    guard !all.isEmpty else {
      return lines(head + [words.text(.noGaps)])
    }
    let proposed = outcomes.proposed.map { outcomes.label(ofOption: $0) }
    let plans = all.flatMap { gap in
      TerminalText.paragraph("\(gap.name): \(gap.plans.isEmpty ? "nothing is proposed for it" : "")")
        + gap.plans.flatMap { plan in
          TerminalText.paragraph("\(plan.hypothesis.title): \(plan.statements.joined(separator: "; "))", indent: 2)
        }
    }
    return lines(
      head + table("lacking if nothing is done", gaps, all.map { ($0, $0.nothing) })
        + (proposed.map { name in
          [""] + table("with \(name)", gaps, all.map { ($0, $0.proposed ?? []) })
            + ["", "what \(name) does about each"] + plans
        } ?? []))
  }

  private func table(_ title: String, _ gaps: Gaps, _ rows: [(gap: Gaps.Gap, values: [Summary])]) -> [String] {
    TerminalText.table(
      [title] + gaps.yearNames.map(\.description) + (outcomes.runsDiffer ? ["nine runs in ten"] : []),
      rows.map { gap, values in
        let range = values.last?.nineInTen.map { numbers.range($0.low, $0.high, in: gap.unit) }
        return ["\(gap.name) (\(gap.unit.inFiles))"] + values.map { numbers.short($0.central, in: gap.unit) }
          + (outcomes.runsDiffer ? [range ?? "–"] : [])
      })
  }

  private func lines(_ lines: [String]) -> String { lines.map { $0 + "\n" }.joined() }
}
