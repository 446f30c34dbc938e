/// How much a finding matters.
public enum Severity: Int, Comparable, Sendable {
  /// Something a careful planner would want to know; a run goes ahead.
  case warning
  /// Something that has no meaning; nothing runs until it is mended.
  case error

  /// Warnings before errors.
  public static func < (left: Severity, right: Severity) -> Bool { left.rawValue < right.rawValue }
}

/// Something wrong or doubtful in what a planner gave us: what, where, and what to do about it.
///
/// Each room words its findings in one file, from facts; nothing else writes sentences. `Renderer` sets them.
public struct Finding: Error, Sendable {
  /// A second place that belongs to the finding, with what it has to do with it.
  public struct Label: Sendable {
    /// Where.
    public let span: SourceSpan
    /// A few words, e.g. "first given here".
    public let text: String

    /// A place and its words.
    public init(_ span: SourceSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  /// The stable name of the kind of finding.
  public let code: FindingCode
  /// Error or warning.
  public let severity: Severity
  /// One sentence, lower case, the planner's words in backticks.
  public let message: String
  /// Where; nil for what belongs to no text, such as a folder that cannot be read.
  public let span: SourceSpan?
  /// A few words beside the caret.
  public let note: String?
  /// Other places that belong to it.
  public let labels: [Label]
  /// What to do, e.g. "did you mean `day care`?".
  public let help: String?
  /// The pattern that would have been accepted, as a planner would write it.
  public let pattern: String?

  /// A finding from its wording.
  public init(
    _ code: FindingCode, _ message: String, severity: Severity = .error, at span: SourceSpan? = nil,
    note: String? = nil, labels: [Label] = [], help: String? = nil, pattern: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.span = span
    self.note = note
    self.labels = labels
    self.help = help
    self.pattern = pattern
  }

  /// The same, told as a warning.
  public var asWarning: Finding {
    Finding(code, message, severity: .warning, at: span, note: note, labels: labels, help: help, pattern: pattern)
  }
}

/// Everything found in one go; thrown where at least one finding is an error.
public struct Findings: Error, Sendable {
  /// In the order they were made; `sorted` is the order for people.
  public private(set) var all: [Finding] = []

  /// No findings, or those given.
  public init(_ all: [Finding] = []) { self.all = all }

  /// Adds one.
  public mutating func report(_ finding: Finding) { all.append(finding) }

  /// Adds those of another stage.
  public mutating func report(_ others: Findings) { all += others.all }

  /// Whether anything stops a run.
  public var hasErrors: Bool { all.contains { $0.severity == .error } }

  /// By file in the order first met, then by place; one for each cause.
  public var sorted: [Finding] {
    var order: [String: Int] = [:]
    for finding in all {
      let name = finding.span?.source.name ?? ""
      if order[name] == nil { order[name] = order.count }
    }
    let ranked = all.enumerated().sorted { left, right in
      let (leftFile, rightFile) = (
        order[left.element.span?.source.name ?? ""] ?? 0, order[right.element.span?.source.name ?? ""] ?? 0
      )
      if leftFile != rightFile { return leftFile < rightFile }
      let (leftStart, rightStart) = (
        left.element.span?.range.lowerBound ?? 0, right.element.span?.range.lowerBound ?? 0
      )
      return leftStart != rightStart ? leftStart < rightStart : left.offset < right.offset
    }
    return ranked.map(\.element)
  }
}
