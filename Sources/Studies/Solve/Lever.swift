import Diagnostics
import RuleLanguage

/// A number of a plan that can be varied, by the names under which it can be asked for.
struct Lever {
  /// How it is best asked for.
  let name: String
  /// Other names it goes by.
  var others: [String] = []
  /// Its place among the numbers of the plan.
  let number: Int
  /// The hypothesis whose line it stands in, by index; nil for what belongs to none.
  let hypothesis: Int?
  /// Whether it counts what comes in wholes.
  let isCount: Bool

  func isCalled(_ name: String) -> Bool { ([self.name] + others).contains { Name.key($0) == Name.key(name) } }

  /// Every number of a plan.
  static func all(of numbers: [PlanNumber], in rulebook: Rulebook) -> [Lever] {
    let spoken = rulebook.hypotheses.enumerated().flatMap { index, hypothesis in
      hypothesis.statements.flatMap { statement in statement.spoken.map { (index, hypothesis, $0.words, $0.amount) } }
    }
    let wordings = Dictionary(grouping: spoken) { Name.key($0.2) }
    let levers = numbers.enumerated().flatMap { place, number -> [Lever] in
      let isCount = number.role == .count
      let own = spoken.filter { spoken in number.lowered.contains { $0.amount.isWritten(where: spoken.3) } }
      let plain = Lever(name: number.name, number: place, hypothesis: own.first?.0, isCount: isCount)
      return [plain]
        + own.map { index, hypothesis, words, _ in
          // Where several lines could be meant, the title says which.
          let full = "\(words) by \(hypothesis.title)"
          let isOnly = wordings[Name.key(words)]?.count == 1
          return Lever(
            name: isOnly ? words : full, others: isOnly ? [full] : [], number: place, hypothesis: index,
            isCount: isCount)
        }
    }
    // What we do comes first, since that is what most would vary.
    return levers.filter { $0.hypothesis != nil } + levers.filter { $0.hypothesis == nil }
  }
}

extension Statement {
  /// The main number of a line, in words that ask for it: `places closed in day care`.
  fileprivate var spoken: [(words: String, amount: Amount)] {
    switch kind {
    case .places(let places):
      return [("places \(places.closes ? "closed" : "opened") in \(places.setting)", places.number)]
    case .move(let move):
      switch move.number {
      case .people(let amount): return [("people moved to \(move.to)", amount)]
      case .peopleAYear(let amount): return [("people moved to \(move.to) a year", amount)]
      case .peopleAMonth(let amount): return [("people moved to \(move.to) a month", amount)]
      case .share(let amount): return [("share moved to \(move.to)", amount)]
      }
    case .send(let share, let to, _): return [("share of entrants sent to \(to)", share)]
    case .spend(let spend): return [("spent on \(spend.purpose)", spend.amount)]
    case .multiply, .offer, .change, .endContract, .closeSite: return []
    }
  }
}

extension Amount {
  /// Whether two numbers are one, written at one place.
  fileprivate func isWritten(where other: Amount) -> Bool {
    span.source.name == other.span.source.name && span.range == other.span.range
  }
}
