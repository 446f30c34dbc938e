import Appraisal
import Projection
import Quantities
public import Studies

/// What a study found in a few lines, for somebody at a terminal: verdicts, cost and the longest waiting list.
///
/// At most 60 lines of at most 100 characters, so that the caller can add where the report lies; what does not fit is
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
    let need = Self.need(of: study).map { [cut(printable($0))] } ?? []
    let shown = Array(outcomes.optionsToShow.prefix(Self.optionsAtMost + 1))
    let vacancies = Self.vacancies(of: study, options: shown, label: outcomes.label(ofOption:))
    let notices = Self.notices(of: study, options: shown, label: outcomes.label(ofOption:))
    let staff = (vacancies.map { wrapped(printable($0), indent: 0) } ?? []) + notices.map { cut(printable($0)) }
    let foot = cost + budgets + waiting + need + staff + luck
    let protection = study.protectionLines
    let head = [cut(printable(study.title)), cut(scope)] + protection + alike + [""]
    let room = Self.linesAtMost - head.count - foot.count - 1
    let lines = head + verdicts(room: room) + [""] + foot
    return lines.map { $0 + "\n" }.joined()
  }

  private static let linesAtMost = 60
  private static let width = 100
  /// How many options, beside do nothing, have lines of their own.
  private static let optionsAtMost = 6

  private var study: StudyResult { outcomes.study }
  private var words: Wording { outcomes.words }
  private var numbers: Numbers { words.numbers }

  private var scope: String {
    let timeline = outcomes.timeline
    let draws =
      study.draws == 0
      ? "nothing drawn: central estimate only" : "\(words.text(.runs, study.draws)), seed \(study.seed)"
    return
      "\(timeline.firstYear) to \(timeline.lastYear) \(words.step(timeline)) · \(draws) · \(study.isInCash ? "in cash" : "\(study.priceYear) prices")"
  }

  private var alike: [String] {
    study.hasUncertainNumbers || study.draws == 0 ? [] : wrapped(words.text(.runsAlike), indent: 0)
  }

  // MARK: Verdicts

  /// A block of lines for every hypothesis that fits, and how many did not.
  private func verdicts(room: Int) -> [String] {
    let blocks = study.hypotheses.map(block)
    var lines: [String] = []
    for (index, block) in blocks.enumerated() {
      let isLast = index == blocks.count - 1
      // One line stays free to say how many are left out.
      guard lines.count + block.count <= room - (isLast ? 0 : 1) else {
        let rest = TerminalText.counted(blocks.count - index, "more hypothesis", "more hypotheses")
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
    else { return [cut(padded("not tested", to: Self.answerWidth) + title), "    it expects nothing"] }
    let answer = words.answer(weakest.verdict.answer)
    // The answer is set in colour after the line is cut, so that marks of colour never count as width.
    let head = cut(padded(answer, to: Self.answerWidth) + title)
    let (held, of) = hypothesis.tally(inOption: alone)
    let tally = words.tally(held, of: of).map { "\($0), the weakest " } ?? ""
    let more = words.wouldTell(weakest.verdict).map { "; \($0)" } ?? ""
    let told = tally + words.share(of: weakest.verdict, in: study) + more
    return [painted(answer, weakest.verdict.answer) + head.dropFirst(answer.count)]
      + wrapped("\(told): \(printable(Wording.test(weakest.expectation.text)))", indent: 4) + inOptions(hypothesis)
  }

  private static let answerWidth = 15

  /// `in options: supported in A, B; not supported in C`; nothing where no option includes the hypothesis.
  private func inOptions(_ hypothesis: HypothesisVerdict) -> [String] {
    let options = hypothesis.testedOptions.filter { !outcomes.isAlone($0) }
    let parts = [Verdict.Answer.supported, .cannotTell, .notSupported].compactMap { answer -> String? in
      let names = options.filter { hypothesis.answer(inOption: $0) == answer }
        .map { printable(outcomes.label(ofOption: $0)) }
      return names.isEmpty ? nil : "\(words.answer(answer)) in \(names.joined(separator: ", "))"
    }
    return parts.isEmpty ? [] : wrapped("in options: " + parts.joined(separator: "; "), indent: 4)
  }

  // MARK: Cost and waiting

  private var cost: [String] {
    let timeline = outcomes.timeline
    let options = Array(outcomes.optionsToShow.dropFirst())
    let shown = outcomes.leading(Self.optionsAtMost, of: options, by: outcomes.costApart)
    let rows = ([0] + shown).map { option in
      let course = outcomes.costCourse(settings: nil, option: option)
      let ends = [course.central[0], course.central[course.central.count - 1]].map { numbers.pounds($0) }
      return (name: cut("  " + printable(outcomes.label(ofOption: option)), to: 60), ends: ends)
    }
    let wide = max(rows.map(\.name.count).max() ?? 0, 16) + 2
    func row(_ name: String, _ ends: [String]) -> String {
      padded(name, to: wide) + ends.map { String(repeating: " ", count: max(0, 11 - $0.count)) + $0 }.joined()
    }
    let head = row("cost of the year", [timeline.firstYear.description, timeline.lastYear.description])
    let rest = options.count - shown.count
    return [head] + rows.map { row($0.name, $0.ends) }
      + (rest > 0 ? ["  and \(TerminalText.counted(rest, "more option", "more options")): see the report"] : [])
  }

  /// A line for each option shown that has a budget: when it is first short, of what everybody pays together or, where
  /// there is no budget for that, of the payer who is short first.
  private var budgets: [String] {
    guard let funding = study.funding else { return [] }
    return outcomes.optionsToShow.prefix(Self.optionsAtMost + 1).flatMap { option -> [String] in
      let held = funding.budgets(ofOption: option, together: "all")
      let first = held.min { ($0.budget.firstYearShort ?? .max) < ($1.budget.firstYearShort ?? .max) }
      return first.map { held in
        wrapped(
          "budget of \(printable(held.payer)), \(printable(outcomes.label(ofOption: option))): "
            + Self.brief(held.budget, outcomes.timeline), indent: 0)
      } ?? []
    }
  }

  /// The longest list among do nothing and the options and, where one is longer, with one hypothesis alone.
  private var waiting: [String] {
    let shown = outcomes.longestWaitingList(amongOptions: outcomes.optionsToShow)
    let alone = outcomes.longestWaitingList(amongOptions: outcomes.aloneOptions)
    let longest = wrapped(
      "longest waiting list: \(shown.map(said) ?? "\(words.text(.nobodyWaits)) at the end of any year")", indent: 0)
    let isLonger = (alone?.people.central ?? 0) > (shown?.people.central ?? 0)
    let longer =
      isLonger ? alone.map { wrapped("longer still with one hypothesis alone: \(said($0))", indent: 2) } : nil
    return longest + (longer ?? []) + overCapacity
  }

  /// People above the places of a setting, with nowhere to go.
  private var overCapacity: [String] {
    guard let worst = outcomes.furthestOverCapacity(amongOptions: Array(study.options.indices)),
      worst.people.central >= 0.05
    else { return [] }
    return wrapped("above their places, with nowhere to go: \(said(worst))", indent: 0)
  }

  /// How much of the spread is luck, in the last option: the cost, and the settings with places where it is most.
  private var luck: [String] {
    guard study.luck != nil, let option = outcomes.optionsToShow.last else { return [] }
    let shares = outcomes.luckShares(inOption: option)
    let people = shares.filter { if case .people = $0.figure { true } else { false } }
      .sorted { ($0.luck ?? 0) > ($1.luck ?? 0) }
    let lines = (shares.filter { $0.figure == .cost } + people.prefix(Self.luckAtMost)).map { share in
      cut(
        "  \(printable(outcomes.name(of: share.figure))): \(outcomes.range(of: share)), "
          + "\(words.about(share.luck ?? 0)) of it luck")
    }
    let head = "nine runs in ten in \(outcomes.timeline.lastYear) (\(printable(outcomes.label(ofOption: option)))):"
    return [cut(head)] + lines + [words.text(.verdictsHaveLuck)]
  }

  /// How many settings have a line on luck.
  private static let luckAtMost = 4

  private func said(_ list: Outcomes.WaitingList) -> String {
    let people = numbers.said(list.people.central, in: .people)
    return "\(people) for \(printable(list.setting)) in \(list.year) (\(printable(study.options[list.option].name)))"
  }

  // MARK: Lines

  /// Words in at most two lines, the second a little further in; only what exceeds both is cut.
  private func wrapped(_ words: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    guard indent + words.count > Self.width else { return [margin + words] }
    let first = words.prefix(Self.width - indent + 1)
    guard let gap = first.lastIndex(of: " "), gap > first.startIndex else { return [cut(margin + words)] }
    return [margin + words[..<gap], cut(margin + "  " + words[words.index(after: gap)...])]
  }

  private func padded(_ words: String, to width: Int) -> String { TerminalText.padded(words, to: width) }

  private func cut(_ words: String, to width: Int = width) -> String { TerminalText.cut(words, to: width) }

  private func printable(_ words: String) -> String { TerminalText.printable(words) }

  private func painted(_ words: String, _ answer: Verdict.Answer) -> String {
    guard inColour else { return words }
    switch answer {
    case .supported: return "\u{1B}[1;32m\(words)\u{1B}[0m"
    case .cannotTell: return "\u{1B}[1;33m\(words)\u{1B}[0m"
    case .notSupported: return "\u{1B}[1;31m\(words)\u{1B}[0m"
    }
  }
}
