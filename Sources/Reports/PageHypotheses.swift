import Appraisal
import Studies

extension ReportPage {
  /// Every hypothesis: where it comes from, what it does, and every expectation alone and in every option.
  var hypotheses: HTML {
    if study.hypotheses.isEmpty { return "<p>The rules hold no hypothesis.</p>\n" }
    let articles: [HTML] = study.hypotheses.enumerated().map { article($0.offset, $0.element) }
    let inOptions: HTML =
      study.options.contains { $0.kind == .declared }
      ? "<p>In an option, a hypothesis is tested together with everything else that the option proposes.</p>\n" : ""
    return "\(alikeNotice)\(inOptions)\(articles)"
  }

  private func article(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    let because: HTML = hypothesis.because.map { "<blockquote dir=\"auto\"><p>\($0)</p></blockquote>\n" } ?? ""
    let source: HTML = hypothesis.source.map { "<p class=\"source\">Source: \(name: $0)</p>\n" } ?? ""
    let who: HTML = hypothesis.appliesTo.map { "<p class=\"who\">For \(name: $0):</p>\n" } ?? ""
    let lines: [HTML] = hypothesis.statements.map { "<li dir=\"auto\">\($0)</li>\n" }
    let does: HTML = lines.isEmpty ? "" : "<ul class=\"statements\">\n\(lines)</ul>\n"
    let tests: HTML =
      hypothesis.expectations.isEmpty
      ? "<p>It expects nothing, so there was nothing to test.</p>\n" : table(index, hypothesis)
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
      let source: HTML = note.source.map { " <span class=\"source\">Source: \(name: $0)</span>" } ?? ""
      return "<dt>\(note.label)</dt><dd dir=\"auto\">\(note.text)\(source)</dd>\n"
    }
    return "<dl class=\"notes\">\n\(lines)</dl>\n"
  }

  /// What would show it to be wrong, and how often that came true.
  private func refutations(of hypothesis: HypothesisVerdict) -> HTML {
    if hypothesis.refutations.isEmpty { return "" }
    let lines: [HTML] = hypothesis.refutations.map { refutation in
      let chances: [HTML] = refutation.chances.map { chance in
        let place: HTML = outcomes.isAlone(chance.option) ? "on its own" : "in \(optionName(chance.option))"
        return "\(place) \(Wording.share(of: chance, in: study))"
      }
      let told: HTML = chances.isEmpty ? "\(Wording.reviewsTell)" : chances.joined(separator: "; ")
      return "<li dir=\"auto\">\(refutation.text)<span class=\"share\">\(told)</span></li>\n"
    }
    return "<p>It would be refuted if:</p>\n<ul class=\"statements\">\n\(lines)</ul>\n"
  }

  private func table(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    """
    <div class="scroll" role="region" aria-labelledby="hypothesis-\(index)" tabindex="0">
    <table class="verdicts"><caption id="hypothesis-\(index)"><span>\
    \(name: hypothesis.title): what was expected and what was found, \(rangeNote)</span></caption>
    <thead><tr><th scope="col">Tested</th><th scope="col">Answer</th><th scope="col">Found</th></tr></thead>
    \(hypothesis.expectations.map(group))</table></div>

    """
  }

  /// The rows of one expectation, under its words.
  private func group(_ expectation: ExpectationVerdict) -> HTML {
    let rows: [HTML] = expectation.results.map { row($0, of: expectation) }
    let nothing: HTML =
      expectation.doNothing.map { " If nothing is done: \(withRange($0, in: expectation.unit))." } ?? ""
    return """
      <tbody>
      <tr><th scope="rowgroup" colspan="3" dir="auto">\(expectation.text)\
      <span class="measured">Measured: \(name: expectation.quantityName).\(nothing)</span></th></tr>
      \(rows)</tbody>

      """
  }

  private func row(_ result: ExpectationVerdict.Result, of expectation: ExpectationVerdict) -> HTML {
    let place: HTML = outcomes.isAlone(result.option) ? "on its own" : "in \(optionName(result.option))"
    let more: HTML = Wording.wouldTell(result.verdict).map { "; \($0)" } ?? ""
    return """
      <tr><th scope="row">\(place)</th>\
      <td>\(badge(result.verdict.answer)) <span class="share">\(Wording.share(of: result.verdict, in: study))\(more)</span></td>\
      <td>\(found(result.quantity, of: expectation)) \
      <span class="share">asked: \(Numbers.said(expectation.threshold, in: expectation.unit))</span></td></tr>

      """
  }

  /// The likely figure and, since it alone can hide that most runs fall elsewhere, the middle run and nine in ten.
  private func found(_ quantity: Summary, of expectation: ExpectationVerdict) -> HTML {
    let unit = expectation.unit
    let likely: HTML = "likely \(likely(quantity, of: expectation))"
    guard let spread = quantity.spread, let range = quantity.nineInTen else { return likely }
    func short(_ value: Double) -> String { Numbers.short(value, in: unit, beside: quantity.widest) }
    let middle = short(spread.p50)
    // Where the middle run is also the lowest, hardly any lie below it.
    let half: HTML = middle == short(range.low) ? "half the runs or more:" : "half the runs lie below"
    let told: HTML =
      middle == short(quantity.central)
      ? "" : " <span class=\"share\">\(half) <span class=\"whole\">\(middle)</span></span>"
    let nine = Numbers.range(range.low, range.high, in: unit)
    return "\(likely)\(told) <span class=\"share\">nine in ten: <span class=\"whole\">\(nine)</span></span>"
  }

  /// In whole pounds where it would otherwise look the same as what was asked for.
  private func likely(_ quantity: Summary, of expectation: ExpectationVerdict) -> String {
    let (unit, asked) = (expectation.unit, expectation.threshold)
    let rounded = Numbers.said(quantity.central, in: unit, beside: quantity.widest)
    guard unit == .poundsAYear, quantity.central.rounded() != asked, rounded == Numbers.said(asked, in: unit) else {
      return rounded
    }
    return "£\(Numbers.grouped(quantity.central)) a year"
  }

  private func withRange(_ quantity: Summary, in unit: Numbers.Unit) -> HTML {
    let range = quantity.nineInTen.map { " (\(Numbers.range($0.low, $0.high, in: unit)))" } ?? ""
    return "\(Numbers.said(quantity.central, in: unit, beside: quantity.widest))\(range)"
  }
}
