import Diagnostics

// The wording of what the checks find about who pays.

extension Finding {
  static func fundInARing(_ name: Name) -> Finding {
    Finding(
      .fundInARing, "what `\(name)` cannot pay would come back to it", at: name.span,
      help: "behind every fund stands somebody who pays in the end, such as `social services`")
  }

  static func payerMisspelt(_ name: Name, near: String) -> Finding {
    Finding(
      .unknownName, "`\(name)` pays here alone, and would be a payer of its own", severity: .warning, at: name.span,
      help: "did you mean `\(near)`?")
  }

  static func unusedFund(_ name: Name) -> Finding {
    Finding(
      .unused, "nothing is paid by the fund `\(name)`", severity: .warning, at: name.span,
      help: "name it behind `paid by` where it pays, spelt as here; or delete the fund")
  }

  static func nothingLockedIn(_ setting: Name, at span: SourceSpan) -> Finding {
    Finding(
      .unused, "nothing of `\(setting)` is paid for used or not", severity: .warning, at: span,
      help:
        "a `block` in a `contract`, a `site` that hosts it first, or `double running` would be; or leave the line out")
  }

  static func payersOverlap(_ who: Who, _ earlier: Who) -> Finding {
    Finding(
      .payersOverlap, "somebody may be among both of these, and then two lines say who pays", at: who.span,
      note: "pays for these", labels: [.init(earlier.span, "and this for these")],
      help: "tell them apart by need, by one group, or by ages that do not overlap")
  }
}
