import Projection
import Quantities
import RuleLanguage

/// A measure as a run reads it: gauges added up, each times a number of its own where it has one, and figures of
/// services; the whole as a share of another such sum where it is one.
struct MeasureReading {
  /// A gauge and, where each unit of it counts for more or less than one, the parameter that says how much.
  struct Term {
    let gauge: Int
    var weight: Int?
  }

  /// A figure of a service and, where each unit of it counts for more or less than one, the parameter that says how much.
  struct ServiceTerm {
    /// Its number among those declared.
    let service: Int
    let figure: KeyPath<ServiceReckoning.Year, [Double]> & Sendable
    var weight: Int?
  }

  /// What is added up.
  struct Terms {
    var gauged: [Term] = []
    var services: [ServiceTerm] = []
    /// Posts of staff groups that those in post do not fill, each group by itself.
    var vacancies: [Vacancies] = []

    /// The parameters that say how much a unit counts for, and who is in post.
    var parameters: [Int] {
      gauged.compactMap(\.weight) + services.compactMap(\.weight)
        + vacancies.flatMap { $0.needed.parameters + $0.supply.parameters }
    }
  }

  /// The posts of one staff group that are needed, and those in post.
  struct Vacancies {
    let needed: Terms
    let supply: StaffSupply
  }

  let terms: Terms
  /// What it is a share of; nil where it is none.
  var shareOf: Terms?
  /// Whether it adds up over a financial year.
  let isFlow: Bool

  var gauges: [Int] { terms.gauged.map(\.gauge) }

  var weights: [Int] { terms.parameters + (shareOf?.parameters ?? []) }
}

extension Lowering {
  /// The reading of a measure, its gauges added to the plan.
  mutating func reading(of measure: Measure) -> MeasureReading {
    if case .declared(let name) = measure.kind, let declared = rulebook.measures[name.key], let own = declared.measure {
      let terms = terms(of: own, narrowedBy: measure.who)
      let whole = declared.shareOf.map { self.terms(of: $0, narrowedBy: measure.who) }
      return MeasureReading(terms: terms, shareOf: whole, isFlow: rulebook.isFlow(own))
    }
    return MeasureReading(terms: terms(of: measure, narrowedBy: nil), isFlow: rulebook.isFlow(measure))
  }

  private mutating func terms(of measure: Measure, narrowedBy narrower: Who?) -> MeasureReading.Terms {
    let isNarrowed = measure.who != nil || narrower != nil
    switch measure.kind {
    case .staffNeeded(let settings):
      return staffNeeded(in: settings, ofGroup: nil, isNarrowed ? strata(of: measure.who, narrower) : nil)
    case .vacancies(let groups): return MeasureReading.Terms(vacancies: vacancies(of: groups))
    default:
      return MeasureReading.Terms(
        gauged: gauged(measure, narrowedBy: narrower), services: services(in: measure, isNarrowed: isNarrowed))
    }
  }

  /// What a measure adds up of services. What some people cost is people at the price of each setting alone.
  private func services(in measure: Measure, isNarrowed: Bool) -> [MeasureReading.ServiceTerm] {
    func terms(
      _ services: [Int], _ figure: KeyPath<ServiceReckoning.Year, [Double]> & Sendable
    ) -> [MeasureReading.ServiceTerm] { services.map { MeasureReading.ServiceTerm(service: $0, figure: figure) } }
    switch measure.kind {
    case .unmet(_, let name): return terms(rulebook.service(name).map { [$0] } ?? [], \.unmet)
    case .cost(let names): return terms(names.compactMap(rulebook.service), \.cost)
    case .totalCost where !isNarrowed: return terms(Array(rulebook.services.indices), \.cost)
    default: return []
    }
  }

  private mutating func gauged(_ measure: Measure, narrowedBy narrower: Who?) -> [MeasureReading.Term] {
    let isNarrowed = measure.who != nil || narrower != nil
    let strata = isNarrowed ? strata(of: measure.who, narrower) : nil
    func places(_ names: [Name]) -> [Rulebook.SettingPlace] { names.compactMap(rulebook.place) }
    switch measure.kind {
    case .people(let names):
      let (settings, others) = people(in: names)
      let both = others.map { others in zip(others, strata ?? others).map { $0 && $1 } }
      return gauges(.people, settings, both ?? strata)
    case .places(let names): return gauges(.places, places(names), nil)
    case .emptyPlaces(let names): return gauges(.emptyPlaces, places(names), nil)
    case .waiting(let names): return gauges(.waiting, places(names), strata)
    case .moves(let names): return gauges(.movesIn, places(names), strata)
    case .cost(let names): return gauges(.cost, names.flatMap(rulebook.settingPlaces), strata)
    case .totalCost:
      let general = strata == nil ? [MeasureReading.Term(gauge: gaugeList.add(Gauge(.generalCost)))] : []
      return gauges(.cost, rulebook.allSettingPlaces, strata) + general
    case .lockedInCost: return gauges(.unusedCost, rulebook.allSettingPlaces, nil)
    case .staffNeeded, .unmet, .vacancies, .declared: return []
    }
  }

  /// One gauge for each pathway.
  private mutating func gauges(
    _ quantity: Gauge.Quantity, _ places: [Rulebook.SettingPlace], _ strata: [Bool]?
  ) -> [MeasureReading.Term] {
    Dictionary(grouping: places, by: \.pathway).sorted { $0.key < $1.key }.map { pathway, places in
      MeasureReading.Term(
        gauge: gaugeList.add(Gauge(quantity, pathway: pathway, settings: places.map(\.setting), strata: strata)))
    }
  }

  /// What a stock is on the eve of the first year, before any rule; nobody waits then.
  func opening(of measure: Measure) -> Double {
    switch measure.kind {
    case .people(let names):
      let (places, others) = people(in: names)
      let strata = strata(of: measure.who, nil)
      return people(in: places, strata: others.map { zip($0, strata).map { $0 && $1 } } ?? strata)
    case .places(let names): return names.compactMap { self.places(of: $0)?.first }.reduce(0, +)
    case .emptyPlaces(let names):
      return names.flatMap(filled).reduce(0) { $0 + max(0, $1.places - $1.people) }
    default: return 0
    }
  }

  /// The settings that `people in` names, all of a pathway where it names none; and the strata where it names values of
  /// groups or needs, as in `people in North`.
  private func people(in names: [Name]) -> (settings: [Rulebook.SettingPlace], strata: [Bool]?) {
    let settings = names.compactMap(rulebook.place)
    guard settings.isEmpty else { return (settings, nil) }
    let strata = names.map { self.strata(of: Who(conditions: [.named($0)], span: $0.span), nil) }
    let either = strata.first.map { first in
      strata.dropFirst().reduce(first) { either, next in zip(either, next).map { $0 || $1 } }
    }
    return (rulebook.settingPlaces(ofPathway: 0), either)
  }

  /// The people of some settings and strata on the eve of the first year.
  func people(in places: [Rulebook.SettingPlace], strata: [Bool]) -> Double {
    places.reduce(0) { sum, place in
      let opening = baseline.opening[place.pathway]
      let count = rulebook.pathways[place.pathway].settings.count
      return sum + strata.indices.reduce(0) { $0 + (strata[$1] ? opening[$1 * count + place.setting] : 0) }
    }
  }
}

/// The name under which an appraisal weighs money.
let presentCost = "present cost"

extension Rulebook {
  /// Everything that an expectation or a refutation is held against, and what an appraisal weighs and values.
  var judgedMeasures: [Measure] {
    weighedMeasures + valuedMeasures
      + hypotheses.flatMap { hypothesis in
        hypothesis.expectations.map(\.measure)
          + hypothesis.refutations.compactMap { refutation in
            if case .measured(let expectation) = refutation { return expectation.measure }
            return nil
          }
      }
  }

  /// What an appraisal weighs beside the present cost.
  var weighedMeasures: [Measure] {
    (appraisal?.weights ?? []).map(\.measure).filter { $0.key != presentCost }.map(Measure.init(declared:))
  }

  /// What an appraisal counts as an effect or a benefit.
  private var valuedMeasures: [Measure] {
    ([appraisal?.effect?.measure].compactMap { $0 } + (appraisal?.benefits ?? []).map(\.measure))
      .map(Measure.init(declared:))
  }

  /// The settings of a pathway.
  func settingPlaces(ofPathway pathway: Int) -> [SettingPlace] {
    pathways[pathway].settings.indices.map { SettingPlace(pathway: pathway, setting: $0) }
  }

  /// Every setting of every pathway.
  var allSettingPlaces: [SettingPlace] { pathways.indices.flatMap(settingPlaces) }

  /// The settings whose cost a name stands for: itself, or all of a pathway.
  func settingPlaces(_ name: Name) -> [SettingPlace] {
    if let pathway = pathway(name) { return settingPlaces(ofPathway: pathway) }
    return place(of: name).map { [$0] } ?? []
  }
}
