extension Verb {
  /// The accepted form, with its parts explained.
  var pattern: String { form.explained }

  /// How it is said, and what it does.
  var form: Form {
    switch self {
    case .move:
      return Form(
        "move [up to] 30 people [a month|year] from A[, B] to C WHEN[, first those WHO[, next those WHO]]; or: move 20% of "
          + "people from A[, B] to C WHEN; or: move 30 people to C WHEN, 60% of them from A, the rest from B",
        "helps people to ask for another setting")
    case .send: return Form("send 40% of entrants to C instead of A WHEN", "new people go elsewhere")
    case .open:
      return Form(
        "open 30 places in SETTING [in VALUE] [at \"SITE\"] WHEN[, lead time 18 months][, double running 6 months]",
        "more places, for everybody or for one area")
    case .close:
      return Form(
        "close 30 places in SETTING [in VALUE] [at \"SITE\"] WHEN; or: close site \"SITE\" WHEN", "fewer places")
    case .multiply:
      return Form(
        "multiply RATE by 0.9 [for WHO] [after 6 months] WHEN", "what happens to people happens less, or more")
    case .offer: return Form("offer SERVICE to 20% of people [in SETTING] [aged 55 or over] WHEN", "more people use it")
    case .set:
      return Form(
        "set QUANTITY to 30 [UNIT] WHEN; or: set QUANTITY to £900 [a week|year] [for each person] WHEN", "a new number")
    case .raise:
      return Form(
        "raise QUANTITY by 10% WHEN; or: raise QUANTITY by 30 [UNIT] WHEN; or: raise QUANTITY by 5 percentage points WHEN",
        "a higher number")
    case .lower:
      return Form(
        "lower QUANTITY by 10% WHEN; or: lower QUANTITY by 30 [UNIT] WHEN; or: lower QUANTITY by 5 percentage points WHEN",
        "a lower number")
    case .end:
      return Form("end contract \"CONTRACT\" at the earliest date; or: end contract \"CONTRACT\" WHEN", "stops paying")
    case .spend:
      return Form(
        "spend £120k [a year] on \"PURPOSE\" WHEN[, charged over 25 years at 3.5% a year][, paid by NHS 60%, client 40%]",
        "money for what no other line holds")
    }
  }
}
