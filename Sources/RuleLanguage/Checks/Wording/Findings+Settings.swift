import Diagnostics

// The wording of what the checks find about settings: pathways, limits, and what moves between them.

extension Finding {
  static func setsUncertainPlaces(_ change: ChangeStatement, _ setting: Name, _ places: Amount) -> Finding {
    Finding(
      .notYet,
      "a step from a range of places to a set number differs from run to run, which this version cannot compute yet",
      at: change.amount.span, labels: [.init(places.span, "as many as this, with more or fewer in each run")],
      help:
        "say how many come or go: `open 10 places in \(setting) …` or `close …`; or give `\(setting)` one number of "
        + "`places`")
  }

  /// - Parameter isFlow: whether it adds up over a year.
  static func cannotBeWatched(_ measure: Measure, isFlow: Bool) -> Finding {
    var isOwn = false
    if case .declared = measure.kind { isOwn = true }
    let reason =
      isFlow
      ? "which is only known when a year is over"
      : "which is worked out when a run is over" + (isOwn ? ", as every declared measure is" : "")
    return Finding(
      .cannotBeWatched, "nothing can wait for `\(measure.text)`, \(reason)",
      at: measure.span, help: "wait for `people in`, `places in`, `empty places in` or `waiting for`")
  }

  static func notYetPlacesForSome(_ statement: Statement, _ who: Who) -> Finding {
    Finding(
      .notYet, "this version of Longview does not understand places for some of the people yet", at: statement.span,
      labels: [.init(who.span, "only these people")],
      help: "places are for everybody: put this line into a hypothesis of its own without `applies to`")
  }

  static func notYetServicesForSome(_ statement: Statement, _ who: Who) -> Finding {
    Finding(
      .notYet, "this version of Longview changes a service for everybody alike", at: statement.span,
      labels: [.init(who.span, "only these people")],
      help: "`offer` it to these people, or put this line into a hypothesis of its own without `applies to`")
  }

  static func placesAreShared(_ setting: Name, area: Name) -> Finding {
    Finding(
      .noPlacesLimit, "the places in `\(setting)` are shared by all, so none can be for `\(area)` alone", at: area.span,
      help: "leave out `in \(area)`, or give the setting its places from a table with a column for the group")
  }

  static func acrossPathways(_ name: Name, _ other: Name) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is in another pathway than `\(other)`", at: name.span,
      help: "people move between the settings of one pathway; they are in a setting of every pathway at once")
  }

  static func countedInBoth(_ name: Name, _ other: Name, help: String) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is in another pathway than `\(other)`, so people in both would count twice",
      at: name.span, help: help)
  }

  static func settingOfAnother(_ name: Name, _ pathway: PathwayDeclaration) -> Finding {
    Finding(
      .acrossPathways, "`\(name)` is not a setting of the pathway `\(pathway.name)`", at: name.span,
      help: "its settings are \(list(pathway.settings.prefix(8).map(\.text), "and"))")
  }

  static func movesNowhere(_ name: Name) -> Finding {
    Finding(
      .staysPut, "these people are already in `\(name)`", at: name.span,
      help: "let them leave another setting, or go to another")
  }

  static func startIsLimited(_ start: Name, setting: Name) -> Finding {
    Finding(
      .startIsLimited, "`\(start)` is where a pathway starts, so it must have room for everybody", at: setting.span,
      labels: [.init(start.span, "the pathway starts here")], help: "leave out its `places`, or start elsewhere")
  }

  static func overflowRing(_ target: Name, setting: Name) -> Finding {
    Finding(
      .overflowRing, "when `\(setting)` is full its people would come round to it again", at: target.span,
      help: "let one of the settings on the way have no `when full`")
  }

  static func noPlacesLimit(_ name: Name, _ what: String) -> Finding {
    Finding(
      .noPlacesLimit, "`\(name)` has no limit on its places, so \(what)", at: name.span,
      help: "give the setting a `places` line in the scenario", pattern: ClauseKind.places.pattern)
  }
}
