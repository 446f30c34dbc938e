import Appraisal
import Projection
import Quantities
import Studies

// Service analysis, capacity, evidence and actions.
extension Proforma {
  /// Who uses what at which age, in the opening state; nil where ages are not told.
  var useByAge: InformationTable? {
    func ages(_ settings: [Int]?) -> AgeProfile? {
      outcomes.peopleByAge(option: 0, year: -1, settings: settings)?.wider(from: InformationTables.agesOfPeople)
    }
    guard let bands = ages(nil)?.bands else { return nil }
    let rows = outcomes.namedSettings().compactMap { setting in
      ages([setting.number]).map { [Cell.text(setting.name)] + ($0.people + [$0.total]).map { .number($0) } }
    }
    return make(
      14, .titleUseByAge, asAt: words.date(outcomes.day(endOf: -1)), notes: [.noteFittedAges],
      [Column(words.text(.headSetting))] + bands.map { Column($0.description, .people) }
        + [Column(words.text(.total), .people)], rows)
  }

  /// Of those known, and of the population, how many use what.
  var ratesOfUse: InformationTable {
    let everybody = outcomes.central(settings: outcomes.settings(ofPathway: 0), year: -1)
    let youngest = study.population?.bands.first?.from ?? 0
    let population = tables.population(from: youngest, through: nil, groups: nil)
    let rows = outcomes.namedSettings().map { setting -> [Cell] in
      let people = outcomes.central(settings: [setting.number], year: -1)
      return [
        .text(setting.name), .number(people), .number(everybody > 0 ? people / everybody : nil),
        .number(population.flatMap { $0 > 0 ? people / $0 * 10_000 : nil }),
      ]
    }
    return make(
      15, .titleRates, asAt: words.date(outcomes.day(endOf: -1)),
      notes: [population == nil ? .notePopulationMissing : .notePopulationAges],
      [
        Column(words.text(.headSetting)), Column(words.text(.headHowMany), .people),
        Column(words.text(.headOfKnown), .share), Column(words.text(.headOfTenThousand), .units),
      ], rows)
  }

  /// What lacks; nil where nothing does.
  var unmetNeed: InformationTable? {
    let gaps = Gaps(outcomes: outcomes)
    let all = gaps.all
    guard !all.isEmpty else { return nil }
    let option = outcomes.proposed.map { outcomes.label(ofOption: $0) }
    let heads: [(String, (Gaps.Gap) -> [Summary])] =
      [(words.text(.ifNothing), { $0.nothing })] + (option.map { [($0, { $0.proposed ?? [] })] } ?? [])
    let rows = all.map { gap -> [Cell] in
      let unit = if case .units(let unit) = gap.unit { unit } else { words.text(.waitingPeople) }
      return [.text(gap.name), .text(unit)] + heads.flatMap { head in head.1(gap).map { .number($0.central) } }
    }
    return make(
      16, .titleUnmet, asAt: words.text(.centralEstimate),
      [Column(words.text(.headService)), Column(words.text(.headCountedIn))]
        + heads.flatMap { head in gaps.yearNames.map { Column("\($0), \(head.0)", .units) } }, rows)
  }

  /// Places now and with the option that the answer is about; nil where no setting has a limit.
  var capacity: InformationTable? {
    let limited = outcomes.limitedSettings
    guard !limited.isEmpty else { return nil }
    let years = Gaps(outcomes: outcomes).years
    let option = outcomes.proposed ?? 0
    let rows = limited.map { setting -> [Cell] in
      [.text(setting.name), .number(outcomes.central(.places, settings: [setting.number], year: 0))]
        + years.map { .number(outcomes.central(.places, settings: [setting.number], year: $0, option: option)) }
    }
    return make(
      20, .titleCapacity, asAt: outcomes.label(ofOption: option),
      [
        Column(words.text(.headSetting)),
        Column("\(words.date(outcomes.day(endOf: 0))), \(words.text(.ifNothing))", .places),
      ] + years.map { Column(words.date(outcomes.day(endOf: $0)), .places) }, rows)
  }

  /// What was tested, why, and what came of it; nil where nothing was.
  var evidence: InformationTable? {
    guard !study.hypotheses.isEmpty else { return nil }
    let rows = study.hypotheses.map { hypothesis -> [Cell] in
      let answer = outcomes.firstTest(of: hypothesis).flatMap { hypothesis.answer(inOption: $0) }
      return [
        .text(hypothesis.title), .text(hypothesis.because ?? ""), .text(hypothesis.source ?? ""),
        .text(answer.map { words.text($0.phrase) } ?? words.text(.notTested)),
      ]
    }
    return make(
      24, .titleEvidence, asAt: words.text(.centralEstimate),
      [
        Column(words.text(.headHypothesis)), Column(words.text(.headWhy)), Column(words.text(.headSource)),
        Column(words.text(.headAnswer)),
      ], rows)
  }

  /// What the option that the answer is about does, and when; nil where there is no such option.
  var actions: InformationTable? {
    guard let planned = outcomes.planned else { return nil }
    let rows = planned.actions.map { action -> [Cell] in
      [.text(action.statement), .day(action.prepare), .day(action.begins), .day(action.ends), .text(action.of)]
    }
    var table = make(
      25, .titleActions, asAt: outcomes.label(ofOption: planned.option), notes: [.noteActions],
      [
        Column(words.text(.headDone)), Column(words.text(.headPrepareBy)), Column(words.text(.headBegins)),
        Column(words.text(.headEnds)), Column(words.text(.headHypothesis)),
      ], rows)
    table.columnOfRules = 0
    return table
  }
}

extension Verdict.Answer {
  fileprivate var phrase: Phrase {
    switch self {
    case .supported: .supported
    case .cannotTell: .cannotTell
    case .notSupported: .notSupported
    }
  }
}
