import Projection
import Quantities

// Part 3 of a step: who asks to move.
extension Reference {
  /// Some people of one cell who ask for a setting.
  struct Ask {
    let stratum: Int
    let setting: Int
    /// The setting they wait for already, or no wish.
    let wish: Int
    let to: Int
    let people: Double
    /// Whether those who find no place wait for one.
    let waits: Bool
  }

  /// A cell of a pathway with somebody in it, and what asks for its people.
  private struct Cell {
    let stratum: Int
    let setting: Int
    let wish: Int
    let people: Double
    /// The shares of it that baseline moves take.
    let baseline: [(to: Int, share: Double)]
    /// The shares of it that rules ask for.
    var asked: [(to: Int, share: Double, waits: Bool)] = []

    /// R as a share of the cell: "what remains" after baseline moves.
    var rest: Double { 1 - baseline.reduce(0) { $0 + $1.share } }
  }

  /// "Desired moves in each pathway, simultaneously from the stock after 2. Baseline moves take their share of every cell;
  /// what remains of a cell is R. … Where several rules draw on one cell and ask more than R, all are scaled alike."
  mutating func desiredMoves(in pathway: Int) -> [Ask] {
    var cells = cells(of: pathway)
    for rule in plan.moveRules where rule.pathway == pathway { ask(rule, of: &cells) }
    return cells.flatMap { cell in
      func ask(_ to: Int, _ share: Double, _ waits: Bool) -> Ask {
        Ask(
          stratum: cell.stratum, setting: cell.setting, wish: cell.wish, to: to, people: cell.people * share,
          waits: waits)
      }
      let scale = shareMet(by: cell.rest, of: cell.asked.reduce(0) { $0 + $1.share })
      return cell.baseline.map { ask($0.to, $0.share, true) }
        + cell.asked.map { ask($0.to, $0.share * scale, $0.waits) }
    }
  }

  /// The cells with somebody in them. Those who wait "keep every other move of k, and ask for k' no second time".
  private mutating func cells(of pathway: Int) -> [Cell] {
    let moves = plan.pathways[pathway].moves
    var cells: [Cell] = []
    for stratum in 0..<strata.count {
      for setting in plan.pathways[pathway].settings.indices {
        let leaving = moves.filter { $0.from == setting }
        let shares = stepShares(
          of: leaving.map { move in
            move.probability[stratum]
              * factor(on: stratum) { rate in
                rate == .moves(pathway: pathway, from: setting, to: move.to)
                  || rate == .moves(pathway: pathway, from: nil, to: move.to)
              }
          })
        for (wish, people) in people[pathway][stratum][setting].enumerated() where people > 0 {
          let baseline = zip(leaving, shares).filter { $0.0.to != wish }.map { (to: $0.to, share: $1) }
          cells.append(Cell(stratum: stratum, setting: setting, wish: wish, people: people, baseline: baseline))
        }
      }
    }
    return cells
  }

  /// "A rule that moves X% takes it of the cell. A rule that moves N people a year asks N/m a step, tier by tier (within a
  /// tier in proportion to R), never more than the tiers hold."
  private func ask(_ rule: MoveRule, of cells: inout [Cell]) {
    let level = level(of: rule.schedule)
    let meant = cells.indices.filter {
      rule.strata[cells[$0].stratum] && rule.from.contains(cells[$0].setting) && cells[$0].wish != rule.to
    }
    switch rule.amount {
    case .share(let share):
      let ofStep = 1 - power(1 - value[share], level)
      for cell in meant { cells[cell].asked.append((to: rule.to, share: ofStep, waits: rule.waits)) }
    case .people(let number, let portion):
      var wanted = value[number] * worth(portion) * level
      for tier in 0...rule.tiers.count {
        let members = meant.filter { self.tier(of: cells[$0].stratum, in: rule) == tier }
        let there = members.reduce(0) { $0 + cells[$1].people * cells[$1].rest }
        let met = shareMet(by: wanted, of: there)
        for cell in members {
          cells[cell].asked.append((to: rule.to, share: cells[cell].rest * met, waits: rule.waits))
        }
        wanted = max(0, wanted - there * met)
      }
    }
  }

  /// The first tier that holds a stratum; "who is in no tier comes last".
  private func tier(of stratum: Int, in rule: MoveRule) -> Int {
    rule.tiers.firstIndex { $0[stratum] } ?? rule.tiers.count
  }

  private func worth(_ portion: MoveRule.Portion) -> Double {
    switch portion {
    case .whole: 1
    case .share(let share, let among): value[share] / max(1, among.reduce(0) { $0 + value[$1] })
    case .rest(let shares): max(0, 1 - shares.reduce(0) { $0 + value[$1] })
    }
  }
}
