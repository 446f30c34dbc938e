import Diagnostics
import Quantities

extension ClauseReader {
  /// `16 places in residential home`.
  mutating func placesIn() throws(SyntaxProblem) -> (places: Amount, setting: Name) {
    let number = try amount()
    guard take("places") || take("place") else { throw problem(.expected(.name), word: "places") }
    try require("in")
    return (number, try name())
  }

  /// `16 places in residential home in Radnorshire`.
  mutating func hosted() throws(SyntaxProblem) -> (places: Amount, setting: Name, area: Name?) {
    let (places, setting) = try placesIn()
    return (places, setting, try area())
  }

  /// `in Radnorshire`, where it is said.
  mutating func area() throws(SyntaxProblem) -> Name? {
    guard seesPlace else { return nil }
    skip()
    return try name()
  }

  /// `31 March 2028, notice 6 months, break from 1 April 2027`.
  mutating func until() throws(SyntaxProblem) -> ContractTerms {
    let start = next
    let day = try endDay()
    var terms = ContractTerms(until: day, span: span(from: start))
    while let part = seenBehindComma(["notice", "break from"]) {
      _ = takeComma() && take(part)
      let start = next
      if part == "notice", terms.notice == nil {
        terms.notice = try duration()
      } else if part == "break from", terms.breakDay == nil {
        terms.breakDay = try startDay()
        terms.breakSpan = span(from: start)
      } else {
        throw problem(.leftOver, at: span(from: next - 1))
      }
    }
    return terms
  }

  /// `£480,000 a year`, `4% a year`.
  mutating func amountAYear() throws(SyntaxProblem) -> Amount {
    let amount = try amount()
    try require("a year")
    return amount
  }

  /// `35% of people in family home, 50% of people in "family home with older carer"`.
  mutating func usedBy() throws(SyntaxProblem) -> [(share: Amount, users: Users)] {
    var uses: [(Amount, Users)] = []
    repeat {
      let share = try amount()
      try require("of")
      uses.append((share, try users()))
    } while takeComma()
    return uses
  }

  /// `28 nights a year for each user`.
  mutating func amountOfService() throws(SyntaxProblem) -> (
    number: Amount, unit: Name, isWeekly: Bool
  ) {
    let number = try amount()
    let unit = try name()
    let isWeekly = take("a week")
    if !isWeekly { try require("a year") }
    try require("for each user")
    return (number, unit, isWeekly)
  }

  /// `£310 a night`.
  mutating func costOfService() throws(SyntaxProblem) -> (pounds: Amount, unit: Name) {
    let pounds = try amount()
    guard take("a") || take("an") else { throw expected(.perUnit) }
    return (pounds, try name())
  }

  /// `3,650 nights a year`.
  mutating func capacity() throws(SyntaxProblem) -> (number: Amount, unit: Name) {
    let number = try amount()
    let unit = try name()
    try require("a year")
    return (number, unit)
  }

  /// `£14,511,000 on 591 people`, `£7.7m on 13,264 weeks`.
  mutating func spentOnSetting() throws(SyntaxProblem) -> SpentOn {
    let start = next
    let (pounds, number) = try spent()
    let volume: SpentOn.Volume
    if take("weeks") {
      volume = .weeks
    } else if take("people") || take("person") {
      volume = .people
    } else {
      throw problem(.expected(.name), word: "people")
    }
    return SpentOn(pounds: pounds, number: number, volume: volume, span: span(from: start))
  }

  /// `£890k on 3,200 nights`.
  mutating func spentOnService() throws(SyntaxProblem) -> SpentOn {
    let start = next
    let (pounds, number) = try spent()
    return SpentOn(pounds: pounds, number: number, volume: .units(try name()), span: span(from: start))
  }

  private mutating func spent() throws(SyntaxProblem) -> (pounds: Double, number: Double) {
    let pounds = try literalPounds()
    try require("on")
    guard case .number(let number, .none) = kind, number > 0 else { throw expected(.number) }
    skip()
    return (pounds, number)
  }

  /// `20% under £200, 50% at £200 to £500, 30% at £500 or more a week`.
  mutating func packages() throws(SyntaxProblem) -> [PackageBand] {
    var bands: [PackageBand] = []
    repeat {
      let start = next
      let share = try percentage()
      var (from, to): (Double?, Double?) = (nil, nil)
      if take("under") {
        to = try literalPounds()
      } else {
        try require("at")
        from = try literalPounds()
        if take("to") { to = try literalPounds() } else { try require("or more") }
      }
      bands.append(PackageBand(share: share, from: from, to: to, span: span(from: start)))
    } while takeComma()
    try require("a week")
    return bands
  }

  private mutating func literalPounds() throws(SyntaxProblem) -> Double {
    guard case .number(let pounds, .pounds) = kind, pounds >= 0 else { throw expected(.pounds) }
    skip()
    return pounds
  }

  /// `social services 62%, NHS 30%, client 8%`.
  mutating func payers() throws(SyntaxProblem) -> PayerShares {
    let start = next
    return PayerShares(parts: try shares(), scope: .rest, span: span(from: start))
  }

  /// `NHS 100% for people with need severe`, `social services 100% for locked-in cost`.
  mutating func payersOfSetting() throws(SyntaxProblem) -> PayerShares {
    let start = next
    let parts = try shares()
    var scope = PayerShares.Scope.rest
    if take("for") {
      if ["locked", "locked-in", "empty"].contains(word()) {
        try require("locked-in cost")
        scope = .lockedInCost
      } else {
        scope = .people(try who())
      }
    }
    return PayerShares(parts: parts, scope: scope, span: span(from: start))
  }

  /// `£2.1m a year, falling by 5% a year`, `from "grant.csv"`.
  mutating func moneyOfFund() throws(SyntaxProblem) -> FundDeclaration.Money {
    if sees("from"), next + 1 < tree.tokens.count, case .quoted = tree.tokens[next + 1].kind {
      return .table(try fromFile())
    }
    let pounds = try amountAYear()
    guard let way = seenBehindComma(["falling by", "growing by"]) else { return .yearly(pounds, growth: nil) }
    _ = takeComma() && take(way)
    let growth = FundDeclaration.Growth(amount: try amountAYear(), falls: way == "falling by")
    return .yearly(pounds, growth: growth)
  }

  /// `social services 62%, NHS 30%, client 8%`, up to what a statement waits for.
  mutating func shares() throws(SyntaxProblem) -> [(payer: Name, share: Amount)] {
    var shares: [(Name, Amount)] = []
    repeat {
      shares.append((try name(), try amount()))
    } while seenBehindComma(["once", "one time only"]) == nil && takeComma()
    return shares
  }
}
