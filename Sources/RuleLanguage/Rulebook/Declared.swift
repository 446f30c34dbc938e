/// Everything that some texts declare, in the order written, whether or not it is sound.
public struct Declarations: Sendable {
  /// The scenario; nil where the texts are rules alone.
  public let scenario: ScenarioDeclaration?
  /// The groups.
  public let groups: [GroupDeclaration]
  /// The needs.
  public let needs: [NeedDeclaration]
  /// The tables.
  public let tables: [TableDeclaration]
  /// The pathways.
  public let pathways: [PathwayDeclaration]
  /// What is said of settings.
  public let settings: [SettingDeclaration]
  /// The assumptions.
  public let assumptions: [AssumptionDeclaration]
  /// The hypotheses.
  public let hypotheses: [HypothesisDeclaration]
  /// The options.
  public let options: [OptionDeclaration]
  /// The contracts.
  public let contracts: [ContractDeclaration]
  /// The sites.
  public let sites: [SiteDeclaration]
  /// The services.
  public let services: [ServiceDeclaration]
  /// The funds.
  public let funds: [FundDeclaration]
  /// The staff groups.
  public let staffGroups: [StaffGroupDeclaration]
  /// The measures.
  public let measures: [MeasureDeclaration]
  /// The appraisal; nil where there is none.
  public let appraisal: AppraisalDeclaration?
  /// The tests.
  public let tests: [TestDeclaration]

  init(_ draft: Draft) {
    scenario = draft.scenarios.first
    groups = draft.groups
    needs = draft.needs
    tables = draft.tables
    pathways = draft.pathways
    settings = draft.settings
    assumptions = draft.assumptions
    hypotheses = draft.hypotheses
    options = draft.options
    contracts = draft.contracts
    sites = draft.sites
    services = draft.services
    funds = draft.funds
    staffGroups = draft.staffGroups
    measures = draft.measures
    appraisal = draft.appraisals.first
    tests = draft.tests
  }
}
