public import Diagnostics
import Quantities

/// What a hypothesis does or allows, in one line.
public struct Statement: Sendable {
  /// The part it plays.
  public enum Role: Sendable {
    /// What we do: `if we`.
    case action
    /// What follows for people: `then`.
    case mechanism
    /// What that allows us to stop or buy: `so we can`.
    case consequence
    /// What we do as soon as something is seen to happen: `when`.
    case response

    /// The words that begin it.
    public var words: String {
      switch self {
      case .action: return ClauseKind.ifWe.rawValue
      case .mechanism: return ClauseKind.then.rawValue
      case .consequence: return ClauseKind.soWeCan.rawValue
      case .response: return ClauseKind.when.rawValue
      }
    }
  }

  /// What happens.
  public enum Kind: Sendable {
    /// People move.
    case move(MoveStatement)
    /// Entrants go elsewhere.
    case send(share: Amount, to: Name, insteadOf: Name)
    /// Places open or close.
    case places(PlacesStatement)
    /// A rate changes, `after` so long from when it is said to.
    case multiply(RateName, by: Amount, who: Who?, after: Duration?)
    /// A service is offered to a share of some people.
    case offer(service: Name, share: Amount, users: Users)
    /// A quantity that the scenario declares is set, raised or lowered.
    case change(ChangeStatement)
    /// A contract ends; `atEarliest` is the first day that its notice and break allow.
    case endContract(Name, atEarliest: Bool)
    /// A whole site closes: its places, and what it costs whether used or not.
    case closeSite(Name)
    /// Money is spent, once or in every year.
    case spend(SpendStatement)
  }

  /// The part it plays.
  public let role: Role
  /// What happens.
  public let kind: Kind
  /// When; nil where it happens as soon as its trigger fires, or with the first statement of its hypothesis that says
  /// when.
  public let phase: Phase?
  /// What must have been seen before it begins: `when`, or `once` behind the statement; seen once is seen for good.
  public let trigger: Condition?
  /// Where, from the verb on.
  public let span: SourceSpan
  /// Where its numbers come from.
  public var sources: [Source] = []

  /// As written, in one line.
  public var text: String { plainText(span) }
}

/// Places opened or closed.
public struct PlacesStatement: Sendable {
  /// Whether they are closed rather than opened.
  public let closes: Bool
  /// How many.
  public let number: Amount
  /// The setting.
  public let setting: Name
  /// The area they are in, or another value of a group that they are for; nil where not said.
  public let area: Name?
  /// The site they are at; nil where not said.
  public let site: Name?
  /// How long before they open or close it must be decided; behind a trigger, how long after it they open or close.
  public let leadTime: Duration?
  /// How long places that open are paid for from then on, used or not.
  public let doubleRunning: Duration?
}

/// People helped to move to a setting.
public struct MoveStatement: Sendable {
  /// How the number is meant.
  public enum Number: Sendable {
    /// So many in all.
    case people(Amount)
    /// So many in every month.
    case peopleAMonth(Amount)
    /// So many in every year.
    case peopleAYear(Amount)
    /// A share of those in the settings they leave.
    case share(Amount)
  }

  /// A part of them and the settings that part leaves.
  public struct Part: Sendable {
    /// The share of them; nil is the rest.
    public let share: Amount?
    /// The settings it leaves.
    public let from: [Name]
  }

  /// How many.
  public let number: Number
  /// Whether no more are asked than there is room for, so that nobody begins to wait: `up to`.
  public let isUpTo: Bool
  /// Where they come from; one part without a share where nothing else is said.
  public let parts: [Part]
  /// The setting they move to.
  public let to: Name
  /// Who moves first, who next; everybody else comes last.
  public var tiers: [Who] = []
}

/// A rate that a rule can multiply.
public enum RateName: Sendable {
  /// Moves to a setting, from one setting or from any.
  case moves(from: Name?, to: Name)
  /// Deaths and leavers.
  case deaths
  /// A change of need.
  case needsChange(from: Name, to: Name)
  /// Entrants.
  case entrants
}

/// People who use a service, or are offered one: those in some settings, or everywhere.
public struct Users: Sendable {
  /// The settings they are in; none is everywhere.
  public let settings: [Name]
  /// Who they are; nil is everybody there.
  public let who: Who?
  /// Where.
  public let span: SourceSpan
}

/// A declared quantity set, raised or lowered.
public struct ChangeStatement: Sendable {
  /// What is changed.
  public enum Quantity: Sendable {
    /// What a setting costs for each person, or a service for each unit of it.
    case cost(of: Name)
    /// The growth of that cost in a year.
    case uplift(of: Name)
    /// The places of a setting.
    case places(in: Name)
    /// The share of people who use a service.
    case uptake(of: Name)
    /// How much of a service each user has in a year.
    case amount(of: Name)
    /// How much of a service there can be in a year.
    case capacity(of: Name)

    /// Whether it is growth in a year.
    var isUplift: Bool {
      if case .uplift = self { return true }
      return false
    }

    /// The setting or service.
    public var name: Name {
      switch self {
      case .cost(let name), .uplift(let name), .places(let name), .uptake(let name), .amount(let name),
        .capacity(let name):
        return name
      }
    }
  }

  /// How it changes.
  public enum Direction: String, CaseIterable, Sendable {
    /// To a number.
    case set
    /// Up, by a number or a percentage.
    case raise
    /// Down, by a number or a percentage.
    case lower
  }

  /// What is changed.
  public let quantity: Quantity
  /// How.
  public let direction: Direction
  /// By how much, or to what.
  public let amount: Amount
  /// What behind the number says what it counts, e.g. `places`, `nights` or `percentage points`, or what pounds are for
  /// one of, e.g. `night`; nil where nothing does.
  public let counted: Name?
  /// Whether pounds are a week's; else they are a year's, or a unit's of a service.
  public let isWeekly: Bool
  /// Whether it says `a year`.
  public let isYearly: Bool
}

/// Money spent on something that is neither a setting nor a service.
public struct SpendStatement: Sendable {
  /// Pounds.
  public let amount: Amount
  /// Whether it is spent in every year rather than once.
  public let isYearly: Bool
  /// What on.
  public let purpose: Name
  /// How capital is charged to the years in which it serves; nil where it is paid when it is spent.
  public let charge: CapitalCharge?
  /// Who pays which share; nil where not said.
  public let paidBy: PayerShares?
}

/// Capital that is paid for in equal yearly charges over the time it serves, as borrowing for it would be.
public struct CapitalCharge: Sendable {
  /// How long it is charged.
  public let over: Duration
  /// What is charged a year on what is still owed, as a share of 1.
  public let rate: Double
  /// Where.
  public let span: SourceSpan

  /// The part of the capital that each year is charged: an annuity in arrears, r ÷ (1 − (1 + r)⁻ⁿ).
  public var partAYear: Double {
    let years = Double(over.months) / 12
    return rate == 0 ? 1 / years : rate / (1 - power(1 + rate, -years))
  }

  /// As written, in one line.
  public var text: String { plainText(span) }
}

extension SpendStatement {
  /// The numbers in it, with what they are used as.
  public var amounts: [(amount: Amount, role: AmountRole)] {
    [(amount, .pounds)] + (paidBy?.parts ?? []).map { ($0.share, .share) }
  }
}

extension Statement {
  /// The numbers in it, with what they are used as.
  public var amounts: [(amount: Amount, role: AmountRole)] {
    kind.amounts + [trigger].compactMap { $0 }.map { ($0.amount, $0.role) }
  }
}

extension Statement.Kind {
  /// The numbers in it, with what they are used as.
  var amounts: [(amount: Amount, role: AmountRole)] {
    switch self {
    case .send(let share, _, _), .offer(_, let share, _): return [(share, .share)]
    case .places(let places): return [(places.number, .count)]
    case .multiply(_, let factor, _, _): return [(factor, .factor)]
    case .change(let change): return [(change.amount, change.role)]
    case .spend(let spend): return spend.amounts
    case .endContract, .closeSite: return []
    case .move(let move):
      let shares = move.parts.compactMap(\.share).map { ($0, AmountRole.share) }
      switch move.number {
      case .people(let amount), .peopleAMonth(let amount), .peopleAYear(let amount): return [(amount, .count)] + shares
      case .share(let amount): return [(amount, .share)] + shares
      }
    }
  }
}

extension ChangeStatement {
  /// What the number is used as: `raise … by 5%` is growth of what there was, whatever the quantity.
  public var role: AmountRole {
    switch quantity {
    case .uplift: return .growth
    case .uptake: return .share
    case .cost: return direction != .set && amount.unit == .percent ? .share : .pounds
    case .places, .amount, .capacity: return direction != .set && amount.unit == .percent ? .share : .count
    }
  }
}
