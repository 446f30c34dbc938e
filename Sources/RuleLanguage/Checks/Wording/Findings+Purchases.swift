import Diagnostics
import Quantities

// The wording of what the checks find about the places that contracts buy, and their prices.

extension Finding {
  static func buysNothing(_ name: Name) -> Finding {
    let kinds: [ClauseKind] = [.block, .framework, .costAndVolume]
    return Finding(
      .missingPart, "the contract `\(name)` has no line that says what it buys: \(list(kinds.map(\.rawValue), "or"))",
      at: name.span, pattern: ClauseKind.block.pattern)
  }

  static func buysTwice(_ again: Purchase, first: Purchase) -> Finding {
    Finding(
      .clauseTwice, "a contract buys its places in one line", at: again.span, note: "again here",
      labels: [.init(first.span, "first here")],
      help: "write one `cost and volume` line where some are paid for used or not and others as they are used; or give "
        + "this line a contract of its own")
  }

  static func noVolume(_ purchase: Purchase) -> Finding {
    Finding(
      .missingPart, "this `cost and volume` line has no price for further places", at: purchase.span,
      help: "with one price it is a `block`, if its places are paid for used or not, or else a `framework`",
      pattern: ClauseKind.costAndVolume.pattern)
  }

  static func bandGoesDown(_ amount: Amount, before: Double) -> Finding {
    Finding(
      .bandGoesDown, "`up to \(amount.text)` reaches no further than the \(figure(before)) places before it",
      at: amount.span,
      help: "`up to` counts from the first place on: write a number above \(figure(before)), or `next \(amount.text)` "
        + "for so many more")
  }

  static func bandOfNothing(_ amount: Amount) -> Finding {
    Finding(
      .bandGoesDown, "`\(amount.text)` places are none, so nothing has this price", at: amount.span,
      help: "write how many places have it, or leave the price out")
  }

  static func upToUncertain(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "`up to` counts from the first place on, so all numbers up to here must be certain", at: amount.span,
      help: "write how many more there are: `next 10`")
  }

  static func indexationOutOfReach(_ growth: Amount) -> Finding {
    Finding(
      .outOfRange, "`\(growth.text)` is out of range: the prices of a contract grow by −20% to 30% a year",
      at: growth.span, help: "write by how much they rise from one April to the next, such as `indexed 3% a year`")
  }

  static func contractsOverlap(
    _ contracts: [ContractDeclaration], bought: Double, of setting: SettingDeclaration, _ places: Amount
  ) -> Finding {
    Finding(
      .contractsOverlap,
      "\(list(contracts.map(\.name.text), "and")) buy \(figure(bought)) places in `\(setting.name)` together, which has "
        + places.text,
      severity: .warning, at: contracts.last?.committedSpan ?? places.span, note: "bought too",
      labels: contracts.dropLast().map { .init($0.committedSpan, "bought here") } + [
        .init(places.span, "all there are")
      ],
      help: "put the places right, or leave out the contract that another has taken the place of: both are paid for")
  }

  static func nothingToCallOff(
    _ contract: ContractDeclaration, beside others: [ContractDeclaration], of setting: SettingDeclaration,
    _ places: Amount
  ) -> Finding {
    Finding(
      .contractsOverlap,
      "nothing can be called off under `\(contract.name)`: others pay for all \(places.text) places in `\(setting.name)`",
      severity: .warning, at: contract.purchase?.span ?? contract.name.span,
      labels: others.map { .init($0.committedSpan, "paid for, used or not") } + [.init(places.span, "all there are")],
      help: "put the places right, or leave the framework out")
  }
}

extension ContractDeclaration {
  /// Where the places stand that it pays for used or not.
  var committedSpan: SourceSpan { purchase?.bands.first?.extent.amount?.span ?? name.span }
}
