import Diagnostics
import Testing

@Suite("Findings in order")
struct FindingsTests {
  private func finding(_ file: SourceText?, _ offset: Int, _ message: String, _ severity: Severity = .error) -> Finding
  {
    Finding(.expected, message, severity: severity, at: file.map { SourceSpan($0, offset..<offset) })
  }

  @Test("by file as first met, then by place, then as made") func sorted() {
    let (first, second) = (SourceText(name: "z", text: "0123456789"), SourceText(name: "a", text: "0123456789"))
    let findings = Findings([
      finding(first, 5, "z5"), finding(second, 1, "a1"), finding(first, 2, "z2"), finding(first, 5, "z5 again"),
      finding(second, 0, "a0"),
    ])
    #expect(findings.sorted.map(\.message) == ["z2", "z5", "z5 again", "a0", "a1"])
    #expect(Renderer().render(findings).split(separator: "\n\n").count == 5)
  }

  @Test("only errors stop") func errors() {
    var findings = Findings([finding(nil, 0, "careful", .warning)])
    #expect(!findings.hasErrors)
    findings.report(finding(nil, 0, "wrong"))
    #expect(findings.hasErrors)
  }

  @Test(
    "lines end at LF, CR or CRLF, and columns count characters",
    arguments: ["ab\ncafé£x", "ab\rcafé£x", "ab\r\ncafé£x"])
  func positions(text: String) throws {
    let source = SourceText(name: "t", text: text)
    let place = try #require(source.bytes.lastIndex(of: UInt8(ascii: "x")))
    #expect(source.position(at: place) == (2, 6))
    #expect(source.string(in: source.lineRange(0)) == "ab")
    #expect(source.line(at: 0) == 0 && source.line(at: source.bytes.count) == 1)
  }

  @Test("codes are words with hyphens, each once") func codes() {
    let codes = FindingCode.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes.allSatisfy { $0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } })
  }
}
