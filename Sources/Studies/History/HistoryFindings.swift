import Diagnostics
import Quantities
import RuleLanguage

// The wording of what can be wrong when a scenario is held against what happened.

extension Finding {
  static func nothingToCompare(years: ClosedRange<FinancialYear>, at heading: SourceSpan) -> Finding {
    Finding(
      .nothingToCompare, "no row of \(heading.quotedFile) is of a year that the scenario projects", at: heading,
      help: "it projects \(years.lowerBound) to \(years.upperBound): let its `years` begin before what happened")
  }

  static func noSuchOption(_ name: String, near: String?, options: [String]) -> Finding {
    let all = options.isEmpty ? "the scenario has no options: leave out --option" : "the names are \(list(options))"
    return Finding(
      .unknownName, "no option or hypothesis is called \(quoted(name))",
      help: near.map { "did you mean `\($0)`?" } ?? all)
  }

  static func nothingToFit(_ names: [String]) -> Finding {
    Finding(
      .unknownName, "no number is named to learn about",
      help: names.isEmpty
        ? "and none could be: give the numbers that you are not sure of a range"
        : "add --fit with a name, as often as you like: \(list(names))")
  }

  static func cannotFit(_ name: String, near: String?, fittable: [String]) -> Finding {
    Finding(
      .unknownName, "no number that people depend on is called \(quoted(name))",
      help: near.map { "did you mean `\($0)`?" }
        ?? (fittable.isEmpty ? "the scenario has none" : "the names are \(list(fittable))"))
  }

  static func certainNumber(_ name: String, written: String) -> Finding {
    Finding(
      .noEffect, "\(quoted(name)) is \(written) in every draw, so there is nothing to learn about it",
      help: "give it a range", pattern: "likely 1, between 0.9 and 1.2 (80% sure)")
  }

  static func fewDrawsCount(_ effective: Double, of draws: Int, wouldDo: Int?) -> Finding {
    let counted = figure(effective, decimals: effective < 10 ? 1 : 0)
    return Finding(
      .fewDrawsCount,
      "of \(figure(Double(draws))) draws, as many as \(counted) count: most are far from what happened",
      severity: .warning,
      help: wouldDo.map { "use --draws \($0), or trust the figures below to one digit" }
        ?? "more draws will not do: is what happened within what you believed?")
  }

  /// - Parameters:
  ///   - others: how many other figures no draw comes near.
  static func outsideBelief(
    _ observation: Observation, draws: ClosedRange<Double>, others: Int
  ) -> Finding {
    let range = "\(roughly(draws.lowerBound, .none)) and \(roughly(draws.upperBound, .none))"
    let more = others == 0 ? "" : "; so for \(others) more figure\(others == 1 ? "" : "s")"
    return Finding(
      .outsideBelief,
      "\(figure(observation.people)) people were counted and no draw comes near: all have between \(range)\(more)",
      severity: .warning, at: observation.place,
      help: "widen the ranges if they were too sure of themselves, or look for what the scenario leaves out")
  }
}
