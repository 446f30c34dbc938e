import ArgumentParser
import Diagnostics
import Reports
import RunStore

/// `longview appraise`.
struct AppraiseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appraise",
    abstract: "Say which option is best, how sure that is, what drives it and what would change it.",
    discussion: """
      Compares the options that the scenario's `appraisal` names; where it has none, all options. With --out, all \
      that `run` writes is written too, the appraisal's tables and appraisal.json among it.

        longview appraise Scenarios/cheshire/cheshire.scenario
      """)

  @OptionGroup var projection: ProjectionOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 500

  @Option(help: "A folder for the results; nothing is written unless given.", completion: .directory)
  var out: String?

  @OptionGroup var formats: TableFormats

  @OptionGroup var publishing: PublishOption

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
    guard out != "" else { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    try await Terminal.stoppedByFindings {
      let study = try publishing.read(projection)
      let folder = out.map { RunFolder($0) }
      try folder?.checkWritable()
      let result = try await projection.project(study, draws: draws, appraising: true)
      if let folder {
        let files = try await RunFolder.File.all(of: result, formats)
        try Terminal.stoppingInOrder { isStopped throws(Finding) in
          try folder.publish(files, of: result, isStopped: isStopped)
        }
      }
      Terminal.output(String(AppraisalSummary(result).text.dropLast()))
    }
  }
}
