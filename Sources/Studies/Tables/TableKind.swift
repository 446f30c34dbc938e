import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// What a table is about, which decides its columns.
enum TableKind: String, CaseIterable, Sendable {
  /// Who there is on the eve of the first year.
  case people
  /// Who is new in a year.
  case entrants
  /// Who moves here in a year.
  case arrivals
  /// The rate of deaths.
  case deaths
  /// The rate of moving away, or of needing nothing more.
  case leavers
  /// The rate at which needs change.
  case needsChange = "needs change"
  /// The rate of moves between settings.
  case moves
  /// The places of settings.
  case places
  /// Everybody who lives here.
  case population
  /// The share of the population that has a need.
  case prevalence
  /// Who is born in a year.
  case births
  /// What payers have to spend.
  case budget
  /// General prices.
  case inflation
  /// How much less a pound counts a year later.
  case discount
  /// Staff in post.
  case supply
  /// What happened: people counted at the ends of years.
  case actuals

  /// The name of the column that holds the values.
  var valueColumn: String {
    switch self {
    case .people, .entrants, .arrivals, .population, .actuals: return "people"
    case .deaths, .leavers, .needsChange, .moves, .prevalence, .discount: return "rate"
    case .places: return "places"
    case .births: return "births"
    case .budget: return "pounds"
    case .inflation: return "index"
    case .supply: return "posts"
    }
  }

  /// Whether the values are the share of people to whom something happens in a year, or who have a need.
  var holdsRates: Bool { valueColumn == "rate" && self != .discount }

  /// Whether the values may be written as percentages.
  var holdsPercentages: Bool { valueColumn == "rate" }

  /// Whether the values are money.
  var holdsPounds: Bool { valueColumn == "pounds" }

  /// Whether the table may say nothing of the last years of the run.
  var mayEndEarly: Bool { self == .budget }

  /// Whether a column `setting` may hold settings of every pathway, rather than of one.
  var speaksOfAnySetting: Bool { self == .places || self == .actuals }

  /// Whether rows tell which setting or need is left and which is reached.
  var hasDirection: Bool { self == .needsChange || self == .moves }
}

/// One thing by which a table tells its values apart.
enum Axis: Hashable, Sendable {
  /// A declared group.
  case group(Int)
  /// The single years of age.
  case age
  /// The needs.
  case need
  /// The settings of a pathway.
  case pathway(Int)
  /// The settings whose places are asked for.
  case setting
  /// The financial years.
  case year
  /// The variants of a projection of the population, by the names the table itself gives them.
  case variant
  /// The payers.
  case payer
  /// The staff groups.
  case staff
}

/// What a column of a table is for.
enum ColumnRole: Hashable, Sendable {
  /// Tells values apart.
  case axis(Axis)
  /// The pathway of a move.
  case pathwayName
  /// The setting or need left.
  case from
  /// The setting or need reached.
  case to
  /// The value.
  case value
  /// Where the value comes from; carried along.
  case source
  /// A remark for readers of the file.
  case note
}

/// What is asked of one file.
struct TableRequest {
  /// What the table is about.
  let kind: TableKind
  /// The file.
  let source: SourceText
  /// Whether combinations left out stand for 0 instead of being an error.
  let otherwiseZero: Bool
  /// The years that must be covered where there is a column for them.
  let years: ClosedRange<FinancialYear>
  /// For `places`, the settings whose places are asked for; for `actuals`, all of them.
  var settings: [Rulebook.SettingPlace] = []
  /// For `budget`, everybody who is named as paying.
  var payers: [String] = []
  /// For `supply`, the staff groups whose posts are asked for.
  var staff: [String] = []
  /// Where the scenario asks for what the table must tell, where that is one place.
  var askedAt: SourceSpan?
}

extension Vocabulary {
  /// The columns a table of a kind may have, as a planner would name them, in the order to list them.
  func columns(of kind: TableKind) -> [(name: String, role: ColumnRole)] {
    let groups = groups.enumerated().map { ($0.element.name, ColumnRole.axis(.group($0.offset))) }
    let need = needs.count > 0 ? [("need", ColumnRole.axis(.need))] : []
    let pathways = pathways.enumerated().map { ($0.element.name, ColumnRole.axis(.pathway($0.offset))) }
    let own: [(String, ColumnRole)]
    switch kind {
    case .people: own = groups + [("age", .axis(.age))] + need + pathways
    case .entrants, .arrivals:
      own = [("year", .axis(.year))] + groups + [("age", .axis(.age))] + need + pathways
    case .deaths, .leavers:
      own = groups + [("age", .axis(.age))] + need + (pathways.isEmpty ? [] : [("setting", .axis(.setting))])
    case .needsChange: own = groups + [("age", .axis(.age)), ("from", .from), ("to", .to)]
    case .moves:
      own = [("pathway", .pathwayName)] + groups + [("age", .axis(.age))] + need + [("from", .from), ("to", .to)]
    case .places: own = [("setting", .axis(.setting))] + groups + [("year", .axis(.year))]
    case .population: own = [("variant", .axis(.variant)), ("year", .axis(.year))] + groups + [("age", .axis(.age))]
    case .prevalence: own = groups + [("age", .axis(.age))] + need
    case .births: own = [("year", .axis(.year))] + groups
    case .budget: own = [("payer", .axis(.payer)), ("year", .axis(.year))]
    case .supply: own = [("staff", .axis(.staff)), ("year", .axis(.year))]
    case .inflation: own = [("year", .axis(.year))]
    case .discount: own = [("from", .axis(.year))]
    case .actuals:
      own = [("year", .axis(.year)), ("setting", .axis(.setting))] + groups + [("age", .axis(.age))] + need
    }
    return own + [(kind.valueColumn, .value), ("source", .source), ("note", .note)]
  }

  /// The values an axis runs over, named as a person would; the table itself names its variants.
  func values(of axis: Axis, in request: TableRequest) -> NameList {
    switch axis {
    case .group(let group): return orAll(groups[group].values, in: request)
    case .need: return orAll(needs, in: request)
    case .pathway(let pathway): return pathways[pathway].values
    case .variant: return NameList([])
    case .payer: return NameList(request.payers)
    case .staff: return NameList(request.staff)
    case .setting:
      return orAll(NameList(request.settings.map { pathways[$0.pathway].values.names[$0.setting] }), in: request)
    case .age:
      return NameList((ages.lowest..<ages.open).map { String($0) } + ["\(ages.open)+"])
    case .year:
      let count = request.years.upperBound - request.years.lowerBound + 1
      return NameList((0..<count).map { (request.years.lowerBound + $0).description })
    }
  }

  /// What happened may have been counted without telling some values apart: a word for all comes behind them.
  private func orAll(_ values: NameList, in request: TableRequest) -> NameList {
    request.kind == .actuals ? NameList(values.names + [GroupSlice.all]) : values
  }
}
