import Studies

extension ExpectationVerdict.Unit {
  /// What files of figures and terminals call it.
  var inFiles: String {
    switch self {
    case .people: "people"
    case .places: "places"
    case .pounds: "pounds"
    case .poundsAYear: "pounds a year"
    case .movesAYear: "moves a year"
    case .posts: "posts"
    case .units(let unit): "\(unit) a year"
    case .share: "share"
    }
  }
}
