import Projection
import Quantities
import RuleLanguage

// Who is needed, and who there is.
extension Explainer {
  /// `1.6 support workers for each person`.
  func told(_ need: StaffNeed) -> String { "\(told(need.number)) \(need.saidCount) \(need.saidForWhom)" }

  func sentence(_ group: StaffGroupDeclaration) -> String {
    var words: [String] = []
    switch group.supply {
    case nil: words.append("nothing says how many are in post")
    case .posts(let posts): words.append("\(told(posts)) posts filled in \(timeline.firstYear)")
    case .table(let file): words.append(tabledPosts(of: group, in: file))
    }
    if let turnover = group.turnover { words.append("\(told(turnover)) of those in post leave in a year") }
    if let recruits = group.recruits {
      words.append("\(told(recruits)) posts are filled anew in a year")
    } else if case .posts = group.supply {
      words.append("whoever leaves is replaced")
    }
    if let qualified = group.qualified { words.append("\(told(qualified)) are qualified, the others are to train") }
    if let hours = group.hours { words.append("a post is \(figure(hours)) hours a week") }
    return words.joined(separator: "; ")
  }

  private func tabledPosts(of group: StaffGroupDeclaration, in file: Name) -> String {
    guard let posts = baseline.tabledPosts[group.name.staffKey]?.posts, let first = posts.first, let last = posts.last
    else { return "those in post from \"\(file)\"" }
    return
      "\(figure(first)) posts filled in \(timeline.firstYear), \(figure(last)) in \(timeline.lastYear), from \"\(file)\""
  }

  func tell(_ group: StaffGroupDeclaration, _ page: inout PlainPage) {
    page.paragraph(sentence(group).capitalisedFirst + ".")
    page.heading("Who needs them")
    for (place, need) in rulebook.staffNeeds(ofGroup: group.name) { page.item("\(place): \(told(need))") }
    tellNumbers("staff group \(group.name)", &page)
    for (clause, source) in group.sources { page.entry("source", "\(source.said) (\(clause))") }
  }
}

extension Rulebook {
  /// Every line that needs a staff group, with the setting or service it stands in.
  fileprivate func staffNeeds(ofGroup name: Name) -> [(place: String, need: StaffNeed)] {
    let ofSettings = pathways.flatMap(\.settings).flatMap { setting in
      (settings[setting.key]?.staff ?? []).map { (place: setting.text, need: $0) }
    }
    let ofServices = services.flatMap { service in service.staff.map { (place: service.name.text, need: $0) } }
    return (ofSettings + ofServices).filter { $0.need.group.staffKey == name.staffKey }
  }
}
