/// What a year adds up to in one pathway, by [setting × group].
final class YearTotals {
  /// People at the end of the latest step.
  let people: Rows
  /// Those of the pathway who wait for the setting at the end of the latest step.
  let waiting: Rows
  let personYears: Rows
  let entrants: Rows
  let deaths: Rows
  let movesIn: Rows
  let movesOut: Rows
  /// Moves in by [band × setting]; nil where no gauge needs them.
  let movesInByBand: Rows?
  /// Moves by [setting left × setting reached]; nil where nobody asks.
  let movesBetween: Rows?
  /// For settings with price rules, pounds at the prices of each step.
  let ruledCost: Rows
  /// 1 where such a price has been another than without rules in any step, by [setting].
  let isRuledCost: Rows
  /// Figures that are worked out at the end of the year, of one quantity at a time.
  let figures: Rows
  /// Everybody in the pathway on the eve of the year; one row.
  private let opening: Rows

  init(settings: Int, groups: Int, bandsWithMoves: Int?, tellsMoves: Bool, lanes: Lanes) {
    let rows = settings * groups
    people = lanes.rows(rows)
    waiting = lanes.rows(rows)
    personYears = lanes.rows(rows)
    entrants = lanes.rows(rows)
    deaths = lanes.rows(rows)
    movesIn = lanes.rows(rows)
    movesOut = lanes.rows(rows)
    movesInByBand = bandsWithMoves.map { lanes.rows($0 * settings) }
    movesBetween = tellsMoves ? lanes.rows(settings * settings) : nil
    ruledCost = lanes.rows(rows)
    isRuledCost = lanes.rows(settings)
    figures = lanes.rows(rows)
    opening = lanes.rows(1)
  }

  /// Forgets the flows of the year before; the stocks remain.
  func beginYear() {
    for flows in [personYears, entrants, deaths, movesIn, movesOut, ruledCost, isRuledCost] { flows.clear() }
    movesInByBand?.clear()
    movesBetween?.clear()
    opening.clear()
    for row in 0..<people.count { opening[0].add(people[row]) }
  }

  /// Everybody in the pathway now, in one lane.
  func everybody(lane: Int) -> Double { sum(people, lane: lane) }

  /// Whether opening + entrants − exits = now in one lane, to 1e-9 of the people.
  func isConserved(lane: Int) -> Bool {
    let expected = opening[0][lane] + sum(entrants, lane: lane) - sum(deaths, lane: lane)
    let now = everybody(lane: lane)
    return (expected - now).magnitude <= 1e-9 * max(1, now)
  }

  private func sum(_ rows: Rows, lane: Int) -> Double { (0..<rows.count).reduce(0) { $0 + rows[$1][lane] } }
}
