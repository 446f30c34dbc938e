import Projection
import Studies

// How much of a spread is luck, in words, on the page and in a terminal.
extension Wording {
  /// A share in the words of everyday: `about two thirds`.
  static func about(_ share: Double) -> String {
    switch share {
    case ..<0.05: return "hardly any"
    case ..<0.15: return "about a tenth"
    case ..<0.29: return "about a quarter"
    case ..<0.42: return "about a third"
    case ..<0.58: return "about half"
    case ..<0.71: return "about two thirds"
    case ..<0.85: return "about three quarters"
    case ..<0.95: return "most"
    default: return "nearly all"
    }
  }

  /// What luck is beside ignorance.
  static let luckAndIgnorance =
    "Runs differ for two reasons: the numbers are not known for sure, which better evidence can change, and people are "
    + "few and each has a life of their own, which nothing can."

  /// What luck decides in a run, and what not.
  static let whatLuckIs =
    "In every run people are whole, and luck decides who dies, whose needs change, who moves of their own accord, how "
    + "many come in whom nobody knows yet, and who gets one of too few places. How many people a rule moves, places, and "
    + "people already known to come are no luck. The likely course is without luck, so its people need not be whole."

  /// Where verdicts come from in a run with luck.
  static let verdictsHaveLuck = "Verdicts are from the runs with luck."
}

extension Outcomes {
  /// The shares of luck in an option, of figures that differ among nine runs in ten.
  func luckShares(inOption option: Int) -> [LuckShare] {
    (study.luck ?? []).filter { $0.option == option && $0.luck != nil && $0.range.lowerBound < $0.range.upperBound }
  }

  /// What a figure is called.
  func name(of figure: LuckShare.Figure) -> String {
    switch figure {
    case .people(let setting): return "people in \(settingName(setting))"
    case .waiting(let setting): return "waiting for \(settingName(setting))"
    case .cost: return "total cost"
    }
  }

  /// Where nine runs in ten lie: `14 to 23 people`.
  func range(of share: LuckShare) -> String {
    let (low, high) = (share.range.lowerBound, share.range.upperBound)
    switch share.figure {
    case .cost: return Numbers.range(low, high, in: .poundsAYear)
    default: return Numbers.range(low, high, in: .people) + (high == 1 ? " person" : " people")
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
      caption: "Where nine runs in ten lie in \(outcomes.timeline.lastYear), and how much of it is luck",
      columns: ["Figure"] + names, rows: rows, isNumeric: false, stacks: true)
    return """
      <p>\(Wording.luckAndIgnorance) \(Wording.verdictsHaveLuck)</p>
      \(table.html)
      """
  }

  private func luckCell(_ share: LuckShare?) -> HTML {
    guard let share, let luck = share.luck else { return "nine runs in ten are alike" }
    return "\(outcomes.range(of: share)) <span class=\"measured\">\(Wording.about(luck)) luck</span>"
  }
}
