import Diagnostics
import Quantities
import Testing

@testable import RuleLanguage

/// Whatever range passes the checks can be drawn from.
@Suite("Ranges")
struct RangesTests {
  private func rulebook(_ range: String) -> CheckedRules {
    check([
      tree(
        """
        scenario "Small"
          years 2026-27 to 2028-29
          ages 18 to 21 and over
        people from "people.csv"
        pathway accommodation
          settings family home, residential home
          starts in family home
        setting residential home
          cost \(range) a week for each person
        """)
    ])
  }

  @Test("a likely value near an end is refused, or draws are finite", arguments: [1, 50, 99.9], [0.002, 1, 100])
  func nearAnEnd(sure: Double, low: Double) throws {
    for factor in [1.5, 3, 1000] {
      let high = low * factor
      for part in [1e-15, 0.0009, 0.0011, 0.5, 0.9989, 0.9991] {
        let mode = low + part * (high - low)
        let checked = rulebook("likely £\(mode), between £\(low) and £\(high) (\(sure)% sure)")
        guard (0.001...0.999).contains(part) else {
          #expect(checked.findings.all.map(\.code) == [.centreOutside], "\(mode) in \(low) to \(high)")
          continue
        }
        let setting = try #require(checked.rulebook?.settings["residential home"])
        guard case .number(let distribution) = setting.cost?.amount.value else { continue }
        let sampler = Sampler(distribution, legal: AmountRole.pounds.legal)
        for u in [1e-9, 0.05, 0.5, 0.95, 1 - 1e-9] {
          #expect(sampler.quantile(u).isFinite && sampler.quantile(u) >= 0, "\(u) of \(mode) in \(low) to \(high)")
        }
      }
    }
  }
}
