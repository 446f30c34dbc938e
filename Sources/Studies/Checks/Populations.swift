import Diagnostics
import Projection
import RuleLanguage

/// What is said of the population: the variants that options name, and deaths that cannot be told from leavers.
struct Populations {
  let rulebook: Rulebook
  let baseline: Baseline

  func check(into findings: inout Findings) {
    for option in rulebook.options {
      if let variant = option.population { check(variant, &findings) }
    }
    checkExits(&findings)
    if baseline.population != nil, !isPopulationUsed, let table = table(.population) {
      findings.report(.populationUnused(at: table.span))
    }
  }

  private func check(_ variant: Name, _ findings: inout Findings) {
    guard let population = baseline.population else { return }
    if NameList(population.variants).index(of: variant.text) == nil {
      findings.report(.unknownVariant(variant, known: population.variants.filter { !$0.isEmpty }))
    } else if !rulebook.tables.contains(where: { $0.continuation?.who != nil }) {
      findings.report(.variantChangesNothing(variant))
    }
  }

  private var isPopulationUsed: Bool {
    table(.prevalence) != nil || rulebook.tables.contains { $0.continuation?.who != nil }
  }

  private func table(_ kind: TableDeclaration.Kind) -> TableDeclaration? { rulebook.tables.first { $0.kind == kind } }

  /// Where settings matter to who dies or leaves, how much of either deaths are differs between them.
  private func checkExits(_ findings: inout Findings) {
    guard baseline.exits.part(of: \.deaths) == nil else { return }
    for table in rulebook.tables where [.deaths, .leavers].contains(table.kind) && !table.multipliers.isEmpty {
      findings.report(.exitsTogether(at: table.span))
    }
    for statement in rulebook.hypotheses.flatMap(\.statements) {
      if case .multiply(.deaths, _, _, _) = statement.kind { findings.report(.exitsTogether(at: statement.span)) }
    }
  }
}

extension Finding {
  static func unknownVariant(_ variant: Name, known: [String]) -> Finding {
    let all = known.isEmpty ? "its table has no column `variant`" : "known: \(list(known))"
    return Finding(
      .unknownName, "the table of the population has no variant `\(variant)`", at: variant.span,
      help: nearest(to: variant.text, among: known).map { "did you mean `\($0)`?" } ?? all)
  }

  static func variantChangesNothing(_ variant: Name) -> Finding {
    Finding(
      .noEffect, "nobody new comes from the population, so `\(variant)` would change nothing", at: variant.span,
      help: "leave it out, or let entrants be a share of the population",
      pattern: "until 2035-36, then 0.35% of people "
        + "aged 18 in the population")
  }

  static func populationUnused(at span: SourceSpan) -> Finding {
    Finding(
      .unused, "nothing counts on the table of the population", severity: .warning, at: span,
      help: "add a table of `prevalence`, let entrants be a share of the population, or leave it out")
  }

  static func exitsTogether(at span: SourceSpan) -> Finding {
    Finding(
      .notYet, "this version of Longview cannot multiply deaths apart from leavers where they differ by setting",
      at: span,
      help: "leave `setting` out of both tables, or put the factor into the table itself")
  }
}
