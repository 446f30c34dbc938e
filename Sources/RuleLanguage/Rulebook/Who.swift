public import Diagnostics

/// Which people, by age, need and group.
public struct Who: Sendable {
  /// One condition.
  public enum Condition: Sendable {
    /// Ages from one through another; nil is no upper end.
    case aged(from: Int, through: Int?)
    /// A need.
    case need(Name)
    /// A value of a group, or a need, given by its name alone.
    case named(Name)
  }

  /// All of them hold.
  public let conditions: [Condition]
  /// Where.
  public let span: SourceSpan

  /// Conditions that stand somewhere.
  public init(conditions: [Condition], span: SourceSpan) {
    self.conditions = conditions
    self.span = span
  }

  /// As written, in one line.
  public var text: String { plainText(span) }

  /// The needs and values of groups that it names.
  public var named: [Name] {
    conditions.compactMap { condition in
      switch condition {
      case .aged: return nil
      case .need(let name), .named(let name): return name
      }
    }
  }
}
