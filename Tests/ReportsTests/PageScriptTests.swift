import Foundation
import RunStore
import Testing

@testable import Reports

@Suite("The script of the page")
struct PageScriptTests {
  @Test("is the one that the policy of the page lets run")
  func fingerprint() {
    let hex = Array(sha256(Array(PageScript.source.source.utf8)))
    let bytes = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0...($0 + 1)]), radix: 16) }
    #expect(Data(bytes).base64EncodedString() == PageScript.fingerprint)
  }

  @Test("is the only one, and pages without tables to copy have none")
  func onlyOne() {
    let page = MarkupReader(ReportPage(Demo().study()).text)
    #expect(page.all("script").count == 1)
    let policy = page.all("meta").compactMap { $0.attributes["content"] }.first { $0.contains("default-src 'none'") }
    #expect(policy?.contains("script-src 'sha256-\(PageScript.fingerprint)'") == true)
    let easy = MarkupReader(EasyReadPage(Demo().study(), in: .english).text)
    #expect(easy.all("script").isEmpty)
  }
}
