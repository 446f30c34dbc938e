import Diagnostics
import Projection
import Quantities
import RuleLanguage

/// The figures of a scenario's tables as they are meant, each with the words that tell it apart.
struct TableFigures {
  /// The figures of one table.
  struct Figures {
    /// What they are, e.g. `people` or `moves a year`.
    let kind: String
    /// Whether their sum says something, as that of people does and that of rates does not.
    let addsUp: Bool
    /// By the words that tell them apart.
    var values: [String: Double] = [:]

    var total: Double { values.values.reduce(0, +) }

    mutating func add(_ words: String, _ value: Double) {
      if value != 0 { values[words, default: 0] += value }
    }
  }

  let all: [Figures]

  init(_ study: Study) {
    let teller = FigureTeller(study)
    all = teller.people + teller.entrants + [teller.deaths, teller.needsChanges] + teller.moves + [teller.places]
  }
}

/// Tells the arrays of a baseline apart in words.
private struct FigureTeller {
  let vocabulary: Vocabulary
  let baseline: Baseline
  let rulebook: Rulebook

  init(_ study: Study) {
    (vocabulary, baseline, rulebook) = (study.vocabulary, study.baseline, study.rulebook)
  }

  var people: [TableFigures.Figures] {
    vocabulary.pathways.enumerated().map { pathway, declared in
      var figures = TableFigures.Figures(kind: "people by \(declared.name)", addsUp: true)
      let settings = declared.values.names
      for (cell, count) in baseline.opening[pathway].enumerated() {
        figures.add("\(settings[cell % settings.count]), \(words(ofStratum: cell / settings.count))", count)
      }
      return figures
    }
  }

  var entrants: [TableFigures.Figures] {
    vocabulary.pathways.enumerated().map { pathway, declared in
      var figures = TableFigures.Figures(kind: "entrants by \(declared.name)", addsUp: true)
      let settings = declared.values.names
      for (year, cells) in baseline.entrants[pathway].enumerated() {
        for (cell, count) in cells.enumerated() {
          let (group, need) = (
            cell / settings.count / vocabulary.strata.needs, cell / settings.count % vocabulary.strata.needs
          )
          let who = [groupWords(group), needWords(need)].filter { !$0.isEmpty }
          let place = [settings[cell % settings.count], "\(vocabulary.timeline.year(year))"] + who
          figures.add(place.joined(separator: ", "), count)
        }
      }
      return figures
    }
  }

  var deaths: TableFigures.Figures {
    var figures = TableFigures.Figures(kind: "deaths a year", addsUp: false)
    let settings = baseline.exits.pathway.map { vocabulary.pathways[$0].values.names } ?? [""]
    for (cell, rate) in baseline.exits.probability.enumerated() {
      let setting = settings[cell % settings.count]
      figures.add(words(ofStratum: cell / settings.count) + (setting.isEmpty ? "" : ", \(setting)"), rate)
    }
    return figures
  }

  var needsChanges: TableFigures.Figures {
    var figures = TableFigures.Figures(kind: "needs change a year", addsUp: false)
    let ages = vocabulary.ages
    for change in baseline.needsChanges {
      let names = vocabulary.needs.names
      for (cell, rate) in change.probability.enumerated() {
        let who = [groupWords(cell / ages.count), ageWords(ages.lowest + cell % ages.count)].filter { !$0.isEmpty }
        figures.add("\(names[change.from]) to \(names[change.to]), " + who.joined(separator: ", "), rate)
      }
    }
    return figures
  }

  var moves: [TableFigures.Figures] {
    vocabulary.pathways.enumerated().map { pathway, declared in
      var figures = TableFigures.Figures(kind: "moves a year in \(declared.name)", addsUp: false)
      let names = declared.values.names
      for move in baseline.moves[pathway] {
        for (stratum, rate) in move.probability.enumerated() {
          figures.add("\(names[move.from]) to \(names[move.to]), \(words(ofStratum: stratum))", rate)
        }
      }
      return figures
    }
  }

  var places: TableFigures.Figures {
    var figures = TableFigures.Figures(kind: "places", addsUp: false)
    for (place, steps) in baseline.tabledPlaces {
      let setting = vocabulary.pathways[place.pathway].values.names[place.setting]
      for year in 0..<vocabulary.timeline.years {
        let end = (year + 1) * vocabulary.timeline.stepsPerYear - 1
        figures.add("\(setting), \(vocabulary.timeline.year(year))", steps[end])
      }
    }
    return figures
  }

  // MARK: Words

  private func words(ofStratum stratum: Int) -> String {
    let strata = vocabulary.strata
    return [
      groupWords(strata.group(of: stratum)), ageWords(strata.age(of: stratum)), needWords(strata.need(of: stratum)),
    ]
    .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func groupWords(_ combined: Int) -> String {
    vocabulary.groups.indices.map {
      vocabulary.groups[$0].values.names[vocabulary.value(ofGroup: $0, in: combined)]
    }.joined(separator: ", ")
  }

  private func ageWords(_ age: Int) -> String { "aged \(age)" + (age == vocabulary.ages.open ? " or over" : "") }

  private func needWords(_ need: Int) -> String { vocabulary.needs.count > 0 ? vocabulary.needs.names[need] : "" }
}
