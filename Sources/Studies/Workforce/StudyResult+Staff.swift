public import Appraisal
import Projection
import RuleLanguage

extension StudyResult {
  /// Who is needed of one staff group in one option, and who there is, year by year; in posts, each one whole-time
  /// equivalent.
  public struct StaffCourse: Sendable {
    /// Those in post, and what follows from it.
    public struct Supply: Sendable {
      /// Posts that are filled in each year.
      public let inPost: [Summary]
      /// Posts needed less those filled, draw by draw: below 0 where there are more than are needed.
      public let gap: [Summary]
      /// Posts needed that nobody fills, draw by draw; never below 0.
      public let vacancies: [Summary]
      /// Posts that fall free in each year and have to be filled anew; nil where no turnover is said.
      public let leavers: [Summary]?
      /// Those in post who have not the qualification that their work asks for; nil where nothing says how many have.
      public let toTrain: [Summary]?

      /// Those in post, and what follows from it.
      public init(
        inPost: [Summary], gap: [Summary], vacancies: [Summary], leavers: [Summary]?, toTrain: [Summary]?
      ) {
        (self.inPost, self.gap, self.vacancies) = (inPost, gap, vacancies)
        (self.leavers, self.toTrain) = (leavers, toTrain)
      }
    }

    /// The name of the staff group.
    public let name: String
    /// Posts needed: for people and places on 31 March at the end of each year, for services over the year.
    public let needed: [Summary]
    /// Those in post; nil where nothing says how many there are.
    public let supply: Supply?

    /// What is found of one staff group.
    public init(name: String, needed: [Summary], supply: Supply?) {
      (self.name, self.needed, self.supply) = (name, needed, supply)
    }
  }
}

extension Measuring {
  /// Who is needed and who there is, by [option × staff group].
  var staff: [[StudyResult.StaffCourse]] {
    let groups = staffGroups
    return (0..<samples.options).map { option in groups.map { course(of: $0, inOption: option) } }
  }

  private func course(of group: StaffGroup, inOption option: Int) -> StudyResult.StaffCourse {
    let years = 0..<samples.timeline.years
    let needed = years.map { year in
      self.needed(group.needed, at: (year + 1) * samples.timeline.stepsPerYear - 1, inOption: option)
    }
    let inPost = group.supply.map { supply in years.map { posts(supply, inYear: $0) } }
    return StudyResult.StaffCourse(
      name: group.name.text, needed: needed.map { Summary(draws: $0) },
      supply: inPost.map { supply($0, needed: needed, of: group) })
  }

  private func supply(
    _ inPost: [[Double]], needed: [[Double]], of group: StaffGroup
  ) -> StudyResult.StaffCourse.Supply {
    let gaps = zip(needed, inPost).map { zip($0, $1).map { $0 - $1 } }
    func parts(_ share: (Double) -> Double, of parameter: Int) -> [Summary] {
      let shares = value(of: parameter).map(share)
      return inPost.map { Summary(draws: zip($0, shares).map { $0 * $1 }) }
    }
    return StudyResult.StaffCourse.Supply(
      inPost: inPost.map { Summary(draws: $0) }, gap: gaps.map { Summary(draws: $0) },
      vacancies: gaps.map { Summary(draws: $0.map { max(0, $0) }) },
      leavers: group.turnover.map { parts({ $0 }, of: $0) },
      toTrain: group.qualified.map { parts({ 1 - $0 }, of: $0) })
  }
}
