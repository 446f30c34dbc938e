public import Appraisal
public import Quantities

extension StudyResult {
  /// The people who can be expected to have a need, population × prevalence, beside those who are known.
  ///
  /// Demand is who is known, need is who there is; neither overwrites the other.
  public struct Need: Sendable {
    /// Some of the people: those of one value of a declared group, with one need, or both, or of some ages; all, where
    /// nothing is named.
    public struct Slice: Hashable, Sendable {
      /// The declared group, by its place in `groupNames`, and its value; nil for everybody.
      public let group: Int?
      /// The value of that group; nil for everybody.
      public let value: String?
      /// The need; nil for all needs together.
      public let need: String?
      /// Their ages; nil for all.
      public let ages: AgeBand?

      /// Some of the people.
      public init(group: Int? = nil, value: String? = nil, need: String? = nil, ages: AgeBand? = nil) {
        (self.group, self.value, self.need, self.ages) = (group, value, need, ages)
      }
    }

    /// What is found of one slice.
    public struct Course: Sendable {
      /// For each variant and year, everybody who lives here, whatever their need.
      public let population: [[Double]]
      /// For each variant and year, the people expected: population × prevalence.
      public let expected: [[Summary]]
      /// For each year, the people known on 31 March at its end, in do nothing.
      public let known: [Summary]
      /// For each variant and year, the people expected less those known, draw by draw.
      public let unmet: [[Summary]]

      /// What is found of one slice.
      public init(population: [[Double]], expected: [[Summary]], known: [Summary], unmet: [[Summary]]) {
        (self.population, self.expected, self.known, self.unmet) = (population, expected, known, unmet)
      }
    }

    /// The variants of the population, as its table names them; one without a name where it names none.
    public let variants: [String]
    /// The variant that do nothing counts on, by its place among them.
    public let principal: Int
    /// Everybody first, then the needs, then each value of each group, with all needs and with each; ages last, where
    /// they are asked for.
    public let slices: [Slice]
    /// What is found of each slice.
    public let courses: [Course]

    /// Need beside demand.
    public init(variants: [String], principal: Int, slices: [Slice], courses: [Course]) {
      (self.variants, self.principal, self.slices, self.courses) = (variants, principal, slices, courses)
    }
  }
}
