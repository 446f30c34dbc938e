import Diagnostics
import Quantities

// The wording of what the checks find about money: buildings, contracts, and savings.

extension Finding {
  static func notAWholeBuilding(
    _ statement: Statement, _ places: PlacesStatement, _ site: SiteDeclaration, _ fixedCost: Amount, hosted: Double?,
    _ fall: Expectation
  ) -> Finding {
    let some = hosted.map { " of the \(figure($0))" } ?? ""
    let which =
      places.site == nil ? "places in `\(places.setting)`" : "\(places.number.text)\(some) places at `\(site.name)`"
    return Finding(
      .notAWholeBuilding,
      "closing \(which) saves nothing of the \(fixedCost.text) a year that \(places.site == nil ? "`\(site.name)`" : "it") costs",
      severity: .warning, at: statement.words(through: places.setting.span),
      labels: [
        .init(fixedCost.span, "stops only when the whole site closes"), .init(fall.measure.span, "expected to fall"),
      ],
      help: "add `close site \"\(site.name)\"` when it is empty, or expect what the places alone save")
  }

  static func hostsTooMany(
    _ hosts: [Amount], all: Double, of setting: SettingDeclaration, _ places: Amount
  ) -> Finding {
    Finding(
      .hostsTooMany, "sites host \(figure(all)) places in `\(setting.name)`, which has \(places.text)",
      severity: .warning, at: places.span, note: "all there are",
      labels: hosts.map { .init($0.span, "hosted here") },
      help: "put the places of the setting right, or those of its sites")
  }

  static func stillPaid(
    _ statement: Statement, _ places: PlacesStatement, _ contract: ContractDeclaration, buys bought: Double
  ) -> Finding {
    let until = contract.until.map { " until \($0)" } ?? ""
    return Finding(
      .stillPaid,
      "these places go on being paid for: `\(contract.name)` buys \(figure(bought)) places\(until)",
      severity: .warning, at: statement.words(through: places.setting.span),
      labels: [.init(contract.committedSpan, "paid for whether used or not")],
      help: "add `end contract \"\(contract.name)\" at the earliest date`, or close the places when it ends")
  }

  static func noDoubleRunning(_ opening: Statement, _ places: PlacesStatement, _ closing: Statement) -> Finding {
    let closed = closing.places.map { closing.words(through: $0.setting.span) } ?? closing.span
    return Finding(
      .noDoubleRunning,
      "people move from places that close to places that open, and no time is allowed for both to run",
      severity: .warning,
      at: opening.words(through: places.setting.span), note: "opens",
      labels: [.init(closed, "closes as soon, all at once")],
      help: "add `, double running 6 months` to what opens, or let the others close later")
  }

  static func claimedTwice(_ what: String, _ name: Name, first: Name) -> Finding {
    Finding(
      .claimedTwice, "the \(what) `\(name)` \(what == "site" ? "closes" : "ends") once, and so it saves once",
      severity: .warning, at: name.span, note: "again here", labels: [.init(first.span, "first here")],
      help: "leave it to one of them; where both are in one option, give it a hypothesis of its own")
  }

  static func closesWithItsSite(_ statement: Statement, _ site: Name, whole: Name) -> Finding {
    Finding(
      .claimedTwice, "the places at `\(site)` close with the whole of it, so these would close twice",
      at: statement.span, labels: [.init(whole.span, "the whole of it")],
      help: "leave this line out, or close the site `over 2 years`, bit by bit")
  }

  static func cashWithoutInflation(at span: SourceSpan) -> Finding {
    Finding(
      .missingPart, "`cash` needs general prices by year, and the scenario has no `inflation` line", at: span,
      pattern: ClauseKind.inflation.pattern)
  }

  static func inflationUnused(_ table: Name) -> Finding {
    Finding(
      .unused, "nothing is in cash, so general prices change nothing", severity: .warning, at: table.span,
      help: "write `cash` behind the year of `prices`, or `in cash` behind an uplift; or leave it out")
  }

  static func discountOutOfReach(_ discount: Amount) -> Finding {
    Finding(
      .outOfRange, "`\(discount.text)` is out of range: a discount lies between 0% and 20% a year", at: discount.span,
      help: "the Green Book's is 3.5% a year, for the first 30 years")
  }
}

/// A number as people write it, without decimals that are none.
func figure(_ number: Double) -> String {
  guard number.isFinite, number.magnitude < 1e15 else { return "\(number)" }
  let hundredths = (number * 100).rounded() / 100
  return hundredths == hundredths.rounded() ? "\(Int(hundredths))" : "\(hundredths)"
}
