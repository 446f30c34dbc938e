public import Diagnostics

/// What is wrong with a scenario, as a page: the same words as on the terminal, until there is a report to show.
public struct FindingsPage: Sendable {
  private let path: String
  private let findings: Findings

  /// The findings of a scenario's file.
  public init(_ path: String, _ findings: Findings) {
    self.path = path
    self.findings = findings
  }

  /// The page as UTF-8 text.
  public var text: String {
    let parts: [HTML] = findings.sorted.map { "<pre class=\"finding\" dir=\"auto\">\(Renderer().render($0))</pre>\n" }
    let body: HTML = """
      <header>
      <p class="kind">\(Wording.english.say(.notReady))</p>
      <h1>\(name: path)</h1>
      </header>
      <main>
      \(parts)</main>

      """
    return ReportPage.document(title: path, in: .english, body: body).source
  }
}
