import Projection
import Quantities

/// What a run means, computed the slow and obvious way: one lane, plain arrays, one sentence of the model after
/// another.
///
/// To be read beside the model. It shares no code with the engine apart from the plan, the draws of its parameters and
/// the power function. Where the words leave something open, the engine's reading was taken, and the place says
/// `Left open`.
struct Reference {
  /// People of one pathway, by [stratum][setting they live in][setting they wait for]; who waits for none is under
  /// the number after the last setting.
  typealias People = [[[Double]]]

  let plan: Plan
  let option: Int
  /// What each parameter is worth in this lane.
  let value: [Double]
  let strata: Strata
  /// m, the steps of a year.
  let perYear: Int

  /// X, by [pathway].
  var people: [People] = []
  /// The step at whose end each trigger fired, −1 for the eve; nil while it has not.
  var fired: [Int?]
  /// At the ends of how many steps up to now each trigger's condition has held.
  var held: [Int]
  /// The number of each pathway's first setting among those of all.
  let firstSetting: [Int]
  /// What happens in the current step.
  var step = ReferenceStep()
  /// What has been found.
  var figures: ReferenceFigures

  init(_ plan: Plan, option: Int, values: [Double]) {
    self.plan = plan
    self.option = option
    value = values
    strata = plan.strata
    perYear = plan.timeline.stepsPerYear
    fired = plan.triggers.map { _ in nil }
    held = plan.triggers.map { _ in 0 }
    firstSetting = plan.pathways.indices.map { plan.pathways[..<$0].reduce(0) { $0 + $1.settings.count } }
    figures = ReferenceFigures(plan)
    for pathway in plan.pathways {
      var people = nobody(in: pathway)
      for (cell, count) in pathway.opening.enumerated() {
        let (stratum, setting) = cell.quotientAndRemainder(dividingBy: pathway.settings.count)
        people[stratum][setting][pathway.noWish] = count
      }
      self.people.append(people)
    }
  }

  /// From the eve of the first year to the end of the last.
  mutating func run() -> ReferenceFigures {
    readTriggers(endOf: -1, gauges: plan.gauges.map { eve($0) })
    for year in 0..<plan.timeline.years {
      age()
      for number in (year * perYear)..<((year + 1) * perYear) { take(step: number, of: year) }
    }
    return figures
  }

  private mutating func take(step number: Int, of year: Int) {
    step = ReferenceStep(number: number, year: year, opening: people, plan: plan)
    exit()
    changeNeeds()
    for pathway in plan.pathways.indices {
      let asks = desiredMoves(in: pathway)
      moveAndEnter(in: pathway, asks, entrants(of: pathway))
      displace(in: pathway)
    }
    addUp()
    readTriggers(endOf: number, gauges: readGauges())
  }

  /// A pathway with nobody in it.
  func nobody(in pathway: Pathway) -> People {
    let settings = pathway.settings.count
    return Array(
      repeating: Array(repeating: Array(repeating: 0, count: settings + 1), count: settings), count: strata.count)
  }
}

/// One step, and what happens in it.
struct ReferenceStep {
  var number = 0
  var year = 0
  /// People when it begins, birthdays past, by [pathway].
  var opening: [Reference.People] = []
  /// People who move into each setting, by [pathway][stratum][setting].
  var movesIn: [[[Double]]] = []
  /// Its part of the person-years, by [pathway][stratum][setting].
  var personYears: [[[Double]]] = []
  /// Places in force, by [pathway][setting][pool].
  var places: [[[Double]]] = []
  /// Pounds a week for each person, growth included, by [pathway][setting].
  var prices: [[Double]] = []
  /// Pounds beyond people × price, and those of them that buy nothing anybody uses, by [pathway][setting].
  var commitments: [[(committed: Double, unused: Double)]] = []

  init() {}

  init(number: Int, year: Int, opening: [Reference.People], plan: Plan) {
    self.number = number
    self.year = year
    self.opening = opening
    movesIn = plan.pathways.map {
      Array(repeating: Array(repeating: 0, count: $0.settings.count), count: plan.strata.count)
    }
    personYears = movesIn
    places = plan.pathways.map { $0.settings.map { _ in [] } }
  }
}

extension Pathway {
  /// The place, among those who wait for each setting, of those who wait for none.
  var noWish: Int { settings.count }
}
