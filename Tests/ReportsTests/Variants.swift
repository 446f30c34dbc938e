import Appraisal
import Studies

@testable import Projection
@testable import Reports
@testable import Studies

/// Studies at the edges of what a page has to bear.
enum Variant: String, CaseIterable, Sendable {
  case usual, withoutDraws, oneYear, withoutHypotheses, aloneOnly, manyOptions, hostileNames, allZero, huge,
    nothingUncertain, withLuck

  var study: StudyResult {
    let usual = Demo(years: 6, draws: 12).study()
    switch self {
    case .usual: return usual
    case .withoutDraws: return Demo(years: 6, draws: 0).study()
    case .oneYear: return Demo(years: 1, draws: 12).study()
    case .withoutHypotheses: return usual.keeping(options: [0], of: usual)
    case .aloneOnly: return usual.keeping(options: [0, 2, 3], of: usual)
    case .manyOptions: return usual.keeping(options: [0] + Array(repeating: 1, count: 30) + [2, 3], of: usual)
    case .hostileNames: return usual.renamed { _ in Self.hostileName }
    case .allZero: return usual.scaled(by: 0)
    case .huge: return usual.scaled(by: 1e12)
    case .nothingUncertain: return usual.withoutUncertainty()
    case .withLuck: return usual.withLuck()
    }
  }

  /// A name that tries whatever a name can try.
  static let hostileName = "\"><script>alert('x')</script>&amp;<!--]]> \u{202E}\u{0}\u{1B}[31m🏡 שלום"
}

extension StudyResult {
  /// The same study with some of its options, which may repeat, and the hypotheses that are left.
  func keeping(options kept: [Int], of study: StudyResult) -> StudyResult {
    var study = study
    let lanes = study.draws + 1
    let old = study.samples
    var new = Samples(
      timeline: old.timeline, groups: old.groups, settings: old.settings, series: old.series, options: kept.count,
      draws: old.draws)
    new.opening = old.opening
    var results = BlockResults(series: old.series.count, timeline: old.timeline, lanes: 0..<new.lanes)
    results.yearly = stride(from: 0, to: old.kept.count, by: old.lanes).flatMap { row in
      kept.flatMap { old.kept[(row + $0 * lanes)..<(row + ($0 + 1) * lanes)] }
    }
    new.insert(results)
    study.samples = new
    study.options = kept.map { options[$0] }
    study.hypotheses = hypotheses.compactMap { hypothesis in
      let expectations = hypothesis.expectations.map { expectation in
        ExpectationVerdict(
          text: expectation.text, threshold: expectation.threshold, unit: expectation.unit,
          measured: expectation.measured, doNothing: expectation.doNothing,
          results: kept.enumerated().flatMap { index, option in
            expectation.results.filter { $0.option == option }.map {
              .init(option: index, verdict: $0.verdict, quantity: $0.quantity)
            }
          })
      }
      return expectations.allSatisfy { $0.results.isEmpty }
        ? nil
        : HypothesisVerdict(
          title: hypothesis.title, because: hypothesis.because, source: hypothesis.source,
          appliesTo: hypothesis.appliesTo, statements: hypothesis.statements, expectations: expectations)
    }
    return study
  }

  /// The same study with every word a planner could have written changed.
  func renamed(_ rename: (String) -> String) -> StudyResult {
    var study = self
    study.title = rename(title)
    study.scenarioPath = rename(scenarioPath)
    study.groupNames = groupNames.map(rename)
    study.groups = groups.map { $0.map(rename) }
    study.pathways = pathways.map {
      Pathway(name: rename($0.name), settings: $0.settings.map(rename), hasPlaces: $0.hasPlaces)
    }
    study.options = options.map {
      Option(name: rename($0.name), kind: $0.kind, hypotheses: $0.hypotheses.map(rename))
    }
    study.inputs = inputs.map { Input(path: rename($0.path), bytes: $0.bytes) }
    study.assumptions = assumptions.map {
      Assumption(
        name: rename($0.name), text: rename($0.text), source: $0.source.map(rename), isUncertain: $0.isUncertain)
    }
    study.settingsWithoutCost = settingsWithoutCost.map(rename)
    study.hypotheses = hypotheses.map { hypothesis in
      HypothesisVerdict(
        title: rename(hypothesis.title), because: hypothesis.because.map(rename), source: hypothesis.source.map(rename),
        appliesTo: hypothesis.appliesTo.map(rename), statements: hypothesis.statements.map(rename),
        expectations: hypothesis.expectations.map {
          ExpectationVerdict(
            text: rename($0.text), threshold: $0.threshold, unit: $0.unit,
            measured: MeasuredQuantity(rename($0.measured.measure), $0.measured.change, at: $0.measured.time),
            doNothing: $0.doNothing, results: $0.results)
        })
    }
    return study
  }

  /// The same study with luck in the people and the cost of every option, more of it in each; nothing varies in the last.
  func withLuck() -> StudyResult {
    var study = self
    study.luck = options.indices.flatMap { option in
      [LuckShare.Figure.cost, .people(setting: 2), .waiting(setting: 2), .people(setting: 4)].map { figure in
        let isCost = figure == .cost
        return LuckShare(
          figure: figure, option: option, range: isCost ? 31.2e6...35.9e6 : 14...23,
          luck: option == options.count - 1 ? nil : isCost ? 0.02 : 0.66)
      }
    }
    return study
  }

  /// The same study with every draw like the central estimate.
  func withoutUncertainty() -> StudyResult {
    func alike(_ values: [Double]) -> [Double] { values.indices.map { values[$0 - $0 % (draws + 1)] } }
    func alike(_ value: Summary) -> Summary { Summary(draws: Array(repeating: value.central, count: draws + 1)) }
    var study = self
    study.hasUncertainNumbers = false
    study.samples.kept = alike(samples.kept)
    study.hypotheses = hypotheses.map { hypothesis in
      HypothesisVerdict(
        title: hypothesis.title, because: hypothesis.because, statements: hypothesis.statements,
        expectations: hypothesis.expectations.map { expectation in
          ExpectationVerdict(
            text: expectation.text, threshold: expectation.threshold, unit: expectation.unit,
            measured: expectation.measured, doNothing: expectation.doNothing.map(alike),
            results: expectation.results.map {
              let met = expectation.text.contains("at most") == ($0.quantity.central <= expectation.threshold)
              return .init(
                option: $0.option, verdict: Verdict(met: met ? draws : 0, of: draws, confidence: 0.8),
                quantity: alike($0.quantity))
            })
        })
    }
    return study
  }

  /// The same study with every figure multiplied.
  func scaled(by factor: Double) -> StudyResult {
    var study = self
    study.samples.opening = samples.opening.map { $0 * factor }
    study.samples.kept = samples.kept.map { $0 * factor }
    study.samples.central = samples.central.map { $0 * factor }
    return study
  }
}
