import Diagnostics
import TestSupport
import Testing

@testable import RuleLanguage

@Suite("Generated rules")
struct GeneratedRulesTests {
  @Test("are sound, with their scenario and alone", arguments: 0..<10)
  func sound(seed: Int) {
    var generated = GeneratedRules(seed: seed, namesServices: false)
    let rules = tree(generated.hypotheses(40))
    let whole = check([tree(GeneratedRules.scenario, name: "main.scenario"), rules]).findings
    for finding in whole.all where finding.severity == .error {
      Issue.record("\(Renderer().render(Findings([finding])))")
    }
    var alone = GeneratedRules(seed: seed)
    #expect(!check([tree(alone.hypotheses(40))]).findings.hasErrors)
  }

  /// What belongs to scenarios alone, and what only services have.
  private static let rare: Set<ClauseKind> = [
    .weeksAYear, .use, .whenFull, .usedBy, .amount, .capacity, .population, .budget, .compare, .discount, .weigh,
    .effect, .benefit, .optimismBias,
    .given,
  ]

  @Test("say everything that can be said")
  func covering() {
    var generated = GeneratedRules(seed: 1)
    let trees = [tree(GeneratedRules.scenario), tree(generated.hypotheses(400))]
    let declarations = Set(trees.flatMap { $0.declarations.map(\.kind) })
    let clauses = Set(trees.flatMap { $0.declarations.flatMap { $0.clauses.map(\.kind) } })
    let verbs = Set(
      trees.flatMap { tree in
        tree.declarations.flatMap { $0.clauses.map { $0.body.first.map(tree.lowercased) ?? "" } }
      })
    for kind in DeclarationKind.allCases where ![.service, .appraisal].contains(kind) {
      #expect(declarations.contains(kind), "\(kind)")
    }
    for kind in ClauseKind.allCases where !Self.rare.contains(kind) {
      #expect(clauses.contains(kind), "\(kind)")
    }
    for verb in Verb.allCases { #expect(verbs.contains(verb.rawValue), "\(verb)") }
  }
}
