/// What planners write out of the habit of their spreadsheets, reports and e-mails, and what to write here instead.
///
/// A habit is asked for where a word stands that does not belong; each answer is the help of a finding.
enum Habit {
  /// What to write where something else was expected.
  static func help(insteadOf found: String, in problem: SyntaxProblem, _ clause: ClauseKind) -> String? {
    let found = found.lowercased()
    if found.hasPrefix("-"), found.dropFirst().first?.isNumber == true {
      return "a range takes words, as in `between 8 and 12` or `aged 18 to 64`"
    }
    if clause == .appliesTo, ageWords.contains(found) {
      return "write e.g. `people aged 65 or over`, or `people under 30`"
    }
    if let word = problem.word {
      if let help = missing(word, in: clause, found) { return help }
      if word == "people" || word == "of people", peopleWords.contains(found) {
        return "write `people`, whatever you call them elsewhere"
      }
      if word == "with", found.hasSuffix("%") { return "write `with \(found) confidence`" }
      return nil
    }
    guard case .expected(let what) = problem.kind else { return nil }
    switch what {
    case .comparison: return comparisons[found].map { "write `\($0)`" }
    case .duration where found == "the" || found == "next": return "write e.g. `over 3 years from 2027-28`"
    case .number where approximations.contains(found):
      return "a number that is not certain is a range: `likely 10, between 8 and 12 (80% sure)`"
    case .date, .phase: return yearOrQuarter(found)
    case .quotedText where !found.isEmpty: return "write it with its quotation marks: \"\(shortText(problem.span))\""
    case .confidence:
      let share = Double(found).map { _ in found } ?? "80"
      return "write `with \(share)% confidence`: in so many of the runs it must hold"
    default: return nil
    }
  }

  /// What to write where a word of a statement or an expectation is left out.
  private static func missing(_ word: String, in clause: ClauseKind, _ found: String) -> String? {
    switch word {
    case "from" where clause.isStatement:
      return "say where they come from: `move 10 people from A to B …`, or behind the time `…, 60% of them from A, "
        + "the rest from B`"
    case "those": return "say who comes first: `first those aged 55 or over`, or `first those with need NEED`"
    case "contract" where found == "the": return "leave out `the`"
    case "to" where clause == .expect: return comparisons[found].map { "write `to be \($0)`" }
    default: return nil
    }
  }

  private static let peopleWords: Set<String> = [
    "adults", "clients", "customers", "individuals", "patients", "persons", "residents", "service", "tenants", "users",
  ]

  private static let ageWords: Set<String> = [
    "adults", "ages", "all", "anyone", "everybody", "everyone", "over", "those",
  ]

  private static let approximations: Set<String> = [
    "about", "approx", "approximately", "around", "c", "circa", "nearly", "roughly", "some",
  ]

  private static let comparisons = [
    "exactly": "at most` or `at least", "fewer": "below", "greater": "above", "higher": "above", "lower": "below",
    "maximum": "at most", "minimum": "at least", "no": "at most` for `no more than`, or `at least` for `no fewer than",
    "over": "above", "under": "below", "up": "at most",
  ]

  /// `Q1` and `FY27`, in which accountants count.
  private static func yearOrQuarter(_ found: String) -> String? {
    let figures = found.drop { !$0.isNumber }
    guard let number = Int(figures) else { return nil }
    switch found.dropLast(figures.count) {
    case "q" where (1...4).contains(number):
      let months = ["April", "July", "October", "January"]
      return "\(found.uppercased()) begins in \(months[number - 1]): write that month and its year"
    case "fy" where (1...99).contains(number % 2000):
      let end = number % 2000
      return "write 20\(twoDigits(end - 1))-\(twoDigits(end)), the year that ends in March 20\(twoDigits(end))"
    default: return nil
    }
  }

  /// `2027/28`, `2027-2028` and their like, as a financial year is written; nil where the years do not follow.
  static func financialYear(_ written: String) -> String? {
    let years = written.split { !$0.isNumber }.compactMap { Int($0) }
    guard years.count == 2, (years[0] + 1) % 100 == years[1] % 100, years[1] < 100 || years[1] == years[0] + 1 else {
      return nil
    }
    return "\(years[0])-\(twoDigits(years[1] % 100))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  // MARK: Words that begin something

  /// What to do about a word where a verb belongs.
  static func verb(_ word: String) -> String? {
    if helpers.contains(word) { return "leave out `\(word)`, and begin with what we do: `move`, `open`, `close` …" }
    return form(of: word).map { "write `\($0.rawValue)`" }
  }

  private static let helpers: Set<String> = [
    "can", "could", "may", "might", "must", "shall", "should", "to", "will", "would",
  ]

  /// The verb of which a word is another form, such as `closing`.
  private static func form(of word: String) -> Verb? {
    Verb.allCases.first { verb in
      let stem = verb.rawValue.hasSuffix("e") ? String(verb.rawValue.dropLast()) : verb.rawValue
      return word.hasPrefix(stem) && ["ing", "ed", "es", "s"].contains(word.dropFirst(stem.count))
    }
  }

  /// What to write instead of a verb that could be about places or about people; nil where it could not.
  static func placesOrPeople(_ standIn: Verb) -> String? {
    switch standIn {
    case .open, .close: return "`\(standIn.rawValue)` for places, or with `move` for people"
    case .raise, .lower: return "`\(standIn.rawValue)` for places or costs, or with `move` for people"
    default: return nil
    }
  }

  /// What to do about a word that begins a line.
  static func line(_ word: String) -> String? {
    switch word {
    case "we": return "what we do begins with `if we`, and what that allows with `so we can`"
    case ">": return "delete the > at the start of every line: an e-mail has put them there"
    default: return nil
    }
  }

  /// What to do about words behind a whole statement.
  static func behindStatement(_ word: String) -> String? {
    switch word {
    case "if", "unless", "when":
      return
        "what a line waits for stands behind `once`, as in `…, once waiting for day care is below 5`; a line of its own "
        + "can begin with `when`"
    case "over": return "the length comes first: `over 3 years from 2027-28`"
    default: return nil
    }
  }

  /// What to do about words where a measure belongs.
  static func measure(_ word: String) -> String? {
    switch word {
    case "to", "we", "save", "saving", "savings":
      return "say first what is measured: `total cost to fall by at least £100k a year …`"
    default: return nil
    }
  }

  // MARK: Figures

  /// What to do about something like a number.
  static func number(_ written: String) -> String? {
    let pounds = written.hasPrefix("£") ? "£" : ""
    let figures = written.dropFirst(pounds.count)
    let digits = String(figures.prefix { $0.isNumber || $0 == "," || $0 == "." })
    let rest = figures.dropFirst(digits.count).lowercased()
    switch rest {
    case "pw": return "write \(pounds)\(digits) a week"
    case "pa": return "write \(pounds)\(digits) a year"
    case "s": return "write \(digits) without the s"
    case "st", "nd", "rd", "th": return "write the day without letters behind it: \(digits) April 2027"
    case "":
      return swappedMarks(digits).map { "write \(pounds)\($0): commas between thousands, a point before decimals" }
    default: return nil
    }
  }

  /// `1.234,5` and `10,5` with the marks as they are used here; nil for what is neither.
  private static func swappedMarks(_ digits: String) -> String? {
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[1].count), !parts[1].contains(".") else { return nil }
    let thousands = parts[0].split(separator: ".")
    guard thousands.dropFirst().allSatisfy({ $0.count == 3 }), parts[0].last != "." else { return nil }
    return "\(thousands.joined(separator: ",")).\(parts[1])"
  }
}
