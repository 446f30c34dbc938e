public import Diagnostics
import Quantities

/// What a year's return says was spent, and on how much: what a unit costs, told from the other side.
public struct SpentOn: Sendable {
  /// What was paid for.
  public enum Volume: Sendable {
    /// People all the year.
    case people
    /// Weeks of care.
    case weeks
    /// Units of a service; as written, e.g. `nights`.
    case units(Name)
  }

  /// Pounds of the year whose prices the scenario is in.
  public let pounds: Double
  /// How much of it.
  public let number: Double
  /// Of what.
  public let volume: Volume
  /// Where.
  public let span: SourceSpan

  /// Pounds for one.
  public var unitCost: Double { pounds / number }

  /// The word for what a service is counted in; nil for a setting.
  var unit: Name? {
    if case .units(let unit) = volume { return unit }
    return nil
  }

  /// Whether it counts weeks of care.
  var isOfWeeks: Bool {
    if case .weeks = volume { return true }
    return false
  }

  /// The unit cost as a number of the scenario.
  var amount: Amount { Amount(value: .number(.certain(unitCost)), unit: .pounds, span: span) }
}

/// The share of people whose packages of care cost so much a week, at the prices of the scenario.
public struct PackageBand: Sendable {
  /// A share of 1.
  public let share: Double
  /// Pounds a week from which it begins; nil from nothing.
  public let from: Double?
  /// Pounds a week below which it ends; nil for no end.
  public let to: Double?
  /// Where.
  public let span: SourceSpan
}

extension SettingDeclaration {
  /// A setting of which only a return tells has the unit cost of that return.
  mutating func takeCostFromReturn() {
    guard cost == nil, let spent else { return }
    switch spent.volume {
    case .people: cost = (spent.amount, false)
    case .weeks: cost = (spent.amount, true)
    case .units: return
    }
  }
}

extension ServiceDeclaration {
  /// A service of which only a return tells has the unit cost of that return.
  mutating func takeCostFromReturn() {
    guard cost == nil, let spent, case .units(let unit) = spent.volume else { return }
    cost = (spent.amount, unit)
  }
}
