public import Quantities

extension StudyResult {
  /// Something that an option does, and when: a line of its plan.
  public struct PlannedAction: Sendable {
    /// What kind of thing is done.
    public enum Kind: String, CaseIterable, Sendable {
      /// Places open.
      case opening
      /// Places, or a whole site, close.
      case closure
      /// A contract ends.
      case contract
      /// People move, or new people go elsewhere.
      case move
      /// Money is spent.
      case money
      /// A price, a rate or what a service gives changes.
      case change
    }

    /// What kind of thing is done.
    public let kind: Kind
    /// The line of the rules, as the planner wrote it, behind what it waits for; of an option's own spending, the pounds
    /// and what they are for.
    public let statement: String
    /// The title of the hypothesis, or the name of the option that spends the money.
    public let of: String
    /// The day on which it has to be decided or told for that: notice is served, or building begins; nil where nothing
    /// has to come before.
    public let prepare: CalendarDate?
    /// Its first day at the likely values, and of a contract the last that all of it is paid for; nil where what it waits
    /// for does not come.
    public let begins: CalendarDate?
    /// Its last day; nil for what goes on.
    public let ends: CalendarDate?
    /// The share of draws in which what it waits for comes; nil where it waits for nothing, and without draws.
    public let share: Double?

    /// A line of a plan.
    public init(
      kind: Kind, statement: String, of: String, prepare: CalendarDate?, begins: CalendarDate?, ends: CalendarDate?,
      share: Double?
    ) {
      (self.kind, self.statement, self.of, self.prepare) = (kind, statement, of, prepare)
      (self.begins, self.ends, self.share) = (begins, ends, share)
    }
  }
}
