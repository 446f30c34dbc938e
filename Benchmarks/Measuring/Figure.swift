/// One figure of a run and, where there is one, the bar it is held against.
struct Figure {
  enum Unit {
    case seconds
    case ratio
    case bytes
  }

  enum Bar {
    case atMost(Double)
    case atLeast(Double)
  }

  let workload: Workload
  let name: String
  let value: Double
  let unit: Unit
  let bar: Bar?
  /// What else there is to say.
  let detail: String

  init(
    _ workload: Workload, _ name: String, _ value: Double, _ unit: Unit, bar: Bar? = nil, detail: String = ""
  ) {
    self.workload = workload
    self.name = name
    self.value = value
    self.unit = unit
    self.bar = bar
    self.detail = detail
  }

  /// Seconds depend on the machine, so they are told and nothing is stopped by them.
  var isGate: Bool { unit != .seconds && bar != nil }

  /// - Parameter slack: how many times as bad as its bar it may be.
  func meetsBar(slack: Double = 1) -> Bool {
    switch bar {
    case .atMost(let limit): value <= limit * slack
    case .atLeast(let limit): value >= limit / slack
    case nil: true
    }
  }
}
