import Diagnostics
import Quantities

// What several checks ask of a statement.

extension Statement {
  /// Whether something must be seen before it begins.
  var isGuarded: Bool { trigger != nil }

  /// The places it opens or closes.
  var places: PlacesStatement? {
    if case .places(let places) = kind { return places }
    return nil
  }

  /// The quantity it sets, raises or lowers.
  var change: ChangeStatement? {
    if case .change(let change) = kind { return change }
    return nil
  }

  /// The words of it from the verb to the end of some part, e.g. `close 30 places in day care`.
  func words(through part: SourceSpan) -> SourceSpan {
    SourceSpan(span.source, span.range.lowerBound..<max(span.range.lowerBound, part.range.upperBound))
  }
}

extension HypothesisDeclaration {
  /// When a statement begins: at its own time, or with the earliest that its hypothesis says.
  func firstDay(of statement: Statement) -> CalendarDate? { statement.phase?.firstDay ?? firstDay }

  /// The sites it closes as a whole, by key.
  var closedSites: Set<String> {
    Set(
      statements.compactMap { statement in
        if case .closeSite(let site) = statement.kind { return site.key }
        return nil
      })
  }

  /// The contracts it ends, by key.
  var endedContracts: Set<String> {
    Set(
      statements.compactMap { statement in
        if case .endContract(let contract, _) = statement.kind { return contract.key }
        return nil
      })
  }
}

extension CheckContext {
  /// What a hypothesis closes or ends itself, and what is closed or ended besides in every option that carries it out. Takes
  /// as long as all options are, so it is for what is about to be doubted.
  func doneTogether(with hypothesis: HypothesisDeclaration, _ part: KeyPath<HypothesisDeclaration, Set<String>>)
    -> Set<String>
  {
    let options = draft.options.filter { $0.includes.contains { $0.key == hypothesis.title.key } }
    let done = options.map { option in
      let included = Set(option.includes.map(\.key))
      return draft.hypotheses.reduce(into: Set<String>()) { done, other in
        if included.contains(other.title.key) { done.formUnion(other[keyPath: part]) }
      }
    }
    let inAll = done.dropFirst().reduce(done.first ?? []) { $0.intersection($1) }
    return hypothesis[keyPath: part].union(inAll)
  }
}

extension ChangeStatement.Quantity {
  /// Its name for comparing: what is changed, and of what.
  var key: String { "\(word) \(name.key)" }

  /// What is changed, as a planner says it.
  var word: String {
    switch self {
    case .cost: return "cost of"
    case .uplift: return "uplift of"
    case .places: return "places in"
    case .uptake: return "uptake of"
    case .amount: return "amount of"
    case .capacity: return "capacity of"
    }
  }
}

/// A place in a text, for telling findings of the same place apart from others.
struct TextPlace: Hashable {
  private let text: ObjectIdentifier
  private let start: Int

  init(_ span: SourceSpan) {
    text = ObjectIdentifier(span.source)
    start = span.range.lowerBound
  }
}
