import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// How many options have a sentence of their own on a matter, beside do nothing.
  private static let optionsAtMost = 6

  /// What became of every hypothesis, what the options cost, and who waits: a sentence each.
  var mainPoints: HTML {
    func list(_ points: [HTML]) -> HTML {
      let items: [HTML] = points.map { "<li>\($0)</li>\n" }
      return "<ul class=\"points\">\n\(items)</ul>\n"
    }
    let hypotheses = study.hypotheses.map(point)
    return """
      \(alikeNotice)\(hypotheses.isEmpty ? "" : list(hypotheses))\
      \(list(costPoints + waitingPoints + overCapacityPoints))
      """
  }

  /// What must be said of every verdict where nothing is uncertain.
  var alikeNotice: HTML {
    study.hasUncertainNumbers || study.draws == 0 ? "" : "<p class=\"notice\">\(say(.runsAlike))</p>\n"
  }

  /// How many hypotheses got which answer.
  var tally: String {
    let answers = study.hypotheses.map { hypothesis in
      outcomes.firstTest(of: hypothesis).flatMap { hypothesis.answer(inOption: $0) }
    }
    if answers.isEmpty { return words.text(.noHypothesisTested) }
    guard answers.count > 1 else { return words.text(Self.phrase(for: answers[0])) }
    func number(_ answer: Verdict.Answer?) -> Int { answers.count { $0 == answer } }
    let all: [(Counted, Int)] = [
      (.areSupported, number(.supported)), (.areNotSupported, number(.notSupported)),
      (.cannotBeTold, number(.cannotTell)), (.areNotTested, number(nil)),
    ]
    let told = all.filter { $0.1 > 0 }.map { words.text($0.0, $0.1) }
    return words.text(
      .tally, ["hypotheses": words.text(.hypotheses, answers.count), "answers": told.joined(separator: "; ")])
  }

  private static func phrase(for answer: Verdict.Answer?) -> Phrase {
    switch answer {
    case .supported: .hypothesisSupported
    case .cannotTell: .hypothesisCannotTell
    case .notSupported: .hypothesisNotSupported
    case nil: .hypothesisNotTested
    }
  }

  // MARK: Verdicts

  private func point(_ hypothesis: HypothesisVerdict) -> HTML {
    guard let first = outcomes.firstTest(of: hypothesis), let weakest = hypothesis.weakest(inOption: first) else {
      return say(.pointExpectsNothing, ["hypothesis": "<strong>\(name: hypothesis.title)</strong>"])
    }
    let verdict = weakest.verdict
    let place = outcomes.isAlone(first) ? say(.onItsOwn) : say(.inOption, ["option": optionName(first)])
    let test = "“<bdi>\(rule(Wording.test(weakest.expectation.text)))</bdi>”" as HTML
    let more = words.wouldTell(verdict).map { "; \($0)" } ?? ""
    let share: HTML = "\(words.share(of: verdict, in: study))\(more)"
    let (held, all) = hypothesis.tally(inOption: first)
    let found =
      words.tally(held, of: all).map {
        say(
          outcomes.runsDiffer ? .weakestHolds : .weakestIs, ["tally": .text($0), "test": test, "share": share])
      } ?? say(outcomes.runsDiffer ? .testHolds : .testIs, ["test": test, "share": share])
    return """
      \(badge(verdict.answer)) <strong>\(name: hypothesis.title)</strong>, \(place): \
      \(found)\(elsewhere(hypothesis, after: first))
      """
  }

  /// What became of a hypothesis in the other options that have it.
  private func elsewhere(_ hypothesis: HypothesisVerdict, after first: Int) -> HTML {
    let others = hypothesis.testedOptions.filter { $0 != first }
    let answers = others.compactMap { option in hypothesis.answer(inOption: option).map { (option, $0) } }
    if answers.isEmpty { return "" }
    if answers.count > 3 {
      let supported = answers.count { $0.1 == .supported }
      let all: HTML = "\(answers.count)"
      return supported == 0
        ? " \(say(.supportedInNone, ["options": all]))"
        : " \(say(.supportedInSome, ["number": .text(numbers.grouped(supported)), "options": all]))"
    }
    let parts: [HTML] = answers.map { option, answer in
      " \(say(.answerInOption, ["option": optionName(option), "answer": .text(words.answer(answer))]))"
    }
    return "\(parts)"
  }

  // MARK: Cost

  private var costPoints: [HTML] {
    let last = outcomes.timeline.years - 1
    let doNothing = outcomes.costCourse(settings: nil, option: 0)
    let (first, end) = (doNothing.values[0].central, doNothing.values[last])
    let years = outcomes.timeline
    let cost = say(
      .costIfNothing,
      [
        "first": "<strong>\(numbers.pounds(first))</strong>", "firstYear": "\(years.firstYear)",
        "last": "<strong>\(numbers.pounds(end.central))</strong>", "lastYear": "\(years.lastYear)",
      ])
    let nothing = end.nineInTen.map { range in
      say(
        .inNineRunsInTen,
        ["sentence": cost, "range": .text(numbers.range(range.low, range.high, in: .poundsAYear))])
    }
    let others = Array(outcomes.optionsToShow.dropFirst())
    let told = outcomes.leading(Self.optionsAtMost, of: others, by: outcomes.costApart)
    let rest = others.count - told.count
    let more: [HTML] = rest > 0 ? [.text(words.text(.otherOptionsNearer, rest))] : []
    return [nothing ?? "\(cost)."] + told.map { costPoint(ofOption: $0, year: last) } + more
  }

  private func costPoint(ofOption option: Int, year: Int) -> HTML {
    let extra = outcomes.extraCost(year: year, option: option)
    let when = say(.inYear, ["year": .text(outcomes.timeline.year(year).description)])
    let start = costs(option, difference: extra, when: when)
    guard let range = extra.nineInTen else { return "\(start)." }
    return say(
      range.low < 0 && range.high > 0 ? .cannotTellWhichIsCheaper : .inNineRunsInTen,
      ["sentence": start, "range": .text(words.differences(range.low, range.high))])
  }

  // MARK: Waiting

  /// The longest list of every option, the worst first; do nothing is always among those told.
  private var waitingPoints: [HTML] {
    let lists = outcomes.optionsToShow.map { (option: $0, list: outcomes.longestWaitingList(amongOptions: [$0])) }
      .sorted { ($0.list?.people.central ?? 0) > ($1.list?.people.central ?? 0) }
    guard let worst = lists.first?.list else {
      return ["\(say(.nobodyWaitsAnywhere))\(longerAlone(than: nil))"]
    }
    let told = lists.enumerated().filter { $0.offset < Self.optionsAtMost || $0.element.option == 0 }.map(\.element)
    let parts: [HTML] = told.map { option, list in
      let place = option == 0 ? say(.ifNothing) : say(.inOption, ["option": optionName(option)])
      return "\(place), \(list.map(people(in:)) ?? say(.nobodyWaits))"
    }
    let rest = lists.count - told.count
    let more: HTML = rest > 0 ? "; \(words.text(.moreOptionsWaitLess, rest))" : ""
    let all: HTML = "\(parts.joined(separator: "; "))\(more)"
    return ["\(say(.longestListsWorstFirst, ["lists": all]))\(longerAlone(than: worst))"]
  }

  /// Closing places moves nobody who has nowhere to go; such a saving in places is none in people.
  private var overCapacityPoints: [HTML] {
    let all = Array(study.options.indices)
    guard let worst = outcomes.furthestOverCapacity(amongOptions: all), worst.people.central >= 0.05 else { return [] }
    let place = worst.option == 0 ? say(.ifNothing) : say(.inOption, ["option": optionName(worst.option)])
    return [say(.someStayAbovePlaces, ["people": people(in: worst), "where": place])]
  }

  /// The longest list with one hypothesis alone, where it is longer than in any option.
  private func longerAlone(than worst: Outcomes.WaitingList?) -> HTML {
    guard let alone = outcomes.longestWaitingList(amongOptions: outcomes.aloneOptions),
      alone.people.central > worst?.people.central ?? 0
    else { return "" }
    let told = say(
      worst == nil ? .butWithOneAlone : .longerStillAlone,
      ["option": optionName(alone.option), "people": people(in: alone)])
    return " \(told)"
  }

  private func people(in list: Outcomes.WaitingList) -> HTML {
    say(
      .waitForSetting,
      [
        "people": "<strong>\(numbers.said(list.people.central, in: .people))</strong>",
        "setting": "\(name: list.setting)", "year": "\(list.year)",
      ])
  }

  /// An option as it is named in a sentence.
  func optionName(_ option: Int) -> HTML {
    let named = study.options[option]
    switch named.kind {
    case .doNothing: return say(.doNothing)
    case .alone: return say(.hypothesisAlone, ["hypothesis": "“\(name: named.name)”"])
    case .declared: return "“\(name: named.name)”"
    }
  }
}
