public import Appraisal
import Projection
import RuleLanguage

extension StudyResult {
  /// What a service comes to in one option, year by year.
  public struct ServiceCourse: Sendable {
    /// The name of the service.
    public let name: String
    /// What it is counted in, e.g. `nights`.
    public let unit: String
    /// People who use it: the mean over each year.
    public let users: [Summary]
    /// Units that its users would have.
    public let volume: [Summary]
    /// Units that they get: no more than its capacity.
    public let delivered: [Summary]
    /// Units beyond its capacity.
    public let unmet: [Summary]
    /// Pounds for what they get.
    public let cost: [Summary]
    /// Whether there is a limit to what it can give.
    public let hasCapacity: Bool

    /// What a service comes to.
    public init(
      name: String, unit: String, users: [Summary], volume: [Summary], delivered: [Summary], unmet: [Summary],
      cost: [Summary], hasCapacity: Bool
    ) {
      (self.name, self.unit, self.users, self.volume) = (name, unit, users, volume)
      (self.delivered, self.unmet, self.cost, self.hasCapacity) = (delivered, unmet, cost, hasCapacity)
    }
  }
}

extension ServiceReckoning {
  /// Every service in every option, by [option × service].
  var courses: [[StudyResult.ServiceCourse]] {
    (0..<samples.options).map { option in uses.indices.map { course(of: $0, option: option) } }
  }

  private func course(of service: Int, option: Int) -> StudyResult.ServiceCourse {
    let years = (0..<samples.timeline.years).map { year($0, of: service, option: option) }
    func summaries(_ figure: (Year) -> [Double]) -> [Summary] { years.map { Summary(draws: figure($0)) } }
    let declared = uses[service].service
    return StudyResult.ServiceCourse(
      name: declared.name.text, unit: declared.amount?.unit.text ?? "units", users: summaries(\.users),
      volume: summaries(\.volume), delivered: summaries(\.delivered), unmet: summaries(\.unmet),
      cost: summaries(\.cost), hasCapacity: declared.capacity != nil)
  }
}

extension Samples {
  /// Adds what services cost to the total cost, which knows what settings cost and what is spent beside them.
  mutating func addServices(
    of lowering: Lowering, parameters: [Parameter]? = nil, to reported: ReportedSeries, seed: UInt64
  ) {
    guard !lowering.rulebook.services.isEmpty else { return }
    for (option, years) in serviceCosts(lowering, parameters, seed: seed).enumerated() {
      for (year, cost) in years.enumerated() { add(cost, to: reported.cost(settings: nil), year: year, option: option) }
    }
  }

  /// By [option × year × draw]; apart, so that these samples are held once while they change.
  private func serviceCosts(_ lowering: Lowering, _ parameters: [Parameter]?, seed: UInt64) -> [[[Double]]] {
    let services = ServiceReckoning(samples: self, lowering: lowering, parameters: parameters, seed: seed)
    return (0..<options).map { option in
      (0..<timeline.years).map { services.cost(inYear: $0, option: option) }
    }
  }
}
