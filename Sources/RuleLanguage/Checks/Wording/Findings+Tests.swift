import Diagnostics

// The wording of what can be wrong with tests.

extension Finding {
  static func givenIsUncertain(_ amount: Amount) -> Finding {
    Finding(
      .wrongUnit, "a test holds an assumption at one number, not a range", at: amount.span,
      help: "write the number for which you know what must come out")
  }
}
