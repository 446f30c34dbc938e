import Projection
import Quantities
import RuleLanguage

/// What the prevalence of every stratum is multiplied by, draw by draw, the central estimate first.
///
/// Everybody has one need at most. Where drawn factors would give the people of one group and age more needs than that,
/// all their needs are scaled alike, until they add to one.
struct PrevalenceFactors {
  /// Strata that are multiplied alike in every draw.
  private struct Kind: Hashable {
    /// Which beliefs are held about them.
    let beliefs: [Bool]
    /// What is believed about all needs of their cell, where it may come to more than everybody; else nothing.
    let cell: [Need]
  }

  /// A need of the people of one group and age.
  private struct Need: Hashable {
    let prevalence: Double
    let beliefs: [Bool]
  }

  /// By stratum, where its factors stand in `draws`.
  let kindOfStratum: [Int]
  /// By kind and draw.
  let draws: [[Double]]

  /// - Parameters:
  ///   - prevalence: by stratum.
  ///   - beliefs: whom each is about, by stratum, and its draws, the central estimate first.
  ///   - count: the draws beside the central estimate.
  init(prevalence: [Double], needs: Int, beliefs: [(strata: [Bool], draws: [Double])], count: Int) {
    var products: [[Bool]: [Double]] = [:]
    func product(_ held: [Bool]) -> [Double] {
      if let known = products[held] { return known }
      let product = zip(held, beliefs).reduce(Array(repeating: 1, count: count + 1)) { product, belief in
        belief.0 ? zip(product, belief.1.draws).map(*) : product
      }
      products[held] = product
      return product
    }
    var (kinds, kindOfStratum) = (IndexedList<Kind>(), [Int]())
    for first in stride(from: 0, to: prevalence.count, by: needs) {
      let cell = (first..<(first + needs)).map { stratum in
        Need(prevalence: prevalence[stratum], beliefs: beliefs.map { $0.strata[stratum] })
      }
      let most = cell.reduce(0) { $0 + $1.prevalence * (product($1.beliefs).max() ?? 1) }
      kindOfStratum += cell.map { kinds.add(Kind(beliefs: $0.beliefs, cell: most > 1 ? cell : [])) }
    }
    self.kindOfStratum = kindOfStratum
    draws = kinds.all.map { kind in
      let factors = product(kind.beliefs)
      let cell = kind.cell.map { (prevalence: $0.prevalence, factors: product($0.beliefs)) }
      return factors.indices.map { draw in
        factors[draw] / max(1, cell.reduce(0) { $0 + $1.prevalence * $1.factors[draw] })
      }
    }
  }
}
