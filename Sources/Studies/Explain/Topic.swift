public import Diagnostics
import RuleLanguage

/// Something declared that can be explained by itself.
enum Topic {
  case hypothesis(HypothesisDeclaration)
  case option(OptionDeclaration)
  case assumption(AssumptionDeclaration)
  case pathway(PathwayDeclaration)
  case setting(Name)
  case service(ServiceDeclaration)
  case contract(ContractDeclaration)
  case site(SiteDeclaration)
  case fund(FundDeclaration)
  case staffGroup(StaffGroupDeclaration)
  case measure(MeasureDeclaration)
  case test(TestDeclaration)

  /// Its name, as declared.
  var name: Name {
    switch self {
    case .hypothesis(let declared): return declared.title
    case .option(let declared): return declared.name
    case .assumption(let declared): return declared.name
    case .pathway(let declared): return declared.name
    case .setting(let name): return name
    case .service(let declared): return declared.name
    case .contract(let declared): return declared.name
    case .site(let declared): return declared.name
    case .fund(let declared): return declared.name
    case .staffGroup(let declared): return declared.name
    case .measure(let declared): return declared.name
    case .test(let declared): return declared.title
    }
  }

  /// What it is and its name, in quotes where the language writes it so.
  var title: String {
    switch self {
    case .hypothesis: return "hypothesis \"\(name)\""
    case .option: return "option \"\(name)\""
    case .assumption: return "assumption \"\(name)\""
    case .contract: return "contract \"\(name)\""
    case .site: return "site \"\(name)\""
    case .test: return "test \"\(name)\""
    case .pathway: return "pathway \(name)"
    case .setting: return "setting \(name)"
    case .service: return "service \(name)"
    case .fund: return "fund \(name)"
    case .staffGroup: return "staff group \(name)"
    case .measure: return "measure \(name)"
    }
  }
}

extension Explainer {
  /// Everything that can be explained by itself.
  var topics: [Topic] {
    var all = rulebook.hypotheses.map(Topic.hypothesis) + rulebook.options.map(Topic.option)
    all += rulebook.assumptionsAsWritten.map(Topic.assumption) + rulebook.pathways.map(Topic.pathway)
    all += rulebook.pathways.flatMap(\.settings).map(Topic.setting) + rulebook.services.map(Topic.service)
    all += rulebook.contractsAsWritten.map(Topic.contract) + rulebook.sitesAsWritten.map(Topic.site)
    all += rulebook.funds.map(Topic.fund)
    all += rulebook.staffGroups.map(Topic.staffGroup)
    return all + rulebook.measuresAsWritten.map(Topic.measure) + study.declarations.tests.map(Topic.test)
  }
}

extension Study {
  /// The whole study in words: what it holds, and what its hypotheses would do.
  public var explanation: String { Explainer(self).overview }

  /// One thing that the study declares, in depth: whatever has that name.
  ///
  /// - Throws: a finding that offers the nearest name, where nothing has it.
  public func explanation(of name: String) throws(Finding) -> String {
    let explainer = Explainer(self)
    let found = explainer.topics.filter { $0.name.key == Name.key(name) }
    guard !found.isEmpty else {
      throw .nothingCalled(name, in: path, near: nearest(to: name, among: explainer.topics.map(\.name.text)))
    }
    return found.map { explainer.inDepth($0) }.joined(separator: "\n")
  }
}

extension Finding {
  fileprivate static func nothingCalled(_ name: String, in path: String, near: String?) -> Finding {
    Finding(
      .unknownName, "nothing in `\(path)` is called \(quoted(name))",
      help: near.map { "did you mean `\($0)`?" }
        ?? "give the name of a hypothesis, an option, an assumption, a setting, a service, a fund, a staff group, a contract, "
        + "a site or a measure; without a name, all of them are told")
  }
}
