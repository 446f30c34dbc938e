import Quantities
import Projection
import Appraisal
import Studies

extension ReportPage {
  /// The answer in a few sentences.
  var mainPoints: HTML {
    let points = study.hypotheses.map(point) + costPoints + [waitingPoint]
    let items: [HTML] = points.map { "<li>\($0)</li>\n" }
    return "<p class=\"lead\">\(tally)</p>\n<ul class=\"points\">\n\(items)</ul>\n"
  }

  /// How many hypotheses got which answer.
  private var tally: String {
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
    return "Of \(Wording.counted(answers.count, "hypothesis", "hypotheses")), \(parts.joined(separator: "; "))."
  }

  private func point(_ hypothesis: HypothesisVerdict) -> HTML {
    guard let first = outcomes.firstTest(of: hypothesis), let weakest = hypothesis.weakest(inOption: first) else {
      return "<strong>\(name: hypothesis.title)</strong> expects nothing, so there was nothing to test."
    }
    let verdict = weakest.verdict
    let place: HTML = outcomes.isAlone(first) ? "on its own" : "in \(optionName(first))"
    let holds = study.draws == 0 ? "is" : "holds"
    let share = Wording.share(of: verdict, draws: study.draws)
    let more = Wording.wouldTell(verdict).map { "; \($0)" } ?? ""
    return """
      \(badge(verdict.answer)) <strong>\(name: hypothesis.title)</strong>, \(place): \
      “\(name: weakest.expectation.text)” \(holds) \(share)\(more).\(elsewhere(hypothesis, after: first))
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

  private var costPoints: [HTML] {
    let last = outcomes.timeline.years - 1
    let doNothing = outcomes.course(of: .cost, settings: outcomes.settings(ofPathway: nil), option: 0)
    let (first, end) = (doNothing.values[0].central, doNothing.values[last])
    let range = end.spread.map { " (\(Numbers.range($0.p5, $0.p95, in: .poundsAYear)) in nine runs in ten)" } ?? ""
    let years = outcomes.timeline
    let nothing: HTML = """
      If nothing is done, care costs <strong>\(Numbers.pounds(first))</strong> in \(years.firstYear) and \
      <strong>\(Numbers.pounds(end.central))</strong> in \(years.lastYear)\(range).
      """
    let others = outcomes.optionsToShow.dropFirst()
    let told: [HTML] = others.prefix(4).map { costPoint(ofOption: $0, year: last) }
    return [nothing] + told + (others.count > 4 ? ["The cost of all options is set side by side below."] : [])
  }

  private func costPoint(ofOption option: Int, year: Int) -> HTML {
    let extra = outcomes.extraCost(year: year, option: option)
    let when = outcomes.timeline.year(year).description
    let difference = Wording.difference(extra.central)
    let start: HTML = """
      \(optionName(option)) costs <strong>\(difference)</strong>\(difference == "the same" ? " as" : " than") doing nothing in \(when)
      """
    guard let spread = extra.spread, spread.p5 != spread.p95 else { return "\(start)." }
    let (low, high) = (Wording.difference(spread.p5), Wording.difference(spread.p95))
    if spread.p5 < 0, spread.p95 > 0 {
      return """
        \(start) on the likely course, but nine runs in ten lie anywhere between \(low) and \(high): we cannot tell which \
        is cheaper.
        """
    }
    return "\(start) (\(low) to \(high) in nine runs in ten)."
  }

  private var waitingPoint: HTML {
    let shown = outcomes.optionsToShow.prefix(4)
    let lists = shown.map { (option: $0, list: outcomes.longestWaitingList(amongOptions: [$0])) }
    if lists.allSatisfy({ $0.list == nil }) { return "On the likely course nobody waits at the end of any year." }
    let parts: [HTML] = lists.map { option, list in
      let place: HTML = option == 0 ? "if nothing is done" : "in \(optionName(option))"
      guard let list else { return "\(place), nobody waits" }
      let people = Numbers.said(list.people.central, in: .people)
      return "\(place), <strong>\(people)</strong> for \(name: list.setting) in \(list.year)"
    }
    return "The longest waiting list: \(parts.joined(separator: "; "))."
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
