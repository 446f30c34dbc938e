public import Diagnostics
public import Quantities

/// A name as the planner wrote it; names are the same whatever their capitals and spaces.
public struct Name: Sendable, CustomStringConvertible {
  /// As written, spaces single.
  public let text: String
  /// Where.
  public let span: SourceSpan

  /// The form under which names are compared.
  public var key: String { Name.key(text) }

  /// As written.
  public var description: String { text }

  /// The form under which names are compared: small letters, single spaces.
  public static func key(_ text: some StringProtocol) -> String {
    text.utf8.plainWords(inSmallLetters: true) ?? text.lowercased().singleSpaced
  }
}

/// A number as the planner gave it, with what it counts and how sure it is.
public struct Amount: Sendable {
  /// What a number says it counts.
  public enum Unit: Sendable, Hashable {
    /// A plain number.
    case none
    /// Pounds.
    case pounds
    /// A percentage, held as a share of 1.
    case percent
  }

  /// The number, or the assumption that holds it.
  public enum Value: Sendable {
    /// A number of its own.
    case number(Distribution)
    /// A declared assumption.
    case assumption(Name)
  }

  /// The number or assumption.
  public let value: Value
  /// What it says it counts; an assumption's own unit counts where it is used.
  public let unit: Unit
  /// Where.
  public let span: SourceSpan

  /// As written, spaces single.
  public var text: String { plainText(span) }
}

/// The words of a span in one line.
func plainText(_ span: SourceSpan) -> String {
  span.source.bytes[span.range].plainWords(inSmallLetters: false) ?? span.text.singleSpaced
}

/// Where a number or a claim comes from.
public struct Source: Sendable {
  /// How far the source can be relied on.
  public enum Quality: String, CaseIterable, Sendable {
    /// Weak: an opinion, a single case.
    case low
    /// Fair: a local count, a small study.
    case medium
    /// Strong: an audited return, a large study.
    case high
  }

  /// The title and the place in it, as written.
  public let text: String
  /// Its quality, where stated.
  public let quality: Quality?
  /// The date it holds for, where stated.
  public let asAt: CalendarDate?
  /// Where.
  public let span: SourceSpan
}
