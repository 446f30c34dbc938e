import Appraisal
import Projection
import Quantities
import RuleLanguage

/// Works out what each hypothesis of some options adds to their differences from do nothing: every subset of hypotheses
/// is an option of one run, at the likely values.
struct Attributing {
  /// A figure of which differences are taken apart.
  struct Headline {
    let figure: StudyAppraisal.Headline
    let unit: ExpectationVerdict.Unit
    /// What it comes to in an option of a run, at the likely values.
    let value: (OptionFigures, Int) -> Double
  }

  /// An option whose differences are taken apart.
  private struct Whole {
    /// What can be in force or not, by the hypothesis.
    let players: [(hypothesis: String?, inForce: InForce)]
    let design: ShapleyDesign
    /// The subsets of the design, by their places in the run.
    let places: [Int]
  }

  private let wholes: [Whole]
  private let subsets: [InForce]

  /// So many orders are drawn, each with its reverse, where there are too many hypotheses to run every subset.
  private static let pairs = 64

  /// - Parameter options: what is in force in each.
  init(_ options: [InForce], of rulebook: Rulebook) {
    var subsets = [InForce()]
    var places = [InForce(): 0]
    wholes = options.map { option in
      let players = rulebook.players(in: option)
      let design: ShapleyDesign
      if players.count <= ShapleyDesign.mostExact {
        design = ShapleyDesign(hypotheses: max(1, players.count))
      } else {
        var random = SplitMix(seed: 1)
        design = ShapleyDesign(hypotheses: players.count, pairs: Self.pairs, using: &random)
      }
      let inRun = design.subsets.map { subset in
        let inForce = players.indices.filter(subset.contains).reduce(into: InForce()) { all, player in
          all.hypotheses.formUnion(players[player].inForce.hypotheses)
          all.options.formUnion(players[player].inForce.options)
        }
        if let place = places[inForce] { return place }
        places[inForce] = subsets.count
        subsets.append(inForce)
        return subsets.count - 1
      }
      return Whole(players: players, design: design, places: inRun)
    }
    self.subsets = subsets
  }

  /// By option, the differences of every headline and their parts.
  func run(
    _ study: Study, headlines: [Headline], measures: [Measure]
  ) async -> [[(difference: Double, parts: [(hypothesis: String?, share: Estimate)], isSampled: Bool)]] {
    let rates = study.discountRates.rates
    let measuring = await Trials(study, inForce: subsets, measures: measures).run([])
    let figures = OptionFigures(measuring: measuring, rates: rates, cost: study.reportedSeries.cost(settings: nil))
    return wholes.map { whole in
      headlines.map { headline in
        let outcomes = whole.places.map { headline.value(figures, $0) }
        let shares = whole.design.shares(of: outcomes)
        let parts = zip(whole.players, shares).map { (hypothesis: $0.hypothesis, share: $1) }
        let difference = parts.reduce(0) { $0 + $1.share.value }
        return (difference, parts, whole.players.count > ShapleyDesign.mostExact)
      }
    }
  }
}

extension Rulebook {
  /// What can be in force or not in an option: its hypotheses, and its own lines where they do something.
  fileprivate func players(in option: InForce) -> [(hypothesis: String?, inForce: InForce)] {
    let own = option.options.sorted().filter { !options[$0].spending.isEmpty || options[$0].population != nil }
    return option.hypotheses.sorted().map { (hypotheses[$0].title.text, InForce(hypotheses: [$0])) }
      + own.map { (nil, InForce(options: [$0])) }
  }
}

/// Random numbers for what may be any, as long as it is the same again; source: SplitMix64, S. Vigna.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
