import ArgumentParser
import Diagnostics
import Foundation
import Reports
import RunStore
import Studies

/// `longview tables`.
struct TablesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tables",
    abstract: "Fill the information tables and the proforma of guides to commissioning.",
    discussion: """
      Writes information-tables.html and information-tables.xlsx, the tables of Appendix 2 of the Guide to Strategic \
      Commissioning for People with Learning Disabilities (Wales) that the scenario can fill, and a list of the others with \
      what they would need; proforma.html, the commissioning strategy proforma of South Lanarkshire's Commissioning \
      Policy; and each table as a CSV file. Figures are central estimates.

        longview tables Scenarios/cheshire/cheshire.scenario
        longview tables Scenarios/wales/wales.scenario --language cy
      """)

  @OptionGroup var projection: ProjectionOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000: they decide the answers to hypotheses.")
  var draws = 200

  @OptionGroup var publishing: PublishOption

  @OptionGroup var words: LanguageOption

  @Option(help: "The folder for the tables; Results/NAME-tables of the scenario unless given.", completion: .directory)
  var out: String?

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
    guard out != "" else { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    let folder = RunFolder(out ?? "Results/\(projection.scenarioName)-tables")
    try await Terminal.stoppedByFindings {
      let language = try words.language()
      let study = try publishing.read(projection)
      try folder.checkWritable()
      let result = try await projection.project(study, draws: draws)
      let files = try Self.files(of: result, in: language)
      try Terminal.stoppingInOrder { isStopped throws(Finding) in
        try folder.publish(files, of: result, isStopped: isStopped)
      }
      for line in result.protectionLines { Terminal.output(line) }
      for file in files.prefix(Self.pages) { Terminal.output("Tables: \(folder.path)/\(file.name)") }
    }
  }

  /// How many files come before those of single tables.
  private static let pages = 3

  private static func files(of result: StudyResult, in language: Language) throws(Finding) -> [RunFolder.File] {
    let tables = InformationFiles(result, in: language)
    let fingerprints = result.inputs.map { Figures.Fingerprint(path: $0.path, sha256: sha256($0.bytes)) }
    let pages = [
      RunFolder.File(name: "information-tables.html", bytes: Array(InformationPage(result, in: language).text.utf8)),
      RunFolder.File(name: "proforma.html", bytes: Array(ProformaPage(result, in: language).text.utf8)),
      RunFolder.File(name: "information-tables.xlsx", bytes: try tables.workbook(fingerprints: fingerprints)),
    ]
    return pages + tables.csv.map { RunFolder.File(name: $0.name, bytes: $0.bytes) }
  }
}
