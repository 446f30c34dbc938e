import Kernel

/// An update for the kernel, the same that `peers/kernel.py` does: groups × ages × needs in 12 settings with 24 moves, whose
/// shares differ by group, age band, need and lane; exits by stratum; and a birthday every fourth step.
final class KernelWorkload: Sendable {
  static let groups = 2
  static let ages = 73
  static let needs = 3
  static let settings = 12
  static let moves = (0..<12).map { ($0, ($0 + 1) % 12) } + (1..<11).map { ($0, 0) } + [(0, 2), (11, 1)]
  /// Multiplications, each with an addition, for a stratum: one for every move and for who stays; and for every setting one
  /// for who leaves, and one for who stays and is counted.
  static let arithmetic = moves.count + settings + settings * 2
  private static let lanes = Int(lv_lanes)
  private static let strata = groups * ages * needs
  /// The youngest of every age band but the first.
  private static let ageBands = [7, 27, 47]
  private static let bands = groups * (ageBands.count + 1) * needs
  private static let exitRows = 9

  let people = Buffer([Double](repeating: 0, count: strata * settings * lanes))
  private let exits = Buffer([Double](repeating: 0, count: settings * groups * lanes))
  private let counts = Buffer([Double](repeating: 0, count: bands * settings * lanes))
  private let scratch = Buffer(
    [Double](repeating: 0, count: Int(lv_scratch_rows(Int32(needs), Int32(settings), 0)) * lanes))
  private let shares = Buffer((0..<bands).flatMap(KernelWorkload.shares))
  private let exiting = Buffer((0..<exitRows).flatMap(KernelWorkload.exiting))
  private let band = Buffer((0..<strata).map { Int32(KernelWorkload.band(of: $0)) })
  private let setting = Buffer((0..<Int32(settings)).map { $0 })
  private let exitRow = Buffer((0..<strata).map { Int32($0 % exitRows * lanes) })
  private let firstChange = Buffer([Int32](repeating: 0, count: strata + 1))
  private let entering = Buffer([Int32](repeating: -1, count: strata))
  private let flowsOfBand = Buffer((0..<bands).map { Int32($0 * (settings + 1)) })
  private let firstTerm = Buffer(
    (0..<bands).flatMap { band in (0...settings).map { KernelWorkload.firstTerm(of: band, to: $0) } } as [Int32])
  private let terms = Buffer((0..<bands).flatMap(KernelWorkload.terms))

  /// Ages of a band together, as many as can be: in a step without a birthday, and in one with.
  private let runs = [0, 1].map { Buffer(KernelWorkload.runs(shift: $0)) }

  /// Settings × strata.
  var cells: Int { Self.strata * Self.settings }

  var peopleNow: Double { sum(people) }
  var deaths: Double { sum(exits) }
  var counted: Double { sum(counts) }

  private func sum(_ buffer: Buffer<Double>) -> Double { (0..<buffer.count).reduce(0) { $0 + buffer.start[$1] } }

  private static func band(of stratum: Int) -> Int {
    let (cell, need) = stratum.quotientAndRemainder(dividingBy: needs)
    let (group, age) = cell.quotientAndRemainder(dividingBy: ages)
    return (group * (ageBands.count + 1) + ageBands.count { age >= $0 }) * needs + need
  }

  private static func runs(shift: Int) -> [lv_run] {
    func band(_ age: Int) -> Int { ageBands.count { age >= $0 } }
    return (0..<groups).flatMap { group in
      var runs: [lv_run] = []
      var end = ages
      while end > 0 {
        var age = end - 1
        while end - age < lv_ages_at_once, age > shift, end < ages || shift == 0, band(age - 1) == band(age),
          band(age - 1 - shift) == band(age - shift)
        {
          age -= 1
        }
        runs.append(lv_run(group: Int32(group), age: Int32(age), ages: Int32(end - age), needs: .max))
        end = age
      }
      return runs
    }
  }

  /// Who leaves, by lane.
  private static func exiting(of row: Int) -> [Double] {
    (0..<lanes).map { 0.001 * Double(1 + row) + 0.00001 * Double($0) }
  }

  /// Who stays in every setting, then who moves, by lane.
  private static func shares(of band: Int) -> [Double] {
    let moving = moves.indices.map { move in
      (0..<lanes).map { 0.002 + 0.0005 * Double((5 * move + 3 * band + $0) % 7) }
    }
    let staying = (0..<settings).map { setting in
      (0..<lanes).map { lane in
        moves.indices.reduce(1) { moves[$1].0 == setting ? $0 - moving[$1][lane] : $0 }
      }
    }
    return (staying + moving).flatMap { $0 }
  }

  /// Where the terms of a setting begin, and those of the one before end.
  private static func firstTerm(of band: Int, to setting: Int) -> Int32 {
    let before = moves.count { $0.1 < setting } + setting
    return Int32(band * (settings + moves.count) + before)
  }

  private static func terms(of band: Int) -> [lv_term] {
    let first = band * (settings + moves.count)
    return (0..<settings).flatMap { setting in
      let arriving = moves.indices.filter { moves[$0].1 == setting }
      return [(from: setting, row: setting)] + arriving.map { (from: moves[$0].0, row: settings + $0) }
    }.map { lv_term(from: Int32($0.from * lanes), share: Int32((first + $0.row) * lanes)) }
  }

  /// Projects so many vectors of lanes from the outset, one after another.
  func run(vectors: Int, steps: Int) {
    var flows = lv_flows(band: flowsOfBand.start, first_term: firstTerm.start, terms: terms.start)
    var pathway = lv_pathway(
      groups: Int32(Self.groups), ages: Int32(Self.ages), needs: Int32(Self.needs), compartments: Int32(Self.settings),
      row: Int32(Self.lanes), band: band.start, setting: setting.start, settings: 1, exit: exitRow.start,
      first_change: firstChange.start, changes: nil, entering: entering.start,
      runs: (UnsafePointer(runs[0].start), UnsafePointer(runs[1].start)),
      run_count: (Int32(runs[0].count), Int32(runs[1].count)))
    for _ in 0..<vectors {
      open()
      for step in 0..<steps {
        counts.fill(0)
        withUnsafePointer(to: &flows) { flows in
          var step = lv_step(
            birthday: step % 4 == 0 ? 1 : 0, moves: flows, displaced: nil, shares: shares.start, displaced_shares: nil,
            entrants: nil, exiting: exiting.start, left: nil, changing: nil, people: people.start, opening: nil,
            counts: counts.start, exits: exits.start, scratch: scratch.start)
          lv_advance(&pathway, &step)
        }
      }
    }
  }

  private func open() {
    exits.fill(0)
    for cell in 0..<cells {
      let (stratum, setting) = cell.quotientAndRemainder(dividingBy: Self.settings)
      let opening = Double(10 + (7 * stratum + 3 * setting) % 11)
      (people.start + cell * Self.lanes).update(repeating: opening, count: Self.lanes)
    }
  }
}
