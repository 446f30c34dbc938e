import Projection
import Studies

// How much of a spread is luck, in words, on the page and in a terminal.
extension Wording {
  /// A share in the words of everyday: `about two thirds`.
  func about(_ share: Double) -> String {
    switch share {
    case ..<0.05: return text(.hardlyAny)
    case ..<0.15: return text(.aboutATenth)
    case ..<0.29: return text(.aboutAQuarter)
    case ..<0.42: return text(.aboutAThird)
    case ..<0.58: return text(.aboutHalf)
    case ..<0.71: return text(.aboutTwoThirds)
    case ..<0.85: return text(.aboutThreeQuarters)
    case ..<0.95: return text(.most)
    default: return text(.nearlyAll)
    }
  }
}

extension Outcomes {
  /// The shares of luck in an option, of figures that differ among nine runs in ten.
  func luckShares(inOption option: Int) -> [LuckShare] {
    (study.luck ?? []).filter { $0.option == option && $0.luck != nil && $0.range.lowerBound < $0.range.upperBound }
  }

  /// What a figure is called.
  func name(of figure: LuckShare.Figure) -> String {
    switch figure {
    case .people(let setting): return words.text(.peopleInSetting, ["setting": settingName(setting)])
    case .waiting(let setting): return words.text(.waitingFor, ["setting": settingName(setting)])
    case .cost: return words.text(.totalCost)
    }
  }

  /// Where nine runs in ten lie: `14 to 23 people`.
  func range(of share: LuckShare) -> String {
    let (low, high) = (share.range.lowerBound, share.range.upperBound)
    switch share.figure {
    case .cost: return words.numbers.range(low, high, in: .poundsAYear)
    default: return words.numbers.people(from: low, to: high)
    }
  }

  private func settingName(_ number: Int) -> String {
    study.pathways.flatMap(\.settings)[number]
  }
}

extension ReportPage {
  /// How much of the spread of the main figures is luck, option by option.
  var ignoranceAndLuck: HTML {
    let options = outcomes.optionsToShow
    let figures = (study.luck ?? []).filter { $0.option == 0 }.map(\.figure)
    let rows: [[HTML]] = figures.compactMap { figure in
      let cells = options.map { option in
        outcomes.luckShares(inOption: option).first { $0.figure == figure }
      }
      guard cells.contains(where: { $0 != nil }) else { return nil }
      return ["\(name: outcomes.name(of: figure))"] + cells.map(luckCell)
    }
    let names: [HTML] = options.map { "\(name: outcomes.label(ofOption: $0))" }
    let table = PageTable(
      id: "luck-table",
      caption: say(.whereRunsLie, ["year": "\(outcomes.timeline.lastYear)"]),
      columns: [say(.headFigure)] + names, rows: rows, isNumeric: false, stacks: true)
    return """
      <p>\(say(.luckAndIgnorance)) \(say(.verdictsHaveLuck))</p>
      \(table.html)
      """
  }

  private func luckCell(_ share: LuckShare?) -> HTML {
    guard let share, let luck = share.luck else { return say(.nineInTenAlike) }
    let about = say(.shareIsLuck, ["share": .text(words.about(luck))])
    return "\(outcomes.range(of: share)) <span class=\"measured\">\(about)</span>"
  }
}
