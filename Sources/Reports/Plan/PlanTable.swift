import Projection
import Quantities
import Studies

extension Figures {
  private static let planColumns = [
    Column(name: "option", meaning: "the way forward projected", values: "an option, or a hypothesis (alone)"),
    Column(
      name: "kind", meaning: "what kind of thing is done",
      values: StudyResult.PlannedAction.Kind.allCases.map(\.rawValue).joined(separator: "; ")),
    Column(name: "what is done", meaning: "the line of the rules"),
    Column(name: "hypothesis", meaning: "the hypothesis that does it, or the option that spends the money"),
    Column(
      name: "prepare by",
      meaning: "the day by which notice is served or building begins; empty where nothing comes before",
      unit: "day", values: "2027-09-30"),
    Column(
      name: "begins",
      meaning: "its first day at the likely values, and of a contract the last that all of it is paid for; empty where "
        + "what it waits for does not come",
      unit: "day", values: "2028-04-01"),
    Column(name: "ends", meaning: "its last day; empty for what goes on", unit: "day", values: "2029-03-31"),
    Column(
      name: "share of draws",
      meaning: "the share of draws in which what it waits for comes; empty where it waits for nothing", unit: "share",
      values: "0 to 1"),
  ]

  /// What every option does and when; nil where none does anything.
  var planTable: FigureTable? {
    guard outcomes.study.plans.contains(where: { !$0.isEmpty }) else { return nil }
    var table = FigureTable("plan", about: "what every option does, and when", columns: Self.planColumns)
    for (option, actions) in outcomes.study.plans.enumerated() {
      for action in actions {
        table.append([
          .text(outcomes.label(ofOption: option)), .text(action.kind.rawValue), .text(action.statement),
          .text(action.of), .day(action.prepare), .day(action.begins), .day(action.ends), .number(action.share),
        ])
      }
    }
    return table
  }
}
