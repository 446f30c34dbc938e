import Appraisal
import Projection
import Studies

extension Figures {
  /// A quantity of people that has its rows in `people.csv`.
  struct PeopleMeasure {
    let measure: Series.Quantity
    let name: String
    let unit: String
    let meaning: String
    /// Whether it is 0 by definition in a setting without a limit on its places, which then has no rows of it.
    let needsPlaces: Bool
  }

  /// What `people.csv` holds beside the places.
  static let peopleMeasures = [
    PeopleMeasure(
      measure: .people, name: "people", unit: "people",
      meaning: "people on 31 March at the end of the year; the year before the first is the opening state",
      needsPlaces: false),
    PeopleMeasure(
      measure: .waiting, name: "waiting", unit: "people",
      meaning: "people anywhere in the pathway who wait for the setting on 31 March at the end of the year",
      needsPlaces: true),
    PeopleMeasure(
      measure: .overCapacity, name: "over capacity", unit: "people",
      meaning: "people above the places of the setting on 31 March, where nowhere else had room", needsPlaces: true),
    PeopleMeasure(
      measure: .personYears, name: "person-years", unit: "person-years",
      meaning: "the mean number of people over the year", needsPlaces: false),
    PeopleMeasure(
      measure: .entrants, name: "entrants", unit: "people",
      meaning: "people who came in from outside in the year and began in the setting",
      needsPlaces: false),
    PeopleMeasure(
      measure: .deaths, name: "deaths", unit: "people", meaning: "deaths and leavers of the year from the setting",
      needsPlaces: false),
    PeopleMeasure(
      measure: .movesIn, name: "moves in", unit: "people",
      meaning: "people who moved into the setting in the year, displaced people included", needsPlaces: false),
    PeopleMeasure(
      measure: .movesOut, name: "moves out", unit: "people",
      meaning: "people who moved out of the setting in the year, displaced people included", needsPlaces: false),
  ]

  /// People by option, setting, group and year.
  var peopleTable: FigureTable {
    var table = FigureTable(
      "people", about: "people by option, setting, group and year", columns: figureColumns,
      measures: peopleMeasureLines)
    for option in outcomes.study.options.indices {
      for (pathway, description) in outcomes.study.pathways.enumerated() {
        appendPeople(option: option, pathway: pathway, setting: nil, to: &table)
        for setting in description.settings.indices {
          appendPeople(option: option, pathway: pathway, setting: setting, to: &table)
        }
      }
    }
    return table
  }

  private func appendPeople(option: Int, pathway: Int, setting: Int?, to table: inout FigureTable) {
    let description = outcomes.study.pathways[pathway]
    let inPathway = outcomes.settings(ofPathway: pathway)
    let settings = setting.map { [inPathway[$0]] } ?? inPathway
    let hasPlaces = setting.map { description.hasPlaces[$0] } ?? description.hasPlaces.contains(true)
    func subject(_ name: String, _ unit: String, _ groups: [String]) -> Subject {
      Subject(
        option: outcomes.label(ofOption: option), pathway: description.name,
        setting: setting.map { description.settings[$0] } ?? Self.all, groups: groups, measure: name, unit: unit)
    }
    for slice in groupSlices {
      for reported in Self.peopleMeasures where hasPlaces || !reported.needsPlaces {
        let course = outcomes.course(of: reported.measure, settings: settings, groups: slice.groups, option: option)
        append(course, about: subject(reported.name, reported.unit, slice.labels), to: &table)
      }
    }
    if setting != nil, hasPlaces {
      // Places are shared by all groups, and a sum with settings that have no limit would mean nothing.
      let everybody = outcomes.study.groupNames.map { _ in Self.all }
      append(
        outcomes.places(setting: settings[0], option: option), about: subject("places", "places", everybody), to: &table
      )
    }
  }

  /// Costs by option, setting, group and year.
  var costsTable: FigureTable {
    var table = FigureTable(
      "costs", about: "costs by option, setting, group and year", columns: figureColumns, measures: costMeasureLines)
    for option in outcomes.study.options.indices {
      appendCost(option: option, pathway: nil, setting: nil, to: &table)
      for (pathway, description) in outcomes.study.pathways.enumerated() {
        appendCost(option: option, pathway: pathway, setting: nil, to: &table)
        for setting in description.settings.indices {
          appendCost(option: option, pathway: pathway, setting: setting, to: &table)
        }
      }
    }
    return table
  }

  private func appendCost(option: Int, pathway: Int?, setting: Int?, to table: inout FigureTable) {
    let description = pathway.map { outcomes.study.pathways[$0] }
    let inPathway = outcomes.settings(ofPathway: pathway)
    let settings = pathway.map { _ in setting.map { [inPathway[$0]] } ?? inPathway }
    func append(_ course: Course, _ measure: String, _ groups: [String]) {
      let subject = Subject(
        option: outcomes.label(ofOption: option), pathway: description?.name ?? Self.all,
        setting: setting.flatMap { description?.settings[$0] } ?? Self.all, groups: groups, measure: measure,
        unit: "pounds")
      self.append(course, about: subject, to: &table)
    }
    for slice in groupSlices {
      let cost = outcomes.costCourse(settings: settings, groups: slice.groups, option: option)
      let people = settings.flatMap { outcomes.toldPersonYears(settings: $0, groups: slice.groups, option: option) }
      append(people.map(cost.leavingOut) ?? cost, "cost", slice.labels)
    }
    if outcomes.study.samples.hasCommitments {
      let everybody = outcomes.study.groupNames.map { _ in Self.all }
      append(
        outcomes.course(of: outcomes.reported.committed(settings: settings), option: option), "committed", everybody)
      append(
        outcomes.course(of: outcomes.reported.lockedIn(settings: settings), option: option), "locked in", everybody)
    }
  }

  /// Every expectation in every option where it was tested.
  var verdictsTable: FigureTable {
    var table = FigureTable(
      "verdicts", about: "every expectation in every option where it was tested", columns: verdictColumns)
    for hypothesis in outcomes.study.hypotheses {
      for expectation in hypothesis.expectations {
        for result in expectation.results {
          let verdict = result.verdict
          let what = [hypothesis.title, outcomes.label(ofOption: result.option), expectation.text]
          let judged: [FigureTable.Cell] = [
            .text(outcomes.words.answer(verdict.answer)), .number(verdict.share), .number(verdict.interval.lowerBound),
            .number(verdict.interval.upperBound), .number(verdict.confidence), .text(expectation.measured.description),
          ]
          let asked: [FigureTable.Cell] = [
            .number(expectation.threshold), .number(expectation.doNothing?.central),
            .text(expectation.unit.inFiles), .count(verdict.drawsThatWouldTell),
          ]
          table.append(what.map(FigureTable.Cell.text) + judged + Self.cells(of: result.quantity) + asked)
        }
      }
    }
    return table
  }

  /// The central estimate and the spread, in the order of `spreadColumns`.
  static func cells(of value: Summary) -> [FigureTable.Cell] {
    let spread = value.spread
    return [
      .number(value.central), .number(spread?.mean), .number(spread?.p5), .number(spread?.p25), .number(spread?.p50),
      .number(spread?.p75), .number(spread?.p95),
    ]
  }
}
