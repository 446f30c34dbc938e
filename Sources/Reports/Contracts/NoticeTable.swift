import Projection
import Quantities
import Studies

extension Figures {
  /// The columns of `notices.csv`.
  static let noticeColumns = [
    Column(name: "option", meaning: "the way forward projected", values: "an option, or a hypothesis (alone)"),
    Column(name: "contract", meaning: "the contract that is ended"),
    Column(
      name: "notice by",
      meaning: "the last day on which notice can be served, at the likely values; empty where none is needed, or where "
        + "what the end waits for does not come", unit: "day", values: "2027-09-30"),
    Column(
      name: "ends on", meaning: "the last day that all of it is paid for, at the likely values; empty as above",
      unit: "day", values: "2028-03-31"),
    Column(
      name: "last part ends on", meaning: "the last day that any of it is paid for; empty where all of it ends at once",
      unit: "day", values: "2029-12-31"),
    Column(
      name: "share of draws",
      meaning: "the share of draws in which what the end waits for comes; empty where it waits for nothing",
      unit: "share",
      values: "0 to 1"),
    Column(name: "why", meaning: "what sets the day; then the hypothesis that ends it, and its line"),
  ]

  /// The notices to serve, by option and day; nil where no contract is ended.
  var noticesTable: FigureTable? {
    guard outcomes.hasNotices else { return nil }
    var table = FigureTable("notices", about: "notices to serve, by option and day", columns: Self.noticeColumns)
    for (option, notices) in outcomes.study.notices.enumerated() {
      for notice in notices {
        let why = "\(outcomes.words.why(notice)); \(notice.hypothesis): \(notice.statement)"
        table.append(
          [
            .text(outcomes.label(ofOption: option)), .text(notice.contract), .day(notice.serveBy), .day(notice.endsOn),
            .day(notice.laterParts.last), .number(notice.share), .text(why),
          ])
      }
    }
    return table
  }
}
