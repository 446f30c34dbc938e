import Appraisal
import Projection
import Studies

extension ReportPage {
  /// The answer in three sentences: which option, what it costs, and whom it leaves waiting; it says so where the runs
  /// cannot tell.
  var answer: HTML {
    let sentences = [choice, money, waits].compactMap { $0 }
    let paragraphs: [HTML] = sentences.enumerated().map { place, sentence in
      "<p class=\"\(place == 0 ? "lead" : "answer")\">\(sentence)</p>\n"
    }
    // What is weighed belongs to the option that is best by it.
    return choice == nil ? "\(paragraphs)" : "\(paragraphs[0])\(objectives)\(Array(paragraphs.dropFirst()))"
  }

  // MARK: Which

  private var choice: HTML? {
    guard let told = AppraisalWording(outcomes), told.appraisal.compared.count > 1 else { return nil }
    let (appraisal, compared) = (told.appraisal, told.appraisal.compared.count)
    let by = say(appraisal.scoring == nil ? .bestIsCheapest : .bestIsWeighed)
    let option = optionName(appraisal.compared[appraisal.preferred])
    let options: HTML = .text(words.text(.options, compared))
    let chance =
      appraisal.scoring.map { $0.chanceBest?[$0.best].share }
      ?? appraisal.ranking.map { $0.ranks[appraisal.preferred][0].share }
    guard let chance, outcomes.runsDiffer else {
      return say(.bestAtLikely, ["options": options, "option": option, "best": by])
    }
    let phrase: Phrase
    switch chance {
    case Self.sure...: phrase = .bestForSure
    case 0.5..<Self.sure: phrase = .bestProbably
    default: phrase = .bestCannotTell
    }
    let share: HTML = .text(numbers.shareOfRuns(chance))
    return say(phrase, ["options": options, "option": option, "best": by, "share": share])
  }

  /// What counts as sure: 8 runs in 10, as hypotheses are asked for where nothing else is said.
  private static let sure = 0.8

  // MARK: What it costs

  private var money: HTML? {
    guard let option = outcomes.proposed else { return nil }
    let (net, isInAll) = outcomes.netCost(ofOption: option)
    let years = outcomes.timeline
    let when =
      isInAll
      ? say(.overYearsDiscounted, ["years": "\(years.years)"]) : say(.inYear, ["year": "\(years.lastYear)"])
    let start = costs(option, difference: net, when: when)
    return "\(withSureness(start, of: net))\(burden(ofOption: option))\(shortness(ofOption: option))"
  }

  /// What an option costs beside do nothing, without an end: `“Community first” costs £1.2m less than doing nothing in 2030-31`.
  func costs(_ option: Int, difference: Summary, when: HTML) -> HTML {
    let isTheSame = words.isTheSame(difference.central, beside: difference.widest)
    let said = words.difference(difference.central, beside: difference.widest)
    return say(
      isTheSame ? .costsTheSame : .costsMoreOrLess,
      ["option": optionName(option), "difference": "<strong>\(said)</strong>", "when": when])
  }

  private func withSureness(_ start: HTML, of net: Summary) -> HTML {
    guard let range = net.nineInTen else { return say(.onLikelyCourse, ["sentence": start]) }
    let told: HTML = .text(words.differences(range.low, range.high))
    guard range.low < 0, range.high > 0 else { return say(.inNineRunsInTen, ["sentence": start, "range": told]) }
    guard let share = shareThatSaves else {
      return say(.cannotTellWhetherItSaves, ["sentence": start, "range": told])
    }
    return say(.savesInShareOfRuns, ["sentence": start, "range": told, "share": .text(numbers.shareOfRuns(share))])
  }

  /// In which share of the runs the option that the answer is about costs less in all than doing nothing; nil where that is
  /// not appraised.
  private var shareThatSaves: Double? {
    guard let appraisal = study.appraisal, let option = outcomes.proposed,
      let place = appraisal.compared.firstIndex(of: option)
    else { return nil }
    return appraisal.ranking?.cheaperThanDoNothing[place].share
  }

  /// Which payers pay more and less in the last year, the largest changes first; nothing where one pays for all.
  private func burden(ofOption option: Int) -> HTML {
    guard let funding = study.funding, funding.payers.count > 1 else { return "" }
    let last = outcomes.timeline.years - 1
    let changes = funding.payers.indices.map { payer -> (payer: String, pounds: Double) in
      let (with, without) = (funding.courses[option][payer].cost[last], funding.courses[0][payer].cost[last])
      return (funding.payers[payer], with.central - without.central)
    }.filter { $0.pounds.magnitude >= 500 }.sorted { $0.pounds.magnitude > $1.pounds.magnitude }
    guard !changes.isEmpty else { return "" }
    let told = changes.prefix(3).map { change in
      say(
        .differenceForPayer,
        ["difference": .text(words.difference(change.pounds)), "payer": "\(name: change.payer)"])
    }
    let year: HTML = "\(outcomes.timeline.lastYear)"
    return " \(say(.burden, ["year": year, "payers": told.joined(separator: ", ")]))"
  }

  /// When money runs out with an option, and if nothing is done.
  private func shortness(ofOption option: Int) -> HTML {
    func first(_ option: Int) -> (budget: StudyResult.Funding.HeldAgainst, year: Int?)? {
      study.funding?.courses[option].compactMap(\.budget).map { ($0, $0.firstYearShort) }
        .min { ($0.1 ?? .max) < ($1.1 ?? .max) }
    }
    func said(_ held: (budget: StudyResult.Funding.HeldAgainst, year: Int?)) -> HTML {
      guard let short = held.year else { return say(.budgetEnough) }
      let year: HTML = "\(outcomes.timeline.year(short))"
      guard outcomes.runsDiffer, let chance = held.budget.everShort else { return say(.budgetShort, ["year": year]) }
      return say(.budgetShortInRuns, ["year": year, "share": .text(numbers.shareOfRuns(chance))])
    }
    guard let with = first(option).map(said) else { return "" }
    guard let without = first(0).map(said) else { return " \(say(.budgetIs, ["with": with]))" }
    return " \(say(.budgetIsBoth, ["with": with, "without": without]))"
  }

  // MARK: Who waits

  private var waits: HTML {
    let shown = ([0] + (outcomes.proposed.map { [$0] } ?? [])).map {
      (option: $0, list: outcomes.longestWaitingList(amongOptions: [$0]))
    }
    let parts: [HTML] = shown.reversed().map { option, list in
      guard let list else { return say(option == 0 ? .nobodyWaitsIfNothing : .nobodyWaitsWithIt) }
      let range = list.people.nineInTen.map { " (\(numbers.range($0.low, $0.high, in: .people)))" } ?? ""
      return say(
        option == 0 ? .waitIfNothing : .waitWithIt,
        [
          "people": "\(numbers.said(list.people.central, in: .people))\(range)", "setting": "\(name: list.setting)",
          "year": "\(list.year)",
        ])
    }
    return "\(tally)\(shortOfHopes) \(say(.longestListLikely, ["lists": parts.joined(separator: "; ")]))"
  }

  /// Why an option is put forward although hypotheses in it fall short; nothing where none does.
  private var shortOfHopes: HTML {
    guard let told = AppraisalWording(outcomes) else { return "" }
    let preferred = told.appraisal.compared[told.appraisal.preferred]
    let included = Set(study.options[preferred].hypotheses)
    let fallsShort = study.hypotheses.contains { hypothesis in
      included.contains(hypothesis.title) && hypothesis.answer(inOption: preferred) == .notSupported
    }
    return fallsShort ? " \(say(.bestThoughShort))" : ""
  }
}

extension Outcomes {
  /// The option that the answer is about: the one an appraisal prefers or, where that is do nothing, the cheapest of the
  /// others; without an appraisal, the one that costs least in the last year. Nil where do nothing is all there is.
  var proposed: Int? {
    if let told = AppraisalWording(self), let place = told.told { return told.appraisal.compared[place] }
    let last = timeline.years - 1
    let others = optionsToShow.dropFirst().map { (option: $0, extra: extraCost(year: last, option: $0).central) }
    return others.min { $0.extra < $1.extra }?.option
  }

  /// How much more an option costs than do nothing: in all, discounted, where that has been appraised; else in the last
  /// year.
  func netCost(ofOption option: Int) -> (pounds: Summary, isInAll: Bool) {
    if let cost = study.appraisal?.costs.first(where: { $0.option == option }) { return (cost.net, true) }
    return (extraCost(year: timeline.years - 1, option: option), false)
  }
}
