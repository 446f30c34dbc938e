import Appraisal
import Studies

/// The fixed words of reports: what an answer, a unit or a state of affairs is called.
enum Wording {
  /// An answer in words.
  static func answer(_ answer: Verdict.Answer) -> String {
    switch answer {
    case .supported: return "supported"
    case .cannotTell: return "cannot tell"
    case .notSupported: return "not supported"
    }
  }

  /// A unit in words.
  static func unit(_ unit: ExpectationVerdict.Unit) -> String {
    switch unit {
    case .people: return "people"
    case .places: return "places"
    case .poundsAYear: return "pounds a year"
    case .movesAYear: return "moves a year"
    case .share: return "share"
    }
  }
}
