import Diagnostics
import Quantities

/// The fixed cost of a site is saved when the whole of it closes, not place by place; what an option does besides may
/// close it.
func checkBuildings(_ context: CheckContext, _ findings: inout Findings) {
  var hosts: [String: SiteDeclaration] = [:]
  for site in context.draft.sites where site.fixedCost != nil {
    for hosted in site.hosts { hosts[hosted.setting.key] = hosts[hosted.setting.key] ?? site }
  }
  guard !hosts.isEmpty else { return }
  let besides = context.placesBesideSites
  let hosted = Dictionary(context.draft.sites.map { ($0.name.key, context.hosted($0)) }) { first, _ in first }
  for hypothesis in context.draft.hypotheses {
    guard let fall = hypothesis.expectations.first(where: \.isOfACostFalling) else { continue }
    let closedSites = hypothesis.closedSites
    for statement in hypothesis.statements {
      guard let places = statement.places, places.closes,
        let site = places.site.map({ context.names.sites[$0.key] }) ?? hosts[places.setting.key],
        let fixedCost = site.fixedCost, !closedSites.contains(site.name.key),
        // Places that are at no site may close without touching any.
        places.site != nil || context.central(places.number) ?? .infinity > besides[places.setting.key] ?? 0,
        !context.doneTogether(with: hypothesis, \.closedSites).contains(site.name.key)
      else { continue }
      findings.report(
        .notAWholeBuilding(statement, places, site, fixedCost, hosted: hosted[site.name.key] ?? nil, fall))
    }
  }
}

/// Sites host no more places of a setting than it has.
func checkHosted(_ context: CheckContext, _ findings: inout Findings) {
  let hosted = Dictionary(grouping: context.draft.sites.flatMap(\.hosts)) { $0.setting.key }
  for setting in context.draft.settings {
    guard case .number(let places) = setting.places, let limit = context.central(places),
      let hosts = hosted[setting.name.key]?.map(\.places)
    else { continue }
    let all = hosts.reduce(0) { $0 + (context.central($1) ?? 0) }
    if all > limit + 1e-9 { findings.report(.hostsTooMany(hosts, all: all, of: setting, places)) }
  }
}

extension Expectation {
  fileprivate var isOfACostFalling: Bool {
    if case .fall = change { return measure.kind.isCost }
    return false
  }
}

extension CheckContext {
  /// How many places of a setting are at no site, by key; none is told of a setting whose places are not known.
  fileprivate var placesBesideSites: [String: Double] {
    let hosted = Dictionary(
      draft.sites.flatMap(\.hosts).map { ($0.setting.key, central($0.places) ?? .infinity) }, uniquingKeysWith: +)
    return draft.settings.reduce(into: [:]) { besides, setting in
      besides[setting.name.key] = number(ofPlaces: setting).map { $0 - (hosted[setting.name.key] ?? 0) }
    }
  }

  /// How many places are at a site; nil where that is not known.
  fileprivate func hosted(_ site: SiteDeclaration) -> Double? {
    let known = site.hosts.compactMap { central($0.places) }
    return known.count == site.hosts.count ? known.reduce(0, +) : nil
  }
}
