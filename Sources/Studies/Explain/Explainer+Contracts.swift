import Projection
import Quantities
import RuleLanguage

// Contracts in words: what is bought, on which terms, and until when.
extension Explainer {
  func sentence(_ contract: ContractDeclaration) -> String {
    var words = contract.purchase.map(sentences) ?? []
    if let indexation = contract.indexation {
      words.append(
        "prices growing by \(told(indexation.growth)) a year \(indexation.terms.said), from "
          + "\(vocabulary.priceYear(rulebook)) on")
    }
    if let until = contract.until { words.append("until \(until)") }
    words.append(
      contract.notice.map { "notice \(said(months: $0.months))" } ?? "no notice is said, so it runs to its end")
    if let day = contract.breakDay { words.append("it can end from \(day) on") }
    return words.joined(separator: "; ")
  }

  /// `20 places in day care at £300 a week each, paid for whether used or not; the next 10 at £250 as they are used`.
  private func sentences(_ purchase: Purchase) -> [String] {
    zip(purchase.bands, purchase.places(central)).enumerated().map { number, entry in
      let (band, places) = entry
      let price = told(band.weeklyPrice)
      guard number == 0 else {
        let terms = band.isCommitted ? "used or not" : "as they are used"
        return "the next \(told(band, places: places)) at \(price), \(terms)"
      }
      let terms = band.isCommitted ? "paid for whether used or not" : "paid for as they are used"
      let upTo = band.isCommitted || places == nil ? "" : "up to "
      let counted = places == 1 ? "place" : "places"
      let all = places == nil ? counted : "\(told(band, places: places)) \(counted)"
      return "\(upTo)\(all) in \(purchase.setting) at \(price) a week each, \(terms)"
    }
  }

  private func told(_ band: Purchase.Band, places: Double?) -> String {
    if case .places(let amount) = band.extent { return told(amount) }
    return places.map { said($0, .none) } ?? ""
  }
}
