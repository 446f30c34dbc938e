public import Quantities

extension StudyResult {
  /// A contract that an option ends before its time, and the day by which its provider has to be told.
  public struct Notice: Sendable {
    /// The name of the contract.
    public let contract: String
    /// The last day on which notice can be served for it to end so, at the likely values; nil where none is needed, or
    /// where what it waits for does not come.
    public let serveBy: CalendarDate?
    /// The last day that all of it is paid for, at the likely values; nil where what it waits for does not come.
    public let endsOn: CalendarDate?
    /// The last days that are paid for of what is left after that, where it ends in parts, in their order.
    public let laterParts: [CalendarDate]
    /// Whether it runs out by itself on that day, since it cannot be ended sooner.
    public let runsOut: Bool
    /// The share of draws in which what it waits for comes; nil where it waits for nothing, and without draws.
    public let share: Double?
    /// How long before it ends notice has to be served, in months; nil where none is needed.
    public let noticeMonths: Int?
    /// The first day on which it can be ended before its time; nil where any will do.
    public let breakDay: CalendarDate?
    /// The title of the hypothesis that ends it.
    public let hypothesis: String
    /// The line that ends it, as the planner wrote it.
    public let statement: String

    /// A notice by its parts.
    public init(
      contract: String, serveBy: CalendarDate?, endsOn: CalendarDate?, laterParts: [CalendarDate] = [], runsOut: Bool,
      share: Double?, noticeMonths: Int?, breakDay: CalendarDate?, hypothesis: String, statement: String
    ) {
      (self.contract, self.serveBy, self.endsOn, self.laterParts) = (contract, serveBy, endsOn, laterParts)
      (self.runsOut, self.share) = (runsOut, share)
      (self.noticeMonths, self.breakDay) = (noticeMonths, breakDay)
      (self.hypothesis, self.statement) = (hypothesis, statement)
    }
  }
}
