/// When a rule is in force, how far, and in which options.
///
/// A rule with a trigger waits for it, lane by lane: what fires at the end of step f lets it act from step
/// max(`begins`, f + 1 + `delay`), and from then on `phase` is read as if that were step `begins`. The eve of the first
/// step is step −1, so a trigger that is true of the opening state delays nothing.
///
/// What is paid for goes by days: where a phase changes `within` a step, that of the step before holds until then, 0 on
/// the eve of the first. People and places go by whole steps, as they stand at the end of each.
public struct Schedule: Hashable, Sendable {
  /// By step; each kind of rule says what of.
  public var phase: [Double]
  /// The options in which the rule is in force, by number; a belief about the world is in force in all.
  public var options: [Bool]
  /// The trigger it waits for, by its index in the plan; nil where it waits for none.
  public var trigger: Int?
  /// The first step in which a rule with a trigger may act.
  public var begins: Int
  /// The steps from firing to effect: lead time, after a trigger.
  public var delay: Int
  /// How far within a step its phase changes, from 0 to below 1 of the step; only endings read it.
  public var within: Double
  /// How far within a step the delay is over, from 0 to below 1 of the step; only endings read it. Of `begins` and
  /// `delay`, the later moment counts.
  public var delayWithin: Double

  /// A schedule, with or without a trigger.
  public init(
    phase: [Double], options: [Bool], trigger: Int? = nil, begins: Int = 0, delay: Int = 0, within: Double = 0,
    delayWithin: Double = 0
  ) {
    self.phase = phase
    self.options = options
    self.trigger = trigger
    self.begins = begins
    self.delay = delay
    self.within = within
    self.delayWithin = delayWithin
  }
}
