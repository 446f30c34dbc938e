import TestSupport
import Testing

@testable import Projection

@Suite("Waiting, full settings and lost places")
struct CapacityTests {
  @Test("Who waits keeps every other move, and stops waiting when one is made")
  func otherMovesOfWhoWaits() async {
    // All 10 ask for the full setting 1 in the first year; half of those who wait leave for 2 in the second.
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 2), .unlimited], opening: [10, 0, 0],
      moves: [Move(from: 0, to: 2, probability: [0.5])], years: 2)
    let share = tiny.number(1)
    tiny.addMove(from: [0], to: 1, .share(share), phase: [1, 0])
    #expect(await tiny.project(.waiting, year: 0) == [0, 5, 0])
    #expect(await tiny.project(.people, year: 0) == [5, 0, 5])
    #expect(await tiny.project(.waiting, year: 1) == [0, 2.5, 0])
    #expect(await tiny.project(.people, year: 1) == [2.5, 0, 7.5])
  }

  @Test("Who waits for one setting and asks another in vain keeps the first wish")
  func oneWish() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 2), .places(0, steps: 2)], opening: [10, 0, 0], years: 2)
    let share = tiny.number(1)
    tiny.addMove(from: [0], to: 1, .share(share), phase: [1, 0])
    tiny.addMove(from: [0], to: 2, .share(share), phase: [0, 1])
    #expect(await tiny.project(.waiting, year: 1) == [0, 10, 0])
  }

  @Test("Who asks for something else in a step is not admitted from the waiting in it")
  func desireElsewhere() async {
    // 10 wait for 1; in the second year 8 places open there, and 40% of those who wait ask for 2.
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 2), .places(1, steps: 2)], opening: [10, 0, 0], years: 2)
    let (all, part) = (tiny.number(1), tiny.number(0.4))
    tiny.addMove(from: [0], to: 1, .share(all), phase: [1, 0])
    tiny.addMove(from: [0], to: 2, .share(part), phase: [0, 1])
    tiny.addPlaces(8, in: 1, .opens, phase: [0, 1])
    // 4 ask for 2, one gets in; of the 6 who do not, all are admitted to 1; 3 wait on.
    #expect(isClose(await tiny.project(.people, year: 1), [3, 6, 1], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting, year: 1), [0, 3, 0], within: 1e-12))
  }

  @Test("Who waits goes first; of the room that remains, moves and entrants share alike")
  func queue() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(0, steps: 2)], opening: [10, 0], entrants: [0, 4], years: 2)
    let (half, all) = (tiny.number(0.5), tiny.number(1))
    tiny.addMove(from: [0], to: 1, .share(half), phase: [1, 0])
    tiny.addMove(from: [0], to: 1, .share(all), phase: [0, 1])
    tiny.addPlaces(12, in: 1, .opens, phase: [0, 1])
    #expect(await tiny.project(.waiting, year: 0) == [0, 9])
    // The 9 who wait are admitted; 5 ask and 4 enter for the 3 places that remain: a third of each.
    #expect(isClose(await tiny.project(.people, year: 1), [6, 12], within: 1e-12))
    #expect(isClose(await tiny.project(.movesIn, year: 1), [0, 9 + 5.0 / 3], within: 1e-12))
    #expect(isClose(await tiny.project(.entrants, year: 1), [8.0 / 3, 4.0 / 3], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting, year: 1), [0, 6], within: 1e-12))
  }

  @Test("A place that a move frees is offered in the next step")
  func freedPlaces() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .places(4, steps: 2), .unlimited], opening: [10, 4, 0],
      moves: [Move(from: 1, to: 2, probability: [1]), Move(from: 0, to: 1, probability: [1])], years: 2)
    #expect(await tiny.project(.people, year: 0) == [10, 0, 4])
    #expect(await tiny.project(.people, year: 1) == [6, 4, 4])
  }

  @Test("Entrants a full setting cannot take go to its `when full` as far as that has room, the others to the start")
  func whenFull() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .places(5, whenFull: 2), .places(4)], opening: [0, 5, 1], entrants: [0, 10, 0])
    #expect(isClose(await tiny.project(.people), [7, 5, 4], within: 1e-12))
    #expect(isClose(await tiny.project(.entrants), [7, 0, 3], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 10, 0], within: 1e-12))
  }

  @Test("Entrants from two full settings share the room of one `when full` alike, after its own")
  func sharedWhenFull() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .places(0, whenFull: 3), .places(0, whenFull: 3), .places(6)], opening: [0, 0, 0, 0],
      entrants: [0, 3, 9, 2])
    #expect(isClose(await tiny.project(.people), [8, 0, 0, 6], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 3, 9, 0], within: 1e-12))
  }

  @Test("Entrants wait at an unlimited `when full`")
  func unlimitedWhenFull() async {
    let tiny = TinyPlan(
      settings: [.unlimited, .places(3, whenFull: 2), .unlimited], opening: [0, 0, 0], entrants: [0, 10, 0])
    #expect(isClose(await tiny.project(.people), [0, 3, 7], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 7, 0], within: 1e-12))
  }

  @Test("People whose places close go to `when full` and wait for the one they lost")
  func displacement() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(10, whenFull: 2), .unlimited], opening: [0, 10, 0])
    tiny.addPlaces(4, in: 1, .closes)
    #expect(isClose(await tiny.project(.people), [0, 6, 4], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 4, 0], within: 1e-12))
    #expect(isClose(await tiny.project(.movesOut), [0, 4, 0], within: 1e-12))
    #expect(isClose(await tiny.project(.movesIn), [0, 0, 4], within: 1e-12))
    #expect(await tiny.project(.overCapacity) == [0, 0, 0])
    #expect(await tiny.project(.people, option: 0) == [0, 10, 0])
  }

  @Test("Where `when full` has too little room, the others stay above the places")
  func overCapacity() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(10, whenFull: 2), .places(5)], opening: [0, 10, 3])
    tiny.addPlaces(4, in: 1, .closes)
    #expect(isClose(await tiny.project(.people), [0, 8, 5], within: 1e-12))
    #expect(isClose(await tiny.project(.overCapacity), [0, 2, 0], within: 1e-12))
    #expect(isClose(await tiny.project(.waiting), [0, 2, 0], within: 1e-12))
  }

  @Test("With no `when full` everybody stays above the places")
  func nowhereToGo() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(10)], opening: [0, 10])
    tiny.addPlaces(4, in: 1, .closes)
    #expect(await tiny.project(.people) == [0, 10])
    #expect(await tiny.project(.overCapacity) == [0, 4])
    #expect(await tiny.project(.waiting) == [0, 0])
  }

  @Test("People who lose their place while they wait for another now wait for the one they lost")
  func displacedWhileWaiting() async {
    var tiny = TinyPlan(
      settings: [.unlimited, .places(10, steps: 2, whenFull: 0), .places(0, steps: 2)], opening: [0, 10, 0], years: 2)
    let share = tiny.number(0.5)
    tiny.addMove(from: [1], to: 2, .share(share), phase: [1, 0])
    tiny.addPlaces(4, in: 1, .closes, phase: [0, 1])
    #expect(await tiny.project(.waiting, year: 0) == [0, 0, 5])
    #expect(isClose(await tiny.project(.waiting, year: 1), [0, 4, 3], within: 1e-12))
    #expect(isClose(await tiny.project(.people, year: 1), [4, 6, 0], within: 1e-12))
  }

  @Test("Places never fall below 0, and have no limit where none is set")
  func places() async {
    var tiny = TinyPlan(settings: [.unlimited, .places(3)], opening: [0, 0])
    tiny.addPlaces(5, in: 1, .closes)
    let samples = await project(tiny.plan, draws: 0, seed: 1)
    #expect(samples.draws(of: .places, setting: 1, year: 0, option: 1) == [0])
    #expect(samples.draws(of: .places, setting: 1, year: 0, option: 0) == [3])
    #expect(samples.draws(of: .places, setting: 0, year: 0, option: 1) == [.infinity])
  }
}
