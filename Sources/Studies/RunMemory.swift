public import Diagnostics
import Projection
import RuleLanguage

// Whether a run fits into memory, seen before any of it is taken.

extension Plan {
  /// What projecting it takes, and what is found.
  var memory: Memory { Samples.memory(of: self) + memoryOfProjecting() }
}

extension Memory {
  /// What to say where so many draws do not fit; nil where they do.
  func shortage(draws: Int, available: UInt64) -> Finding? {
    let needed = bytes(draws: draws)
    guard needed > Double(available) else { return nil }
    guard let possible = mostDraws(within: available), possible > 0 else {
      return .tooMuchMemoryForAnyDraw(needed: bytes(draws: 1))
    }
    return .tooMuchMemory(needed: needed, draws: draws, possible: possible)
  }
}

extension Study {
  /// Checks that the results of so many draws fit into memory, before any of it is taken.
  ///
  /// - Parameters:
  ///   - chance: whether people are whole, and luck decides what happens to each.
  ///   - available: the bytes a run may take.
  public func checkMemory(
    draws: Int, keepingDraws: Bool = false, chance: Bool = false, available: UInt64
  ) throws(Finding) {
    let plan = plan(draws: draws, keepingDraws: keepingDraws, chance: chance).plan
    var memory = plan.memory
    // What is expected without luck is projected after it, and both are held.
    if chance { memory = memory + Samples.memory(of: luckless(plan)) }
    if keepingDraws { memory.perDraw += writtenBytesOfADraw }
    if let finding = memory.shortage(draws: draws, available: available) { throw finding }
  }

  /// What the rows of one draw take: three figures of every setting and the total cost, in each option and year, some
  /// hundred bytes each, twice while they are written.
  private var writtenBytesOfADraw: Double {
    let settings = rulebook.pathways.reduce(0) { $0 + $1.settings.count }
    return Double(options.count * vocabulary.timeline.years * (3 * settings + 1) * 200)
  }
}
