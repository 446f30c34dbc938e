import Projection
import Quantities
import RuleLanguage

/// Tells a study back in words, with every name and number resolved against its tables.
struct Explainer {
  let study: Study
  let rulebook: Rulebook
  let vocabulary: Vocabulary
  let baseline: Baseline
  let lowering: Lowering
  let uses: [NumberUse]

  init(_ study: Study) {
    self.study = study
    rulebook = study.rulebook
    vocabulary = study.vocabulary
    baseline = study.baseline
    lowering = Lowering(study, options: study.options.map(\.members))
    uses = study.rulebook.numberUses
  }

  var timeline: Timeline { vocabulary.timeline }

  /// The eve of the first year, when the people of the tables are counted.
  var eve: CalendarDate { (timeline.firstYear + -1).lastDay }

  /// The belief in a number and its unit, an assumption's own where it names one.
  func drawn(_ amount: Amount, _ role: AmountRole) -> DrawnNumber {
    switch amount.value {
    case .number(let distribution): return DrawnNumber(distribution: distribution, unit: amount.unit, role: role)
    case .assumption(let name):
      guard let declared = rulebook.assumptions[name.key]?.amount else {
        preconditionFailure("an assumption without a number passed the checks")
      }
      return drawn(declared, role)
    }
  }

  /// The likely value of a number.
  func central(_ amount: Amount) -> Double { drawn(amount, .count).distribution.central }

  /// A number as used: as written, or an assumption with its likely value.
  func told(_ amount: Amount) -> String {
    switch amount.value {
    case .number(let distribution): return said(distribution.central, amount.unit)
    case .assumption(let name):
      let drawn = drawn(amount, .count)
      return "\(said(drawn.distribution.central, drawn.unit)) (\"\(name)\")"
    }
  }

  /// A number as used, with what it counts: `1 place`, `30 places`.
  func told(_ amount: Amount, _ one: String, _ many: String? = nil) -> String {
    let number = central(amount)
    let noun = number == 1 ? one : many ?? one + "s"
    guard case .assumption(let name) = amount.value else { return "\(told(amount)) \(noun)" }
    return "\(said(number, .none)) \(noun) (\"\(name)\")"
  }

  /// People of some settings and strata on the eve of the first year.
  func peopleOnTheEve(in settings: [Name], _ strata: [Bool]) -> Double {
    let places = settings.compactMap(rulebook.place)
    // Everybody is in exactly one setting of every pathway, so one pathway counts them all.
    let counted = places.isEmpty ? rulebook.pathways.first.map { allPlaces(of: $0) } ?? [] : places
    return counted.reduce(0) { sum, place in
      let opening = baseline.opening[place.pathway]
      let count = rulebook.pathways[place.pathway].settings.count
      return sum + strata.indices.reduce(0) { $0 + (strata[$1] ? opening[$1 * count + place.setting] : 0) }
    }
  }

  private func allPlaces(of pathway: PathwayDeclaration) -> [Rulebook.SettingPlace] {
    pathway.settings.compactMap(rulebook.place)
  }

  /// Likely factor on a table for a stratum: its `times` clauses, which hold in do nothing too.
  func belief(on kind: TableDeclaration.Kind) -> [Double] {
    var factors = [Double](repeating: 1, count: vocabulary.strata.count)
    for multiplier in rulebook.tables.filter({ $0.kind == kind }).flatMap(\.multipliers) {
      let strata = lowering.strata(of: multiplier.who, nil)
      for stratum in factors.indices where strata[stratum] { factors[stratum] *= central(multiplier.factor) }
    }
    return factors
  }

  /// Entrants of a pathway in each year at the likely values, all of them and those meant for one setting.
  func entrants(_ pathway: Int, meantFor setting: Int?, _ strata: [Bool]) -> [Double] {
    people(baseline.entrants, of: .entrants, pathway: pathway, meantFor: setting, strata)
  }

  /// Those whom a kind of table lets in; nil for one that lets in nobody.
  func newcomers(of kind: TableDeclaration.Kind) -> Newcomers? {
    kind == .entrants ? baseline.entrants : kind == .arrivals ? baseline.arrivals : nil
  }

  /// New people of a pathway in each year at the likely values, all of them or those meant for one setting.
  func people(
    _ newcomers: Newcomers, of kind: TableDeclaration.Kind, pathway: Int, meantFor setting: Int?, _ strata: [Bool]
  ) -> [Double] {
    let settings = rulebook.pathways[pathway].settings.count
    let (factors, later) = (belief(on: kind), beliefInLaterYears(of: kind))
    return zip(newcomers.people[pathway], later).map { year, later in
      year.indices.reduce(0) { sum, cell in
        let stratum = newcomers.strata[cell / settings]
        let isCounted = strata[stratum] && (setting == nil || setting == cell % settings)
        return isCounted ? sum + year[cell] * factors[stratum] * later : sum
      }
    }
  }

  /// Likely factor on each year of a table of new people, where what goes on after its last year may vary.
  private func beliefInLaterYears(of kind: TableDeclaration.Kind) -> [Double] {
    let continuation = rulebook.tables.first { $0.kind == kind }?.continuation
    return (0..<timeline.years).map { year in
      guard let continuation, let amount = continuation.amount?.amount, amount.certain == nil else { return 1 }
      let later = timeline.year(year) - continuation.until
      guard later > 0 else { return 1 }
      guard case .growth = continuation.way else { return central(amount) }
      return (0..<later).reduce(1) { power, _ in power * (1 + central(amount)) }
    }
  }

  /// The values of steps at the ends of years.
  func atYearEnds(_ steps: [Double]) -> [Double] {
    (0..<timeline.years).map { steps[($0 + 1) * timeline.stepsPerYear - 1] }
  }

  /// The values of steps added up over years.
  func overYears(_ steps: [Double]) -> [Double] {
    (0..<timeline.years).map { year in
      steps[(year * timeline.stepsPerYear)..<((year + 1) * timeline.stepsPerYear)].reduce(0, +)
    }
  }

  /// The words for a step of the run: `quarter`.
  var stepName: String { timeline.stepsPerYear == 12 ? "month" : timeline.stepsPerYear == 4 ? "quarter" : "year" }
}
