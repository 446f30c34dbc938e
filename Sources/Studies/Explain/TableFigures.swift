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
    all =
      teller.people + teller.newcomers + [teller.deaths, teller.leavers, teller.needsChanges] + teller.moves + [
        teller.places
      ]
      + teller.population + teller.budgets + teller.inflation
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

  var newcomers: [TableFigures.Figures] {
    [("entrants", baseline.entrants), ("arrivals", baseline.arrivals)].flatMap { kind, newcomers in
      vocabulary.pathways.indices.map { figures(of: newcomers, kind, pathway: $0) }
    }
  }

  private func figures(of newcomers: Newcomers, _ kind: String, pathway: Int) -> TableFigures.Figures {
    let declared = vocabulary.pathways[pathway]
    var figures = TableFigures.Figures(kind: "\(kind) by \(declared.name)", addsUp: true)
    let settings = declared.values.names
    for (year, cells) in newcomers.people[pathway].enumerated() {
      for (cell, count) in cells.enumerated() {
        let place = [settings[cell % settings.count], "\(vocabulary.timeline.year(year))"]
        figures.add(
          (place + [words(ofStratum: newcomers.strata[cell / settings.count])]).joined(separator: ", "), count)
      }
    }
    return figures
  }

  var population: [TableFigures.Figures] {
    guard let population = baseline.population else { return [] }
    let (strata, ages) = (vocabulary.strata, vocabulary.ages.count)
    var people = TableFigures.Figures(kind: "population", addsUp: false)
    for (variant, years) in zip(population.variants, population.people) {
      for (year, cells) in years.enumerated() {
        for (cell, count) in cells.enumerated() {
          let who = [groupWords(cell / ages), ageWords(strata.ages.lowest + cell % ages), variant]
          let words = (who + ["\(vocabulary.timeline.year(year))"]).filter { !$0.isEmpty }
          people.add(words.joined(separator: ", "), count)
        }
      }
    }
    var prevalence = TableFigures.Figures(kind: "prevalence", addsUp: false)
    for (stratum, share) in (baseline.prevalence ?? []).enumerated() {
      prevalence.add(words(ofStratum: stratum), share)
    }
    return [people, prevalence]
  }

  var budgets: [TableFigures.Figures] {
    baseline.budgets.sorted { $0.key < $1.key }.map { file, budget in
      var figures = TableFigures.Figures(kind: "pounds in \"\(file)\"", addsUp: true)
      for line in budget.lines {
        let payer = line.payer.map { rulebook.accounts[$0].text }
        for (year, pounds) in line.pounds.enumerated() {
          let words = [payer, "\(vocabulary.timeline.year(year))"].compactMap { $0 }
          figures.add(words.joined(separator: ", "), pounds ?? 0)
        }
      }
      return figures
    }
  }

  var inflation: [TableFigures.Figures] {
    guard let levels = baseline.priceLevels else { return [] }
    var figures = TableFigures.Figures(kind: "general prices", addsUp: false)
    for (year, level) in levels.figures.enumerated() { figures.add("\(vocabulary.timeline.year(year))", level) }
    return [figures]
  }

  var deaths: TableFigures.Figures { figures(of: baseline.exits.deaths, "deaths") }

  var leavers: TableFigures.Figures { figures(of: baseline.exits.leavers, "leavers") }

  private func figures(of exits: Exits, _ kind: String) -> TableFigures.Figures {
    var figures = TableFigures.Figures(kind: "\(kind) a year", addsUp: false)
    let settings = exits.pathway.map { vocabulary.pathways[$0].values.names } ?? [""]
    for (cell, rate) in exits.probability.enumerated() {
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
    for (place, tabled) in baseline.tabledPlaces {
      let setting = vocabulary.pathways[place.pathway].values.names[place.setting]
      for (pool, steps) in tabled.bySteps.enumerated() {
        let names = ([setting] + tabled.names(ofPool: pool, vocabulary)).joined(separator: ", ")
        for year in 0..<vocabulary.timeline.years {
          let end = (year + 1) * vocabulary.timeline.stepsPerYear - 1
          figures.add("\(names), \(vocabulary.timeline.year(year))", steps[end])
        }
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
