import Diagnostics
import Quantities

/// A quantity is set once for a time, in a hypothesis and in an option, unless one hypothesis overrides the other.
func checkSetTwice(_ context: CheckContext, _ findings: inout Findings) {
  var reported: Set<TextPlace> = []
  for hypotheses in context.together {
    for same in Dictionary(grouping: hypotheses.setLinesInForce, by: \.key).values where same.count > 1 {
      // In order of time, only the one that has lasted longest can still be in force when the next begins.
      var longest: SetLine?
      for next in same.sorted(by: { ($0.first, $0.order) < ($1.first, $1.order) }) {
        if let earlier = longest, earlier.last >= next.first, TextPlace(earlier.span) != TextPlace(next.span) {
          let (first, second) = earlier.order < next.order ? (earlier, next) : (next, earlier)
          if reported.insert(TextPlace(second.span)).inserted { findings.report(.setTwice(second, first: first)) }
        }
        longest = longest.flatMap { $0.last >= next.last ? $0 : nil } ?? next
      }
    }
  }
}

/// A quantity, set for a time.
struct SetLine {
  let change: ChangeStatement
  let hypothesis: Name
  let first: CalendarDate
  let last: CalendarDate
  let order: Int
  let span: SourceSpan

  var key: String { change.quantity.key }

  fileprivate init?(_ statement: Statement, of hypothesis: HypothesisDeclaration, order: Int) {
    guard let change = statement.change, change.direction == .set else { return nil }
    self.change = change
    self.hypothesis = hypothesis.title
    self.order = order
    first = hypothesis.firstDay(of: statement) ?? CalendarDate(year: 0, month: 1, day: 1)
    if case .within(let year) = statement.phase?.shape {
      last = year.lastDay
    } else {
      last = CalendarDate(year: 9999, month: 12, day: 31)
    }
    span = statement.words(through: change.amount.span)
  }
}

extension HypothesisDeclaration {
  /// The quantities it sets, by key.
  var quantitiesSet: Set<String> {
    Set(statements.compactMap { $0.change.flatMap { $0.direction == .set ? $0.quantity.key : nil } })
  }
}

extension [HypothesisDeclaration] {
  /// What they set together, apart from what another of them overrides.
  fileprivate var setLinesInForce: [SetLine] {
    var overridden: [String: Set<String>] = [:]
    for hypothesis in self where !hypothesis.overrides.isEmpty {
      let own = hypothesis.quantitiesSet
      for other in hypothesis.overrides { overridden[other.hypothesis.key, default: []].formUnion(own) }
    }
    var lines: [SetLine] = []
    for hypothesis in self {
      let gone = overridden[hypothesis.title.key] ?? []
      for statement in hypothesis.statements {
        guard let line = SetLine(statement, of: hypothesis, order: lines.count), !gone.contains(line.key)
        else { continue }
        lines.append(line)
      }
    }
    return lines
  }
}
