import Diagnostics

/// Names that tables and results need for themselves stay free.
func checkNamesTaken(_ context: CheckContext, _ findings: inout Findings) {
  let draft = context.draft
  let columns: Set<String> = [
    "age", "need", "setting", "from", "to", "year", "people", "rate", "places", "pounds", "pathway", "source", "note",
    "births", "variant", "option", "measure", "unit", "central", "mean", "p5", "p25", "p50", "p75", "p95",
  ]
  for name in draft.groups.map(\.name) + draft.pathways.map(\.name) where columns.contains(name.key) {
    findings.report(.nameTaken(name))
  }
  // Results use `all` for sums over settings and groups, and so they do over payers.
  for name in draft.pathways.flatMap(\.settings) + draft.groups.flatMap(\.values) where name.key == "all" {
    findings.report(.nameTaken(name))
  }
  for name in draft.payerShares.flatMap(\.parts).map(\.payer) + draft.funds.map(\.name)
  where name.key == "all" || name.key == Rulebook.nobodyNamed {
    findings.report(.nameTaken(name))
  }
  for name in draft.options.map(\.name) + draft.hypotheses.map(\.title) where name.key == "do nothing" {
    findings.report(.nameTaken(name, "the years without any rule are called `\(name)` in results"))
  }
  for name in draft.measures.map(\.name) where name.key == "present cost" {
    findings.report(.nameTaken(name, "an appraisal measures the `\(name)` of every option by itself"))
  }
  for name in draft.options.map(\.name) where name.key.hasSuffix("(alone)") {
    findings.report(.nameTaken(name, "results say `(alone)` of a hypothesis that is tested by itself"))
  }
}
