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
    return "\(paragraphs)"
  }

  // MARK: Which

  private var choice: HTML? {
    guard let told = AppraisalWording(outcomes), told.appraisal.compared.count > 1 else { return nil }
    let (appraisal, compared) = (told.appraisal, told.appraisal.compared.count)
    let by: HTML = appraisal.scoring == nil ? "cheapest in the long run" : "best by what is weighed"
    let option = optionName(appraisal.compared[appraisal.preferred])
    let chance =
      appraisal.scoring.map { $0.chanceBest?[$0.best].share }
      ?? appraisal.ranking.map { $0.ranks[appraisal.preferred][0].share }
    guard let chance, outcomes.runsDiffer else {
      return "Of the \(compared) options compared, \(option) comes out \(by) at the likely values."
    }
    let share = Numbers.shareOfRuns(chance)
    switch chance {
    case Self.sure...: return "Of the \(compared) options compared, \(option) is \(by): in \(share) of the runs."
    case 0.5..<Self.sure:
      return "Of the \(compared) options compared, \(option) is probably \(by): in \(share) of the runs."
    default:
      return """
        We cannot tell which of the \(compared) options compared is \(by): \(option) comes first at the likely values, but \
        in only \(share) of the runs.
        """
    }
  }

  /// What counts as sure: 8 runs in 10, as hypotheses are asked for where nothing else is said.
  private static let sure = 0.8

  // MARK: What it costs

  private var money: HTML? {
    guard let option = outcomes.proposed else { return nil }
    let (net, isInAll) = outcomes.netCost(ofOption: option)
    let years = outcomes.timeline
    let when: HTML = isInAll ? "over \(years.years) years, discounted" : "in \(years.lastYear)"
    let difference = Wording.difference(net.central, beside: net.widest)
    let than: HTML = difference == "the same" ? "as doing nothing" : "than doing nothing"
    let start: HTML = "\(optionName(option)) costs <strong>\(difference)</strong> \(than) \(when)"
    return "\(start)\(sureness(of: net)).\(burden(ofOption: option))\(shortness(ofOption: option))"
  }

  private func sureness(of net: Summary) -> HTML {
    guard let range = net.nineInTen else { return " on the likely course" }
    let words = Wording.differences(range.low, range.high)
    return range.low < 0 && range.high > 0
      ? ", on the likely course, but nine runs in ten lie anywhere from \(words), so we cannot tell whether it saves"
      : " (\(words) in nine runs in ten)"
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
    let told: [HTML] = changes.prefix(3).map { change in
      "\(Wording.difference(change.pounds)) for \(name: change.payer)"
    }
    return " In \(outcomes.timeline.lastYear) it is \(told.joined(separator: ", "))."
  }

  /// When money runs out with an option, and if nothing is done.
  private func shortness(ofOption option: Int) -> HTML {
    func first(_ option: Int) -> (budget: StudyResult.Funding.HeldAgainst, year: Int?)? {
      study.funding?.courses[option].compactMap(\.budget).map { ($0, $0.firstYearShort) }
        .min { ($0.1 ?? .max) < ($1.1 ?? .max) }
    }
    guard let held = first(option) else { return "" }
    func said(_ held: (budget: StudyResult.Funding.HeldAgainst, year: Int?)) -> HTML {
      guard let year = held.year else { return "enough in every year it is told for" }
      let chance = outcomes.runsDiffer ? held.budget.everShort : nil
      let ever = chance.map { " (some year is short in \(Numbers.shareOfRuns($0)) of runs)" } ?? ""
      return "short from \(outcomes.timeline.year(year))\(ever)"
    }
    let nothing: HTML = first(0).map { "; if nothing is done, it is \(said($0))" as HTML } ?? ""
    return " The budget is \(said(held))\(nothing)."
  }

  // MARK: Who waits

  private var waits: HTML {
    let shown = ([0] + (outcomes.proposed.map { [$0] } ?? [])).map {
      (option: $0, list: outcomes.longestWaitingList(amongOptions: [$0]))
    }
    let parts: [HTML] = shown.reversed().map { option, list in
      let place: HTML = option == 0 ? "if nothing is done" : "with it"
      guard let list else { return "nobody waits \(place)" }
      let range = list.people.nineInTen.map { " (\(Numbers.range($0.low, $0.high, in: .people)))" } ?? ""
      return """
        \(Numbers.said(list.people.central, in: .people))\(range) for \(name: list.setting) in \(list.year) \(place)
        """
    }
    return "\(tally) The longest waiting list is likely to be: \(parts.joined(separator: "; "))."
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
