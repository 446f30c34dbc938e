import Appraisal
import Quantities
import Testing

@Suite("Real and cash terms")
struct DeflatorTests {
  /// HM Treasury, GDP deflators, December 2023: index with 2022-23 at 100, to three places.
  private static let published: [FinancialYear: Double] = [
    FinancialYear(start: 2018): 87.462, FinancialYear(start: 2019): 89.527, FinancialYear(start: 2020): 94.403,
    FinancialYear(start: 2021): 93.629, FinancialYear(start: 2022): 100,
  ]

  @Test(
    "Prices grow by what the Treasury publishes, to a hundredth of a per cent",
    arguments: [(2019, 2.36), (2020, 5.45), (2021, -0.82), (2022, 6.80)])
  func growth(year: Int, percent: Double) throws {
    let year = FinancialYear(start: year)
    let factor = try Deflator(index: Self.published).factor(from: year + -1, toPricesOf: year)
    #expect(((factor - 1) * 100 - percent).magnitude < 0.0055)
  }

  @Test("£1,000 of 2018-19 was £1,143.35 at the prices of 2022-23")
  func real() throws {
    let deflator = try Deflator(index: Self.published)
    let base = FinancialYear(start: 2022)
    let real = try deflator.real(cash: 1000, of: FinancialYear(start: 2018), atPricesOf: base)
    #expect((real - 1143.35).magnitude < 0.01)
  }

  @Test("Real terms and back is where one began, and the year of the base is as it is", arguments: 2026...2030)
  func thereAndBack(start: Int) throws {
    let (base, year) = (FinancialYear(start: 2026), FinancialYear(start: start))
    let deflator = try Deflator(base: base, growth: [0.02, 0.03, -0.01, 0.025])
    let cash = try deflator.cash(real: 500, atPricesOf: base, in: year)
    #expect((try deflator.real(cash: cash, of: year, atPricesOf: base) - 500).magnitude < 1e-10)
    #expect(start != 2026 || cash == 500)
    #expect(start != 2028 || (cash - 500 * 1.02 * 1.03).magnitude < 1e-10)
  }

  @Test("Years and prices that are not there are named")
  func faults() throws {
    let (early, late) = (FinancialYear(start: 2026), FinancialYear(start: 2027))
    #expect(throws: Deflator.Fault.notPositive(late)) { try Deflator(index: [early: 100, late: 0]) }
    #expect(throws: Deflator.Fault.growthOutOfRange(late)) { try Deflator(base: early, growth: [-1]) }
    let deflator = try Deflator(index: [early: 100])
    #expect(throws: Deflator.Fault.missing(late)) { try deflator.factor(from: early, toPricesOf: late) }
    #expect(throws: Deflator.Fault.missing(late)) { try deflator.factor(from: late, toPricesOf: early) }
  }
}

@Suite("Mixes")
struct MixTests {
  @Test("40% that rises by 3.0% and 60% by 10.1% rise by 7.26%")
  func uplift() throws {
    #expect((try Mix([.init(share: 0.4, rate: 0.03), .init(share: 0.6, rate: 0.101)]).rate - 0.0726).magnitude < 1e-15)
  }

  @Test("Shares that are no whole are refused")
  func faults() {
    #expect(throws: Mix.Fault.sharesSum(to: 0.75)) {
      try Mix([.init(share: 0.5, rate: 1), .init(share: 0.25, rate: 1)])
    }
    #expect(throws: Mix.Fault.sharesSum(to: 0)) { try Mix([]) }
    #expect(throws: Mix.Fault.shareOutOfRange(.init(share: -0.5, rate: 1))) {
      try Mix([.init(share: 1.5, rate: 1), .init(share: -0.5, rate: 1)])
    }
  }
}

@Suite("Distributional weights")
struct DistributionalWeightTests {
  /// HM Treasury, The Green Book (2022), annex 3, paragraph A3.13.
  @Test("With an elasticity of 1, a pound at £20,000 is worth two at £40,000; with the Green Book's, 2.46")
  func greenBook() {
    #expect(DistributionalWeight(income: 20_000, reference: 40_000, elasticity: 1).weight == 2)
    #expect((DistributionalWeight(income: 20_000, reference: 40_000).weight - 2.4623).magnitude < 5e-5)
  }

  @Test("The usual income weighs 1, and weights fall as income grows")
  func falls() {
    #expect(DistributionalWeight(income: 30_000, reference: 30_000).weight == 1)
    let weights = stride(from: 5_000.0, through: 90_000, by: 5_000).map {
      DistributionalWeight(income: $0, reference: 30_000).weight
    }
    for (poorer, richer) in zip(weights, weights.dropFirst()) { #expect(poorer > richer) }
  }
}
