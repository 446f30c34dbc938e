import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Takes the costs of options apart, at the likely values: into what they are for, and whom they are of.
struct Apart {
  private let study: Study
  private let figures: OptionFigures
  private let compared: [Int]
  /// What is in force in the options of a trial, do nothing first.
  private let inForce: [InForce]
  /// Where each compared option stands in a trial.
  private let places: [Int]

  /// - Parameters:
  ///   - compared: the options, by their places in the study.
  ///   - figures: what the run came to.
  init(_ study: Study, compared: [Int], figures: OptionFigures) {
    (self.study, self.compared, self.figures) = (study, compared, figures)
    let others = compared.filter { $0 != 0 }
    inForce = [InForce()] + others.map(study.inForce)
    places = compared.map { option in option == 0 ? 0 : 1 + (others.firstIndex(of: option) ?? 0) }
  }

  private func figures(counting counted: CostsCounted, measures: [Measure] = []) async -> OptionFigures {
    let trials = Trials(study.counting(counted), inForce: inForce, measures: measures)
    return OptionFigures(measuring: await trials.run([]), rates: figures.rates, cost: figures.cost)
  }

  // MARK: What costs are for

  /// By compared option, the parts of its cost, what lasts first. Each is what leaving it out saves, so that all of them
  /// come to the cost.
  func costParts() async -> [[StudyAppraisal.CostPart]] {
    var counted = study.counted
    var left: [(kind: StudyAppraisal.CostKind, figures: OptionFigures)] = []
    let kinds: [(StudyAppraisal.CostKind, WritableKeyPath<CostsCounted, Bool>)] = [
      (.optimismBias, \.optimismBias), (.oneOffs, \.oneOffs), (.doubleRunning, \.doubleRunning),
    ]
    for (kind, isCounted) in kinds where counted[keyPath: isCounted] {
      counted[keyPath: isCounted] = false
      left.append((kind, await figures(counting: counted)))
    }
    return zip(compared, places).map { option, place in
      var rest = figures.costs(inOption: option).map { $0[0] }
      let parts = left.map { kind, figures in
        let without = figures.costs(inOption: place).map { $0[0] }
        // A plan with other rules may differ in its last digits.
        let part = zip(rest, without).map { ($0 - $1).magnitude < 0.005 ? 0 : $0 - $1 }
        rest = zip(rest, part).map { $0 - $1 }
        return self.part(kind, part)
      }
      return [part(.lasting, rest)] + parts.reversed()
    }
  }

  private func part(_ kind: StudyAppraisal.CostKind, _ byYear: [Double]) -> StudyAppraisal.CostPart {
    StudyAppraisal.CostPart(kind: kind, byYear: byYear, present: figures.rates.presentValue(of: byYear))
  }

  // MARK: Whom costs are of

  /// By group and need; none where everybody is alike.
  func distribution() async -> [StudyAppraisal.Distribution] {
    let rulebook = study.rulebook
    let groups = rulebook.groups.map { group in
      (name: String?.some(group.name.text), parts: group.values.map { Part($0, Who.Condition.named($0)) })
    }
    let needs = (name: String?.none, parts: rulebook.needs.map { Part($0, Who.Condition.need($0)) })
    let told = (groups + [needs]).filter { $0.parts.count > 1 }
    guard !told.isEmpty else { return [] }
    let measures = told.flatMap { $0.parts.flatMap { [$0.cost, $0.people] } }
    let apart = await figures(counting: study.counted, measures: measures)
    return told.map { name, parts in
      let rows = parts.map { row($0, in: apart) }
      let rest = rest(of: rows, in: apart)
      // To the penny, all costs may be those of people.
      let isNothing = ([rest.doNothing] + rest.net).allSatisfy { $0.magnitude < 0.005 }
      return StudyAppraisal.Distribution(group: name, rows: isNothing ? rows : rows + [rest])
    }
  }

  /// Some of the people, and what is measured of them.
  private struct Part {
    let name: Name
    let cost: Measure
    let people: Measure

    init(_ name: Name, _ condition: Who.Condition) {
      let who = Who(conditions: [condition], span: name.span)
      self.name = name
      cost = Measure(kind: .totalCost, who: who, span: name.span)
      people = Measure(kind: .people(in: []), who: who, span: name.span)
    }
  }

  private func row(_ part: Part, in apart: OptionFigures) -> StudyAppraisal.Distribution.Row {
    func cost(_ place: Int) -> Double {
      figures.rates.presentValue(of: apart.realYears(of: part.cost, inOption: place).map { $0[0] })
    }
    func people(_ place: Int) -> Double { apart.last(part.people, isFlow: false, inOption: place)[0] }
    return StudyAppraisal.Distribution.Row(
      name: part.name.text, doNothing: cost(0), net: places.map { cost($0) - cost(0) }, people: people(0),
      morePeople: places.map { people($0) - people(0) })
  }

  /// What contracts, sites, services and single sums cost is for nobody in particular.
  private func rest(
    of rows: [StudyAppraisal.Distribution.Row], in apart: OptionFigures
  ) -> StudyAppraisal.Distribution.Row {
    let whole = places.map { apart.presentCosts(inOption: $0)[0] }
    let doNothing = apart.presentCosts(inOption: 0)[0]
    return StudyAppraisal.Distribution.Row(
      name: nil, doNothing: doNothing - rows.reduce(0) { $0 + $1.doNothing },
      net: places.indices.map { place in whole[place] - doNothing - rows.reduce(0) { $0 + $1.net[place] } },
      people: nil, morePeople: [])
  }
}
