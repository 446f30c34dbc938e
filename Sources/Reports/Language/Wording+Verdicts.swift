import Appraisal
import Quantities
import Studies

// What became of hypotheses and expectations, in words.
extension Wording {
  /// An answer in words.
  func answer(_ answer: Verdict.Answer) -> String {
    switch answer {
    case .supported: return text(.supported)
    case .cannotTell: return text(.cannotTell)
    case .notSupported: return text(.notSupported)
    }
  }

  /// The question a page answers.
  func question(hypotheses: Int) -> String {
    switch hypotheses {
    case 0: return text(.questionNone)
    case 1: return text(.questionOne)
    default: return text(.questionSeveral, ["hypotheses": text(.hypotheses, hypotheses)])
    }
  }

  /// What is held against the number of an expectation: `fall in people in day care on 31 March 2030, against do nothing`.
  func measured(_ quantity: MeasuredQuantity) -> String {
    let (measure, time) = (quantity.measure, time(quantity.time))
    switch quantity.change {
    case .level: return text(.measuredLevel, ["measure": measure, "time": time])
    case .fall(.doNothing): return text(.measuredFall, ["measure": measure, "time": time])
    case .fall(.start): return text(.measuredFallFromStart, ["measure": measure, "time": time])
    case .rise(.doNothing): return text(.measuredRise, ["measure": measure, "time": time])
    case .rise(.start): return text(.measuredRiseFromStart, ["measure": measure, "time": time])
    }
  }

  private func time(_ time: MeasuredQuantity.Time) -> String {
    switch time {
    case .onDay(let day): text(.onDay, ["day": date(day)])
    case .inYear(let year): text(.inYear, ["year": year.description])
    case .untilDay(let day): text(.atWorstUntil, ["time": date(day)])
    case .untilYear(let year): text(.atWorstUntil, ["time": year.description])
    }
  }

  /// An expectation in short: without the confidence and the comparison with do nothing, which are said beside it.
  ///
  /// Rules are written in English, whatever the language of the page.
  static func test(_ expectation: String) -> String {
    expectation.replacing(confidence, with: "").replacing(comparison, with: "")
  }

  // Made once, since that takes longer than to find anything with them. They never change, so that all may share them.
  nonisolated(unsafe) private static let confidence = /,?\s*\bwith\s+[\d.]+\s?%\s+confidence\b/.ignoresCase()
  nonisolated(unsafe) private static let comparison = /,?\s*\bcompared\s+with\s+do\s+nothing\b/.ignoresCase()

  /// How often an expectation was met: `in 76% of 200 runs; asked 80%`.
  func share(of verdict: Verdict, in study: StudyResult) -> String {
    if study.draws == 0 { return text(verdict.share == 1 ? .metByCentral : .notMetByCentral) }
    if !study.hasUncertainNumbers { return text(verdict.share == 1 ? .metAllAlike : .notMetAllAlike) }
    return text(
      .metInShare,
      [
        "share": numbers.shareOfRuns(verdict.share, beside: verdict.confidence), "runs": text(.runs, study.draws),
        "asked": numbers.shareOfRuns(verdict.confidence),
      ])
  }

  /// In how many runs what would refute a hypothesis came true: `came true in 4% of 200 runs`.
  func share(of chance: RefutationChance.Chance, in study: StudyResult) -> String {
    if study.draws == 0 || !study.hasUncertainNumbers {
      return text(chance.inCentral ? .cameTrue : .didNotComeTrue)
    }
    let share = numbers.shareOfRuns(Double(chance.met) / Double(study.draws))
    return text(.cameTrueInShare, ["share": share, "runs": text(.runs, study.draws)])
  }

  /// What to do where these runs cannot tell: `try 500 runs`; nil where they can.
  ///
  /// The share that was met wanders with the runs, so the number at which it would tell if it stayed is a least; the
  /// next 1, 2 or 5 times a power of ten leaves it some room.
  func wouldTell(_ verdict: Verdict) -> String? {
    guard verdict.answer == .cannotTell else { return nil }
    guard let least = verdict.drawsThatWouldTell, least <= 100_000 else { return text(.tooClose) }
    var power = 1
    while power * 10 < least { power *= 10 }
    let enough = [1, 2, 5, 10].map { $0 * power }.first { $0 >= least } ?? least
    return text(.tryRuns, ["runs": text(.runs, enough)])
  }

  /// How the expectations of a hypothesis fared, where there are several: `1 of 2 expectations holds`.
  func tally(_ held: Int, of expectations: Int) -> String? {
    expectations > 1 ? text(.expectationsHold, held, ["all": "\(expectations)"]) : nil
  }
}
