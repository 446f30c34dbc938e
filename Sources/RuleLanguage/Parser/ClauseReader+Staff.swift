import Diagnostics

// Who is needed, and who there is.
extension ClauseReader {
  /// `1.6 support workers for each person`, `60 hours a week of support workers for each place`.
  mutating func staffOfSetting() throws(SyntaxProblem) -> StaffNeed {
    let start = next
    let number = try amount()
    let count: StaffNeed.Count = take("hours a week of") ? .hoursAWeek : .posts
    let group = try name()
    let per = try forHowMany()
    let base: StaffNeed.Base
    if take("person") || take("people") {
      base = .people
    } else if take("place") || take("places") {
      base = .places
    } else {
      throw expected(.forWhom)
    }
    return StaffNeed(number: number, count: count, group: group, per: per, base: base, span: span(from: start))
  }

  /// `1.2 hours of care workers for each hour`, `1 manager for 20,000 hours a year`, `0.05 nurses for each user`.
  mutating func staffOfService() throws(SyntaxProblem) -> StaffNeed {
    let start = next
    let number = try amount()
    let count: StaffNeed.Count = take("hours a week of") ? .hoursAWeek : take("hours of") ? .hours : .posts
    let group = try name()
    let per = try forHowMany()
    let base: StaffNeed.Base
    if count.isOfTime, take("user") || take("users") {
      base = .users
    } else if case .hoursAWeek = count {
      throw problem(.expected(.name), word: per == 1 ? "user" : "users")
    } else {
      base = .units(try name())
      // Posts are there all the year, hours only as long as the unit lasts.
      if count.isOfTime { try require("a year") }
    }
    return StaffNeed(number: number, count: count, group: group, per: per, base: base, span: span(from: start))
  }

  /// `for each`, `for 12`.
  private mutating func forHowMany() throws(SyntaxProblem) -> Double {
    try require("for")
    if take("each") { return 1 }
    guard case .number(let value, .none) = kind, value > 0 else { throw problem(.expected(.name), word: "each") }
    skip()
    return value
  }

  /// `37 a week for each post`.
  mutating func hoursOfAPost() throws(SyntaxProblem) -> Double {
    guard case .number(let value, .none) = kind, value > 0, value <= 168 else { throw expected(.hours) }
    skip()
    try require("a week for each post")
    return value
  }

  /// `118.5 posts`, `from "staff.csv"`.
  mutating func supply() throws(SyntaxProblem) -> StaffGroupDeclaration.Supply {
    if sees("from"), next + 1 < tree.tokens.count, case .quoted = tree.tokens[next + 1].kind {
      skip()
      return .table(try quoted(.file))
    }
    let posts = try amount()
    guard take("posts") || take("post") else { throw problem(.expected(.name), word: "posts") }
    return .posts(posts)
  }

  /// `30 posts a year`.
  mutating func recruits() throws(SyntaxProblem) -> Amount {
    let posts = try amount()
    guard take("posts") || take("post") else { throw problem(.expected(.name), word: "posts") }
    try require("a year")
    return posts
  }
}

extension StaffNeed.Count {
  /// Whether it counts what is there all the time, rather than what each unit takes.
  fileprivate var isOfTime: Bool {
    switch self {
    case .posts, .hoursAWeek: return true
    case .hours: return false
    }
  }
}
