import Appraisal
import Projection
import Quantities
import Studies

// The files of what options achieve, what that is worth, and whom costs are of.
extension Figures {
  private func label(_ place: Int, _ appraisal: StudyAppraisal) -> String {
    outcomes.label(ofOption: appraisal.compared[place])
  }

  /// The chances of an option that its budgets and benefits decide, by what they are of.
  func worth(_ appraisal: StudyAppraisal, _ place: Int) -> [(String, Proportion)] {
    let affordable = appraisal.affordability.compactMap { affordable in
      affordable.chances[place].map { ("within the budget of \(outcomes.words.holder(affordable.holder))", $0) }
    }
    let benefits: [(String, Proportion)] =
      appraisal.compared[place] == 0
      ? []
      : [
        ("worth more than it costs", appraisal.benefits?.worthwhile),
        ("greatest social value", appraisal.benefits?.greatest),
      ].compactMap { name, chances in chances.map { (name, $0[place]) } }
    return affordable + benefits
  }

  func effect(_ appraisal: StudyAppraisal) -> FigureTable {
    let rows = appraisal.effect.map { effect in
      appraisal.compared.indices.map { place -> [FigureTable.Cell] in
        let standing = effect.frontier.standings[place]
        let told = AppraisalWording(outcomes)
        return [
          .text(label(place, appraisal)), .text(effect.name), .text(told?.unit(of: effect) ?? ""),
          .text(effect.isBetterHigher ? "higher" : "lower"), .number(effect.means[place].cost),
          .number(effect.means[place].effect), .text(standing.word),
          .text(standing.others.map { label($0, appraisal) }.joined(separator: "; ")),
          .number(told?.costPerUnit(standing)),
        ]
      }
    }
    return FigureTable(
      "appraisal-effect", about: "what each further unit of the effect costs",
      columns: Self.effectColumns, rows: rows ?? [])
  }

  func acceptability(_ appraisal: StudyAppraisal) -> FigureTable {
    let rows = (appraisal.effect?.acceptability ?? []).flatMap { point in
      point.probabilities.enumerated().map { place, chance -> [FigureTable.Cell] in
        [
          .number(point.threshold), .text(label(place, appraisal)), .text(place == point.optimal ? "yes" : "no"),
          .number(chance.share), .number(chance.interval.lowerBound), .number(chance.interval.upperBound),
          .number(point.valueOfPerfectInformation.value), .number(point.valueOfPerfectInformation.standardError),
        ]
      }
    }
    return FigureTable(
      "appraisal-acceptability", about: "which option to choose at each price of a unit of the effect",
      columns: Self.acceptabilityColumns, rows: rows)
  }

  func benefits(_ appraisal: StudyAppraisal) -> FigureTable {
    let rows = (appraisal.benefits?.parts ?? []).flatMap { part in
      part.net.enumerated().map { place, net -> [FigureTable.Cell] in
        [
          .text(label(place, appraisal)), .text(part.name), .text(part.value),
          .text(part.isHealth ? "health" : "as costs"),
        ]
          + Self.cells(of: net)
      }
    }
    return FigureTable(
      "appraisal-benefits", about: "what each benefit is worth beyond do nothing, by option",
      columns: Self.benefitColumns + Self.spreadColumns, rows: rows)
  }

  func distribution(_ appraisal: StudyAppraisal) -> FigureTable {
    let rows = appraisal.distribution.flatMap { distribution in
      distribution.rows.flatMap { row in
        appraisal.compared.indices.map { place -> [FigureTable.Cell] in
          let more = row.morePeople.isEmpty ? nil : row.morePeople[place]
          return [
            .text(outcomes.words.name(of: distribution)), .text(outcomes.words.name(of: row)),
            .text(label(place, appraisal)),
            .number(row.doNothing + row.net[place]), .number(row.net[place]),
            .number(row.people.map { $0 + (more ?? 0) }), .number(more),
          ]
        }
      }
    }
    return FigureTable(
      "appraisal-distribution", about: "whose costs they are, by need and group",
      columns: Self.distributionColumns, rows: rows)
  }
}

extension EfficiencyFrontier.Standing {
  /// In a word or two.
  var word: String {
    switch self {
    case .onFrontier: return "on the frontier"
    case .dominated: return "dominated"
    case .extendedlyDominated: return "extended-dominated"
    case .sameAs: return "same as another"
    }
  }

  /// The options that it stands behind, or beside.
  fileprivate var others: [Int] {
    switch self {
    case .onFrontier: return []
    case .dominated(let other), .sameAs(let other): return [other]
    case .extendedlyDominated(let one, let other): return [one, other]
    }
  }
}
