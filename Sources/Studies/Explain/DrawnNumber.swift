import Quantities
import RuleLanguage

/// What is drawn for a number: its distribution in words, and where its draws lie.
struct DrawnNumber {
  let distribution: Distribution
  let unit: Amount.Unit
  let role: AmountRole

  /// How it is drawn; nil for a number that is the same in every draw.
  var words: String? {
    func number(_ value: Double) -> String { said(value, unit) }
    switch distribution {
    case .certain: return nil
    case .between(let low, let high):
      return "any value between \(number(low)) and \(number(high)) is as likely as any other"
    case .observed(let count, let total):
      return "most likely \(roughly(distribution.central, .percent)), as \(figure(count)) of \(figure(total)) were "
        + "observed: a beta distribution, the narrower the more were looked at"
    case .likely(let mode, let low, let high, let sure):
      let range = "\(number(low)) and \(number(high))"
      let isOnLogScale = isOnLogScale(low, high)
      let cut = cut(isOnLogScale: isOnLogScale)
      return "most likely \(number(mode)); \(share(sure)) draws lie between \(range)"
        + "\(cut.isEmpty ? "" : " before the cut"); two halves of a bell\(isOnLogScale ? " on a log scale" : "")\(cut)"
    }
  }

  /// The values below which 5, 50 and 95 of 100 draws lie.
  var percentiles: String {
    let sampler = Sampler(distribution, legal: role.legal)
    let values = [0.05, 0.5, 0.95].map { roughly(sampler.quantile($0), unit) }
    return "5 in 100 draws lie below \(values[0]), half below \(values[1]), 95 in 100 below \(values[2])"
  }

  /// As `Sampler` decides it.
  private func isOnLogScale(_ low: Double, _ high: Double) -> Bool {
    role.legal.lowerBound >= 0 && low > 0 && high >= 2 * low
  }

  /// Where draws that may not be are cut off; empty where fewer than one in a thousand would be.
  private func cut(isOnLogScale: Bool) -> String {
    let legal = role.legal
    let lowest = isOnLogScale ? 0 : -Double.greatestFiniteMagnitude
    let uncut = Sampler(distribution, legal: lowest...Double.greatestFiniteMagnitude)
    var ends: [String] = []
    if !isOnLogScale, uncut.quantile(0.001) < legal.lowerBound { ends.append(said(legal.lowerBound, unit)) }
    if uncut.quantile(0.999) > legal.upperBound { ends.append(said(legal.upperBound, unit)) }
    return ends.isEmpty ? "" : ", cut at \(inOneLine(ends))"
  }

  /// `8 in 10`, `95 in 100`.
  private func share(_ sure: Double) -> String {
    let tenths = sure * 10
    if (tenths - tenths.rounded()).magnitude < 1e-9 { return "\(Int(tenths.rounded())) in 10" }
    return "\(figure(sure * 100)) in 100"
  }
}
