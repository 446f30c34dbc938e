import ArgumentParser

/// `--workbook` and `--json`, for commands that write every table of a run as a file of its own.
struct TableFormats: ParsableArguments {
  @Flag(help: "Write all tables into one workbook as well, results.xlsx, a sheet each.")
  var workbook = false

  @Flag(help: "Write all tables into one file for programs as well, results.json.")
  var json = false

  /// Where the tables are, and how else they can be had.
  func told(in folder: String) -> String {
    let others =
      (workbook ? [] : ["--workbook puts them into one workbook"])
      + (json ? [] : ["--json into one file for programs"])
    return (["Tables: \(folder)/*.csv"] + others).joined(separator: "; ")
  }
}
