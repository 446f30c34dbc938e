import Diagnostics
import RuleLanguage
import TestSupport

/// How fast rules are read, stage by stage, and whether the time grows as the lines do.
struct LanguageBenchmarks {
  let isSmoke: Bool
  let stopwatch: Stopwatch

  /// The most that the time may grow over the growth of the text. A small run is too short to measure well.
  private var growthBar: Double { isSmoke ? 2 : 1.2 }

  /// A generated text of some length.
  private struct Sample {
    let source: SourceText
    let tree: SyntaxTree

    init(hypotheses: Int) {
      var generated = GeneratedRules(seed: 1)
      source = SourceText(name: "generated.rules", text: generated.hypotheses(hypotheses))
      tree = SyntaxTree(source)
    }

    var lines: Int { source.lineStarts.count - 1 }
  }

  /// Runs all of it; false where the time grows faster than the text.
  ///
  /// - Throws: findings where the generated rules are not sound.
  func run() async throws -> Bool {
    // Some twelve lines a hypothesis: 1,000, 10,000 and 100,000 lines.
    let samples = (isSmoke ? [80, 800] : [80, 800, 8_000]).map(Sample.init)
    var isLinear = true
    for stage in Stage.allCases {
      let times = try await stopwatch.measureLeast(samples.map { sample in { stage.run(sample.source, sample.tree) } })
        .map(\.seconds)
      for (sample, time) in zip(samples, times) {
        report("\(stage.rawValue), \(sample.lines) lines", time, "\(Int(Double(sample.lines) / time)) lines a second")
      }
      for number in 1..<samples.count {
        let lines = Double(samples[number].lines) / Double(samples[number - 1].lines)
        let growth = times[number] / times[number - 1] / lines
        report("\(stage.rawValue), growth over growth of the text", ratio: growth)
        // A stage by itself is quick enough for small texts to stay in the processor's own memory.
        isLinear = isLinear && (stage != .all || growth < growthBar)
      }
    }
    if !isSmoke { try await wholeFile() }
    if !isLinear { print("error: reading rules takes longer than the length of the text explains") }
    return isLinear
  }

  /// A file of 10,000 hypotheses from bytes to findings, with the most memory the program has held by then.
  private func wholeFile() async throws {
    let sample = Sample(hypotheses: 10_000)
    precondition(sample.source.bytes.count < 8 << 20, "a file of rules is at most 8 MB")
    let findings = check([sample.tree]).findings
    guard !findings.hasErrors else { throw findings }
    let time = try await stopwatch.measureLeast([{ _ = check([SyntaxTree(sample.source)]) }])[0].seconds
    report(
      "10,000 hypotheses, from text to findings", time,
      "\(Int(Double(sample.lines) / time)) lines a second, \(sample.source.bytes.count >> 10) kB")
    print("\(pad("most memory held so far")) \(Int(mostMemoryHeld) >> 20) MiB")
  }
}

/// What happens to a text on its way, each step apart from those before it.
private enum Stage: String, CaseIterable {
  case lex, outline, read, check, all, format

  /// Runs it once. Outlining includes the cutting into tokens, and checking the reading; `all` is from text to findings.
  func run(_ source: SourceText, _ tree: SyntaxTree) {
    switch self {
    case .lex: consume(tokenCount(of: source))
    case .outline: consume(SyntaxTree(source).declaresScenario ? 1 : 0)
    case .read: consume(tree.uses.count)
    case .check: consume(RuleLanguage.check([tree]).findings.all.count)
    case .all: consume(RuleLanguage.check([SyntaxTree(source)]).findings.all.count)
    case .format: consume(formatted(tree).count)
    }
  }

  @inline(never)
  private func consume(_ count: Int) { withExtendedLifetime(count) {} }
}
