public import Quantities

/// The years a projection covers and the equal steps each is cut into.
public struct Timeline: Hashable, Sendable {
  /// The first year projected; the opening state is its eve, 31 March.
  public let firstYear: FinancialYear
  /// How many years.
  public let years: Int
  /// 1, 4 or 12.
  public let stepsPerYear: Int

  /// Years cut into steps.
  public init(firstYear: FinancialYear, years: Int, stepsPerYear: Int) {
    precondition(years > 0 && [1, 4, 12].contains(stepsPerYear), "no such timeline")
    self.firstYear = firstYear
    self.years = years
    self.stepsPerYear = stepsPerYear
  }

  /// All steps of the run.
  public var steps: Int { years * stepsPerYear }

  /// The last year projected.
  public var lastYear: FinancialYear { firstYear + (years - 1) }

  /// The year at an index from 0.
  public func year(_ index: Int) -> FinancialYear { firstYear + index }

  /// The step in which a day falls, counted from 0; negative before the run, `steps` or more after it.
  public func step(containing date: CalendarDate) -> Int {
    (date.financialYear - firstYear) * stepsPerYear + date.monthOfFinancialYear * stepsPerYear / 12
  }
}

/// How people are told apart, apart from where they live and what they use: group × age × need.
///
/// A *stratum* is one such cell. Strata are numbered with needs innermost: (group × ages + age) × needs + need.
public struct Strata: Hashable, Sendable {
  /// How many groups: the product of the declared ones, 1 where none is declared.
  public let groups: Int
  /// The single years of age.
  public let ages: AgeSpan
  /// How many needs, 1 where none is declared.
  public let needs: Int

  /// Groups by ages by needs.
  public init(groups: Int, ages: AgeSpan, needs: Int) {
    self.groups = groups
    self.ages = ages
    self.needs = needs
  }

  /// All strata.
  public var count: Int { groups * ages.count * needs }

  /// The strata of the lowest age, groups before needs.
  public var ofLowestAge: [Int] {
    (0..<groups).flatMap { group in (0..<needs).map { index(group: group, age: 0, need: $0) } }
  }

  /// The stratum of a group, an age counted from the lowest, and a need.
  public func index(group: Int, age: Int, need: Int) -> Int { (group * ages.count + age) * needs + need }

  /// The group of a stratum.
  public func group(of stratum: Int) -> Int { stratum / (ages.count * needs) }

  /// The age of a stratum in years.
  public func age(of stratum: Int) -> Int { ages.lowest + stratum / needs % ages.count }

  /// The need of a stratum.
  public func need(of stratum: Int) -> Int { stratum % needs }
}
