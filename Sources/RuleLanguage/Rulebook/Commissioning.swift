public import Diagnostics
public import Quantities

/// Places bought for a time at a price of their own, used or not or as they are used.
public struct ContractDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// The lines that say what it buys, of which a sound one has one.
  var purchases: [Purchase] = []
  /// Growth of its prices in a year, from the price base on, and how it is meant; nil where they keep pace with general
  /// prices.
  public var indexation: (growth: Amount, terms: UpliftTerms)?
  /// Its last day.
  public var until: CalendarDate?
  /// How long before an end it must be told; nil where it can only run out.
  public var notice: Duration?
  /// The first day on which it can end before its time; nil where it can on any.
  public var breakDay: CalendarDate?
  /// Where that is written.
  public var breakSpan: SourceSpan?
  /// Where its last day is written.
  public var untilSpan: SourceSpan?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []

  /// What it buys.
  public var purchase: Purchase? { purchases.first }

  /// Its numbers, with what each is used as.
  var amounts: [(amount: Amount, role: AmountRole)] {
    (purchase?.amounts ?? []) + [indexation].compactMap { $0 }.map { ($0.growth, .growth) }
  }
}

/// When a contract ends, as its line says it.
struct ContractTerms {
  let until: CalendarDate
  /// Where the day is written.
  let span: SourceSpan
  var notice: Duration?
  var breakDay: CalendarDate?
  var breakSpan: SourceSpan?
}

/// A building whose fixed cost stays until the whole of it closes.
public struct SiteDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// The places at it, and the area or other value of a group that they are for where it says so.
  public var hosts: [(places: Amount, setting: Name, area: Name?)] = []
  /// Pounds a year while it is open.
  public var fixedCost: Amount?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// Something people use on top of the settings they are in.
public struct ServiceDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// The share of which people use it.
  public var usedBy: [(share: Amount, users: Users)] = []
  /// How much of it each user has in a year, or in a week, and in what.
  public var amount: (number: Amount, unit: Name, isWeekly: Bool)?
  /// Pounds for each unit.
  public var cost: (pounds: Amount, unit: Name)?
  /// What was spent on it, and on how much; nil where no return is told.
  public var spent: SpentOn?
  /// Growth of that cost in a year.
  public var uplift: Amount?
  /// How that growth is meant.
  public var upliftTerms = UpliftTerms()
  /// How much of it there can be in a year; nil where there is no limit.
  public var capacity: (number: Amount, unit: Name)?
  /// The staff whom its users and its volume need.
  public var staff: [StaffNeed] = []
  /// Who pays which share; nil where not said.
  public var paidBy: PayerShares?
  /// Sources of each clause; a source belongs to the clause above it.
  public var sources: [(clause: String, source: Source)] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

/// A measure of its own: others put together under a name.
public struct MeasureDeclaration: Sendable {
  /// Its name.
  public let name: Name
  /// What is measured.
  public var measure: Measure?
  /// What it is a share of; nil where it is none.
  public var shareOf: Measure?
  /// Whether more of it is better; nil where not said.
  public var isBetterHigher: Bool?
  /// Where it comes from.
  public var sources: [Source] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}
