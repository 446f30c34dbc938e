import Quantities
import TestSupport
import Testing

@testable import Projection

/// Two prostheses for women of 60 who have a hip replaced: a time-varying Markov cohort over sixty years.
///
/// The hazard that a prosthesis fails follows a Weibull curve from the operation on, deaths follow age, and an operation
/// has a risk of its own; so nobody is the same two years running. One cohort is followed, and age stands for the time
/// since the operation. The engine applies deaths first, so failures are shares of those who live.
/// Source: A. Briggs, M. Sculpher and K. Claxton, Decision Modelling for Health Economic Evaluation (2006), example 3.5;
/// its spreadsheet prints the figures.
@Suite("A time-varying Markov cohort: two hip prostheses")
struct HipReplacementTests {
  private enum State: Int, CaseIterable {
    case primary, success, revision, successAfterRevision
  }

  private static let operation = 0.02
  private static let secondRevision = 0.04

  /// Deaths a year of women from an age on, England and Wales.
  private static func mortality(age: Int) -> Double {
    switch age {
    case ..<65: 0.0067
    case ..<75: 0.0193
    case ..<85: 0.0535
    default: 0.1548
    }
  }

  /// The probability that a prosthesis fails in a year after the operation; the new one has a hazard of its own.
  private static func failure(year: Int, relativeHazard: Double) -> Double {
    let (scale, shape) = (exponential(-5.490935 - 0.0367022 * 60), exponential(0.3740968))
    let hazard = scale * relativeHazard * (power(Double(year), shape) - power(Double(year - 1), shape))
    return annualProbability(rate: hazard)
  }

  private static func people(relativeHazard: Double) async -> [[Double]] {
    let samples = await project(plan(relativeHazard: relativeHazard), draws: 0, seed: 1)
    return (0..<60).map { year in
      State.allCases.map { samples.draws(of: .people, setting: $0.rawValue, year: year, option: 0)[0] }
    }
  }

  private static func plan(relativeHazard: Double) -> Plan {
    var tiny = TinyPlan(
      settings: State.allCases.map { _ in .unlimited }, opening: [1] + Array(repeating: 0, count: 61 * 4 - 1),
      ages: 60...120, years: 60)
    tiny.plan.exits = Exits(
      pathway: 0,
      probability: (60...120).flatMap { age in
        let death = mortality(age: age)
        return [operation, death, death + operation, death]
      })
    func move(_ from: State, _ to: State, _ probability: (Int) -> Double) {
      tiny.plan.pathways[0].moves.append(
        Move(from: from.rawValue, to: to.rawValue, probability: (60...120).map(probability)))
    }
    move(.primary, .success) { _ in 1 }
    move(.revision, .successAfterRevision) { _ in 1 }
    move(.success, .revision) { age in
      age == 60 ? 0 : failure(year: age - 60, relativeHazard: relativeHazard) / (1 - mortality(age: age))
    }
    move(.successAfterRevision, .revision) { age in secondRevision / (1 - mortality(age: age)) }
    return tiny.plan
  }

  @Test("Who lives with which prosthesis in the first eight years is what the book prints")
  func counts() async {
    let standard = await Self.people(relativeHazard: 1)
    let new = await Self.people(relativeHazard: exponential(-1.344474))
    // Success, revision, success after revision, and dead; a line for every year.
    let printed: [(standard: [Double], new: [Double])] = [
      ([0.98000000, 0, 0, 0.0200000], [0.98000000, 0, 0, 0.02000000]),
      ([0.97265720, 0.0007768, 0, 0.02656600], [0.97323145, 0.00020255, 0, 0.02656600]),
      ([0.96516548, 0.00097491, 0.00075606, 0.03310354], [0.96645641, 0.00025438, 0.00019715, 0.03309206]),
      ([0.95757109, 0.00115802, 0.00166964, 0.03960125], [0.95968665, 0.00030239, 0.00043553, 0.03957543]),
      ([0.93783561, 0.00132115, 0.00268314, 0.05816010], [0.94083683, 0.00034529, 0.00070021, 0.05811767]),
      ([0.91838963, 0.00145307, 0.00379326, 0.07636404], [0.92232657, 0.00038012, 0.00099040, 0.07630291]),
      ([0.89924305, 0.00157339, 0.00496429, 0.09421927], [0.90415327, 0.00041201, 0.00129686, 0.09413786]),
      ([0.88040225, 0.00168398, 0.00618146, 0.11173231], [0.88631355, 0.00044144, 0.00161577, 0.11162924]),
    ]
    for (year, line) in printed.enumerated() {
      for (found, expected) in [(standard[year], line.standard), (new[year], line.new)] {
        let shares = Array(found.dropFirst()) + [1 - found.reduce(0, +)]
        #expect(isClose(shares, expected, within: 5.1e-9), "year \(year + 1): \(shares)")
      }
    }
  }

  @Test("Costs, quality-adjusted life-years and the cost of one are those of the book to the last digit printed")
  func outcomes() async {
    let standard = Self.outcome(of: await Self.people(relativeHazard: 1), prosthesis: 394)
    let new = Self.outcome(of: await Self.people(relativeHazard: exponential(-1.344474)), prosthesis: 579)
    #expect(isClose([standard.pounds, new.pounds], [512.434658, 610.311818], within: 1e-8))
    #expect(isClose([standard.qalys, new.qalys], [14.6531896, 14.69770986], within: 1e-8))
    #expect(isClose([(new.pounds - standard.pounds) / (new.qalys - standard.qalys)], [2198.486665], within: 1e-8))
  }

  /// Pounds discounted at 6% and quality-adjusted life-years at 1.5%, from the year after the operation on.
  private static func outcome(of people: [[Double]], prosthesis: Double) -> (pounds: Double, qalys: Double) {
    var (pounds, qalys) = (prosthesis, 0.0)
    for (year, people) in people.enumerated() {
      pounds += people[State.revision.rawValue] * 5294 / power(1.06, Double(year + 1))
      let quality = zip(people, [0, 0.85, 0.3, 0.75]).reduce(0) { $0 + $1.0 * $1.1 }
      qalys += quality / power(1.015, Double(year + 1))
    }
    return (pounds, qalys)
  }
}
