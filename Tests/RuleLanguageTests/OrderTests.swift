import TestSupport
import Diagnostics
import Testing

@testable import RuleLanguage

/// The order of declarations and of clauses means nothing.
@Suite("Order")
struct OrderTests {
  /// A declaration's own line and its clauses; what belongs to the clause above stands with it.
  private static let declarations: [(head: String, clauses: [String])] = [
    (
      "scenario \"Small\"",
      ["years 2026-27 to 2030-31", "step quarter", "ages 18 to 21 and over", "prices 2025-26", "weeks a year 52"]
    ),
    ("group area North, South", ["source \"A\""]),
    ("need moderate, severe", []),
    ("people from \"people.csv\" otherwise 0", ["source \"B\", page 2"]),
    ("pathway accommodation", ["settings family home, residential home", "starts in family home"]),
    (
      "pathway daytime",
      [
        "settings day care", "settings nothing arranged", "starts in nothing arranged",
        "entrants day care 100%\n  source \"F\"",
      ]
    ),
    ("setting day care", ["places 40\n  source \"C\"", "cost £270 a week for each person", "uplift 1% a year"]),
    ("assumption \"share\"", ["is likely 60%, between 40% and 75% (80% sure)", "source \"D\" quality low"]),
    (
      "hypothesis \"One\"",
      [
        "because \"Reasons.\"\n  source \"G\"", "applies to people under 21",
        "if we close 10 places in day care from 2027-28",
        "then send \"share\" of entrants to day care instead of nothing arranged from 2027-28\n  and multiply deaths by 0.9 in 2028-29",
        "expect people in day care to be at most 40 people by 2029-30",
        "expect total cost to be at most £9m by 2029-30",
      ]
    ),
    (
      "hypothesis \"Two\"",
      [
        "if we multiply moves to day care by 1.1 from 2027-28\n  source \"E\"",
        "expect moves to day care to be at least 1 a year until 2029-30",
      ]
    ),
    ("option \"Both\"", ["includes \"One\"", "includes \"Two\""]),
  ]

  private func text(_ declarations: [(head: String, clauses: [String])]) -> String {
    declarations.map { ([$0.head] + $0.clauses.map { "  " + $0 }).joined(separator: "\n") }.joined(separator: "\n")
  }

  @Test("shuffled declarations and clauses make the same rulebook", arguments: UInt64(0)..<20)
  func shuffled(seed: UInt64) throws {
    let sound = check([tree(text(Self.declarations))])
    #expect(sound.findings.all.isEmpty)
    let expected = try #require(sound.rulebook)
    var random = SeededNumbers(seed: seed)
    let declarations = Self.declarations.map { ($0.head, $0.clauses.shuffled(using: &random)) }
    let shuffled = check([tree(text(declarations.shuffled(using: &random)))])
    #expect(shuffled.findings.all.isEmpty)
    #expect(try contents(of: #require(shuffled.rulebook)) == contents(of: expected))
  }

  @Test("shuffled clauses of a text made from the grammar declare the same", arguments: UInt64(0)..<4)
  func anyForm(seed: UInt64) throws {
    var sentences = Sentences(of: try EBNF.language.get(), seed: seed)
    var random = SeededNumbers(seed: seed)
    // A source and an `and` belong to the line above them; an owner's review is also a line of its own.
    let bound: Set<ClauseKind> = [.source, .and, .reviewOn]
    var compared = 0
    for _ in 0..<200 {
      let whole = tree(joined(sentences.words("declaration")))
      let clauses = whole.declarations.flatMap(\.clauses)
      guard let head = clauses.first, !clauses.contains(where: { bound.contains($0.kind) }) else { continue }
      let shuffled = [head] + clauses.dropFirst().shuffled(using: &random)
      let other = tree(shuffled.map { whole.span(of: $0.tokens).text }.joined(separator: "\n"))
      #expect(declared(other) == declared(whole))
      compared += 1
    }
    #expect(compared > 50)
  }

  /// What a text declares, but for places in it.
  private func declared(_ tree: SyntaxTree) -> String {
    var reader = RulesReader()
    reader.read(tree)
    reader.draft.problems = []
    return written(reader.draft)
  }

  @Test("what is compared tells different rulebooks apart")
  func comparisonIsSharp() throws {
    let other = text(Self.declarations).replacing("at most 40", with: "at most 41")
    let left = try #require(check([tree(text(Self.declarations))]).rulebook)
    #expect(try contents(of: left) != contents(of: #require(check([tree(other)]).rulebook)))
  }

  /// All a rulebook holds but places in the text, lists in the order of their words.
  private func contents(of rulebook: Rulebook) -> [String] {
    [
      written(rulebook.scenario), written(rulebook.groups), written(rulebook.needs), written(rulebook.tables),
      written(rulebook.pathways), written(rulebook.settings), written(rulebook.assumptions),
      written(rulebook.hypotheses), written(rulebook.options),
    ]
  }

  private func written(_ value: Any) -> String {
    if value is SourceSpan { return "" }
    if let name = value as? Name { return name.key }
    let mirror = Mirror(reflecting: value)
    guard !mirror.children.isEmpty else { return String(describing: value) }
    let parts = mirror.children.map { "\($0.label ?? ""):\(written($0.value))" }
    switch mirror.displayStyle {
    case .collection, .dictionary, .set: return "[\(parts.sorted().joined(separator: ", "))]"
    default: return "(\(parts.joined(separator: ", ")))"
    }
  }
}
