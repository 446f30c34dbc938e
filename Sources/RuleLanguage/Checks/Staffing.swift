import Diagnostics

/// Whoever is needed is of a staff group, whoever there is is needed, and vacancies need both.
func checkStaff(_ context: CheckContext, _ findings: inout Findings) {
  for service in context.draft.services { checkUnits(of: service, &findings) }
  for needs in context.draft.settings.map(\.staff) + context.draft.services.map(\.staff) {
    checkNeededOnce(needs, &findings)
  }
  for setting in context.draft.settings { checkPlaces(of: setting, &findings) }
  for group in context.draft.staffGroups { checkParts(of: group, &findings) }
  guard !context.mayBeUnread(.head, of: .staffGroup) else { return }
  checkHours(context, &findings)
  guard context.hasScenario else { return }
  checkVacancies(context, &findings)
  if context.draft.staffGroups.isEmpty { return }
  for need in context.staffNeeds where context.staffGroup(need.group) == nil {
    findings.report(.unknownStaff(need.group, context))
  }
  guard !context.mayBeUnread(.head, of: .setting, .service), !context.mayBeUnread(.staff, of: .setting, .service) else {
    return
  }
  let needed = Set(context.staffNeeds.map(\.group.staffKey))
  for group in context.draft.staffGroups where !needed.contains(group.name.staffKey) && !group.name.text.isEmpty {
    findings.report(.nobodyNeeds(group))
  }
}

/// Hours and posts for the volume of a service are for the units that it is counted in.
private func checkUnits(of service: ServiceDeclaration, _ findings: inout Findings) {
  guard let unit = service.unit else { return }
  for need in service.staff {
    guard case .units(let counted) = need.base, !isSameUnit(counted.key, unit.key) else { continue }
    findings.report(.differentUnits(counted, unit, of: service.name))
  }
}

/// Only places that are counted can each need staff.
private func checkPlaces(of setting: SettingDeclaration, _ findings: inout Findings) {
  guard setting.places == nil, setting.unread.isDisjoint(with: [.head, .places]) else { return }
  let need = setting.staff.first { need in
    if case .places = need.base { return true }
    return false
  }
  if let need { findings.report(.staffForNoPlaces(need, setting.name)) }
}

/// The same staff for the same people twice would count twice.
private func checkNeededOnce(_ needs: [StaffNeed], _ findings: inout Findings) {
  var first: [String: Name] = [:]
  for need in needs {
    let key = "\(need.group.staffKey) \(need.base.word)"
    if let earlier = first[key] { findings.report(.namedTwice(need.group, first: earlier)) }
    first[key] = first[key] ?? need.group
  }
}

/// Who leaves, comes and is qualified are parts of those in post, whom a table tells for every year.
private func checkParts(of group: StaffGroupDeclaration, _ findings: inout Findings) {
  if let recruits = group.recruits, case .table = group.supply, let span = group.supplySpan {
    findings.report(.recruitsBesideTable(recruits, table: span))
  }
  guard group.supply == nil, group.unread.isDisjoint(with: [.head, .supply]) else { return }
  if let part = group.partOfSupply {
    findings.report(.noSupply(of: group.name, askedBy: part.span))
  }
}

/// Staff counted in hours are of a group that says how many hours a post comes to.
private func checkHours(_ context: CheckContext, _ findings: inout Findings) {
  var told: Set<String> = []
  for need in context.staffNeeds where !told.contains(need.group.staffKey) {
    if case .posts = need.count { continue }
    let group = context.staffGroup(need.group)
    guard group?.hours == nil, group?.unread.isDisjoint(with: [.head, .hours]) ?? true else { continue }
    // Among declared groups an unknown one is a finding of its own.
    if group == nil, !context.draft.staffGroups.isEmpty { continue }
    told.insert(need.group.staffKey)
    findings.report(.noHours(need, declared: group?.name))
  }
}

/// Vacancies are what is needed less who is there, of groups of which both are said.
private func checkVacancies(_ context: CheckContext, _ findings: inout Findings) {
  for measure in context.measures {
    guard case .vacancies(let names) = measure.kind else { continue }
    for name in names where context.staffGroup(name) == nil { findings.report(.unknownStaff(name, context)) }
    let asked = names.isEmpty ? nil : Set(names.map(\.staffKey))
    // What rests on those in post has asked for them already.
    var told = Set(context.draft.staffGroups.filter { $0.partOfSupply != nil }.map(\.name.staffKey))
    for need in context.staffNeeds where asked?.contains(need.group.staffKey) ?? true {
      let group = context.staffGroup(need.group)
      let isTold = group?.supply != nil || !(group?.unread.isDisjoint(with: [.head, .supply]) ?? true)
      // Among declared groups an unknown one is a finding of its own.
      let isUnknown = group == nil && !context.draft.staffGroups.isEmpty
      guard !isTold, !isUnknown, told.insert(need.group.staffKey).inserted else { continue }
      findings.report(.noSupply(of: group?.name ?? need.group, askedBy: measure.span))
    }
    if context.staffNeeds.isEmpty, names.isEmpty { findings.report(.noStaffNeeded(measure)) }
  }
}

extension CheckContext {
  /// Every line that says who is needed.
  fileprivate var staffNeeds: [StaffNeed] { draft.settings.flatMap(\.staff) + draft.services.flatMap(\.staff) }

  fileprivate func staffGroup(_ name: Name) -> StaffGroupDeclaration? {
    draft.staffGroups.first { $0.name.staffKey == name.staffKey }
  }
}

extension StaffGroupDeclaration {
  /// Something that is said of those in post.
  fileprivate var partOfSupply: Amount? { turnover ?? recruits ?? qualified }
}

extension StaffNeed.Base {
  /// What staff work for, in a word.
  public var word: String {
    switch self {
    case .people: return "person"
    case .places: return "place"
    case .users: return "user"
    case .units(let unit): return String(singular(unit.key))
    }
  }
}
