import Appraisal
import Studies

extension ReportPage {
  /// Every hypothesis: where it comes from, what it does, and every expectation alone and in every option.
  var hypotheses: HTML {
    if study.hypotheses.isEmpty { return "<p>The rules hold no hypothesis.</p>\n" }
    let articles: [HTML] = study.hypotheses.enumerated().map { article($0.offset, $0.element) }
    return "\(articles)"
  }

  private func article(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    let because: HTML = hypothesis.because.map { "<blockquote dir=\"auto\"><p>\($0)</p></blockquote>\n" } ?? ""
    let lines: [HTML] = hypothesis.statements.map { "<li dir=\"auto\">\($0)</li>\n" }
    let does: HTML = lines.isEmpty ? "" : "<ul class=\"statements\">\n\(lines)</ul>\n"
    let tests: HTML =
      hypothesis.expectations.isEmpty
      ? "<p>It expects nothing, so there was nothing to test.</p>\n" : table(index, hypothesis)
    return """
      <article class="hypothesis">
      <h3>\(name: hypothesis.title)</h3>
      <div class="beside"><div>\(because)\(does)</div>
      <div>\(tests)</div></div></article>

      """
  }

  private func table(_ index: Int, _ hypothesis: HypothesisVerdict) -> HTML {
    """
    <div class="scroll" role="region" aria-labelledby="hypothesis-\(index)" tabindex="0">
    <table class="verdicts"><caption id="hypothesis-\(index)"><span>\
    \(name: hypothesis.title): what was expected and what was found, \(Self.rangeNote(draws: study.draws))</span></caption>
    <thead><tr><th scope="col">Tested</th><th scope="col">Answer</th><th scope="col">Found</th></tr></thead>
    \(hypothesis.expectations.map(group))</table></div>

    """
  }

  /// The rows of one expectation, under its words.
  private func group(_ expectation: ExpectationVerdict) -> HTML {
    let rows: [HTML] = expectation.results.map { row($0, of: expectation) }
    return """
      <tbody>
      <tr><th scope="rowgroup" colspan="3" dir="auto">\(expectation.text)\
      <span class="measured">Measured: \(name: expectation.quantityName)</span></th></tr>
      \(rows)</tbody>

      """
  }

  private func row(_ result: ExpectationVerdict.Result, of expectation: ExpectationVerdict) -> HTML {
    let place: HTML = outcomes.isAlone(result.option) ? "on its own" : "in \(optionName(result.option))"
    let more: HTML = Wording.wouldTell(result.verdict).map { "; \($0)" } ?? ""
    return """
      <tr><th scope="row">\(place)</th>\
      <td>\(badge(result.verdict.answer)) <span class="share">\(Wording.share(of: result.verdict, draws: study.draws))\(more)</span></td>\
      <td>\(found(result.quantity, in: expectation.unit)) \
      <span class="share">asked: \(Numbers.said(expectation.threshold, in: expectation.unit))</span></td></tr>

      """
  }

  private func found(_ quantity: Summary, in unit: Numbers.Unit) -> HTML {
    let range: HTML =
      quantity.spread.map {
        "<span class=\"share\">\(Numbers.range($0.p5, $0.p95, in: unit))</span>"
      } ?? ""
    return "\(Numbers.said(quantity.central, in: unit)) \(range)"
  }
}
