import ArgumentParser
import Studies

/// `--publish`, for commands whose results others are to see.
struct PublishOption: ParsableArguments {
  @Flag(
    help: "Protect counts of people before anything is made of them: rounded to 5, and those under 5 not told.")
  var publish = false

  /// The study whose results are told.
  func told(_ study: Study) throws -> Study { publish ? try study.publishable() : study }
}
