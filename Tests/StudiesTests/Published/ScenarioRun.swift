import TestSupport
import Foundation
import Projection
import Quantities
import Studies
import Testing

/// A scenario of the package, projected once; figures are those of the central estimate, found by the planner's names.
struct ScenarioRun {
  private let result: StudyResult

  init(_ path: String) async throws {
    let study = try Study(readingScenario: SharedData.package.appending(path: path).path, files: .onDisk)
    result = await run(study, draws: 1, seed: 1)
  }

  /// The number of a setting among those of all pathways.
  private func setting(_ name: String) throws -> Int {
    try #require(result.pathways.flatMap(\.settings).firstIndex(of: name), "no setting \(name)")
  }

  /// An option by its name, or by the title of its only hypothesis.
  private func option(_ name: String) throws -> Int {
    try #require(result.options.firstIndex { $0.name == name }, "no option \(name)")
  }

  /// The people expected beside those known.
  var need: StudyResult.Need? { result.need }

  /// The settings of all pathways.
  var settings: [String] { result.pathways.flatMap(\.settings) }

  /// People on the eve of the first year.
  func opening(_ name: String) throws -> Double {
    let groups = result.samples.groups
    let first = try setting(name) * groups
    return result.samples.opening[first..<(first + groups)].reduce(0, +)
  }

  /// A quantity of the financial year that begins in a calendar year.
  func figure(_ measure: Series.Quantity, _ name: String, year: Int, option title: String = "do nothing") throws
    -> Double
  {
    let index = year - result.samples.timeline.firstYear.start
    return try result.samples.draws(of: measure, setting: setting(name), year: index, option: option(title))[0]
  }
}
