public import Diagnostics
import RuleLanguage

extension Study {
  /// The same study of people whose counts can be published: what is projected, appraised and reported of it tells no
  /// count of its tables more narrowly than to within five people.
  ///
  /// Its tables of people, of entrants and of arrivals are read once more, their counts are protected, and all else
  /// follows from these. What was checked of the tables as they are is not checked again.
  public func publishable(files: Files = .onDisk) throws(Findings) -> Study {
    var reading = Reading(files: files)
    guard
      let baseline = Baseline(rulebook, vocabulary, scenarioPath: path, protectingPeople: true, reading: &reading)
    else { throw reading.findings }
    let confidential = Set(
      rulebook.tables.filter(\.kind.countsPeople).flatMap(\.files).map { Files.resolve($0.text, from: path) })
    return replacing(baseline, inputs: inputs.filter { !confidential.contains($0.path) })
  }
}

extension TableDeclaration.Kind {
  /// Whether it counts people who are known. Populations and what is expected of them are published already.
  fileprivate var countsPeople: Bool {
    switch self {
    case .people, .entrants, .arrivals: true
    case .deaths, .leavers, .needsChange, .moves, .population, .prevalence: false
    }
  }
}
