import Diagnostics

// The wording of what the checks find about statements that get in each other's way.

extension Finding {
  static func setTwice(_ line: SetLine, first: SetLine) -> Finding {
    let what = "\(line.change.quantity.word) \(line.change.quantity.name)"
    let isOne = line.hypothesis.key == first.hypothesis.key
    return Finding(
      .setTwice, "`\(what)` is set twice for the same time", at: line.span, note: "again here",
      labels: [.init(first.span, "first here")],
      help: isOne
        ? "keep one; a number for one year alone is `set … in 2027-28`"
        : "both are in one option: let the one that holds say `overrides` the other, and `because`",
      pattern: isOne ? nil : ClauseKind.overrides.pattern)
  }

  static func overridesNothing(_ name: Name, by title: Name) -> Finding {
    Finding(
      .overridesNothing, "`\(name)` sets nothing that `\(title)` sets too, so nothing gives way", severity: .warning,
      at: name.span, help: "only `set` lines give way: places that open or close add up, and rates multiply")
  }

  static func overridesInARing(_ name: Name) -> Finding {
    Finding(
      .overridesInARing, "`\(name)` would give way to itself", at: name.span,
      help: "say `overrides` in one of the hypotheses only: the one that holds")
  }

  static func opensAndCloses(_ opening: Condition, _ closing: Condition) -> Finding {
    Finding(
      .opensAndCloses, "places would open and close at the same time: both of these can be seen together",
      severity: .warning, at: closing.span, note: "closes", labels: [.init(opening.span, "opens")],
      help: "leave a gap between the two numbers, so that only one of them can be seen")
  }
}
