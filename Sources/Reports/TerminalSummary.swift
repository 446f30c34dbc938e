import Appraisal
import Projection
import Quantities
public import Studies

/// What a study found in a few lines, for somebody at a terminal: verdicts, cost and the longest waiting list.
///
/// At most 40 lines of at most 100 characters, so that the caller can add where the report lies; what does not fit is
/// counted, never dropped in silence.
public struct TerminalSummary: Sendable {
  private let outcomes: Outcomes
  private let inColour: Bool

  /// The summary of a study.
  ///
  /// - Parameter inColour: whether to set answers in colour; only ever true on a terminal.
  public init(_ study: StudyResult, inColour: Bool = false) {
    outcomes = Outcomes(study: study)
    self.inColour = inColour
  }

  /// The summary, every line ended by a line feed.
  public var text: String {
    let foot = cost + [waiting]
    let head = [cut(printable(study.title)), cut(scope), ""]
    let room = Self.linesAtMost - head.count - foot.count - 1
    let lines = head + verdicts(room: room) + [""] + foot
    return lines.map { $0 + "\n" }.joined()
  }

  private static let linesAtMost = 40
  private static let width = 100
  /// How many options, beside do nothing, have lines of their own.
  private static let optionsAtMost = 3

  private var study: StudyResult { outcomes.study }

  private var scope: String {
    let timeline = outcomes.timeline
    let draws =
      study.draws == 0 ? "no draws: central estimate only" : "\(Wording.runs(study.draws)), seed \(study.seed)"
    return
      "\(timeline.firstYear) to \(timeline.lastYear) \(Wording.step(timeline)) · \(draws) · \(study.priceYear) prices"
  }

  /// A block of lines for every hypothesis that fits, and how many did not.
  private func verdicts(room: Int) -> [String] {
    let blocks = study.hypotheses.map(block)
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      let isLast = index == blocks.count - 1
      // One line stays free to say how many are left out.
      guard lines.count + block.count <= room - (isLast ? 0 : 1) else {
        let rest = Wording.counted(blocks.count - index, "more hypothesis", "more hypotheses")
        return lines + ["and \(rest): see the report"]
      }
      lines += block
    }
    return lines.isEmpty ? ["no hypothesis to test"] : lines
  }

  /// The answer to a hypothesis alone, the expectation that decided it, and how it fares in the options.
  private func block(_ hypothesis: HypothesisVerdict) -> [String] {
    let title = printable(hypothesis.title)
    guard let alone = hypothesis.testedOptions.first(where: outcomes.isAlone),
      let weakest = hypothesis.weakest(inOption: alone)
    else { return [cut("not tested       " + title), "    it expects nothing"] }
    let answer = Wording.answer(weakest.verdict.answer)
    let share = Wording.share(of: weakest.verdict, draws: study.draws)
    let told = Wording.wouldTell(weakest.verdict).map { "; \($0)" } ?? ""
    // The answer is set in colour after the line is cut, so that marks of colour never count as width.
    let head = cut(padded(answer, to: Self.answerWidth) + title)
    return [
      painted(answer, weakest.verdict.answer) + head.dropFirst(answer.count),
      cut("    \(share)\(told): \(printable(weakest.expectation.text))"),
    ] + inOptions(hypothesis)
  }

  private static let answerWidth = 15

  /// `in options: supported in A, B; not supported in C`; nothing where no option includes the hypothesis.
  private func inOptions(_ hypothesis: HypothesisVerdict) -> [String] {
    let options = hypothesis.testedOptions.filter { !outcomes.isAlone($0) }
    let parts = [Verdict.Answer.supported, .cannotTell, .notSupported].compactMap { answer -> String? in
      let names = options.filter { hypothesis.answer(inOption: $0) == answer }
        .map { printable(outcomes.label(ofOption: $0)) }
      return names.isEmpty ? nil : "\(Wording.answer(answer)) in \(names.joined(separator: ", "))"
    }
    return parts.isEmpty ? [] : [cut("    in options: " + parts.joined(separator: "; "))]
  }

  private var cost: [String] {
    let timeline = outcomes.timeline
    let options = outcomes.optionsToShow
    let shown = options.prefix(Self.optionsAtMost + 1)
    let rows = shown.map { option in
      let course = outcomes.course(of: .cost, settings: outcomes.settings(ofPathway: nil), option: option)
      let ends = [course.central[0], course.central[course.central.count - 1]].map(Numbers.pounds)
      return (name: cut("  " + printable(outcomes.label(ofOption: option)), to: 60), ends: ends)
    }
    let wide = max(rows.map(\.name.count).max() ?? 0, 16) + 2
    func row(_ name: String, _ ends: [String]) -> String {
      padded(name, to: wide) + ends.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }.joined()
    }
    let head = row("cost of the year", [timeline.firstYear.description, timeline.lastYear.description])
    let rest = options.count - shown.count
    return [head] + rows.map { row($0.name, $0.ends) }
      + (rest > 0 ? ["  and \(Wording.counted(rest, "more option", "more options")): see the report"] : [])
  }

  private var waiting: String {
    guard let list = outcomes.longestWaitingList(amongOptions: outcomes.optionsToShow) else {
      return "longest waiting list: nobody waits at the end of any year"
    }
    let people = Numbers.said(list.people.central, in: .people)
    let option = printable(outcomes.label(ofOption: list.option))
    return cut("longest waiting list: \(people) for \(printable(list.setting)) in \(list.year) (\(option))")
  }

  private func padded(_ words: String, to width: Int) -> String {
    words + String(repeating: " ", count: max(0, width - words.count))
  }

  private func cut(_ words: String, to width: Int = width) -> String {
    words.count <= width ? words : String(words.prefix(max(0, width - 1))) + "…"
  }

  private func painted(_ words: String, _ answer: Verdict.Answer) -> String {
    guard inColour else { return words }
    switch answer {
    case .supported: return "\u{1B}[1;32m\(words)\u{1B}[0m"
    case .cannotTell: return "\u{1B}[1;33m\(words)\u{1B}[0m"
    case .notSupported: return "\u{1B}[1;31m\(words)\u{1B}[0m"
    }
  }

  /// Control and direction marks in a name could move the cursor or hide text; each shows as one visible mark.
  private func printable(_ words: String) -> String {
    String(
      words.map { character in
        character.isNewline || character == "\t"
          ? " " : character.unicodeScalars.contains(where: isUnprintable) ? "\u{FFFD}" : character
      })
  }

  private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    // Joiners hold one emoji together; the other format marks are the ones that mislead.
    case .format: return scalar != "\u{200D}" && scalar != "\u{200C}"
    default: return false
    }
  }
}
