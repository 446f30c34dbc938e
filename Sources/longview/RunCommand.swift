import ArgumentParser
import Diagnostics
import Foundation
import Reports
import RunStore
import Studies

/// `longview run`.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Project a scenario, test its hypotheses and write the report.",
    discussion: """
      Writes report.html, people.csv, costs.csv, verdicts.csv, data-dictionary.csv and run.json, with services.csv, \
      workforce.csv, payers.csv, funds.csv, packages.csv, plan.csv, notices.csv and need.csv where there is something to tell in them and, where the \
      scenario declares an appraisal, its tables and appraisal.json. --workbook puts all these tables into one workbook \
      as well, results.xlsx, and --json into a file for programs, results.json. \
      The same inputs, draws and seed give the same results to the last bit. With --publish everything is made of \
      protected counts of people, and can be shown to anybody; without it results are for those who may see the counts.

        longview run Scenarios/cheshire/cheshire.scenario --draws 200 --out Results/cheshire
      """)

  @OptionGroup var projection: ProjectionOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 200

  @Flag(
    help: "Let whole people have luck, beside uncertain numbers; the report says how much of the spread is luck.")
  var chance = false

  @Option(help: "The folder for the results; Results/NAME of the scenario unless given.", completion: .directory)
  var out: String?

  @Flag(help: "Write every draw as well, in draws.csv: people, waiting and cost by setting.")
  var keepDraws = false

  @OptionGroup var formats: TableFormats

  @OptionGroup var publishing: PublishOption

  @OptionGroup var words: LanguageOption

  @OptionGroup var strictness: StrictOption

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
    guard out != "" else { throw ValidationError("--out needs the name of a folder.") }
    if keepDraws, publishing.publish {
      throw ValidationError("--publish leaves out draws, which are for analysts; take --keep-draws or --publish.")
    }
  }

  func run() async throws {
    let folder = RunFolder(out ?? "Results/" + projection.scenarioName)
    try await Terminal.stoppedByFindings {
      let language = try words.language()
      let study = try publishing.read(projection)
      guard !strictness.isStopped(by: study.warnings) else {
        let count = counted(study.warnings.all.count, "warning")
        Terminal.error("nothing was run: \(count), which --strict counts as errors")
        throw ExitCode(1)
      }
      try folder.checkWritable()
      let result = try await projection.project(
        study, draws: draws, keepingDraws: keepDraws, chance: chance)
      let files = try await RunFolder.File.all(of: result, keepingDraws: keepDraws, in: language, formats)
      try Terminal.stoppingInOrder { isStopped throws(Finding) in
        try folder.publish(files, of: result, isStopped: isStopped)
      }
      Terminal.output(TerminalSummary(result, inColour: Terminal.outputIsColoured).text)
      Terminal.output(formats.told(in: folder.path))
      Terminal.output("Report: \(folder.path)/report.html")
    }
  }
}

extension RunFolder.File {
  /// The tables and the page of a run, which are made beside each other.
  static func all(
    of result: StudyResult, keepingDraws: Bool = false, in language: Language = .english, _ formats: TableFormats
  ) async throws(Finding) -> [RunFolder.File] {
    async let page = Array(ReportPage(result, in: language).text.utf8)
    let figures = Figures(result, keepingDraws: keepingDraws)
    async let workbook = Result { () throws(Finding) -> [RunFolder.File] in
      guard formats.workbook else { return [] }
      let fingerprints = result.inputs.map { Figures.Fingerprint(path: $0.path, sha256: sha256($0.bytes)) }
      return [
        RunFolder.File(name: "results.xlsx", bytes: try figures.workbook(fingerprints: fingerprints))
      ]
    }
    let tables = figures.files.map { RunFolder.File(name: $0.name, bytes: $0.bytes) }
    let json = formats.json ? [RunFolder.File(name: "results.json", bytes: figures.json)] : []
    return try await tables + json + workbook.get() + [RunFolder.File(name: "report.html", bytes: page)]
  }
}
