/// The known name nearest to a mistyped one, where one is near enough to be worth offering.
///
/// Distance counts inserted, dropped, changed and swapped neighbouring letters, case aside. At most a third of the
/// letters may differ, so that unrelated names are never offered.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let target = Array(word.lowercased())
  let limit = max(1, target.count / 3)
  var best: (distance: Int, name: String)?
  for candidate in candidates {
    let distance = editDistance(target, Array(candidate.lowercased()))
    guard distance <= limit else { continue }
    if let current = best, (current.distance, current.name) <= (distance, candidate) { continue }
    best = (distance, candidate)
  }
  return best?.name
}

/// The restricted Damerau–Levenshtein distance between two words.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  // Words that differ this much in length are never offered, so the table is not worth filling.
  if abs(left.count - right.count) > max(left.count, right.count) / 2 { return Int.max }
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
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
