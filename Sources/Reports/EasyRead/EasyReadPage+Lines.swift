import Appraisal
import Projection
import Quantities
import Studies

extension EasyReadPage {
  private var study: StudyResult { outcomes.study }

  /// So many settings have lines of their own, those that change most.
  private static let settingsAtMost = 6

  /// What the page says, in the order in which people ask.
  var parts: [Part] {
    [
      Part(title: .whatIsThis, lines: what),
      Part(title: .whatIsThePlan, lines: plan),
      Part(title: .whatCouldChange, lines: changes),
      Part(title: .willPeopleWait, lines: waiting),
      Part(title: .whatDoesItCost, lines: money),
      Part(title: .whatWeDoNotKnow, lines: unknown),
      Part(title: .whoDecides, lines: deciding),
    ]
  }

  private func line(_ picture: EasyReadPicture, _ phrase: Phrase, _ places: KeyValuePairs<String, HTML> = [:]) -> Line {
    Line(picture: picture, words: words.say(phrase, places))
  }

  private func ideas(_ number: Int) -> HTML { .text(words.text(.ideas, number)) }

  private var what: [Line] {
    [
      line(.people, .thisIsAboutCare),
      Line(picture: .plan, words: .text(words.text(.planForYears, outcomes.timeline.years))),
      line(.sums, .computerDidSums),
    ] + (study.isPublishable ? [line(.people, .easyProtected)] : [])
  }

  // MARK: The plan

  private var plan: [Line] {
    guard let option = outcomes.proposed else { return [line(.plan, .noNewPlan)] }
    let ideas = study.options[option].hypotheses
    return [
      Line(
        picture: .plan,
        words: "\(words.say(.planIsCalled))<br/><strong>\(name: study.options[option].name)</strong>"),
      line(.question, .nothingIsDecided),
      line(.talk, .planHasIdeas, ["ideas": self.ideas(ideas.count)]),
    ]
      + ideas.enumerated().map { Line(picture: .number($0.offset + 1), words: "<strong>\(name: $0.element)</strong>") }
  }

  // MARK: What changes

  /// The year in which changes are told: five years on, which people can imagine.
  private var later: Int { min(5, outcomes.timeline.years) }

  private var changes: [Line] {
    let changes = changesBySetting
    let told = changes.sorted { ($0.change.magnitude, $1.number) > ($1.change.magnitude, $0.number) }
      .prefix(Self.settingsAtMost)
    guard !told.isEmpty else { return [Line(picture: .same, words: .text(words.text(.notMuchChanges, later)))] }
    return told.flatMap { setting in
      let inYears = words.text(setting.change > 0 ? .morePeople : .fewerPeople, later)
      let (now, then, nothing) = (counted(setting.now), counted(setting.then), counted(setting.nothing))
      let change = Line(
        picture: setting.change > 0 ? .more : .fewer, words: "<strong>\(name: setting.name)</strong><br/>\(inYears)")
      let people = Line(
        picture: .people,
        words: "\(words.say(.peopleNow, ["people": .text(now)]))<br/>\(words.say(.peopleThen, ["people": .text(then)]))"
      )
      return [change, people]
        + (nothing == then ? [] : [line(.people, .peopleOtherwise, ["people": .text(nothing)])])
    }
  }

  private func counted(_ people: Double) -> String {
    people.rounded() < 1
      ? words.text(.nobody) : words.text(.about, ["people": words.text(.people, Int(people.rounded()))])
  }

  private struct Change {
    let number: Int
    let name: String
    let now: Double
    /// With the plan.
    let then: Double
    /// At the same time without it.
    let nothing: Double
    var change: Double { then.rounded() - now.rounded() }
  }

  private var changesBySetting: [Change] {
    study.pathways.indices.flatMap { pathway in
      zip(outcomes.settings(ofPathway: pathway), study.pathways[pathway].settings).compactMap { number, name in
        func people(_ option: Int) -> [Double] {
          outcomes.course(of: .people, settings: [number], option: option).central
        }
        let planned = people(outcomes.proposed ?? 0)
        let change = Change(
          number: number, name: name, now: planned[0], then: planned[later], nothing: people(0)[later])
        return change.change.magnitude >= 1 ? change : nil
      }
    }
  }

  // MARK: Waiting

  private var waiting: [Line] {
    guard let option = outcomes.proposed else { return waits(inOption: 0, ifNothing: true) }
    return waits(inOption: option, ifNothing: false) + waits(inOption: 0, ifNothing: true)
  }

  private func waits(inOption option: Int, ifNothing: Bool) -> [Line] {
    let when: HTML = "\(words.say(ifNothing ? .ifWeDoNothing : .withThePlan))<br/>"
    guard let list = outcomes.longestWaitingList(amongOptions: [option]), list.people.central >= 0.5 else {
      return [Line(picture: .same, words: "\(when)\(words.say(.nobodyWillWait))")]
    }
    let people = Wording.capitalised(counted(list.people.central))
    let wait = words.say(
      .mayHaveToWait,
      [
        "people": .text(people), "setting": "<strong>\(name: list.setting)</strong>",
        "year": "\(list.year.lastDay.year)",
      ])
    return [Line(picture: .waiting, words: "\(when)\(wait)")] + more(than: list.people)
  }

  private func more(than people: Summary) -> [Line] {
    guard let range = people.nineInTen, range.high.rounded() > people.central.rounded() else { return [] }
    return [line(.question, .couldBeMore, ["people": .text(words.text(.people, Int(range.high.rounded())))])]
  }

  // MARK: Money

  private var money: [Line] {
    let now = outcomes.costCourse(settings: nil, option: 0).central[0]
    guard now > 0 else { return [line(.money, .noMoneyYet)] }
    let first = [line(.money, .nowItCosts, ["pounds": .text(easyPounds(now))])]
    guard let option = outcomes.proposed else { return first }
    let extra = outcomes.netCost(ofOption: option).pounds
    let range = extra.nineInTen ?? (low: extra.central, high: extra.central)
    if range.low >= 0, extra.central > 0 { return first + [line(.money, .planCostsMore)] }
    if range.high <= 0, extra.central < 0 { return first + [line(.money, .planCostsLess)] }
    return first + [line(.question, .planCostUnknown)]
  }

  /// `£36.8 million`, which is easier than `£36.8m`.
  private func easyPounds(_ pounds: Double) -> String {
    let numbers = words.numbers
    return pounds >= 999_500
      ? words.text(.easyMillions, ["pounds": numbers.inPounds(numbers.tenths(pounds / 1e6))])
      : numbers.inPounds(numbers.grouped(pounds))
  }

  // MARK: What is not known, and who decides

  private var unknown: [Line] {
    let proposed = outcomes.proposed.map { Set(study.options[$0].hypotheses) }
    let answers = study.hypotheses.filter { proposed?.contains($0.title) != false }.compactMap { hypothesis in
      outcomes.firstTest(of: hypothesis).flatMap { hypothesis.answer(inOption: $0) }
    }
    let told: [(Verdict.Answer, EasyReadPicture, Phrase)] = [
      (.supported, .more, .willMostLikelyWork), (.notSupported, .fewer, .mayNotWork),
      (.cannotTell, .question, .weCanNotTell),
    ]
    let lines = told.compactMap { answer, picture, phrase -> Line? in
      let count = answers.count { $0 == answer }
      return count == 0 ? nil : line(picture, phrase, ["ideas": ideas(count)])
    }
    let times: HTML = .text(words.numbers.grouped(study.draws))
    let tested = outcomes.runsDiffer ? [line(.sums, .sumsManyTimes, ["times": times])] : []
    return [line(.question, .nobodySeesFuture)] + tested + lines
  }

  private var deciding: [Line] {
    [line(.people, .peopleDecide), line(.talk, .youShouldBeAsked), line(.question, .hardToRead)]
  }
}
