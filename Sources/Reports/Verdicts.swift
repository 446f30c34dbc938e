import Appraisal
import Studies

extension HypothesisVerdict {
  /// The expectation that decides the answer in an option: the worst answer, then the furthest below what was asked.
  func weakest(inOption option: Int) -> (expectation: ExpectationVerdict, verdict: Verdict)? {
    let results = expectations.flatMap { expectation in
      expectation.results.filter { $0.option == option }.map { (expectation: expectation, verdict: $0.verdict) }
    }
    return results.min {
      ($0.verdict.answer, $0.verdict.share - $0.verdict.confidence)
        < ($1.verdict.answer, $1.verdict.share - $1.verdict.confidence)
    }
  }

  /// How many of its expectations are supported in an option, and how many were tested there.
  func tally(inOption option: Int) -> (held: Int, of: Int) {
    let answers = expectations.compactMap { expectation in
      expectation.results.first { $0.option == option }?.verdict.answer
    }
    return (answers.count { $0 == .supported }, answers.count)
  }

  /// The options in which it was tested, alone first.
  var testedOptions: [Int] {
    var options: [Int] = []
    for result in expectations.flatMap(\.results) where !options.contains(result.option) {
      options.append(result.option)
    }
    return options
  }
}

extension Outcomes {
  /// Whether an option is one hypothesis alone.
  func isAlone(_ option: Int) -> Bool { study.options[option].kind == .alone }

  /// Where a hypothesis is judged first: alone, or else in the first option that has it; nil where nothing is expected.
  func firstTest(of hypothesis: HypothesisVerdict) -> Int? {
    hypothesis.testedOptions.first(where: isAlone) ?? hypothesis.testedOptions.first
  }
}
