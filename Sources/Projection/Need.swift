/// The people who can be expected to have a need, whether or not anybody knows them: population × prevalence.
///
/// Demand is who is known; need is who there is. Both are reported, and neither overwrites the other.
/// - Parameters:
///   - population: everybody, by stratum or any other cell.
///   - prevalence: the share of them with the need, by the same cells, 0 to 1.
/// - Returns: expected people by the same cells.
/// - Precondition: as many prevalences as populations.
public func expectedPeople(population: [Double], prevalence: [Double]) -> [Double] {
  precondition(population.count == prevalence.count, "a prevalence for every population")
  return zip(population, prevalence).map { $0 * $1 }
}
