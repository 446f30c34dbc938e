internal import Kernel
import Quantities

/// The people of one pathway in a block of lanes, and the scratch of their step.
///
/// The kernel takes everybody, stratum by stratum, from the end of one step to where the next decides; what is decided is
/// worked out here, band by band. Each part of that is an extension in a file of its own; `Block` calls them in order.
final class PathwayBlock {
  let prepared: PreparedPathway
  let strata: Strata
  let stepsPerYear: Int
  let weeksPerYear: Double
  let lanes: Lanes
  /// What the current year goes over.
  private(set) var reach: YearReach
  /// People by [band × compartment]: after exits and changes of need, and, when people have moved, at the end of the step.
  var people: Rows
  /// The same at the other end of the moves of a step.
  var closing: Rows
  /// People by [choice], from the stock after exits and changes of need.
  let choosing: Rows
  /// People when the step began, each a year older where a year began, by [band × compartment]; nil where no gauge asks.
  let opening: Rows?
  let totals: YearTotals
  let rates: StepRates
  let shares: MoveShares
  let capacity: Capacity
  let prices: Prices
  /// How far each entrant rule is in force, by [rule].
  let entrantLevels: Levels
  /// The group of every stratum that people enter.
  let entering: [Int]
  /// The band of every stratum that people enter.
  let bandEntered: [Int]
  /// Entrants of the step, by [entering stratum × setting] they are meant for.
  let entrants: Rows
  /// Those who entered at the end of the step, by [entering stratum × compartment].
  let entered: Rows
  /// The entrants that each entrant rule sends elsewhere, by [rule].
  let redirected: Rows
  /// Entrants whom full settings send on.
  let unmet: Overflow
  /// People who lose their places.
  let displaced: Overflow
  /// Whether anybody did in this step.
  var someAreDisplaced = false
  /// One band while it is worked on, by [compartment].
  let scratch: Rows
  /// The state: people by [stratum × compartment], for one vector of lanes after another.
  let state: [Rows]
  private let kernelScratch: Rows

  init(_ prepared: PreparedPathway, of plan: Plan, lanes: Lanes, triggers: Triggers) {
    self.prepared = prepared
    self.lanes = lanes
    reach = prepared.reach[0]
    strata = plan.strata
    stepsPerYear = plan.timeline.stepsPerYear
    weeksPerYear = plan.weeksPerYear
    let (settings, compartments) = (prepared.pathway.settings, prepared.compartments)
    people = lanes.rows(prepared.bands.count * compartments.count)
    closing = lanes.rows(people.count)
    choosing = lanes.rows(prepared.moves.choices.count)
    opening = prepared.needsOpeningByBand ? lanes.rows(prepared.bands.count * compartments.count) : nil
    totals = YearTotals(
      settings: settings.count, groups: strata.groups,
      bandsWithMoves: prepared.needsMovesByBand ? prepared.bands.count : nil,
      tellsMoves: plan.tellsMoves && lanes.draws.contains(0), lanes: lanes)
    rates = StepRates(prepared.rates, stepsPerYear: stepsPerYear, lanes: lanes)
    shares = MoveShares(prepared, lanes: lanes, triggers: triggers)
    capacity = Capacity(rooms: prepared.rooms, placesRules: prepared.placesRules, lanes: lanes, triggers: triggers)
    prices = Prices(prepared, stepsPerYear: stepsPerYear, lanes: lanes, triggers: triggers)
    entrantLevels = Levels(prepared.entrantRules.map(\.schedule), lanes: lanes, triggers: triggers)
    entering = plan.entering.map(plan.strata.group)
    bandEntered = plan.entering.map { prepared.bands.ofStratum[$0] }
    entrants = lanes.rows(plan.entering.count * settings.count)
    entered = lanes.rows(plan.entering.count * compartments.count)
    redirected = lanes.rows(prepared.entrantRules.count)
    unmet = Overflow(prepared.overflow, rooms: prepared.rooms, lanes: lanes)
    displaced = Overflow(prepared.overflow, rooms: prepared.rooms, lanes: lanes)
    scratch = lanes.rows(max(compartments.count, 2))
    state = (0..<(lanes.count / kernelLanes)).map { [strata] _ in
      Rows(strata.count * compartments.count, lanes: kernelLanes)
    }
    kernelScratch = Rows(prepared.kernel.scratchRows, lanes: kernelLanes)
    takeOpening()
  }

  /// Everybody where they are on the eve of the run.
  private func takeOpening() {
    for stratum in 0..<strata.count {
      for setting in settings.indices {
        let opening = prepared.pathway.opening[stratum * settings.count + setting]
        for vector in state { vector[stratum * compartments.count + setting].set(opening) }
        let band = self[bands.ofStratum[stratum], setting]
        band.fill { band[$0] + opening }
      }
    }
    countPeople()
  }

  var settings: [Setting] { prepared.pathway.settings }
  var compartments: Compartments { prepared.compartments }
  var bands: Bands { prepared.bands }
  /// Whether each room has a limit.
  var isLimited: [Bool] { prepared.rooms.isLimited }

  /// The people of a band in a compartment.
  subscript(band: Int, compartment: Int) -> Row { people[band * prepared.compartments.count + compartment] }

  /// The row of a setting and group in `totals`.
  func total(_ setting: Int, _ group: Int) -> Int { setting * strata.groups + group }

  /// Forgets whom the step before has counted.
  func beginStep(_ step: Int) {
    let next = prepared.reach[step / stepsPerYear]
    // Bands that nobody can be of any more as well.
    let bands = min(reach.bands.lowerBound, next.bands.lowerBound)..<max(reach.bands.upperBound, next.bands.upperBound)
    let rows = (bands.lowerBound * compartments.count)..<(bands.upperBound * compartments.count)
    for counts in [people, closing] { counts.clear(rows: rows) }
    opening?.clear(rows: rows)
    reach = next
  }

  /// Takes everybody to where a step decides: what the last step decided, a birthday, exits and changes of need.
  ///
  /// - Parameters:
  ///   - birthday: whether a year begins.
  ///   - exiting: the share that leaves, by row of its rates or, where another pathway's settings decide it, by [stratum].
  ///   - left: receives the share of every stratum that leaves, where the settings of this pathway decide it.
  ///   - changing: the shares of the changes of need.
  func advance(birthday: Bool, exiting: Rows, left: Rows?, changing: Rows) {
    var pathway = prepared.kernel.view(of: reach)
    var (moves, displacement) = (prepared.kernel.moves.view, prepared.kernel.displacement.view)
    for (number, vector) in state.enumerated() {
      let lane = number * kernelLanes
      withUnsafePointer(to: &moves) { moves in
        withUnsafePointer(to: &displacement) { displacement in
          var step = lv_step(
            birthday: birthday ? 1 : 0, moves: moves, displaced: someAreDisplaced ? displacement : nil,
            shares: shares.shares.address(lane: lane), displaced_shares: displaced.shares.address(lane: lane),
            entrants: entered.address(lane: lane), exiting: exiting.address(lane: lane),
            left: left?.address(lane: lane), changing: changing.address(lane: lane),
            people: vector.address(), opening: opening?.address(lane: lane), counts: people.address(lane: lane),
            exits: totals.deaths.address(lane: lane),
            scratch: kernelScratch.address())
          lv_advance(&pathway, &step)
        }
      }
    }
  }

  /// Counts who lives in, and who waits for, each setting.
  func countPeople() {
    totals.people.clear()
    totals.waiting.clear()
    prepared.sums.living.add(to: totals.people, from: people, of: reach.bands)
    prepared.sums.waiting.add(to: totals.waiting, from: people, of: reach.bands)
  }

  /// Counts who lives in each room, as last counted by setting.
  func countRooms() {
    capacity.people.clear()
    for setting in settings.indices {
      for group in 0..<strata.groups {
        capacity.people[prepared.rooms.room(setting, group: group)].add(totals.people[total(setting, group)])
      }
    }
  }

  /// Everybody who lives in a setting, as last counted.
  func setPeople(_ row: Row, in setting: Int) {
    row.set(0)
    for group in 0..<strata.groups { row.add(totals.people[total(setting, group)]) }
  }

  /// Everybody who lives in a room, as last counted.
  func setPeople(_ row: Row, inRoom room: Int) {
    row.set(0)
    let setting = prepared.rooms.all[room].setting
    for group in prepared.rooms.groupsOfRoom[room] {
      row.add(totals.people[total(setting, group)])
    }
  }

  /// The places of a setting in force.
  func setPlaces(_ row: Row, of setting: Int) {
    row.set(0)
    for room in prepared.rooms.ofSetting[setting] { row.add(capacity.places[room]) }
  }

  /// The places of a setting that nobody has, room by room.
  func setEmptyPlaces(_ row: Row, in setting: Int) {
    row.set(0)
    for room in prepared.rooms.ofSetting[setting] {
      let (people, places) = (scratch[0], capacity.places[room])
      setPeople(people, inRoom: room)
      row.fill { row[$0] + max(0, places[$0] - people[$0]) }
    }
  }
}
