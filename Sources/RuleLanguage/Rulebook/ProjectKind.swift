/// Kinds of project of which it is published how far they run over, by the names that a planner gives them.
public enum ProjectKind: String, CaseIterable, Sendable {
  /// Buildings of special design or on a difficult site.
  case nonStandardBuildings = "non-standard buildings"
  /// Buildings that need no special design.
  case standardBuildings = "standard buildings"
  /// Works of special design or on a difficult site.
  case nonStandardCivilEngineering = "non-standard civil engineering"
  /// Works that need no special design.
  case standardCivilEngineering = "standard civil engineering"
  /// Equipment, and development of software and systems.
  case equipment
  /// Services bought from outside.
  case outsourcing

  /// The kind of a name; nil for a name that is none.
  public init?(name: Name) { self.init(rawValue: name.key) }
}
