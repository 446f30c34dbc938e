import Projection
import Studies

extension StudyResult.Assumption {
  /// How far a number is vouched for.
  enum Standing {
    /// Its source is a document or a count.
    case sourced
    /// Its source says that part of it, such as its range, is an assumption.
    case partlyAssumed
    /// Its source says that it is an assumption.
    case assumed
    /// No source is given.
    case unsourced
  }

  /// How far it is vouched for, by what its source says.
  var standing: Standing {
    guard source != nil else { return .unsourced }
    guard let parts = sourceAroundAssumption else { return .sourced }
    return parts.before.isEmpty ? .assumed : .partlyAssumed
  }

  /// Its source in three, before, at and after the word by which it owns to being an assumption; nil where none does.
  var sourceAroundAssumption: (before: Substring, word: Substring, after: Substring)? {
    guard let source else { return nil }
    let word = source.split { !$0.isLetter && !$0.isNumber }.first { word in
      word == "Assumption" || (word.startIndex == source.startIndex && word.lowercased() == "assumption")
    }
    return word.map { (source[..<$0.startIndex], $0, source[$0.endIndex...]) }
  }
}

extension ReportPage {
  /// The numbers the study rests on, and where each comes from.
  var assumptions: HTML {
    "\(withoutCost)\(study.assumptions.isEmpty ? "<p>\(say(.onlyTables))</p>\n" : statedNumbers)"
  }

  private var statedNumbers: HTML {
    let rows: [[HTML]] = study.assumptions.map { assumption in
      [
        "\(name: assumption.name)", "\(name: assumption.text)", say(assumption.isUncertain ? .yes : .no),
        source(of: assumption),
      ]
    }
    let table = PageTable(
      id: "assumptions-table", caption: say(.numbersInRules),
      columns: [say(.headNumber), say(.headAsWritten), say(.headUncertain), say(.headSource)], rows: rows,
      isNumeric: false, stacks: true)
    return "<p>\(standings)</p>\n\(table.html)"
  }

  /// How many numbers are vouched for, and how far.
  private var standings: String {
    let all = study.assumptions.map(\.standing)
    func number(_ standing: StudyResult.Assumption.Standing) -> Int { all.count { $0 == standing } }
    let parts: [(Counted, Int)] = [
      (.haveASource, number(.sourced)), (.arePartlyAssumed, number(.partlyAssumed)),
      (.areAssumptions, number(.assumed)), (.haveNoSource, number(.unsourced)),
    ]
    let told = parts.filter { $0.1 > 0 }.map { words.text($0.0, $0.1) }
    let marked = all.contains { $0 != .sourced } ? " \(words.text(.assumptionsAreMarked))" : ""
    return words.text(
      .ofNumbers, ["numbers": words.text(.numbers, all.count), "standings": told.joined(separator: "; ")]) + marked
  }

  private func source(of assumption: StudyResult.Assumption) -> HTML {
    guard let source = assumption.source else { return "<mark>\(say(.noneGiven))</mark>" }
    guard let parts = assumption.sourceAroundAssumption else { return "\(name: source)" }
    return "<bdi>\(String(parts.before))<mark>\(String(parts.word))</mark>\(String(parts.after))</bdi>"
  }

  private var withoutCost: HTML {
    if study.settingsWithoutCost.isEmpty { return "" }
    let names: [HTML] = study.settingsWithoutCost.map { "\(name: $0)" }
    let all: HTML = names.joined(separator: ", ")
    let told = say(
      names.count == 1 ? .noCostForOne : .noCostForSome, ["settings": all, "nothing": .text(numbers.pounds(0))])
    return "<p>\(told)</p>\n"
  }
}
