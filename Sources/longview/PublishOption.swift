import ArgumentParser
import Diagnostics
import Studies

/// `--publish`, for commands whose results others are to see.
struct PublishOption: ParsableArguments {
  @Flag(
    help: "Protect counts of people before anything is made of them: rounded to 5, and those under 5 not told.")
  var publish = false

  /// Reads the scenario whose results are told, and says what is doubtful in it; of one that is to be published only how much,
  /// since doubts speak of counts as they are.
  func read(_ projection: ProjectionOptions) throws -> Study {
    guard publish else { return try projection.read() }
    let study = try projection.readSilently()
    let doubts = study.warnings.all.count
    if doubts > 0 {
      Terminal.error("\(counted(doubts, "warning")): `longview check \(projection.scenario)` tells them")
    }
    return try study.publishable()
  }
}
