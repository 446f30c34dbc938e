/// What changed between two versions of a declaration.
struct MeaningDifference {
  let title: String
  /// Lines of both with other figures.
  var changed: [ChangedLine] = []
  /// Lines of the second alone.
  var added: [String] = []
  /// Lines of the first alone.
  var removed: [String] = []

  var isEmpty: Bool { changed.isEmpty && added.isEmpty && removed.isEmpty }

  /// Holds two lists of lines against each other: what is the same, in whatever order, is left out; of what remains,
  /// lines that differ in figures alone are one that changed.
  init(_ title: String, from old: [MeaningLine], to new: [MeaningLine]) {
    self.title = title
    var gone = old
    var come: [MeaningLine] = []
    for line in new {
      if let same = gone.firstIndex(where: { $0.key == line.key }) { gone.remove(at: same) } else { come.append(line) }
    }
    for line in come {
      if let before = gone.firstIndex(where: { $0.skeleton == line.skeleton }) {
        changed.append(gone.remove(at: before).changed(to: line))
      } else {
        added.append(line.text)
      }
    }
    removed = gone.map(\.text)
  }
}

/// What changed between two sets of declarations, whatever their order, their files and how they are written.
struct DeclarationDifferences {
  /// Declarations of the second alone, with their lines.
  var added: [Meaning] = []
  /// Declarations of the first alone.
  var removed: [Meaning] = []
  /// What a run, a verdict or a decision depends on.
  var changed: [MeaningDifference] = []
  /// Where it comes from.
  var evidence: [MeaningDifference] = []

  /// Whether anything means something else.
  var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }

  init(from old: [Meaning], to new: [Meaning]) {
    let before = Dictionary(old.map { ($0.key, $0) }) { first, _ in first }
    let after = Set(new.map(\.key))
    removed = old.filter { !after.contains($0.key) }
    for meaning in new {
      guard let earlier = before[meaning.key] else {
        added.append(meaning)
        continue
      }
      let lines = MeaningDifference(meaning.title, from: earlier.lines, to: meaning.lines)
      if !lines.isEmpty { changed.append(lines) }
      let evidence = MeaningDifference(meaning.title, from: earlier.evidence, to: meaning.evidence)
      if !evidence.isEmpty { self.evidence.append(evidence) }
    }
  }
}

/// What changed between two versions of a table.
struct TableDifference {
  let kind: String
  /// The sums before and after, where a sum says something.
  let totals: (before: Double, after: Double)?
  /// The figures that changed, the largest change first.
  let changed: [(words: String, before: Double, after: Double)]

  /// What changed; nil where nothing did, to a billionth.
  init?(from old: TableFigures.Figures?, to new: TableFigures.Figures?) {
    guard let kind = new?.kind ?? old?.kind else { return nil }
    let (before, after) = (old?.values ?? [:], new?.values ?? [:])
    let changed = Set(before.keys).union(after.keys)
      .map { (words: $0, before: before[$0] ?? 0, after: after[$0] ?? 0) }
      .filter { ($0.before - $0.after).magnitude > 1e-9 * max(1, $0.before.magnitude) }
    guard !changed.isEmpty else { return nil }
    self.kind = kind
    self.changed = changed.sorted {
      let (left, right) = (($0.after - $0.before).magnitude, ($1.after - $1.before).magnitude)
      return left != right ? left > right : $0.words < $1.words
    }
    totals = new?.addsUp ?? old?.addsUp ?? false ? (old?.total ?? 0, new?.total ?? 0) : nil
  }
}
