import Projection
import Quantities
import RuleLanguage

extension StudyResult {
  /// Who pays for the people of one setting, or for those of them whom a line of its own tells apart; the central estimate.
  public struct SettingPayers: Sendable {
    /// The setting, by number among those of all pathways.
    public let setting: Int
    /// Person-years by [option][year].
    public let personYears: [[Double]]
    /// Pounds by [option][year][payer], in the order of `Funding.payers`.
    public let pounds: [[[Double]]]

    /// Who pays.
    public init(setting: Int, personYears: [[Double]], pounds: [[[Double]]]) {
      (self.setting, self.personYears, self.pounds) = (setting, personYears, pounds)
    }
  }
}

/// What comes to funds in one option at the central estimate, passed on to those behind them.
struct FundShares {
  /// For each fund, its account, and by year the part of what comes to it that each account behind it pays.
  private let funds: [(account: Int, behind: [Int], parts: [[Double]])]

  init(_ book: FundBook, settled: [FundBook.Settled]) {
    funds = zip(book.funds, settled).map { fund, found in
      let parts = found.asked.indices.map { year in
        found.parts.map { found.asked[year][0] > 0 ? $0[year][0] / found.asked[year][0] : 0 }
      }
      return (fund.account, fund.behind.map(\.account), parts)
    }
  }

  /// Moves on the pounds of a year, by account: each fund passes on the same part of whatever comes to it.
  func settle(_ pounds: inout [Double], year: Int) {
    for fund in funds {
      let asked = pounds[fund.account]
      for (account, part) in zip(fund.behind, fund.parts[year]) {
        pounds[account] += asked * part
        pounds[fund.account] -= asked * part
      }
    }
  }
}

extension FundingReckoning {
  /// Who pays for the people of every setting, line by line where people are told apart, and for its locked-in cost where
  /// that is paid apart.
  ///
  /// - Parameters:
  ///   - told: the accounts in the order of `Funding.payers`; behind all others stands whoever is not named.
  ///   - funds: what comes to funds, by option.
  func settingPayers(_ told: [Int], _ funds: [FundShares]) -> [StudyResult.SettingPayers] {
    lowering.rulebook.pathways.flatMap(\.settings).enumerated().flatMap { setting, name in
      lines(ofSetting: setting, named: name).map { line in
        let central = centralShares(line.parts)
        let years = (0..<samples.options).map { option in
          (0..<samples.timeline.years).map { year in
            let cost = line.cost(year, option)
            var pounds = central.map { $0 * cost }
            funds[option].settle(&pounds, year: year)
            return (personYears: line.personYears(year, option), pounds: told.map { pounds[$0] })
          }
        }
        return StudyResult.SettingPayers(
          setting: setting, personYears: years.map { $0.map(\.personYears) }, pounds: years.map { $0.map(\.pounds) })
      }
    }
  }

  /// What somebody pays for in a setting, by year and option.
  private struct PaidLine {
    let parts: [PayerMix.Part]
    let personYears: (_ year: Int, _ option: Int) -> Double
    let cost: (_ year: Int, _ option: Int) -> Double
  }

  private func lines(ofSetting setting: Int, named name: Name) -> [PaidLine] {
    var lowering = lowering
    let (people, unused) = (lowering.payers(ofSetting: name), lowering.payersOfLockedInCost(inSetting: name))
    func central(_ series: Series) -> (_ year: Int, _ option: Int) -> Double {
      { samples.central(of: series, year: $0, option: $1) }
    }
    let (whole, locked) = (
      central(reported.cost(settings: [setting])), central(reported.lockedIn(settings: [setting]))
    )
    let personYears = central(ReportedSeries.quantity(.personYears, settings: [setting]))
    let gauges = people.map(\.gauge)
    let parts = (0..<samples.options).map { option in
      (0..<samples.timeline.years).map { year in
        weights(of: gauges, year: year, option: option).map { $0?[0] ?? 1 }
      }
    }
    let lines = people.indices.map { line in
      PaidLine(parts: people[line].parts) { year, option in
        personYears(year, option) * parts[option][year][line]
      } cost: { year, option in
        (whole(year, option) - (unused.isEmpty ? 0 : locked(year, option))) * parts[option][year][line]
      }
    }
    return unused.isEmpty ? lines : lines + [PaidLine(parts: unused, personYears: { _, _ in 0 }, cost: locked)]
  }

  /// The share of every account at the likely values; all of it nobody's, where nobody is named.
  private func centralShares(_ parts: [PayerMix.Part]) -> [Double] {
    var all = [Double](repeating: 0, count: lowering.rulebook.accounts.count + 1)
    let central = parts.map {
      lowering.draws(of: $0.share, .share, identity: $0.identity, count: 0, seed: seed)[0]
    }
    let sum = central.reduce(0, +)
    if parts.isEmpty { all[all.count - 1] = 1 }
    for (part, share) in zip(parts, central) { all[part.payer] += sum > 0 ? share / sum : 1 / Double(parts.count) }
    return all
  }
}
