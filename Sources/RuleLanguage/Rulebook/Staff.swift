public import Diagnostics

/// Staff whom something needs: so many posts, or hours of work, for so many of what they work for.
public struct StaffNeed: Sendable {
  /// What the number counts.
  public enum Count: Sendable {
    /// Posts, each one whole-time equivalent.
    case posts
    /// Hours of every week.
    case hoursAWeek
    /// Hours for each unit of a service.
    case hours
  }

  /// What the staff work for.
  public enum Base: Sendable {
    /// People in a setting.
    case people
    /// Places of a setting in force, used or not.
    case places
    /// People who use a service.
    case users
    /// Units of a service that its users would have in a year; as written, e.g. `nights`.
    case units(Name)
  }

  /// How many posts or hours.
  public let number: Amount
  /// What they are.
  public let count: Count
  /// The staff group.
  public let group: Name
  /// For how many they are; 1 for each.
  public let per: Double
  /// For how many of what.
  public let base: Base
  /// Where.
  public let span: SourceSpan

  /// As written, in one line, e.g. `1.6 support workers for each person`.
  public var text: String { plainText(span) }
}

/// Staff who do the same work: how long they work, who there is of them, and how that changes.
public struct StaffGroupDeclaration: Sendable {
  /// Those in post.
  public enum Supply: Sendable {
    /// So many posts in the first year.
    case posts(Amount)
    /// A table of posts by year.
    case table(Name)
  }

  /// Its name.
  public let name: Name
  /// Hours a week of one post; nil where not said.
  public var hours: Double?
  /// Those in post; nil where not said.
  public var supply: Supply?
  /// Where that is written.
  public var supplySpan: SourceSpan?
  /// The share of those in post who leave in a year; nil where not said.
  public var turnover: Amount?
  /// Posts that are filled anew in a year; nil for as many as fall free.
  public var recruits: Amount?
  /// The share of those in post with the qualification that their work asks for; nil where not said.
  public var qualified: Amount?
  /// Sources of each clause; a source belongs to the clause above it.
  public var sources: [(clause: String, source: Source)] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

extension StaffGroupDeclaration {
  /// Its numbers that draws may vary, with what each is used as.
  public var amounts: [(amount: Amount, role: AmountRole)] {
    var amounts: [(Amount, AmountRole)] = []
    if case .posts(let posts) = supply { amounts.append((posts, .count)) }
    if let turnover { amounts.append((turnover, .share)) }
    if let recruits { amounts.append((recruits, .count)) }
    if let qualified { amounts.append((qualified, .share)) }
    return amounts.map { (amount: $0.0, role: $0.1) }
  }
}

extension Name {
  /// The form under which staff groups are compared: `1 manager` is of the group `managers`.
  public var staffKey: String { String(singular(key)) }
}

extension Rulebook {
  /// Every staff group that is declared or needed, each once: those declared first, then in the order met.
  public var staffGroupNames: [Name] {
    let needed = pathways.flatMap(\.settings).flatMap { settings[$0.key]?.staff ?? [] } + services.flatMap(\.staff)
    var seen: Set<String> = []
    return (staffGroups.map(\.name) + needed.map(\.group)).filter { seen.insert($0.staffKey).inserted }
  }

  /// What is declared of a staff group; nil for one that is only needed.
  public func staffGroup(_ name: Name) -> StaffGroupDeclaration? {
    staffGroups.first { $0.name.staffKey == name.staffKey }
  }
}
