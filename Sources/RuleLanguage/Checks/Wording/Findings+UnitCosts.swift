import Diagnostics
import Quantities

// The wording of what the checks find about what a unit costs, told from two sides.

extension Finding {
  /// Pounds with commas from thousands on, and pence below.
  private static func pounds(_ pounds: Double) -> String {
    (1000..<1e15).contains(pounds.magnitude) ? grouped(Int(pounds.rounded())) : figure(pounds)
  }

  static func spendingDiffers(
    _ cost: Amount, _ central: Double, _ units: Double, _ spent: SpentOn, beside fixed: Double, found: Double
  ) -> Finding {
    let weeks = units == 1 ? "" : units > 1 ? " × \(figure(units)) weeks" : " / \(figure(1 / units)) weeks"
    let sites = fixed == 0 ? "" : " and £\(pounds(fixed)) a year of sites"
    let product = "£\(pounds(central))\(weeks) × \(figure(spent.number))\(sites)"
    let implied = (spent.unitCost - fixed / spent.number) / units
    let help =
      fixed == 0
      ? "put one of them right, or leave out the cost: it is then what the return says"
      : "put one of them right: the cost of each leaves out what the sites cost"
    return Finding(
      .spendingDiffers, "\(product) is £\(pounds(found)), not the £\(pounds(spent.pounds)) that was spent",
      severity: .warning, at: cost.span,
      labels: [
        .init(
          spent.span,
          implied < 0 ? "is less than the sites cost" : "\(fixed == 0 ? "comes to" : "leaves") £\(pounds(implied)) each"
        )
      ], help: help)
  }

  static func bandsDoNotMeet(_ band: PackageBand, _ next: PackageBand) -> Finding {
    Finding(
      .bandsDoNotMeet, "these bands do not meet: each begins where the one before ends", at: next.span,
      note: next.from.map { "begins at £\(pounds($0))" } ?? "begins at nothing",
      labels: [.init(band.span, band.to.map { "ends at £\(pounds($0))" } ?? "has no end")],
      help: "write them from the cheapest to the dearest, such as `under £200, … at £200 to £500, … at £500 or more`")
  }

  static func emptyBand(_ band: PackageBand) -> Finding {
    Finding(
      .bandsDoNotMeet, "no package costs at least £\(pounds(band.from ?? 0)) and less than £\(pounds(band.to ?? 0))",
      at: band.span, help: "write the lower end first")
  }

  static func costOutsidePackages(
    _ cost: Amount, _ weekly: Double, least: Double, most: Double?, at span: SourceSpan
  ) -> Finding {
    let range = most.map { "between £\(pounds(least)) and £\(pounds($0))" } ?? "at least £\(pounds(least))"
    return Finding(
      .costOutsidePackages, "such packages cost \(range) a week on average, and a person costs £\(pounds(weekly))",
      severity: .warning, at: cost.span, labels: [.init(span, "what packages cost")],
      help: "put one of them right: the cost is the mean of all packages")
  }
}
