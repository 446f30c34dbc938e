public import Diagnostics

/// Who pays which share of a cost.
public struct PayerShares: Sendable {
  /// What of a cost is shared.
  public enum Scope: Sendable {
    /// All of which no other line tells.
    case rest
    /// What some people cost.
    case people(Who)
    /// What is paid for whether it is used or not: places of contracts and of double running that nobody is in, and the
    /// fixed cost of sites.
    case lockedInCost
  }

  /// The payers, funds among them, and their shares of 1.
  public let parts: [(payer: Name, share: Amount)]
  /// Of which cost.
  public let scope: Scope
  /// Where.
  public let span: SourceSpan

  /// The people whose cost it is; nil where it is not that of some people.
  public var who: Who? {
    if case .people(let who) = scope { return who }
    return nil
  }

  /// Whether it is that of all that no other line tells.
  public var isOfRest: Bool {
    if case .rest = scope { return true }
    return false
  }

  /// Whether it is what is paid for used or not.
  public var isOfLockedInCost: Bool {
    if case .lockedInCost = scope { return true }
    return false
  }
}

/// Money that several put together, or that is given for a purpose.
///
/// Whatever a setting, a service or a `spend` line has it pay comes out of what it has of its own, as far as that
/// reaches; the rest is shared by those who stand behind it. A pooled budget has nothing of its own, so that all of it is
/// shared (section 33 of the National Health Service (Wales) Act 2006; in England section 75 of the National Health Service
/// Act 2006). A grant has its own, and may shrink.
public struct FundDeclaration: Sendable {
  /// What a fund has of its own.
  public enum Money: Sendable {
    /// Pounds in the first year, and by what part they grow in each later year.
    case yearly(Amount, growth: Growth?)
    /// A table of pounds by year; it has nothing in years of which the table does not tell.
    case table(Name)
  }

  /// How what a fund has changes from year to year.
  public struct Growth: Sendable {
    /// The part of the year before.
    public let amount: Amount
    /// Whether it is less each year.
    public let falls: Bool
  }

  /// Its name.
  public let name: Name
  /// What it has of its own; nil for a pooled budget.
  public var money: Money?
  /// Who pays the rest.
  public var paidBy: PayerShares?
  /// Sources of each clause; a source belongs to the clause above it.
  public var sources: [(clause: String, source: Source)] = []
  /// The clauses it has that could not be read.
  var unread: Set<ClauseKind> = []
}

extension FundDeclaration {
  /// Its numbers that draws may vary, with what each is used as.
  public var amounts: [(amount: Amount, role: AmountRole)] {
    (money?.amounts ?? []) + (paidBy?.parts ?? []).map { ($0.share, .share) }
  }
}

extension FundDeclaration {
  /// The table of what it has; nil where none is named.
  public var table: Name? {
    if case .table(let file) = money { return file }
    return nil
  }
}

extension FundDeclaration.Money {
  /// Its numbers that draws may vary, with what each is used as.
  var amounts: [(amount: Amount, role: AmountRole)] {
    guard case .yearly(let pounds, let growth) = self else { return [] }
    return [(pounds, .pounds)] + (growth.map { [($0.amount, $0.falls ? .share : .growth)] } ?? [])
  }
}

extension Rulebook {
  /// What results call who pays where nobody is named.
  public static let nobodyNamed = "nobody named"

  /// Everybody who pays with money of their own, and behind them the pooled budgets; each once, in the order met.
  public var accounts: [Name] {
    var seen: Set<String> = []
    var (payers, pools) = ([Name](), [Name]())
    func add(_ name: Name) {
      guard seen.insert(name.key).inserted else { return }
      let fund = fund(name)
      if let fund, fund.money == nil { pools.append(name) } else { payers.append(name) }
      for part in fund?.paidBy?.parts ?? [] { add(part.payer) }
    }
    for part in payerShares.flatMap(\.parts) { add(part.payer) }
    return payers + pools
  }

  /// The declared fund of a name; nil for a payer that is none.
  public func fund(_ name: Name) -> FundDeclaration? { funds.first { $0.name.key == name.key } }

  /// Who pays for each setting, service and `spend` line that says it.
  private var payerShares: [PayerShares] {
    pathways.flatMap(\.settings).compactMap { settings[$0.key] }.flatMap(\.paidBy) + services.compactMap(\.paidBy)
      + hypotheses.flatMap(\.statements).compactMap(\.kind.paidBy)
      + options.flatMap(\.spending).compactMap(\.spend.paidBy)
  }

  /// The table of what payers have in an option; nil where none is given.
  ///
  /// - Parameter option: the index of a declared option; nil for do nothing and for a hypothesis alone.
  public func budget(inOption option: Int?) -> Name? {
    option.flatMap { options[$0].budget } ?? scenario.budget
  }
}

extension Statement.Kind {
  /// Who pays for what is spent; nil for other statements, and where it is not said.
  var paidBy: PayerShares? {
    if case .spend(let spend) = self { return spend.paidBy }
    return nil
  }
}

extension Draft {
  /// Everything that says who pays, those behind funds among it.
  var payerShares: [PayerShares] {
    settings.flatMap(\.paidBy) + services.compactMap(\.paidBy) + funds.compactMap(\.paidBy)
      + hypotheses.flatMap(\.statements).compactMap(\.kind.paidBy)
      + options.flatMap(\.spending).compactMap(\.spend.paidBy)
  }
}
