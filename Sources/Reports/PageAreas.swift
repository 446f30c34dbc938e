import Projection
import Studies

extension ReportPage {
  /// More values than this of one group have no charts; all of them stand in the files.
  private static let valuesAtMost = 40

  /// Everybody known, by each value of every declared group: a small chart each, all on one scale.
  var peopleByGroup: HTML {
    let figures: [HTML] = study.groupNames.indices.map { group in
      let slices = outcomes.reported.slices.filter { slice in
        slice.groups != nil
          && slice.labels.enumerated().allSatisfy { ($0.offset == group) == ($0.element != GroupSlice.all) }
      }
      guard (2...Self.valuesAtMost).contains(slices.count) else { return "" }
      return figure(ofGroup: group, slices)
    }
    return "\(figures)"
  }

  private func figure(ofGroup group: Int, _ slices: [GroupSlice]) -> HTML {
    let option = outcomes.proposed ?? 0
    // Everybody is in one setting of every pathway, so the first counts them all.
    let settings = outcomes.settings(ofPathway: 0)
    let panels = slices.map { slice -> Panel in
      let value = slice.labels[group]
      func course(_ option: Int) -> Course {
        outcomes.course(of: .people, settings: settings, groups: slice.groups, option: option)
      }
      return Panel(
        title: value, subject: "\(value), \(outcomes.label(ofOption: option))", unit: .people, course: course(option),
        doNothing: option == 0 ? nil : course(0))
    }
    let name = study.groupNames[group]
    return """
      <h3>\(say(.byGroupHead, ["group": "\(name: name)"]))</h3>
      \(PageFigure(
        id: "by-group-\(group)",
        caption: say(.peopleByGroup, ["group": "\(name: name)", "option": "<strong>\(optionName(option))</strong>"]),
        yearHead: say(.headYear), panels: Panel.onOneScale(panels), words: words
      ).html)
      """
  }
}
