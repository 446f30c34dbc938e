/// A scenario and its rules, sound: every name means something, every number counts what it should.
public struct Rulebook: Sendable {
  /// Where a setting stands: its pathway and its place in it.
  public struct SettingPlace: Hashable, Sendable {
    /// The index of the pathway.
    public let pathway: Int
    /// The index of the setting in it.
    public let setting: Int

    /// A setting of a pathway.
    public init(pathway: Int, setting: Int) {
      self.pathway = pathway
      self.setting = setting
    }
  }

  /// The scenario.
  public let scenario: ScenarioDeclaration
  /// The groups in the order declared.
  public let groups: [GroupDeclaration]
  /// The needs as declared.
  public let needDeclarations: [NeedDeclaration]
  /// The tables.
  public let tables: [TableDeclaration]
  /// The pathways in the order declared.
  public let pathways: [PathwayDeclaration]
  /// What is said of settings, by key.
  public private(set) var settings: [String: SettingDeclaration]
  /// The assumptions, by key.
  public private(set) var assumptions: [String: AssumptionDeclaration]
  /// The hypotheses in the order declared.
  public let hypotheses: [HypothesisDeclaration]
  /// The options in the order declared.
  public let options: [OptionDeclaration]
  /// The contracts, by key.
  public let contracts: [String: ContractDeclaration]
  /// The sites, by key.
  public let sites: [String: SiteDeclaration]
  /// The services in the order declared.
  public let services: [ServiceDeclaration]
  /// The funds in the order declared.
  public let funds: [FundDeclaration]
  /// The staff groups in the order declared.
  public let staffGroups: [StaffGroupDeclaration]
  /// The declared measures, by key.
  public let measures: [String: MeasureDeclaration]
  /// How options are held against each other; nil where not said.
  public let appraisal: AppraisalDeclaration?
  let names: Names

  /// The needs in the order declared.
  public var needs: [Name] { needDeclarations.flatMap(\.values) }

  /// Where a setting stands; nil for a name that is no setting.
  public func place(of setting: Name) -> SettingPlace? { names.settings[setting.key] }

  /// The index of a pathway; nil for a name that is none.
  public func pathway(_ name: Name) -> Int? { names.pathways[name.key] }

  /// The index of a need; nil for a name that is none.
  public func need(_ name: Name) -> Int? { names.needs[name.key] }

  /// The group and value that a name is; nil for a name that is none.
  public func groupValue(_ name: Name) -> (group: Int, value: Int)? { names.groupValues[name.key] }

  /// Whether a measure adds up over a financial year rather than standing on a day.
  public func isFlow(_ measure: Measure) -> Bool { names.isFlow(measure) }

  /// What a number counts, an assumption's own unit where it names one.
  public func unit(of amount: Amount) -> Amount.Unit {
    guard case .assumption(let name) = amount.value else { return amount.unit }
    return assumptions[name.key]?.amount?.unit ?? amount.unit
  }

  /// The index of a service; nil for a name that is none.
  public func service(_ name: Name) -> Int? { names.services[name.key] }

  /// The index of a hypothesis; nil for a title that none has.
  public func hypothesis(_ title: Name) -> Int? { names.hypotheses[title.key] }

  /// The index of an option; nil for a name that is none.
  public func option(_ name: Name) -> Int? { names.options[name.key] }

  /// The same rules with some assumptions held at other numbers.
  public func holding(_ given: [(assumption: Name, amount: Amount)]) -> Rulebook {
    var rulebook = self
    for (assumption, amount) in given { rulebook.assumptions[assumption.key]?.amount = amount }
    return rulebook
  }

  /// The same without what returns say was spent on people or weeks of them: counts of people as they are. Unit costs stay.
  public var withoutReturns: Rulebook {
    var rulebook = self
    for key in settings.keys { rulebook.settings[key]?.spent = nil }
    return rulebook
  }
}

/// What every declared name means.
struct Names: Sendable {
  var pathways: [String: Int] = [:]
  var settings: [String: Rulebook.SettingPlace] = [:]
  var needs: [String: Int] = [:]
  var groupValues: [String: (group: Int, value: Int)] = [:]
  var assumptions: [String: AssumptionDeclaration] = [:]
  var hypotheses: [String: Int] = [:]
  var options: [String: Int] = [:]
  var services: [String: Int] = [:]
  var contracts: [String: ContractDeclaration] = [:]
  var sites: [String: SiteDeclaration] = [:]
  var measures: [String: MeasureDeclaration] = [:]
  /// Every name as written, by key, for suggestions.
  var written: [String: String] = [:]

  /// Whether a measure adds up over a financial year rather than standing on a day.
  func isFlow(_ measure: Measure) -> Bool {
    if case .declared(let name) = measure.kind { return measures[name.key]?.measure?.kind.isFlow ?? false }
    return measure.kind.isFlow ?? false
  }

  /// The first declaration of a name counts; `DeclaredTwice` reports the others.
  init(_ draft: Draft) {
    func add<Value>(_ name: Name, _ value: Value, to table: inout [String: Value]) {
      guard table[name.key] == nil else { return }
      table[name.key] = value
      written[name.key] = name.text
    }
    for (p, pathway) in draft.pathways.enumerated() {
      add(pathway.name, p, to: &pathways)
      for (s, setting) in pathway.settings.enumerated() {
        add(setting, Rulebook.SettingPlace(pathway: p, setting: s), to: &settings)
      }
    }
    for (n, need) in draft.needs.flatMap(\.values).enumerated() { add(need, n, to: &needs) }
    for (g, group) in draft.groups.enumerated() {
      for (v, value) in group.values.enumerated() { add(value, (g, v), to: &groupValues) }
    }
    for assumption in draft.assumptions { add(assumption.name, assumption, to: &assumptions) }
    for (h, hypothesis) in draft.hypotheses.enumerated() { add(hypothesis.title, h, to: &hypotheses) }
    for (o, option) in draft.options.enumerated() { add(option.name, o, to: &options) }
    for (s, service) in draft.services.enumerated() { add(service.name, s, to: &services) }
    for contract in draft.contracts { add(contract.name, contract, to: &contracts) }
    for site in draft.sites { add(site.name, site, to: &sites) }
    for measure in draft.measures { add(measure.name, measure, to: &measures) }
  }
}
