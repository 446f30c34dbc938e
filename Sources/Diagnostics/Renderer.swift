/// Sets findings for a terminal: the sentence, the line with a caret under the words, and what to do.
///
/// ```
/// error[unknown-name]: there is no setting called `day car`
///   --> rules/day.rules, line 4, column 43
///  4 |   so we can  close 30 places in day car over 3 years
///    |                                 ^^^^^^^
///  help: did you mean `day care`?
/// ```
public struct Renderer: Sendable {
  /// Whether to mark severity and carets in colour; only ever true on a terminal.
  public let inColour: Bool

  /// A renderer for a terminal or, without colour, for a file.
  public init(inColour: Bool = false) { self.inColour = inColour }

  /// All findings in reading order with a blank line between them.
  public func render(_ findings: Findings) -> String {
    findings.sorted.map(render).joined(separator: "\n")
  }

  /// One finding, ending in a line end.
  public func render(_ finding: Finding) -> String {
    let severity = finding.severity == .error ? "error" : "warning"
    let colour = finding.severity == .error ? Style.red : Style.yellow
    var lines = [paint("\(severity)[\(finding.code.rawValue)]", colour) + ": " + sentence(finding.message)]
    if let span = finding.span { lines.append(place(span)) }
    lines += excerptLines(of: finding, colour)
    if let help = finding.help { lines.append(" help: \(sentence(help))") }
    if let pattern = finding.pattern { lines.append(" pattern: \(pattern)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Excerpt {
    let span: SourceSpan
    let line: Int
    let mark: Character
    let text: String
  }

  private func place(_ span: SourceSpan) -> String {
    let (line, column) = span.source.position(at: span.range.lowerBound)
    return "  --> \(printable(span.source.name)), line \(line), column \(column)"
  }

  /// The finding's own file first; another file says its name, and a line with several marks stands there once.
  private func excerptLines(of finding: Finding, _ colour: Style) -> [String] {
    let excerpts = excerpts(of: finding)
    let width = excerpts.map { String($0.line + 1).count }.max() ?? 1
    var lines: [String] = []
    var file = finding.span?.source.name
    var shown: String?
    for excerpt in excerpts {
      if excerpt.span.source.name != file {
        lines.append(place(excerpt.span))
        file = excerpt.span.source.name
        shown = nil
      }
      let (text, marks) = set(excerpt, numberWidth: width, colour: colour)
      lines += text == shown ? [marks] : [text, marks]
      shown = text
    }
    return lines
  }

  private func excerpts(of finding: Finding) -> [Excerpt] {
    guard let span = finding.span else { return [] }
    let own = span.source.name
    var all = finding.labels.map {
      Excerpt(span: $0.span, line: $0.span.source.line(at: $0.span.range.lowerBound), mark: "-", text: $0.text)
    }
    all.append(
      Excerpt(span: span, line: span.source.line(at: span.range.lowerBound), mark: "^", text: finding.note ?? ""))
    func rank(_ excerpt: Excerpt) -> (Int, String, Int) {
      (excerpt.span.source.name == own ? 0 : 1, excerpt.span.source.name, excerpt.line)
    }
    return all.sorted { rank($0) < rank($1) }
  }

  /// The longest part of a line that is shown; longer lines are cut around the place.
  private static let visible = 110

  /// The line, and the marks below it.
  private func set(_ excerpt: Excerpt, numberWidth: Int, colour: Style) -> (text: String, marks: String) {
    let source = excerpt.span.source
    let whole = source.lineRange(excerpt.line)
    let start = min(excerpt.span.range.lowerBound, whole.upperBound)
    // A span over several lines is marked to the end of its first.
    let end = min(max(excerpt.span.range.upperBound, start), whole.upperBound)
    let before = Array(printable(source.string(in: max(whole.lowerBound, start - 400)..<start)))
    let marked = Array(printable(source.string(in: start..<min(end, start + 400))))
    let after = Array(printable(source.string(in: end..<min(whole.upperBound, end + 400))))
    let room = max(0, Self.visible - marked.count)
    let lead = before.count <= room || before.count < 60 ? before : Array("…") + before.suffix(min(room, 40))
    let body = marked.prefix(Self.visible)
    let tail = after.prefix(max(0, Self.visible - lead.count - body.count))
    let isCut = tail.count < after.count || body.count < marked.count
    let number = String(excerpt.line + 1)
    let padding = String(repeating: " ", count: numberWidth - number.count)
    let text = " \(padding)\(number) | " + String(lead + body + tail) + (isCut ? "…" : "")
    let marks = String(repeating: excerpt.mark, count: max(1, body.count))
    let note = excerpt.text.isEmpty ? "" : " " + printable(excerpt.text)
    let margin = " \(String(repeating: " ", count: numberWidth)) | \(String(repeating: " ", count: lead.count))"
    return (trimmed(text), margin + paint(marks + note, excerpt.mark == "^" ? colour : .plain))
  }

  private func trimmed(_ line: String) -> String {
    String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
  }

  /// The longest sentence that is shown; a planner's words may be a whole file that lost its line ends.
  private static let longest = 600

  private func sentence(_ text: String) -> String {
    printable(text.count > Self.longest ? text.prefix(Self.longest) + "…" : text)
  }

  /// Control characters would move the cursor or hide text; each shows as one visible mark, so carets stay in place.
  private func printable(_ text: String) -> String {
    String(
      text.map { character in
        character == "\t" ? " " : character.unicodeScalars.contains(where: isUnprintable) ? "\u{FFFD}" : character
      })
  }

  private func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  private enum Style: String {
    case red = "\u{1B}[1;31m"
    case yellow = "\u{1B}[1;33m"
    case plain = ""
  }

  private func paint(_ text: String, _ style: Style) -> String {
    inColour && style != .plain ? style.rawValue + text + "\u{1B}[0m" : text
  }
}
