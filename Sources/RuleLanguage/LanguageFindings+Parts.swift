import Diagnostics

// The wording of what can be wrong within a statement, a number, a time or an expectation.

extension Finding {
  // MARK: Statements

  static func wording(of kind: SyntaxProblem.StatementProblem, _ problem: SyntaxProblem) -> Finding {
    switch kind {
    case .unknownVerb(let word):
      let verbs = Verb.allCases.map(\.rawValue)
      let standIn = Verb.standIn(for: word)
      return wording(
        problem, "`\(word)` is nothing a hypothesis can do",
        help: standIn.map { "say it with \(Habit.placesOrPeople($0) ?? "`\($0.rawValue)`")" } ?? Habit.verb(word)
          ?? didYouMean(nearest(to: word, among: verbs))
          ?? "it can \(list(verbs, "or"))",
        pattern: standIn?.pattern)
    case .peopleOrPlaces(let found, let expected):
      return peopleOrPlaces(found: found, expected: expected, at: problem.span)
    case .shareInParts:
      return wording(
        problem, "a percentage of people is taken of every setting alike, so it has no parts",
        help: "write `move X% of people from A, B to C`, or a number of people with parts")
    case .twoTriggers:
      return wording(
        problem, "this line waits for something already",
        help: "a line waits for one thing: leave this out, or declare a measure of both")
    case .upToAShare:
      return wording(
        problem, "a share of people moves as it is: `up to` goes with a number of people",
        help: "leave out `up to`, or write `move up to 3 people a month`")
    case .behindCondition(let whole):
      return wording(
        problem, "this stands behind what the line waits for, to which it does not belong", help: "write `\(whole)`")
    case .oneTimeOnly:
      return wording(
        problem, "this line waits for nothing, so that it happens one time as it is",
        help: "leave it out; behind `once` or `when` it may be said, and is so without it as well")
    }
  }

  static func peopleOrPlaces(found: String, expected: String, at span: SourceSpan) -> Finding {
    let rule = expected == "places" ? "a setting is opened and closed in places" : "people move, places do not"
    let number = plainText(span).split(separator: " ").dropLast(found.split(separator: " ").count).map(String.init)
    return Finding(
      .peopleOrPlaces, "\(rule): this counts \(found)", at: span,
      help: "write `\((number + [expected]).joined(separator: " "))`")
  }

  // MARK: Numbers and ages

  static func wording(of kind: SyntaxProblem.FigureProblem, _ problem: SyntaxProblem) -> Finding {
    let found = shortText(problem.span)
    switch kind {
    case .mixedUnits:
      return wording(
        problem, "the numbers of one range must count the same thing",
        help: "write them all as plain numbers, all in £, or all in %")
    case .howSure:
      return wording(
        problem, "`likely … between …` needs to say how sure the range is",
        help: "write e.g. `(80% sure)` after the range", pattern: "likely 30, between 22 and 41 (80% sure)")
    case .sureOfWhat:
      return wording(
        problem, "a range that says how sure it is needs a likely value too",
        help: "write `likely 30, between 22 and 41 (80% sure)`, or leave out the brackets: then any value is as likely")
    case .spacedThousands:
      return wording(
        problem, "`\(found)` is not a number", help: "a number takes commas: \(found.replacing(" ", with: ","))")
    case .perCent:
      return wording(problem, "`\(found)` is not how percentages are written", help: "write \(firstWord(found))%")
    case .ageSpan(let lowest, let open) where (0...130).contains(lowest) && (0...130).contains(open):
      return wording(
        problem, "the lowest age comes first, and here \(open) is below \(lowest)",
        help: "write \(open) to \(lowest) and over")
    case .ageSpan:
      return wording(
        problem, "ages lie between 0 and 130",
        help: "write e.g. 18 to 90 and over: the lowest age, and the one from which people are counted together")
    case .ages(let ages, let orWith):
      return wording(
        problem, "`\(found)` is not how ages are said",
        help: "write `\(ages)`" + (orWith.map { "; with those of that very age, `\($0)`" } ?? ""))
    }
  }

  // MARK: Times

  static func wording(of kind: SyntaxProblem.TimeProblem, _ problem: SyntaxProblem) -> Finding {
    let found = shortText(problem.span)
    switch kind {
    case .noSuchDay: return wording(problem, "the calendar has no `\(found)`")
    case .bareYear(let year, let orMonth):
      let last = (year + 1) % 100
      let years = "\(year)-\(last < 10 ? "0" : "")\(last)"
      return wording(
        problem, "`\(year)` could be the year from January or from April",
        help: "write \(years)" + (orMonth ? ", or a month such as March \(year)" : ""))
    case .noStart(let duration):
      return wording(problem, "`\(duration)` does not say from when", help: "say from when: `\(duration) from 2026-27`")
    case .lasting(let duration, let isTest):
      return wording(
        problem, "`for \(duration)` does not say \(isTest ? "until" : "from") when",
        help: isTest ? "write e.g. `until 2030-31`" : "write e.g. `over \(duration) from 2026-27`")
    case .endAlone(let length):
      return wording(
        problem, "`\(found)` says when this is done, and not from when",
        help: "write e.g. `\(length)`, so that it is all there by then, or `from` and a day for all of it at once")
    case .fromTo(let length):
      return wording(
        problem, "what is done goes on from its day: `\(found)` cannot end it",
        help: "write `\(length)` for a little more all the time; to undo it later, begin another line")
    }
  }

  // MARK: Expectations

  static func wording(of kind: SyntaxProblem.TestProblem, _ problem: SyntaxProblem) -> Finding {
    let found = shortText(problem.span)
    switch kind {
    case .unknownMeasure(let word): return unknownMeasure(word, at: problem.span)
    case .waitingList(let setting):
      return wording(
        problem, "`\(shortText(problem.span))` is nothing that a run measures",
        help: didYouMean("waiting for \(setting?.text ?? "SETTING")"))
    case .noComparator where firstWord(found) == "compared":
      return wording(
        problem, "this comparison is not one that Longview knows", help: "write `compared with do nothing`")
    case .noComparator:
      return wording(
        problem, "a fall or a rise needs to be held against something",
        help: "write `compared with do nothing` after the date")
    case .levelCompared:
      return wording(
        problem, "only a fall or a rise is held against do nothing",
        help: "write `to fall by` or `to rise by`, or leave out the comparison")
    case .noDate:
      return wording(
        problem, "an expectation needs a date, or it could never fail",
        help: "write `by 2030-31` for one day, or `until 2030-31` for all the time before it")
    case .behind(let unit):
      let rule = unit == .percent ? "a percentage is of the measure itself" : "pounds need no other word"
      return wording(
        problem, "\(rule): nothing stands between it and the date", help: "leave out `\(shortText(problem.span))`")
    case .yearOfAStock(let measure):
      return wording(
        problem, "`\(measure)` is counted on a day, not over a year",
        help: "leave out `a year`: only moves and costs are counted by the year")
    case .otherChange(let instead):
      return wording(problem, "`\(found)` is not how this is said", help: "write `\(instead)`")
    }
  }

  /// - Parameter declared: the measures of the scenario's own.
  static func unknownMeasure(_ word: String, declared: [String] = [], at span: SourceSpan) -> Finding {
    let measures = [
      "people in", "places in", "empty places in", "waiting for", "moves to", "cost of", "total cost",
      "locked-in cost", "unmet", "staff needed", "vacancies",
    ]
    let near =
      nearest(to: word, among: declared + measures) ?? nearest(to: firstWord(word), among: measures.map(firstWord))
    let meant = (declared + measures).first { $0 == near || firstWord($0) == near }
    return Finding(
      .unknownMeasure, "`\(word)` is nothing that a run measures", at: span,
      help: Habit.measure(firstWord(word)) ?? didYouMean(meant)
        ?? "measures are \(list(measures + declared, "and"))")
  }
}
