/// Names in the order declared, found again whatever their capitals and however many spaces they are written with.
struct NameList: Sendable {
  /// As declared.
  let names: [String]
  private let indices: [String: Int]

  /// A list of names; of two that differ only in capitals or spaces, the first is found.
  init(_ names: [String]) {
    self.names = names
    indices = Dictionary(names.enumerated().map { (folded($0.element), $0.offset) }) { first, _ in first }
  }

  /// How many.
  var count: Int { names.count }

  /// The place of a name in the list; nil where it is not one of them.
  func index(of name: some StringProtocol) -> Int? { indices[folded(name)] }
}

/// A name without the differences that do not matter: capitals and repeated spaces.
func folded(_ name: some StringProtocol) -> String {
  name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
