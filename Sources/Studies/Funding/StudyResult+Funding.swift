public import Appraisal

extension StudyResult {
  /// Who pays what in every option, and whether they have it.
  public struct Funding: Sendable {
    /// What one payer pays in one option.
    public struct Course: Sendable {
      /// Pounds by year.
      public let cost: [Summary]
      /// The cost held against what there is for it; nil where no budget is told.
      public let budget: HeldAgainst?

      /// What is paid, and what there is for it.
      public init(cost: [Summary], budget: HeldAgainst?) {
        (self.cost, self.budget) = (cost, budget)
      }
    }

    /// A cost held against a budget, in the years of which the budget tells: the first ones of the run.
    public struct HeldAgainst: Sendable {
      /// Pounds there are, by year.
      public let pounds: [Double]
      /// The cost less the budget, by year: below 0 where money is left.
      public let gap: [Summary]
      /// The share of draws in which the cost is above the budget, by year; nil without draws.
      public let short: [Double]?
      /// The share of draws in which a year is the first that is short; nil without draws.
      public let firstShort: [Double]?

      /// Holds costs against a budget.
      ///
      /// - Parameters:
      ///   - cost: by year, each by draw, the central estimate first.
      ///   - pounds: by year, for as many years or fewer.
      public init(cost: [[Double]], pounds: [Double]) {
        let gaps = zip(cost, pounds).map { cost, budget in cost.map { $0 - budget } }
        self.pounds = pounds
        gap = gaps.map { Summary(draws: $0) }
        guard let draws = cost.first.map({ $0.count - 1 }), draws > 0, !pounds.isEmpty else {
          (short, firstShort) = (nil, nil)
          return
        }
        let held = Affordability(costs: gaps.map { Array($0.dropFirst()) }, budgets: pounds.map { _ in 0 })
        short = held.byYear.map { 1 - $0.share }
        firstShort = pounds.indices.map { year in
          Double(held.firstYearShort.count { $0 == year }) / Double(draws)
        }
      }

      /// The first year in which the cost is above the budget at the likely values, by its index; nil where none is.
      public var firstYearShort: Int? { gap.firstIndex { $0.central > 0 } }

      /// The share of draws in which some year is short; nil without draws.
      public var everShort: Double? { firstShort.map { $0.reduce(0, +) } }
    }

    /// What came to a fund in one option, by year.
    public struct FundCourse: Sendable {
      /// Pounds it was asked for.
      public let asked: [Summary]
      /// Pounds that it paid of its own.
      public let own: [Summary]
      /// Pounds that each of those behind it paid.
      public let parts: [[Summary]]
      /// What it was asked for held against its budget; nil where no budget is told.
      public let budget: HeldAgainst?

      /// What came to a fund.
      public init(asked: [Summary], own: [Summary], parts: [[Summary]], budget: HeldAgainst?) {
        (self.asked, self.own, self.parts, self.budget) = (asked, own, parts, budget)
      }
    }

    /// Money that several put together, or that is given for a purpose.
    public struct Fund: Sendable {
      /// Its name.
      public let name: String
      /// Whether it has money of its own, as a grant; otherwise those behind it pay all.
      public let hasMoney: Bool
      /// Who stands behind it.
      public let behind: [String]
      /// By option.
      public let courses: [FundCourse]

      /// A fund.
      public init(name: String, hasMoney: Bool, behind: [String], courses: [FundCourse]) {
        (self.name, self.hasMoney, self.behind, self.courses) = (name, hasMoney, behind, courses)
      }
    }

    /// Who pays, in the order met; then `nobody named`, where part of the cost has no payer.
    public let payers: [String]
    /// By [option × payer]; behind the payers, everything together.
    public let courses: [[Course]]
    /// The funds through which they pay, each before those behind it.
    public let funds: [Fund]
    /// How often every payer keeps within its budget in every year told, by option; nil without draws, or where fewer
    /// than two have a budget.
    public let allKept: [Proportion?]
    /// Who pays for the people of each setting, every setting one line after another.
    public let settings: [SettingPayers]

    /// Who pays what.
    public init(
      payers: [String], courses: [[Course]], funds: [Fund] = [], allKept: [Proportion?]? = nil,
      settings: [SettingPayers] = []
    ) {
      (self.payers, self.courses, self.funds, self.settings) = (payers, courses, funds, settings)
      self.allKept = allKept ?? courses.map { _ in nil }
    }
  }
}
