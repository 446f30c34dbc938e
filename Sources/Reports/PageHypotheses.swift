import Appraisal
import Studies

extension ReportPage {
  /// Every hypothesis: where it comes from, what it does, and every expectation alone and in every option.
  var hypotheses: HTML {
    if study.hypotheses.isEmpty { return "<p>\(say(.noHypothesis))</p>\n" }
    let articles: [HTML] = study.hypotheses.enumerated().map { article($0.offset, $0.element) }
    let inOptions: HTML =
      study.options.contains { $0.kind == .declared }
      ? "<p>\(say(.testedTogether))</p>\n" : ""
    return "\(alikeNotice)\(inOptions)\(articles)"
  }

  private func article(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    let because: HTML = hypothesis.because.map { "<blockquote dir=\"auto\"><p>\($0)</p></blockquote>\n" } ?? ""
    let source: HTML = hypothesis.source.map { "<p class=\"source\">\(sourced($0))</p>\n" } ?? ""
    let who: HTML = hypothesis.appliesTo.map { "<p class=\"who\">\(say(.forWhom, ["who": "\(name: $0)"]))</p>\n" } ?? ""
    let lines: [HTML] = hypothesis.statements.map { "<li dir=\"auto\">\(rule($0))</li>\n" }
    let does: HTML = lines.isEmpty ? "" : "<ul class=\"statements\">\n\(lines)</ul>\n"
    let tests: HTML =
      hypothesis.expectations.isEmpty
      ? "<p>\(say(.expectsNothing))</p>\n" : table(index, hypothesis)
    return """
      <article class="hypothesis">
      <h3>\(name: hypothesis.title)</h3>
      <div class="beside"><div>\(because)\(source)\(who)\(does)\(notes(on: hypothesis))</div>
      <div>\(tests)\(refutations(of: hypothesis))</div></div></article>

      """
  }

  /// What else is said of it: beliefs, who answers for it, when it is looked at again, what was decided.
  private func notes(on hypothesis: HypothesisVerdict) -> HTML {
    if hypothesis.notes.isEmpty { return "" }
    let lines: [HTML] = hypothesis.notes.map { note in
      "<dt>\(label(of: note))</dt><dd dir=\"auto\">\(content(of: note))</dd>\n"
    }
    return "<dl class=\"notes\">\n\(lines)</dl>\n"
  }

  private func label(of note: HypothesisVerdict.Note) -> HTML {
    switch note {
    case .belief: say(.weBelieve)
    case .overrides: say(.overrides)
    case .owner: say(.owner)
    case .review: say(.reviewOn)
    case .status: say(.status)
    }
  }

  private func content(of note: HypothesisVerdict.Note) -> HTML {
    switch note {
    case .belief(let belief, let source):
      return "\(belief)\(source.map { " <span class=\"source\">\(sourced($0))</span>" as HTML } ?? "")"
    case .overrides(let hypothesis, let reason):
      return say(.because, ["what": .text(hypothesis), "reason": .text(reason)])
    case .owner(let owner): return .text(owner)
    case .review(let day): return .text(words.date(day))
    case .status(let decision, let by, let reason):
      let decided = say(Self.phrase(for: decision))
      let status = by.map { say(.decidedBy, ["decision": decided, "who": .text($0)]) } ?? decided
      return reason.map { say(.because, ["what": status, "reason": .text($0)]) } ?? status
    }
  }

  private static func phrase(for decision: HypothesisVerdict.Decision) -> Phrase {
    switch decision {
    case .proposed: .proposed
    case .accepted: .accepted
    case .refuted: .refuted
    }
  }

  private func sourced(_ source: String) -> HTML { say(.source, ["source": "\(name: source)"]) }

  /// Where an expectation is tested: on its own, or in an option.
  private func place(_ option: Int) -> HTML {
    outcomes.isAlone(option) ? say(.onItsOwn) : say(.inOption, ["option": optionName(option)])
  }

  /// What would show it to be wrong, and how often that came true.
  private func refutations(of hypothesis: HypothesisVerdict) -> HTML {
    if hypothesis.refutations.isEmpty { return "" }
    let lines: [HTML] = hypothesis.refutations.map { refutation in
      let chances: [HTML] = refutation.chances.map { chance in
        say(
          .refutedWhere, ["where": place(chance.option), "chance": .text(words.share(of: chance, in: study))])
      }
      let told: HTML = chances.isEmpty ? say(.reviewsTell) : chances.joined(separator: "; ")
      return "<li dir=\"auto\">\(rule(refutation.text))<span class=\"share\">\(told)</span></li>\n"
    }
    return "<p>\(say(.refutedIf))</p>\n<ul class=\"statements\">\n\(lines)</ul>\n"
  }

  private func table(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    """
    <div class="scroll" role="region" aria-labelledby="hypothesis-\(index)" tabindex="0">
    <table class="verdicts"><caption id="hypothesis-\(index)"><span>\
    \(say(.expectedAndFound, ["hypothesis": "\(name: hypothesis.title)"])), \(rangeNote)</span></caption>
    <thead><tr><th scope="col">\(say(.headTested))</th><th scope="col">\(say(.headAnswer))</th>\
    <th scope="col">\(say(.headFound))</th></tr></thead>
    \(hypothesis.expectations.map(group))</table></div>

    """
  }

  /// The rows of one expectation, under its words.
  private func group(_ expectation: ExpectationVerdict) -> HTML {
    let rows: [HTML] = expectation.results.map { row($0, of: expectation) }
    let nothing: HTML =
      expectation.doNothing.map { " \(say(.ifNothingFigure, ["figure": withRange($0, in: expectation.unit)]))" } ?? ""
    return """
      <tbody>
      <tr><th scope="rowgroup" colspan="3" dir="auto">\(rule(expectation.text))\
      <span class="measured">\(say(.measured, ["what": "\(name: words.measured(expectation.measured))"]))\(nothing)</span></th></tr>
      \(rows)</tbody>

      """
  }

  private func row(_ result: ExpectationVerdict.Result, of expectation: ExpectationVerdict) -> HTML {
    let more: HTML = words.wouldTell(result.verdict).map { "; \($0)" } ?? ""
    return """
      <tr><th scope="row">\(place(result.option))</th>\
      <td>\(badge(result.verdict.answer)) <span class="share">\(words.share(of: result.verdict, in: study))\(more)</span></td>\
      <td>\(found(result.quantity, of: expectation)) \
      <span class="share">\(asked(of: expectation))</span></td></tr>

      """
  }

  private func asked(of expectation: ExpectationVerdict) -> HTML {
    say(.asked, ["figure": .text(numbers.asGiven.said(expectation.threshold, in: expectation.unit))])
  }

  /// The likely figure and, since it alone can hide that most runs fall elsewhere, the middle run and nine in ten.
  private func found(_ quantity: Summary, of expectation: ExpectationVerdict) -> HTML {
    let unit = expectation.unit
    let likely = say(.likely, ["figure": .text(likely(quantity, of: expectation))])
    guard let spread = quantity.spread, let range = quantity.nineInTen else { return likely }
    func short(_ value: Double) -> String { numbers.short(value, in: unit, beside: quantity.widest) }
    let middle = short(spread.p50)
    // Where the middle run is also the lowest, hardly any lie below it.
    let half = say(
      middle == short(range.low) ? .halfTheRunsOrMore : .halfTheRunsBelow,
      ["figure": "<span class=\"whole\">\(middle)</span>"])
    let told: HTML = middle == short(quantity.central) ? "" : " <span class=\"share\">\(half)</span>"
    let nine: HTML = "<span class=\"whole\">\(numbers.range(range.low, range.high, in: unit))</span>"
    return "\(likely)\(told) <span class=\"share\">\(say(.nineInTen, ["range": nine]))</span>"
  }

  /// In whole pounds where it would otherwise look the same as what was asked for.
  private func likely(_ quantity: Summary, of expectation: ExpectationVerdict) -> String {
    let (unit, asked) = (expectation.unit, expectation.threshold)
    let rounded = numbers.said(quantity.central, in: unit, beside: quantity.widest)
    guard unit == .poundsAYear, quantity.central.rounded() != asked, rounded == numbers.said(asked, in: unit) else {
      return rounded
    }
    return words.text(.aYear, ["number": numbers.inPounds(numbers.grouped(quantity.central))])
  }

  private func withRange(_ quantity: Summary, in unit: Numbers.Unit) -> HTML {
    let range = quantity.nineInTen.map { " (\(numbers.range($0.low, $0.high, in: unit)))" } ?? ""
    return "\(numbers.said(quantity.central, in: unit, beside: quantity.widest))\(range)"
  }
}
