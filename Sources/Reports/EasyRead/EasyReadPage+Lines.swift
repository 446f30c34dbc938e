import Appraisal
import Projection
import Studies

extension EasyReadPage {
  private var study: StudyResult { outcomes.study }

  /// So many settings have lines of their own, those that change most.
  private static let settingsAtMost = 6

  /// What the page says, in the order in which people ask.
  var parts: [Part] {
    [
      Part(title: "What is this?", lines: what),
      Part(title: "What is the plan?", lines: plan),
      Part(title: "What could change?", lines: changes),
      Part(title: "Will people wait?", lines: waiting),
      Part(title: "What does it cost?", lines: money),
      Part(title: "What do we not know?", lines: unknown),
      Part(title: "Who decides?", lines: deciding),
    ]
  }

  private var what: [Line] {
    [
      Line(picture: .people, words: "This is about care and support for people."),
      Line(picture: .plan, words: "We want to plan for the next \(outcomes.timeline.years) years."),
      Line(picture: .sums, words: "We used a computer to do the sums."),
    ]
  }

  // MARK: The plan

  private var plan: [Line] {
    guard let option = outcomes.proposed else {
      return [
        Line(picture: .plan, words: "There is no new plan. This shows what may happen if things stay as they are.")
      ]
    }
    let ideas = study.options[option].hypotheses
    let count = Wording.counted(ideas.count, "idea", "ideas")
    return [
      Line(picture: .plan, words: "The plan is called:<br/><strong>\(name: study.options[option].name)</strong>"),
      Line(picture: .question, words: "Nothing is decided yet."),
      Line(picture: .talk, words: "The plan has \(count)."),
    ]
      + ideas.enumerated().map { Line(picture: .number($0.offset + 1), words: "<strong>\(name: $0.element)</strong>") }
  }

  // MARK: What changes

  /// The year in which changes are told: five years on, which people can imagine.
  private var later: Int { min(5, outcomes.timeline.years) }

  private var inLaterYears: HTML { later == 1 ? "in 1 year" : "in \(later) years" }

  private var changes: [Line] {
    let changes = changesBySetting
    let told = changes.sorted { ($0.change.magnitude, $1.number) > ($1.change.magnitude, $0.number) }
      .prefix(Self.settingsAtMost)
    guard !told.isEmpty else {
      return [Line(picture: .same, words: "Not much will change \(inLaterYears).")]
    }
    let lines = told.flatMap { setting in
      [
        Line(
          picture: setting.change > 0 ? .more : .fewer,
          words: """
            <strong>\(name: setting.name)</strong><br/>\(setting.change > 0 ? "More" : "Fewer") people \(inLaterYears).
            """),
        Line(
          picture: .people,
          words: "Now: \(counted(setting.now)).<br/>Then: \(counted(setting.then))."),
      ]
    }
    return lines
  }

  private func counted(_ people: Double) -> String {
    switch people.rounded() {
    case ..<1: "nobody"
    case 1: "about 1 person"
    default: "about \(Numbers.grouped(people)) people"
    }
  }

  private struct Change {
    let number: Int
    let name: String
    let now: Double
    let then: Double
    var change: Double { then.rounded() - now.rounded() }
  }

  private var changesBySetting: [Change] {
    study.pathways.indices.flatMap { pathway in
      zip(outcomes.settings(ofPathway: pathway), study.pathways[pathway].settings).compactMap { number, name in
        let people = outcomes.course(of: .people, settings: [number], option: outcomes.proposed ?? 0).central
        let change = Change(number: number, name: name, now: people[0], then: people[later])
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
    let when: HTML = ifNothing ? "If we do nothing:<br/>" : "With the plan:<br/>"
    guard let list = outcomes.longestWaitingList(amongOptions: [option]), list.people.central >= 0.5 else {
      return [Line(picture: .same, words: "\(when)We think nobody will have to wait.")]
    }
    return [
      Line(
        picture: .waiting,
        words: """
          \(when)\(Wording.capitalised(counted(list.people.central))) may have to wait for <strong>\(name: list.setting)</strong>.
          """)
    ] + more(than: list.people)
  }

  private func more(than people: Summary) -> [Line] {
    guard let range = people.nineInTen, range.high.rounded() > people.central.rounded() else { return [] }
    return [Line(picture: .question, words: "It could be more: up to \(Numbers.grouped(range.high)) people.")]
  }

  // MARK: Money

  private var money: [Line] {
    let now = outcomes.costCourse(settings: nil, option: 0).central[0]
    guard now > 0 else { return [Line(picture: .money, words: "We have not worked out the money yet.")] }
    let first = [Line(picture: .money, words: "Now it costs \(easyPounds(now)) a year.")]
    guard let option = outcomes.proposed else { return first }
    let extra = outcomes.netCost(ofOption: option).pounds
    let range = extra.nineInTen ?? (low: extra.central, high: extra.central)
    let words: HTML
    if range.low >= 0, extra.central > 0 {
      words = "The plan costs more money than doing nothing."
    } else if range.high <= 0, extra.central < 0 {
      words = "The plan costs less money than doing nothing."
    } else {
      words = "We do not know if the plan costs more or less than doing nothing."
    }
    return first + [Line(picture: words.source.contains("not know") ? .question : .money, words: words)]
  }

  /// `£36.8 million`, which is easier than `£36.8m`.
  private func easyPounds(_ pounds: Double) -> String {
    switch pounds {
    case 999_500...: return "£\(Numbers.tenths(pounds / 1e6)) million"
    default: return "£\(Numbers.grouped(pounds))"
    }
  }

  // MARK: What is not known, and who decides

  private var unknown: [Line] {
    let ideas = outcomes.proposed.map { Set(study.options[$0].hypotheses) }
    let answers = study.hypotheses.filter { ideas?.contains($0.title) != false }.compactMap { hypothesis in
      outcomes.firstTest(of: hypothesis).flatMap { hypothesis.answer(inOption: $0) }
    }
    func line(_ answer: Verdict.Answer, _ picture: EasyReadPicture, _ words: (String) -> HTML) -> Line? {
      let count = answers.count { $0 == answer }
      return count == 0 ? nil : Line(picture: picture, words: words(Wording.counted(count, "idea", "ideas")))
    }
    let tested =
      outcomes.runsDiffer
      ? [
        Line(
          picture: .sums, words: "We did the sums \(Numbers.grouped(study.draws)) times. Each time was a bit different."
        )
      ]
      : []
    return [Line(picture: .question, words: "Nobody can see into the future. We may be wrong.")] + tested
      + [
        line(.supported, .more) { "\($0) will most likely work as hoped." },
        line(.notSupported, .fewer) { "\($0) may not work as hoped." },
        line(.cannotTell, .question) { "For \($0) we can not tell yet." },
      ].compactMap { $0 }
  }

  private var deciding: [Line] {
    [
      Line(picture: .people, words: "This page does not decide. People do."),
      Line(picture: .talk, words: "The people who plan care should ask you what you think."),
      Line(picture: .question, words: "Is something hard to read? Ask someone you trust to help you."),
    ]
  }
}
