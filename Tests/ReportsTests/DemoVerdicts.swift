import TestSupport
import Appraisal
import Projection
import Quantities

@testable import Studies

/// The verdicts of the demo, judged on its own figures.
struct DemoVerdicts {
  let samples: Samples

  var hypotheses: [HypothesisVerdict] {
    [
      HypothesisVerdict(
        title: Demo.directPayments,
        because: "An expansion in the number of new service users using direct payments may mean that we need to "
          + "reduce our provision of day care placements by 30 over the next 3 years.",
        source: "Guide to Strategic Commissioning, section 2.6", appliesTo: "people aged 18 to 64",
        statements: [
          "if we move 45 people to direct payment over 3 years from 2026-27, \"share leaving day care\" of them from "
            + "day care, the rest from nothing arranged",
          "and send 40% of entrants to direct payment instead of day care from 2026-27",
          "so we can close 30 places in day care over 3 years from 2026-27",
        ],
        expectations: [dayCareWaiting, daytimeCost]),
      HypothesisVerdict(
        title: Demo.supportedLiving, because: nil,
        statements: [
          "if we move 34 people from residential home to supported living over 3 years from 2026-27",
          "so we can close 24 places in residential home over 3 years from 2026-27",
        ],
        expectations: [residentialPeople, residentialWaiting]),
    ]
  }

  private static let end = CalendarDate(year: 2031, month: 3, day: 31)

  private var lastTested: Int { min(4, samples.timeline.years - 1) }

  private var dayCareWaiting: ExpectationVerdict {
    expectation(
      "waiting for day care to be at most 5 people until 2030-31, with 80% confidence", threshold: 5, unit: .people,
      measured: MeasuredQuantity("waiting for day care", at: .untilDay(Self.end)), options: [2, 1], atMost: true,
      isLevel: true
    ) { option, draw in (0...lastTested).map { self.yearly(.waiting, 4, $0, option)[draw] }.max() ?? 0 }
  }

  private var daytimeCost: ExpectationVerdict {
    expectation(
      "cost of daytime to fall by at least £100k a year by 2030-31 compared with do nothing, with 80% confidence",
      threshold: 100_000, unit: .poundsAYear,
      measured: MeasuredQuantity(
        "cost of daytime", .fall(against: .doNothing), at: .inYear(FinancialYear(start: 2030))), options: [2, 1],
      atMost: false
    ) { option, draw in
      (4...6).map { self.yearly(.cost, $0, lastTested, 0)[draw] - self.yearly(.cost, $0, lastTested, option)[draw] }
        .reduce(0, +)
    }
  }

  private var residentialPeople: ExpectationVerdict {
    expectation(
      "people in residential home to fall by at least 25 by March 2031 compared with do nothing, with 80% confidence",
      threshold: 25, unit: .people,
      measured: MeasuredQuantity("people in residential home", .fall(against: .doNothing), at: .onDay(Self.end)),
      options: [3, 1],
      atMost: false
    ) { option, draw in
      self.yearly(.people, 2, lastTested, 0)[draw] - self.yearly(.people, 2, lastTested, option)[draw]
    }
  }

  private var residentialWaiting: ExpectationVerdict {
    expectation(
      "waiting for residential home to be at most 12 people in March 2031, with 80% confidence", threshold: 12,
      unit: .people, measured: MeasuredQuantity("waiting for residential home", at: .onDay(Self.end)), options: [3, 1],
      atMost: true, isLevel: true
    ) { option, draw in self.yearly(.waiting, 2, lastTested, option)[draw] }
  }

  private func yearly(_ measure: Series.Quantity, _ setting: Int, _ year: Int, _ option: Int) -> [Double] {
    samples.draws(of: measure, setting: setting, year: year, option: option)
  }

  private func expectation(
    _ text: String, threshold: Double, unit: ExpectationVerdict.Unit, measured: MeasuredQuantity, options: [Int],
    atMost: Bool,
    isLevel: Bool = false, quantity: (_ option: Int, _ draw: Int) -> Double
  ) -> ExpectationVerdict {
    let results = options.map { option in
      let values = (0...samples.draws).map { quantity(option, $0) }
      let judged = samples.draws == 0 ? values : Array(values.dropFirst())
      let met = judged.count { atMost ? $0 <= threshold : $0 >= threshold }
      return ExpectationVerdict.Result(
        option: option, verdict: Verdict(met: met, of: judged.count, confidence: 0.8), quantity: Summary(draws: values))
    }
    let nothing = isLevel ? Summary(draws: (0...samples.draws).map { quantity(0, $0) }) : nil
    return ExpectationVerdict(
      text: text, threshold: threshold, unit: unit, measured: measured, doNothing: nothing, results: results)
  }
}
