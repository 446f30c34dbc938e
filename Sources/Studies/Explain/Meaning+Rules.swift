import Quantities
import RuleLanguage

// What rules declare, as it is meant.
extension Meaning {
  init(_ assumption: AssumptionDeclaration) {
    self.init("assumption", assumption.name)
    add("is", ("number", assumption.amount?.said))
    add(assumption.sources)
  }

  init(_ hypothesis: HypothesisDeclaration) {
    self.init("hypothesis", hypothesis.title)
    if let because = hypothesis.because {
      var line = MeaningLine("because")
      line.figure("because", because.text.inOneLine)
      evidence.append(line)
    }
    if let who = hypothesis.appliesTo { add("applies to", ("who", who.people)) }
    for belief in hypothesis.beliefs {
      var line = MeaningLine("we believe")
      line.figure("share", belief.share.said)
      line.say("of \(belief.users.said) do not need it")
      lines.append(line)
      add(belief.sources, of: "we believe")
    }
    for statement in hypothesis.statements {
      let line = MeaningLine(statement, first: hypothesis.firstDay)
      lines.append(line)
      add(statement.sources, of: "`\(line.skeleton.replacing("|", with: " "))`")
    }
    for expectation in hypothesis.expectations { lines.append(MeaningLine("expect", expectation)) }
    for refutation in hypothesis.refutations { lines.append(MeaningLine(refutation)) }
    for override in hypothesis.overrides {
      add("overrides \"\(override.hypothesis)\"", ("because", "because \(override.because.text.inOneLine)"))
    }
    if let owner = hypothesis.owner { add("owner", ("owner", owner.text)) }
    if let day = hypothesis.reviewOn { add("review on", ("day", "\(day)")) }
    if let status = hypothesis.status {
      let by = status.by.map { " by \($0)" } ?? ""
      add("status", ("status", status.decision.rawValue + by), ("because", status.because.map { "because \($0)" }))
    }
    add(hypothesis.sources)
  }

  init(_ option: OptionDeclaration) {
    self.init("option", option.name)
    for title in option.includes { add("includes \"\(title)\"") }
    if let variant = option.population { add("population", ("variant", "\"\(variant)\"")) }
    for (spend, phase) in option.spending {
      var line = MeaningLine()
      line.add(spend)
      line.figure("time", phase.shape.said)
      lines.append(line)
    }
    if let budget = option.budget { add("budget from", ("file", "\"\(budget)\"")) }
    add(option.sources)
  }

  init(_ appraisal: AppraisalDeclaration) {
    self.init("appraisal")
    for option in appraisal.compare { add("compare \(option)") }
    if let discount = appraisal.discount { add("discount", ("number", "\(discount.said) a year")) }
    if let table = appraisal.discountTable { add("discount from", ("file", "\"\(table)\"")) }
    for (measure, weight) in appraisal.weights { add("weigh \(measure)", ("number", weight.said)) }
    if let effect = appraisal.effect {
      add(
        "effect \(effect.measure)\(effect.isHealth ? ", as health" : "")",
        ("worth", effect.worth.map { $0.said }.joined(separator: ", ")))
    }
    for benefit in appraisal.benefits {
      add("benefit \(benefit.measure)\(benefit.isHealth ? ", as health" : "")", ("value", benefit.value?.said))
    }
    for bias in appraisal.biases { add("optimism bias on \"\(bias.purpose)\"", ("bias", bias.said)) }
    add(appraisal.sources)
  }

  init(_ test: TestDeclaration) {
    self.init("test", test.title)
    add("in", ("file", "\"\(test.scenario)\""))
    for name in test.using { add("with \"\(name)\"") }
    for (assumption, amount) in test.given { add("given \"\(assumption)\" is", ("number", amount.said)) }
    if test.draws > 0 { add("draws", ("number", "\(test.draws)")) }
    for expectation in test.expectations { lines.append(MeaningLine("expect", expectation)) }
    add(test.sources)
  }
}
