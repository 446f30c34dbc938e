import Diagnostics
import Quantities

// The wording of what can be wrong with tables of new people and of the population.

extension Finding {
  static func nobodyToFollow(in year: FinancialYear, at heading: SourceSpan) -> Finding {
    Finding(
      .missingCombination,
      "nobody is new in \(year) in \(quoted(heading.source.name)), so how the people of later years are told apart "
        + "cannot be seen",
      at: heading, help: "end with a year in which somebody is new: later ones are shared out as they are")
  }

  static func moreNeedsThanPeople(
    _ needs: [(need: String, share: Double)], age: Int, at heading: SourceSpan
  ) -> Finding {
    let sum = needs.map { "\(figure($0.share * 100, decimals: 4))%" }.joined(separator: " + ")
    let total = needs.reduce(0) { $0 + $1.share }
    return Finding(
      .moreThanEverybody,
      "in \(quoted(heading.source.name)), \(sum) = \(figure(total * 100, decimals: 4))% of some people aged \(age) have "
        + "a need",
      at: heading, help: "everybody has one need at most: lower these shares until they add to at most 100%")
  }

  static func exitsInTwoPathways(_ deaths: String, _ leavers: String, at span: SourceSpan) -> Finding {
    Finding(
      .acrossPathways, "deaths are told by the settings of \(quoted(deaths)), leavers by those of \(quoted(leavers))",
      at: span, help: "let both tables tell the settings of one pathway, or leave `setting` out of one of them")
  }
}
