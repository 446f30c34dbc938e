import Appraisal
import Testing

@Suite("Discounting")
struct DiscountRatesTests {
  /// HM Treasury, The Green Book (2022), annex 6 and its table of discount factors: six places.
  @Test(
    "Factors are the Green Book's, to the sixth place",
    arguments: [(0, 1.0), (1, 0.966184), (10, 0.708919), (20, 0.502566), (30, 0.356278), (31, 0.345901)])
  func greenBookFactors(year: Int, factor: Double) {
    #expect((DiscountRates.greenBook.factors(years: year + 1)[year] - factor).magnitude < 5e-7)
  }

  @Test("Twenty years from year 1 on count for 14.212403 in all")
  func annuity() {
    let factors = DiscountRates.greenBook.factors(years: 21)
    #expect((factors.dropFirst().reduce(0, +) - 14.212403).magnitude < 5e-7)
  }

  @Test("£100 spent for five years of £30 is £35.451571, as published for the Green Book's rates")
  func netPresentValue() {
    let value = DiscountRates.greenBook.presentValue(of: [-100, 30, 30, 30, 30, 30])
    #expect((value - 35.451571).magnitude < 5e-7)
  }

  /// Invest Northern Ireland, nibusinessinfo.co.uk, Investment appraisal techniques: to the pound at 10%.
  @Test(
    "Present values at one flat rate are as published",
    arguments: [
      ([28_000.0, 28_000, 28_000, 28_000, 28_000], 6_142.0), ([26_000.0, 27_000, 28_000, 29_000, 30_000], 5_422.0),
    ])
  func flatRate(inflows: [Double], value: Double) throws {
    let rates = try DiscountRates([.init(from: 1, rate: 0.1)])
    #expect(rates.presentValue(of: [-100_000] + inflows).rounded() == value)
  }

  /// Worked by hand at 6%, to a cent: 15 + 5 × (1/1.06 + 1/1.06² + 1/1.06³), over the sum of the three; and two years.
  @Test(
    "Machines of different lives have the equivalent annual costs worked by hand",
    arguments: [([15.0, 5, 5, 5], 28.37, 10.61), ([10.0, 6, 6], 21.0, 11.45)])
  func equivalentAnnualCost(costs: [Double], present: Double, annual: Double) throws {
    let rates = try DiscountRates([.init(from: 1, rate: 0.06)])
    let value = rates.presentValue(of: costs)
    #expect((value - present).magnitude < 0.005)
    #expect((rates.equivalentAnnual(of: value, over: 1...(costs.count - 1)) - annual).magnitude < 0.005)
  }

  @Test("The same cost every year is its own equivalent annual cost", arguments: [0...0, 0...19, 1...40, 25...90])
  func sameEveryYear(years: ClosedRange<Int>) {
    let costs = (0...years.upperBound).map { years.contains($0) ? 7.0 : 0 }
    let rates = DiscountRates.greenBook
    #expect((rates.equivalentAnnual(of: rates.presentValue(of: costs), over: years) - 7).magnitude < 1e-12)
  }

  @Test("Rates change in the year they are said to", arguments: [DiscountRates.greenBook, .greenBookHealth])
  func periods(rates: DiscountRates) {
    let factors = rates.factors(years: 400)
    for period in rates.periods {
      #expect((factors[period.firstYear - 1] / factors[period.firstYear] - 1 - period.rate).magnitude < 1e-12)
      #expect(rates.rate(inYear: period.firstYear) == period.rate)
    }
    #expect(rates.rate(inYear: 30) == rates.periods[0].rate && rates.rate(inYear: 31) == rates.periods[1].rate)
  }

  @Test("Health effects count for more than pounds in every year but the first")
  func health() {
    for (health, money) in zip(
      DiscountRates.greenBookHealth.factors(years: 80), DiscountRates.greenBook.factors(years: 80)
    ).dropFirst() { #expect(health > money) }
  }

  @Test("All draws at once are each draw by itself, and values of parts add up")
  func byDraw() {
    let years = [[1.0, 4], [-2, 3], [0, 10]]
    let rates = DiscountRates.greenBook
    let together = rates.presentValues(of: years)
    for draw in 0...1 { #expect(together[draw] == rates.presentValue(of: years.map { $0[draw] })) }
    let sum = rates.presentValue(of: years.map { $0[0] + $0[1] })
    #expect((together[0] + together[1] - sum).magnitude < 1e-12)
  }

  @Test("A schedule that cannot be meant is refused, with the period at fault")
  func faults() {
    let (first, late) = (DiscountRates.Period(from: 1, rate: 0.035), DiscountRates.Period(from: 1, rate: 0.03))
    let percent = DiscountRates.Period(from: 31, rate: 3.5)
    #expect(throws: DiscountRates.Fault.nothingForYearOne) { try DiscountRates([]) }
    #expect(throws: DiscountRates.Fault.nothingForYearOne) { try DiscountRates([.init(from: 0, rate: 0.035)]) }
    #expect(throws: DiscountRates.Fault.outOfOrder(late)) { try DiscountRates([first, late]) }
    #expect(throws: DiscountRates.Fault.rateOutOfRange(percent)) { try DiscountRates([first, percent]) }
    #expect(throws: DiscountRates.Fault.self) { try DiscountRates([.init(from: 1, rate: .nan)]) }
    #expect(throws: DiscountRates.Fault.self) { try DiscountRates([.init(from: 1, rate: -0.01)]) }
  }
}

@Suite("Social value")
struct SocialValueTests {
  @Test("Benefits of £150 for costs of £100 leave £50, £1.50 for each pound")
  func valued() {
    let value = SocialValue(presentCost: 100, presentBenefit: 150)
    #expect(value.netPresentSocialValue == 50 && value.benefitCostRatio == 1.5)
  }

  @Test("A benefit without a value is not nothing, and a saving has no ratio")
  func unvalued() {
    let unvalued = SocialValue(presentCost: 100, presentBenefit: nil)
    #expect(unvalued.netPresentSocialValue == nil && unvalued.benefitCostRatio == nil)
    let saving = SocialValue(presentCost: -20, presentBenefit: 10)
    #expect(saving.netPresentSocialValue == 30 && saving.benefitCostRatio == nil)
  }
}
