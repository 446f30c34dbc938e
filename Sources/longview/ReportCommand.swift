import ArgumentParser
import Diagnostics
import Reports
import RunStore

/// `longview report`.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the page a steering group decides from.",
    discussion: """
      Writes report.html, one file that needs nothing else; with --easy-read also easy-read.html, the same for people \
      with learning disabilities and their families; with --pdf each on A4. `run` writes report.html and all the tables.

        longview report Scenarios/cheshire/cheshire.scenario --easy-read --pdf
        longview report Scenarios/wales/wales.scenario --language cy
      """)

  @OptionGroup var projection: ProjectionOptions

  @Option(help: "How many draws of the uncertain numbers, 1 to 1,000,000.")
  var draws = 200

  @Flag(help: "Write easy-read.html as well: short sentences, large type and pictures.")
  var easyRead = false

  @OptionGroup var publishing: PublishOption

  @OptionGroup var words: LanguageOption

  @Flag(help: "Print the pages to PDF as well; needs Chromium.")
  var pdf = false

  @Option(help: "The folder for the pages; Results/NAME-report of the scenario unless given.", completion: .directory)
  var out: String?

  func validate() throws {
    if let misuse = misuse(ofDraws: draws) { throw misuse }
    guard out != "" else { throw ValidationError("--out needs the name of a folder.") }
  }

  func run() async throws {
    let folder = RunFolder(out ?? "Results/\(projection.scenarioName)-report")
    try await Terminal.stoppedByFindings {
      let language = try words.language()
      let printer = try pdf ? PagePrinter.found() : nil
      let study = try publishing.read(projection)
      try folder.checkWritable()
      let result = try await projection.project(study, draws: draws)
      var files = [RunFolder.File(name: "report.html", bytes: Array(ReportPage(result, in: language).text.utf8))]
      if easyRead {
        let page = EasyReadPage(result, in: language).text
        files.append(RunFolder.File(name: "easy-read.html", bytes: Array(page.utf8)))
      }
      if let printer {
        for page in files { files.append(try await printer.print(page)) }
      }
      try Terminal.stoppingInOrder { isStopped throws(Finding) in
        try folder.publish(files, of: result, isStopped: isStopped)
      }
      for file in files { Terminal.output("Report: \(folder.path)/\(file.name)") }
    }
  }
}
