/// A kind of project, with how far projects of this kind have run over what was said beforehand.
///
/// Bounds are shares of the estimate, 0.51 for 51%. An appraisal starts from the upper one; each cause that is managed
/// takes its part away, towards the lower one (`OptimismBias`). Neither is the most extreme that ever happened.
/// Source: HM Treasury, Supplementary Green Book guidance: optimism bias, table 1, from Mott MacDonald, Review of Large
/// Public Procurement in the UK (2002), table 2.
public enum ProjectType: CaseIterable, Sendable {
  /// Buildings of special design or on a difficult site: specialist hospitals, refurbishment.
  case nonStandardBuildings
  /// Buildings that need no special design: housing, offices, general hospitals.
  case standardBuildings
  /// Works of special design or on a difficult site: innovative railways, extensions of what is there.
  case nonStandardCivilEngineering
  /// Works that need no special design: most new roads.
  case standardCivilEngineering
  /// Equipment, and development of software and systems.
  case equipmentAndDevelopment
  /// Services bought from outside.
  case outsourcing

  /// By how much capital expenditure runs over; nil for outsourcing, which has none.
  public var capital: ClosedRange<Double>? {
    switch self {
    case .nonStandardBuildings: return 0.04...0.51
    case .standardBuildings: return 0.02...0.24
    case .nonStandardCivilEngineering: return 0.06...0.66
    case .standardCivilEngineering: return 0.03...0.44
    case .equipmentAndDevelopment: return 0.1...2
    case .outsourcing: return nil
    }
  }

  /// By how much the works take longer; nil for outsourcing.
  public var duration: ClosedRange<Double>? {
    switch self {
    case .nonStandardBuildings: return 0.02...0.39
    case .standardBuildings: return 0.01...0.04
    case .nonStandardCivilEngineering: return 0.03...0.25
    case .standardCivilEngineering: return 0.01...0.2
    case .equipmentAndDevelopment: return 0.1...0.54
    case .outsourcing: return nil
    }
  }

  /// By how much operating expenditure runs over; nil where nothing is published, which is all but outsourcing.
  public var operating: ClosedRange<Double>? { self == .outsourcing ? 0...0.41 : nil }
}
