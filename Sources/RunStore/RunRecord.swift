import Foundation
import Projection
import Quantities
import Studies

/// What made a run, so that anyone can make it again and see that it is the same: `run.json`.
///
/// It holds no date and no machine: the same inputs give the same bytes.
struct RunRecord: Codable {
  struct Option: Codable {
    let name: String
    let kind: String
    let hypotheses: [String]
  }

  struct File: Codable {
    let path: String
    let bytes: Int
    let sha256: String
  }

  /// The program, by which a results folder is known as ours.
  let program: String
  let version: String
  let title: String
  let scenario: String
  let firstYear: String
  let lastYear: String
  let stepsPerYear: Int
  let prices: String
  let draws: Int
  let seed: UInt64
  /// Whether luck decided what happens to each person; records of earlier versions do not say.
  let chance: Bool?
  /// Whether counts of people are protected; nil where they are not.
  let published: Bool?
  let options: [Option]
  let inputs: [File]
  let outputs: [File]

  init(_ result: StudyResult, outputs: [RunFolder.File]) {
    program = "longview"
    version = longviewVersion
    title = result.title
    scenario = result.scenarioPath
    firstYear = result.firstYear
    lastYear = result.lastYear
    stepsPerYear = result.stepsPerYear
    prices = result.prices
    draws = result.draws
    seed = result.seed
    chance = result.luck != nil
    published = result.isPublishable ? true : nil
    options = result.options.map { Option(name: $0.name, kind: "\($0.kind)", hypotheses: $0.hypotheses) }
    inputs = result.inputs.map { File(path: $0.path, bytes: $0.bytes.count, sha256: RunStore.sha256($0.bytes)) }
    self.outputs = outputs.map { File(path: $0.name, bytes: $0.bytes.count, sha256: RunStore.sha256($0.bytes)) }
  }

  func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try [UInt8](encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

extension StudyResult {
  fileprivate var firstYear: String { samples.timeline.firstYear.description }
  fileprivate var lastYear: String { samples.timeline.lastYear.description }
  fileprivate var stepsPerYear: Int { samples.timeline.stepsPerYear }
  fileprivate var prices: String { priceYear.description }
}
