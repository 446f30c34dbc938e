internal import Kernel
import Quantities

// Who is of which age. What a step decides is done to strata when the next begins; here it is done ahead, to a copy.
extension PathwayBlock {
  /// Adds the people of a lane at the end of the latest step, by age.
  ///
  /// - Parameters:
  ///   - bands: the band of every stratum.
  ///   - nothing: rows of zeros, as many as there are shares of people who leave or whose need changes.
  func addPeople(ofLane lane: Int, bands: [Int], nothing: Rows, to people: inout PeopleByAge) {
    let settled = settledState(vector: lane / kernelLanes, nothing: nothing)
    for stratum in 0..<strata.count {
      for (number, compartment) in compartments.all.enumerated() {
        let there = settled[stratum * compartments.count + number][lane % kernelLanes]
        guard there > 0 else { continue }
        people.add(
          there, setting: prepared.firstSetting + compartment.setting, group: strata.group(of: stratum),
          need: strata.need(of: stratum), band: bands[stratum])
      }
    }
  }

  /// One vector of lanes as it is once all that the latest step has decided is done, by [stratum × compartment].
  private func settledState(vector number: Int, nothing: Rows) -> Rows {
    let settled = state[number].copy()
    let scratch = Rows(prepared.kernel.scratchRows, lanes: kernelLanes)
    let (counts, exits) = (lanes.rows(people.count), lanes.rows(totals.deaths.count))
    let lane = number * kernelLanes
    var pathway = prepared.kernel.view(of: reach)
    var (moves, displacement) = (prepared.kernel.moves.view, prepared.kernel.displacement.view)
    withUnsafePointer(to: &moves) { moves in
      withUnsafePointer(to: &displacement) { displacement in
        var step = lv_step(
          birthday: 0, moves: moves, displaced: someAreDisplaced ? displacement : nil,
          shares: shares.shares.address(lane: lane), displaced_shares: displaced.shares.address(lane: lane),
          entrants: entered.address(lane: lane), exiting: nothing.address(lane: lane), left: nil,
          changing: nothing.address(lane: lane), people: settled.address(), opening: nil,
          counts: counts.address(lane: lane), exits: exits.address(lane: lane), scratch: scratch.address())
        lv_advance(&pathway, &step)
      }
    }
    return settled
  }
}
