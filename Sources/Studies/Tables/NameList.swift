import RuleLanguage

/// Names in the order declared, found again whatever their capitals and however many spaces they are written with.
struct NameList: Sendable {
  /// As declared.
  let names: [String]
  private let indices: [String: Int]

  /// A list of names, no two of which should differ only in capitals or spaces.
  init(_ names: [String]) {
    self.names = names
    // As declared, too, because most cells are written so and need no folding.
    let spellings = names.enumerated().flatMap { [(Name.key($0.element), $0.offset), ($0.element, $0.offset)] }
    indices = Dictionary(spellings) { first, _ in first }
  }

  /// How many.
  var count: Int { names.count }

  /// The place of a name in the list; nil where it is not one of them.
  func index(of name: String) -> Int? { indices[name] ?? indices[Name.key(name)] }
}
