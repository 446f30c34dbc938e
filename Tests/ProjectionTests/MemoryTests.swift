import Testing

@testable import Projection

@Suite("Memory, reckoned beforehand")
struct MemoryTests {
  @Test("the most draws fit, and one more does not", arguments: [0, 1, 250, 99_999])
  func mostDraws(fitting: Int) {
    let memory = Memory(fixed: 1000, perDraw: 24)
    let available = UInt64(memory.bytes(draws: fitting))
    #expect(memory.mostDraws(within: available) == fitting)
    #expect(memory.mostDraws(within: available + 23) == fitting)
  }

  @Test("where not even the central estimate fits, no number of draws does")
  func nothingFits() {
    #expect(Memory(fixed: 1000, perDraw: 24).mostDraws(within: 999) == nil)
  }

  @Test("samples are reckoned to take what they hold, where every draw is kept", arguments: [0, 1, 40])
  func samples(draws: Int) {
    let plan = TinyPlan(
      settings: [.unlimited, .unlimited], opening: [20, 4], entrants: [6, 2], ages: 18...18, exits: [0.1], years: 3
    ).plan
    let samples = Samples(of: plan, draws: draws)
    let held = (samples.kept.count + samples.gauged.count + samples.central.count) * MemoryLayout<Double>.size
    #expect(Samples.memory(of: plan).bytes(draws: draws) == Double(held))
  }
}
