/// The known name nearest to a mistyped one, where one is near enough to be worth offering.
///
/// Distance counts inserted, dropped, changed and swapped neighbouring letters, case aside. At most a third of the
/// letters may differ, so that unrelated names are never offered.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  // No name is this long, and comparing what lost its line ends would never end.
  guard word.utf8.count <= longestName else { return nil }
  let target = Array(word.lowercased())
  let limit = max(1, target.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates where candidate.utf8.count <= longestName {
    let distance = editDistance(target, Array(candidate.lowercased()), limit: limit)
    guard distance <= limit else { continue }
    if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The most bytes of a name that is compared with others.
private let longestName = 500

/// The restricted Damerau–Levenshtein distance between two words, or any number beyond the limit.
private func editDistance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
  if abs(left.count - right.count) > limit { return Int.max }
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1] + [Int](repeating: 0, count: right.count)
    for j in right.indices {
      let substitution = previous[j] + (left[i] == right[j] ? 0 : 1)
      current[j + 1] = min(previous[j + 1] + 1, current[j] + 1, substitution)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        current[j + 1] = min(current[j + 1], beforePrevious[j - 1] + 1)
      }
    }
    // A swap reaches back two rows, so only two far ones leave nothing near.
    if min(current.min() ?? 0, previous.min() ?? 0) > limit { return Int.max }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
