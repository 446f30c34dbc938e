import TestSupport
import Appraisal
import Quantities

@testable import Projection
@testable import Studies

/// A made-up study with plausible, smooth and reproducible figures: adults with learning disabilities in two areas,
/// two pathways, do nothing, one declared option and its two hypotheses alone.
struct Demo {
  var years = 20
  var draws = 200
  var seed: UInt64 = 7

  static let directPayments = "Direct payments replace day care"
  static let supportedLiving = "Supported living instead of residential homes"

  let pathways = [
    StudyResult.Pathway(
      name: "accommodation", settings: ["family home", "supported living", "residential home", "nursing home"],
      hasPlaces: [false, false, true, false]),
    StudyResult.Pathway(
      name: "daytime", settings: ["day care", "direct payment", "nothing arranged"], hasPlaces: [true, false, false]),
  ]
  let options = [
    StudyResult.Option(name: "do nothing", kind: .doNothing, hypotheses: []),
    StudyResult.Option(
      name: "Community first", kind: .declared, hypotheses: [Self.directPayments, Self.supportedLiving]),
    StudyResult.Option(name: Self.directPayments, kind: .alone, hypotheses: [Self.directPayments]),
    StudyResult.Option(name: Self.supportedLiving, kind: .alone, hypotheses: [Self.supportedLiving]),
  ]
  private static let groups = [["Cheshire East"], ["Cheshire West"]]
  private let shareOfGroup = [0.58, 0.42]
  private let weeklyCost = [110.0, 1_240, 1_480, 1_620, 310, 240, 0]

  func study() -> StudyResult {
    let samples = samples()
    return StudyResult(
      title: "Cheshire: adults with learning disabilities", scenarioPath: "Scenarios/cheshire/cheshire.scenario",
      priceYear: FinancialYear(start: 2026), groupNames: ["area"], groups: Self.groups,
      pathways: pathways, options: options, hypotheses: DemoVerdicts(samples: samples).hypotheses, samples: samples,
      draws: draws, seed: seed,
      inputs: [
        .init(path: "Scenarios/cheshire/cheshire.scenario", bytes: Array(repeating: 32, count: 3_912)),
        .init(path: "Scenarios/cheshire/where-people-live.csv", bytes: Array(repeating: 32, count: 12_400)),
        .init(path: "Rules/day-opportunities.rules", bytes: Array(repeating: 32, count: 812)),
      ],
      assumptions: [
        .init(
          name: "share leaving day care", text: "likely 60%, between 40% and 75% (80% sure)",
          source: "Day care review 2025, page 14", isUncertain: true),
        .init(
          name: "setting residential home, cost",
          text: "likely £1,480, between £1,350 and £1,620 (80% sure) a week for each person",
          source: "Fee schedule 2026, page 3. Assumption: the range", isUncertain: true),
        .init(
          name: Self.directPayments, text: "move 45 people to direct payment over 3 years from 2026-27",
          source: "Assumption: half as many again as the places to close", isUncertain: false),
        .init(name: "setting day care, cost", text: "£310 a week for each person", source: nil, isUncertain: false),
      ],
      settingsWithoutCost: ["nothing arranged"], largestResidual: 0.0213)
  }

  /// The figures, filled draw by draw; draw 0 has every uncertain number at its likely value.
  func samples() -> Samples {
    let timeline = Timeline(firstYear: FinancialYear(start: 2026), years: years, stepsPerYear: 4)
    let reported = ReportedSeries(settings: [4, 3], groups: Self.groups)
    var samples = Samples(
      timeline: timeline, groups: 2, settings: [4, 3], series: reported.all, options: options.count, draws: draws)
    var figures: [DemoFigure: Double] = [:]
    var random = SeededNumbers(seed: seed)
    for draw in 0...draws {
      let chance = (0..<6).map { _ in draw == 0 ? 0 : random.normal() }
      for option in options.indices {
        let lane = option * (draws + 1) + draw
        for year in 0..<years {
          let opening = DemoState(time: Double(year), option: option, chance: chance)
          let closing = DemoState(time: Double(year + 1), option: option, chance: chance)
          record(
            from: opening, to: closing, year: year, lane: lane, uplift: 0.015 + 0.006 * chance[5], in: &figures)
        }
      }
    }
    samples.insert(added(figures, up: samples))
    let eve = DemoState(time: 0, option: 0, chance: Array(repeating: 0, count: 6))
    for setting in 0..<7 {
      for group in 0..<2 { samples.opening[setting * 2 + group] = eve.people[setting] * shareOfGroup[group] }
    }
    return samples
  }

  private func record(
    from opening: DemoState, to closing: DemoState, year: Int, lane: Int, uplift: Double,
    in figures: inout [DemoFigure: Double]
  ) {
    let price = (1...(year + 1)).reduce(1.0) { price, _ in price * (1 + uplift) }
    for setting in 0..<7 {
      figures[DemoFigure(quantity: .places, setting: setting, group: nil, year: year, lane: lane)] =
        closing.places[setting]
      let personYears = (opening.people[setting] + closing.people[setting]) / 2
      let change = closing.people[setting] - opening.people[setting]
      let deaths = 0.018 * opening.people[setting]
      let measured: [(Series.Quantity, Double)] = [
        (.people, closing.people[setting]), (.waiting, closing.waiting[setting]), (.personYears, personYears),
        (.entrants, 0.012 * opening.people[setting]), (.deaths, deaths), (.movesIn, max(0, change) + deaths),
        (.movesOut, max(0, -change)), (.cost, personYears * weeklyCost[setting] * 52 * price),
      ]
      for (quantity, value) in measured {
        for group in 0..<2 {
          let figure = DemoFigure(quantity: quantity, setting: setting, group: group, year: year, lane: lane)
          figures[figure] = value * shareOfGroup[group]
        }
      }
    }
  }

  /// Every series, added up from its parts.
  private func added(_ figures: [DemoFigure: Double], up samples: Samples) -> BlockResults {
    var results = BlockResults(series: samples.series.count, timeline: samples.timeline, lanes: 0..<samples.lanes)
    for (number, series) in samples.series.enumerated() {
      for year in 0..<years {
        for lane in 0..<samples.lanes {
          results.yearly[(number * years + year) * samples.lanes + lane] = series.quantities.reduce(0) {
            sum, quantity in
            series.settings.reduce(sum) { sum, setting in
              (quantity.isByGroup ? (series.groups ?? [0, 1]).map(Optional.some) : [nil]).reduce(sum) { sum, group in
                let part = DemoFigure(quantity: quantity, setting: setting, group: group, year: year, lane: lane)
                return sum + (figures[part] ?? 0)
              }
            }
          }
        }
      }
    }
    return results
  }
}

/// One figure of the demonstration.
private struct DemoFigure: Hashable {
  let quantity: Series.Quantity
  let setting: Int
  let group: Int?
  let year: Int
  let lane: Int
}

/// Where everybody is at one moment, in one option, under one run of chance.
private struct DemoState {
  let people: [Double]
  let waiting: [Double]
  let places: [Double]

  init(time: Double, option: Int, chance: [Double]) {
    let spread = (time / 20).squareRoot()
    let everybody = 1_474 * (1 + (0.006 + 0.0015 * chance[0]) * time)
    let begun = min(1, time / 3)
    let payments = option == 1 || option == 2 ? begun : 0
    let living = option == 1 || option == 3 ? begun : 0

    let residentialWanted =
      everybody * (0.15 + 0.0006 * time + 0.006 * chance[1] * spread) - 34 * living * (1 + 0.3 * chance[2])
    let residentialPlaces = 234 - 24 * living
    let residential = min(residentialWanted, residentialPlaces)
    let nursing = everybody * (0.05 + 0.0009 * time * (1 + 0.25 * chance[3]))
    let supported = everybody * (0.27 + 0.002 * time) + 34 * living
    let family = everybody - residential - nursing - supported

    let dayWanted =
      everybody * (0.27 - 0.0022 * time + 0.003 * chance[4] * spread) - 32 * payments * (1 + 0.28 * chance[2])
    let dayPlaces = 404 - 30 * payments
    let dayCare = min(dayWanted, dayPlaces)
    let direct = everybody * (0.22 + 0.004 * time) + 45 * payments

    people = [family, supported, residential, nursing, dayCare, direct, everybody - dayCare - direct]
    waiting = [0, 0, max(0, residentialWanted - residentialPlaces), 0, max(0, dayWanted - dayPlaces), 0, 0]
    places = [.infinity, .infinity, residentialPlaces, .infinity, dayPlaces, .infinity, .infinity]
  }
}

extension SeededNumbers {
  /// A standard normal number.
  mutating func normal() -> Double { Normal.quantile((Double(next() >> 11) + 0.5) / 9_007_199_254_740_992) }
}
