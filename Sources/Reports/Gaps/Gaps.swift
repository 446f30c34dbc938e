import Appraisal
import Projection
import Quantities
import Studies

/// Where there is less of a service than people ask for: who waits for a place, and what a service cannot give.
///
/// Source: Guide to Strategic Commissioning for People with Learning Disabilities (Wales), 5.2, whose template sets the gap beside
/// its rationale and what it means for commissioning.
struct Gaps {
  /// What one service lacks.
  struct Gap {
    /// The setting or service.
    let name: String
    /// What is lacking.
    let unit: Numbers.Unit
    /// If nothing is done, by the years told.
    let nothing: [Summary]
    /// With the option that the answer is about; nil where there is none.
    let proposed: [Summary]?
    /// The parts of the population that lack most of it in the last year if nothing is done, the most first.
    let parts: [(name: String, size: Summary)]
    /// The hypotheses of that option that speak of it, and what they do about it, as the planner wrote it.
    let plans: [(hypothesis: HypothesisVerdict, statements: [String])]
  }

  let outcomes: Outcomes

  /// So many parts of the population are named.
  private static let partsAtMost = 3

  private var study: StudyResult { outcomes.study }

  /// The years told, by their places: in 3 years, in 10, and the last.
  var years: [Int] {
    let last = outcomes.timeline.years - 1
    return Set([min(2, last), min(9, last), last]).sorted()
  }

  /// Every service that lacks something in any year, the largest gap first.
  var all: [Gap] {
    let places = outcomes.limitedSettings.map { setting in
      gap(setting.name, .people, parts: parts(ofSetting: setting.number)) { option in
        outcomes.course(of: .waiting, settings: [setting.number], option: option).values
      }
    }
    let services = (study.services.first ?? []).indices.map { number in
      let service = study.services[0][number]
      return gap(service.name, .units(service.unit), parts: []) { option in
        study.services[option][number].unmet
      }
    }
    return (places + services).compactMap(\.self).sorted { Self.size($0) > Self.size($1) }
  }

  private static func size(_ gap: Gap) -> Double {
    max(gap.nothing.last?.central ?? 0, gap.proposed?.last?.central ?? 0)
  }

  private func gap(
    _ name: String, _ unit: Numbers.Unit, parts: [(name: String, size: Summary)], byYear: (Int) -> [Summary]
  ) -> Gap? {
    let (nothing, proposed) = (byYear(0), outcomes.proposed.map(byYear))
    guard (nothing + (proposed ?? [])).contains(where: { $0.central >= 0.5 }) else { return nil }
    return Gap(
      name: name, unit: unit, nothing: years.map { nothing[$0] },
      proposed: proposed.map { all in years.map { all[$0] } },
      parts: parts, plans: plans(for: name))
  }

  /// The values of single groups, those that wait most.
  private func parts(ofSetting setting: Int) -> [(name: String, size: Summary)] {
    let last = outcomes.timeline.years - 1
    let single = outcomes.reported.slices.filter { slice in
      slice.labels.count { $0 != GroupSlice.all } == 1 && slice.groups?.count != study.groups.count
    }
    let waiting = single.map { slice in
      (
        name: slice.labels.first { $0 != GroupSlice.all } ?? "",
        size: outcomes.course(of: .waiting, settings: [setting], groups: slice.groups, option: 0).values[last]
      )
    }
    return Array(
      waiting.filter { $0.size.central >= 0.5 }.sorted { $0.size.central > $1.size.central }.prefix(Self.partsAtMost))
  }

  // MARK: What is planned

  private func plans(for name: String) -> [(hypothesis: HypothesisVerdict, statements: [String])] {
    guard let option = outcomes.proposed else { return [] }
    let included = Set(study.options[option].hypotheses)
    return study.hypotheses.filter { included.contains($0.title) }.compactMap { hypothesis in
      let statements = hypothesis.statements.filter { mentions(name, $0) }
      return statements.isEmpty ? nil : (hypothesis, statements)
    }
  }

  /// Whether a statement speaks of a service, rather than of one whose longer name holds its name.
  func mentions(_ name: String, _ statement: String) -> Bool {
    // Planners may write a name in small letters or large.
    let all = (study.pathways.flatMap(\.settings) + (study.services.first ?? []).map(\.name)).map { $0.lowercased() }
    let name = name.lowercased()
    let longer = all.filter { $0.count > name.count && $0.contains(name) }
    return longer.reduce(statement.lowercased()) { $0.replacing($1, with: "") }.contains(name)
  }

  /// The years told, as they are named.
  var yearNames: [FinancialYear] { years.map(outcomes.timeline.year) }
}
