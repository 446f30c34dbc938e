import ArgumentParser
import Diagnostics
import Studies

/// `longview explain`.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Say what a message means, with an example and how it is mended.",
    discussion: """
      Every message begins with a code in brackets, such as error[people-or-places]. Without a code, all of them are listed.

        longview explain people-or-places
        longview explain
      """)

  @Argument(help: "The code.", completion: .list(FindingCode.allCases.map(\.rawValue)))
  var code: String?

  func run() async throws {
    guard let code else { return Terminal.output(Catalogue.list) }
    guard let entry = Catalogue.entry(for: code) else {
      let near = nearest(to: code, among: FindingCode.allCases.map(\.rawValue))
      let question = near.map { "did you mean `\($0)`?" } ?? "these are all:\n\n\(Catalogue.list)"
      Terminal.error("error: there is no code `\(code)`; \(question)")
      throw ExitCode(1)
    }
    Terminal.output(CataloguePage(entry).text)
  }
}
