/// A kind of service of which guides ask, known by what planners call it: the language has no kinds of setting.
enum KindOfService: CaseIterable {
  case residential, supportedLiving, employment, selfDirected, day

  /// The words, one of which stands in the name of a setting of the kind.
  private var signs: [String] {
    switch self {
    case .residential: ["residential", "care home"]
    case .supportedLiving: ["supported living", "supported home", "supported housing", "supported tenanc"]
    case .employment: ["employment", "paid job", "paid work"]
    case .selfDirected: ["direct payment", "individual budget", "personal budget", "self-directed", "self directed"]
    case .day: ["day"]
    }
  }

  /// Whether a name says that something is of the kind.
  func contains(_ name: String) -> Bool { signs.contains { name.lowercased().contains($0) } }
}

/// Who pays, as guides tell payers apart, known by what planners call them.
enum KindOfPayer {
  case socialServices, serviceUser, other

  /// The kind that a name speaks of.
  init(_ name: String) {
    func says(_ signs: [String]) -> Bool { signs.contains { name.lowercased().contains($0) } }
    if says(["client", "service user", "resident", "people themselves"]) {
      self = .serviceUser
    } else if says(["social services", "social care", "social work", "council", "local authority"]) {
      self = .socialServices
    } else {
      self = .other
    }
  }
}

/// Whether a declared group is that of the areas.
func isNameOfAreas(_ group: String) -> Bool { group.lowercased() == "area" }
