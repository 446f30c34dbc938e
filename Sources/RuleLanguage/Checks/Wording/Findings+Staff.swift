import Diagnostics

// The wording of what the checks find about staff: who is needed, and who there is.

extension Finding {
  static func unknownStaff(_ name: Name, _ context: CheckContext) -> Finding {
    let known = context.draft.staffGroups.map(\.name.text)
    return unknownName(name, kind: "staff group", near: nearest(to: name.text, among: known), known: known)
  }

  static func staffForNoPlaces(_ need: StaffNeed, _ setting: Name) -> Finding {
    Finding(
      .noPlacesLimit, "`\(setting)` has no limit on its places, so nobody knows for how many of them staff are needed",
      at: need.span, labels: [.init(setting.span, "no `places` line in this setting")],
      help: "write `for each person`, or give the setting a `places` line", pattern: ClauseKind.places.pattern)
  }

  static func nobodyNeeds(_ group: StaffGroupDeclaration) -> Finding {
    Finding(
      .staffNotNeeded, "no setting and no service needs `\(group.name)`", severity: .warning, at: group.name.span,
      labels: group.supplySpan.map { [.init($0, "so whoever is in post works for nobody here")] } ?? [],
      help: "say who needs them, with a `staff` line in a setting or a service; or leave the group out",
      pattern: ClauseKind.staff.pattern)
  }

  static func noHours(_ need: StaffNeed, declared: Name?) -> Finding {
    Finding(
      .missingPart, "the staff group `\(need.group)` has no `hours` line, and its work is counted in hours",
      at: declared?.span ?? need.group.span,
      labels: declared == nil ? [] : [.init(need.span, "in hours here")],
      help: declared == nil ? "declare `staff group \(need.group)`, with how long a post works" : nil,
      pattern: ClauseKind.hours.pattern)
  }

  static func noSupply(of name: Name, askedBy span: SourceSpan) -> Finding {
    Finding(
      .missingPart, "the staff group `\(name)` has no `supply` line, so nothing says how many are in post",
      at: name.span,
      labels: [.init(span, "needs to know it")], pattern: ClauseKind.supply.pattern)
  }

  static func noStaffNeeded(_ measure: Measure) -> Finding {
    Finding(
      .missingPart, "nobody needs staff here, so no post can be vacant", at: measure.span,
      help: "say who is needed, with a `staff` line in a setting or a service", pattern: ClauseKind.staff.pattern)
  }

  static func recruitsBesideTable(_ recruits: Amount, table: SourceSpan) -> Finding {
    Finding(
      .unused, "the table tells who is in post in every year, so `recruits` changes nothing", severity: .warning,
      at: recruits.span, labels: [.init(table, "year by year here")],
      help: "leave it out, or give the posts of the first year instead of a table")
  }
}
