import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// How many options have a sentence of their own on a matter, beside do nothing.
  private static let optionsAtMost = 6

  /// What became of every hypothesis, what the options cost, and who waits: a sentence each.
  var mainPoints: HTML {
    func list(_ points: [HTML]) -> HTML {
      let items: [HTML] = points.map { "<li>\($0)</li>\n" }
      return "<ul class=\"points\">\n\(items)</ul>\n"
    }
    let hypotheses = study.hypotheses.map(point)
    return """
      \(alikeNotice)\(hypotheses.isEmpty ? "" : list(hypotheses))\
      \(list(costPoints + waitingPoints + overCapacityPoints))
      """
  }

  /// What must be said of every verdict where nothing is uncertain.
  var alikeNotice: HTML {
    study.hasUncertainNumbers || study.draws == 0 ? "" : "<p class=\"notice\">\(Wording.runsAlike)</p>\n"
  }

  /// How many hypotheses got which answer.
  var tally: String {
    let answers = study.hypotheses.map { hypothesis in
      outcomes.firstTest(of: hypothesis).flatMap { hypothesis.answer(inOption: $0) }
    }
    if answers.isEmpty { return "No hypothesis is tested: the figures show what happens if nothing is done." }
    func number(_ answer: Verdict.Answer?) -> Int { answers.count { $0 == answer } }
    func are(_ number: Int) -> String { "\(number) \(number == 1 ? "is" : "are")" }
    let parts = [
      (number(.supported), "\(are(number(.supported))) supported"),
      (number(.notSupported), "\(are(number(.notSupported))) not supported"),
      (number(.cannotTell), "for \(number(.cannotTell)) these runs cannot tell"),
      (number(nil), "\(are(number(nil))) not tested, for want of an expectation"),
    ].filter { $0.0 > 0 }.map(\.1)
    guard answers.count > 1 else {
      return "The hypothesis is \(answers[0].map(Wording.verdict) ?? "not tested, for want of an expectation")."
    }
    return "Of \(Wording.counted(answers.count, "hypothesis", "hypotheses")), \(parts.joined(separator: "; "))."
  }

  // MARK: Verdicts

  private func point(_ hypothesis: HypothesisVerdict) -> HTML {
    guard let first = outcomes.firstTest(of: hypothesis), let weakest = hypothesis.weakest(inOption: first) else {
      return "<strong>\(name: hypothesis.title)</strong> expects nothing, so there was nothing to test."
    }
    let verdict = weakest.verdict
    let place: HTML = outcomes.isAlone(first) ? "on its own" : "in \(optionName(first))"
    let (held, of) = hypothesis.tally(inOption: first)
    let tally: HTML = Wording.tally(held, of: of).map { "\($0). The weakest, " } ?? ""
    let test: HTML = "“\(name: Wording.test(weakest.expectation.text))”\(of > 1 ? "," : "")"
    let holds = outcomes.runsDiffer ? "holds" : "is"
    let more = Wording.wouldTell(verdict).map { "; \($0)" } ?? ""
    return """
      \(badge(verdict.answer)) <strong>\(name: hypothesis.title)</strong>, \(place): \
      \(tally)\(test) \(holds) \(Wording.share(of: verdict, in: study))\(more).\(elsewhere(hypothesis, after: first))
      """
  }

  /// What became of a hypothesis in the other options that have it.
  private func elsewhere(_ hypothesis: HypothesisVerdict, after first: Int) -> HTML {
    let others = hypothesis.testedOptions.filter { $0 != first }
    let answers = others.compactMap { option in hypothesis.answer(inOption: option).map { (option, $0) } }
    if answers.isEmpty { return "" }
    if answers.count > 3 {
      let supported = answers.count { $0.1 == .supported }
      return
        " It is supported in \(supported == 0 ? "none" : Numbers.grouped(supported)) of the \(answers.count) options that include it."
    }
    let parts: [HTML] = answers.map { " In \(optionName($0.0)): \(Wording.answer($0.1))." }
    return "\(parts)"
  }

  // MARK: Cost

  private var costPoints: [HTML] {
    let last = outcomes.timeline.years - 1
    let doNothing = outcomes.costCourse(settings: nil, option: 0)
    let (first, end) = (doNothing.values[0].central, doNothing.values[last])
    let range = end.nineInTen.map { " (\(Numbers.range($0.low, $0.high, in: .poundsAYear)) in nine runs in ten)" } ?? ""
    let years = outcomes.timeline
    let nothing: HTML = """
      If nothing is done, care costs <strong>\(Numbers.pounds(first))</strong> in \(years.firstYear) and \
      <strong>\(Numbers.pounds(end.central))</strong> in \(years.lastYear)\(range).
      """
    let others = Array(outcomes.optionsToShow.dropFirst())
    let told = outcomes.leading(Self.optionsAtMost, of: others, by: outcomes.costApart)
    let rest = others.count - told.count
    let more: HTML = """
      The \(Wording.counted(rest, "other option costs", "other options cost")) nearer to what doing nothing costs; \
      all are set side by side below.
      """
    return [nothing] + told.map { costPoint(ofOption: $0, year: last) } + (rest > 0 ? [more] : [])
  }

  private func costPoint(ofOption option: Int, year: Int) -> HTML {
    let extra = outcomes.extraCost(year: year, option: option)
    let when = outcomes.timeline.year(year).description
    let difference = Wording.difference(extra.central, beside: extra.widest)
    let start: HTML = """
      \(optionName(option)) costs <strong>\(difference)</strong>\(difference == "the same" ? " as" : " than") doing nothing in \(when)
      """
    guard let range = extra.nineInTen else { return "\(start)." }
    let words = Wording.differences(range.low, range.high)
    if range.low < 0, range.high > 0 {
      return """
        \(start) on the likely course, but nine runs in ten lie anywhere from \(words): we cannot tell which is cheaper.
        """
    }
    return "\(start) (\(words) in nine runs in ten)."
  }

  // MARK: Waiting

  /// The longest list of every option, the worst first; do nothing is always among those told.
  private var waitingPoints: [HTML] {
    let lists = outcomes.optionsToShow.map { (option: $0, list: outcomes.longestWaitingList(amongOptions: [$0])) }
      .sorted { ($0.list?.people.central ?? 0) > ($1.list?.people.central ?? 0) }
    guard let worst = lists.first?.list else {
      return ["On the likely course nobody waits at the end of any year.\(longerAlone(than: nil))"]
    }
    let told = lists.enumerated().filter { $0.offset < Self.optionsAtMost || $0.element.option == 0 }.map(\.element)
    let parts: [HTML] = told.map { option, list in
      let place: HTML = option == 0 ? "if nothing is done" : "in \(optionName(option))"
      return "\(place), \(list.map(people(in:)) ?? "nobody waits")"
    }
    let rest = lists.count - told.count
    let more: HTML =
      rest > 0 ? "; in \(Wording.counted(rest, "more option", "more options")) shorter lists or none" : ""
    return [
      "The longest waiting list, the worst first: \(parts.joined(separator: "; "))\(more).\(longerAlone(than: worst))"
    ]
  }

  /// Closing places moves nobody who has nowhere to go; such a saving in places is none in people.
  private var overCapacityPoints: [HTML] {
    let all = Array(study.options.indices)
    guard let worst = outcomes.furthestOverCapacity(amongOptions: all), worst.people.central >= 0.05 else { return [] }
    return [
      """
      Where places close faster than people leave, some stay above them: at the most \(people(in: worst)), \
      \(worst.option == 0 ? "if nothing is done" : "in \(optionName(worst.option))"). They have nowhere to go.
      """
    ]
  }

  /// The longest list with one hypothesis alone, where it is longer than in any option.
  private func longerAlone(than worst: Outcomes.WaitingList?) -> HTML {
    guard let alone = outcomes.longestWaitingList(amongOptions: outcomes.aloneOptions),
      alone.people.central > worst?.people.central ?? 0
    else { return "" }
    return " \(worst == nil ? "But" : "Longer still:") with \(optionName(alone.option)), \(people(in: alone))."
  }

  private func people(in list: Outcomes.WaitingList) -> HTML {
    "<strong>\(Numbers.said(list.people.central, in: .people))</strong> for \(name: list.setting) in \(list.year)"
  }

  /// An option as it is named in a sentence.
  func optionName(_ option: Int) -> HTML {
    let named = study.options[option]
    switch named.kind {
    case .doNothing: return "\(Wording.doNothing)"
    case .alone: return "“\(name: named.name)” alone"
    case .declared: return "“\(name: named.name)”"
    }
  }
}
