import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// Staff in post as a table tells them.
struct TabledPosts: Sendable {
  /// Posts by year of the run.
  let posts: [Double]
  /// What its rows say they come from, each text once.
  let sources: [String]
}

extension TableReader {
  /// `supply from`: for each staff group that names the table, those in post in every year of the run.
  ///
  /// - Parameters:
  ///   - groups: the staff groups whose clauses name the table; where it is only one, the table may do without a
  ///     column `staff`.
  ///   - span: where the first of them names it.
  func posts(
    of groups: [String], from source: SourceText, askedAt span: SourceSpan, into findings: inout Findings
  ) -> [TabledPosts]? {
    var request = TableRequest(kind: .supply, source: source, otherwiseZero: false, years: vocabulary.years)
    request.staff = groups
    request.askedAt = span
    guard let table = Table(request, vocabulary, into: &findings) else { return nil }
    let series = table.series[0]
    let (byGroup, byYear) = (series.grid.stride(.staff), series.grid.stride(.year))
    return groups.indices.map { group in
      TabledPosts(
        posts: (0..<vocabulary.timeline.years).map { table.value(series, at: group * byGroup + $0 * byYear) },
        sources: table.sources)
    }
  }
}
