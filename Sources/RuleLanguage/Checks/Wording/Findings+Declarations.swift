import Diagnostics

// The wording of what the checks find about what is declared: twice, in part, under a name that is taken, or never used.

extension Finding {
  static func declaredTwice(_ what: String, at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .declaredTwice, "\(what) is declared twice", at: span, note: "again here", labels: [.init(first, "first here")],
      help: "keep one, or give the other a name of its own")
  }

  static func secondScenario(at span: SourceSpan, first: SourceSpan) -> Finding {
    Finding(
      .secondScenario, "there can be only one scenario", at: span, note: "a second one",
      labels: [.init(first, "the first")], help: "give each scenario a file of its own")
  }

  static func nameTaken(_ name: Name, _ why: String? = nil) -> Finding {
    Finding(
      .nameTaken, why ?? "tables and results use the word `\(name)` for something of their own", at: name.span,
      help: "choose another name")
  }

  static func namedTwice(_ name: Name, first: Name) -> Finding {
    Finding(
      .namedTwice, "`\(name)` is named twice", at: name.span, note: "again here",
      labels: [.init(first.span, "first here")], help: "name it once")
  }

  static func partOf(_ pathway: Name, _ setting: Name) -> Finding {
    Finding(
      .namedTwice, "`\(setting)` is part of `\(pathway)`, so it would count twice", at: setting.span,
      labels: [.init(pathway.span, "all its settings count")], help: "name one of the two")
  }

  static func missingPart(_ what: String, _ words: String, _ pattern: String, at span: SourceSpan) -> Finding {
    Finding(.missingPart, "\(what) has no `\(words)` line", at: span, pattern: pattern)
  }

  static func notTested(_ title: Name) -> Finding {
    Finding(
      .notTested, "nothing is expected of `\(title)`, so no run can support or refute it", severity: .warning,
      at: title.span, help: "add an `expect` line", pattern: ClauseKind.expect.pattern)
  }

  static func unknownName(_ name: Name, kind: String, near: String?, known: [String]) -> Finding {
    let some = known.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
    let all =
      known.isEmpty ? "none is declared" : "known: \(some)\(known.count > 8 ? " and \(known.count - 8) more" : "")"
    return Finding(
      .unknownName, "there is no \(kind) called `\(name)`", at: name.span, help: didYouMean(near) ?? all)
  }

  static func reviewedTwice(first: SourceSpan, again: SourceSpan) -> Finding {
    Finding(
      .clauseTwice, "a hypothesis has one `review on`, behind its owner or in a line of its own", at: again,
      note: "said again", labels: [.init(first, "said first here")], help: "keep one of the two")
  }

  static func unused(_ name: Name) -> Finding {
    Finding(
      .unused, "nothing uses the assumption `\(name)`", severity: .warning, at: name.span,
      help: "write `\"\(name)\"` where a number stands, or delete the assumption")
  }

  static func isForEverybody(_ measure: Measure, _ who: Who) -> Finding {
    Finding(
      .unknownMeasure, "this is counted for everybody together, not for `\(who.text)`", at: who.span,
      help: "leave out `\(who.text)`, or measure people: `people in`, `waiting for`, `moves to` or `cost of`")
  }

  static func measureOfAMeasure(_ name: Name, isItself: Bool) -> Finding {
    Finding(
      .measureOfAMeasure,
      isItself
        ? "`\(name)` is made of itself" : "`\(name)` is a declared measure, and a measure is not made of another",
      at: name.span, help: "write what a run counts, such as `people in own tenancy`")
  }

  static func cannotBeJudged(_ name: Name, known: [String], isWeighed: Bool) -> Finding {
    let verb = isWeighed ? "weigh" : "value"
    return Finding(
      .unknownName, "there is no measure called `\(name)` to \(verb)", at: name.span,
      help: didYouMean(nearest(to: name.key, among: known))
        ?? (known.isEmpty ? "declare it with `measure`" : "it can \(verb) \(list(Array(known.prefix(8)), "and"))"))
  }

  static func missingDirection(_ measure: Name, judged: Name, isWeighed: Bool) -> Finding {
    let verb = isWeighed ? "weighed" : "valued"
    return Finding(
      .missingPart, "the measure `\(measure)` has no `better` line, so it cannot be \(verb)", at: measure.span,
      labels: [.init(judged.span, "\(verb) here")], pattern: ClauseKind.better.pattern)
  }
}
