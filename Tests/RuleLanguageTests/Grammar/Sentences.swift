import TestSupport

@testable import RuleLanguage

/// Writes texts at random that the grammar allows, taking first what it has written least.
struct Sentences {
  private let grammar: EBNF
  private var random: SeededNumbers
  /// How often each way through each choice was taken.
  private var taken: [[Int]]
  /// Figures grow along a line, so that what spans two of them is in order.
  private var figure = 0

  init(of grammar: EBNF, seed: UInt64) {
    self.grammar = grammar
    random = SeededNumbers(seed: seed)
    taken = grammar.choices.map { Array(repeating: 0, count: $0) }
  }

  /// Whether every way through every choice of the grammar was taken.
  var haveTakenEverything: Bool { taken.allSatisfy { !$0.contains(0) } }

  /// The words of a text that a rule allows; a line end is a word of its own.
  mutating func words(_ rule: String) -> [String] {
    let words = write(.rule(rule))
    return words.indices.map { index in
      guard words[index].hasPrefix(Self.bare) else { return words[index] }
      let name = String(words[index].dropFirst())
      // A word behind a bare name would be part of it.
      let next = index + 1 < words.count ? words[index + 1] : "\n"
      return next.first?.isLetter == true && !reservedWords.contains(next) ? "\"\(name)\"" : name
    }
  }

  /// Stands before a name without quotes until it is known what follows.
  private static let bare = "\u{1}"

  private mutating func write(_ expression: EBNF.Expression) -> [String] {
    switch expression {
    case .keyword(let words): return words
    case .terminal(let terminal): return [write(terminal)]
    case .rule(let name): return grammar.rules[name].map { write($0) } ?? []
    case .sequence(let parts): return parts.flatMap { write($0) }
    case .choice(let number, let parts): return write(parts[way(through: number)])
    case .optional(let number, let part): return way(through: number) == 1 ? write(part) : []
    case .repeated(let number, let part, let atLeastOnce):
      let times = way(through: number) == 0 ? 0 : Int.random(in: 1...2, using: &random)
      return (0..<(times + (atLeastOnce ? 1 : 0))).flatMap { _ in write(part) }
    case .mixed(let parts): return parts.map { write($0) }.shuffled(using: &random).flatMap(\.self)
    }
  }

  private mutating func way(through choice: Int) -> Int {
    let least = taken[choice].min() ?? 0
    let rare = taken[choice].indices.filter { taken[choice][$0] == least }
    let isRare = Bool.random(using: &random)
    let way = (isRare ? rare.randomElement(using: &random) : taken[choice].indices.randomElement(using: &random)) ?? 0
    taken[choice][way] += 1
    return way
  }

  private mutating func write(_ terminal: EBNF.Terminal) -> String {
    figure = figure % 12 + 1
    switch terminal {
    case .line:
      figure = 0
      return "\n"
    case .text: return any(["\"Community first\"", "“Oak House”", "\"day.rules\"", "\"two\n  lines\""])
    case .name:
      return any(["\"out of county\""] + ["day care", "own tenancy", "North", "people’s homes"].map { Self.bare + $0 })
    case .word: return any(["area", "sex"])
    case .whole: return "\(figure)"
    case .number: return any(["\(figure)", "\(figure).0"])
    case .pounds: return any(["£\(figure),150", "£\(figure).2m", "£\(figure)50k", "£\(figure)"])
    case .percentage: return any(["\(figure)%", "\(figure).5%"])
    case .year: return "20\(20 + figure)-\(21 + figure)"
    case .month: return any(["January", "June", "December"])
    case .remark: return any([", page 14", "sheet 3 of 4, at \"x\""])
    }
  }

  private mutating func any(_ words: [String]) -> String { words.randomElement(using: &random) ?? "" }
}

/// Words as a text.
func joined(_ words: [String]) -> String { words.joined(separator: " ") }
