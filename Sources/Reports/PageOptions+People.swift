import Appraisal
import Projection
import Quantities
import Studies

extension ReportPage {
  /// So many options have a column each, beside do nothing: where there are more, the one that the answer is about and
  /// those whose cost is furthest from doing nothing.
  private static let columnsAtMost = 12

  /// What each option comes to for people at the end: who is where, what it is weighed by, and how often its budget reaches.
  var whatOptionsBring: HTML {
    let others = Array(outcomes.optionsToShow.dropFirst())
    let shown = outcomes.leading(Self.columnsAtMost, of: others) { option in
      option == outcomes.proposed ? .infinity : outcomes.costApart(option)
    }
    let options = [0] + shown
    let more = weighedRows(options) + budgetRows(options)
    let day: HTML = .text(words.date(outcomes.timeline.lastYear.lastDay))
    let caption = say(more.isEmpty ? .peopleInEachSetting : .peopleAndWhatIsWeighed, ["day": day])
    let opening: HTML = .text(words.date((outcomes.timeline.firstYear + -1).lastDay))
    return PageTable(
      id: "options-people", caption: "\(caption), \(rangeNote)",
      columns: [say(.headSetting), opening] + options.map(optionName), rows: settingRows(options) + more
    ).html
  }

  private func settingRows(_ options: [Int]) -> [[HTML]] {
    study.pathways.indices.flatMap { pathway in
      zip(outcomes.settings(ofPathway: pathway), study.pathways[pathway].settings).map { setting, name in
        let people = options.map { outcomes.course(of: .people, settings: [setting], option: $0).values }
        return ["\(name: name)", .text(numbers.short(people[0][0].central, in: .people))]
          + people.map { words.cell($0[$0.count - 1], in: .people) }
      }
    }
  }

  /// What is weighed, but for the cost, which stands above.
  private func weighedRows(_ options: [Int]) -> [[HTML]] {
    guard let appraisal = study.appraisal, let scoring = appraisal.scoring else { return [] }
    return scoring.criteria.filter { !$0.isPresentCost }.map { criterion in
      ["<strong>\(name: criterion.name)</strong>", ""]
        + options.map { option in
          appraisal.compared.firstIndex(of: option).map { words.cell(criterion.values[$0], in: criterion.unit) }
            ?? say(.notCompared)
        }
    }
  }

  private func budgetRows(_ options: [Int]) -> [[HTML]] {
    guard let told = AppraisalWording(outcomes) else { return [] }
    return told.appraisal.affordability.map { affordable in
      let whose = say(
        .withinBudgetOf, ["holder": "\(name: words.holder(affordable.holder))", "years": .text(told.years(affordable))])
      return ["<strong>\(whose)</strong>", ""]
        + options.map { option in
          guard let place = told.appraisal.compared.firstIndex(of: option) else { return say(.notCompared) }
          let share = told.affordable(affordable, place)
          return outcomes.runsDiffer && affordable.chances[place] != nil
            ? say(.inShareOfRuns, ["share": .text(share)]) : .text(share)
        }
    }
  }
}
