import Diagnostics
import Projection
import Quantities

/// Turns the tables of a scenario into the figures a plan holds.
///
/// Every method reads one clause. It adds all that is wrong with the clause's tables to the findings, and gives nil
/// where any of it is an error.
struct TableReader {
  /// The names the tables may use.
  let vocabulary: Vocabulary
  /// Whether counts of people become such as can be published, before anything is made of them.
  var protectsPeople = false

  /// Figures, with where their table says they come from.
  struct Sourced<Figures> {
    /// The figures.
    let figures: Figures
    /// What the `source` columns say, each text once, in the order met.
    let sources: [String]
  }

  /// Reads a table whose years, if it has any, are those of the run.
  func table(
    _ kind: TableKind, _ source: SourceText, otherwiseZero: Bool, into findings: inout Findings
  ) -> Table? {
    let request = TableRequest(kind: kind, source: source, otherwiseZero: otherwiseZero, years: vocabulary.years)
    return Table(request, vocabulary, into: &findings)
  }
}

extension TableReader.Sourced: Sendable where Figures: Sendable {}
