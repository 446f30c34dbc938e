import Appraisal
import Projection
import Quantities
import Studies

/// A quantity year by year in one option.
struct Course: Sendable {
  /// The year of the first value.
  let firstYear: FinancialYear
  /// The values of the years, in order.
  let values: [Summary]

  /// The central estimate of every year.
  var central: [Double] { values.map(\.central) }

  /// The course of a cost without the years in which it is of so few people that they are not told.
  func leavingOut(_ personYears: [Double]) -> Course {
    let nothing = Summary(central: .nan, spread: nil)
    return Course(
      firstYear: firstYear,
      values: zip(values, personYears).map { ProtectedPeople.told($1) == nil ? nothing : $0 })
  }

  /// Every year with its value.
  var byYear: [(year: FinancialYear, value: Summary)] {
    values.enumerated().map { (firstYear + $0.offset, $0.element) }
  }
}

/// The figures of a study by option and year, summed draw by draw: what every page and file is made of.
///
/// Sums come before quantiles: the 5th percentile of a total is that of the totals of the draws, never a total of
/// 5th percentiles.
struct Outcomes: Sendable {
  /// What the study found.
  let study: StudyResult
  /// What the run reports, and so what can be read.
  let reported: ReportedSeries

  /// The words in which it is told.
  let words: Wording

  /// How people are told where their counts are protected; nil where they are not.
  private let told: ToldPeople?

  init(study: StudyResult, words: Wording = .english) {
    self.study = study
    self.words = study.isPublishable ? words.protectingPeople() : words
    reported = ReportedSeries(settings: study.samples.settings, groups: study.groups)
    told = study.isPublishable ? ToldPeople(study.samples, reported) : nil
  }

  private var samples: Samples { study.samples }

  /// The years and steps.
  var timeline: Timeline { samples.timeline }

  /// The numbers, among those of all pathways, of the settings of one pathway; of all where it is nil.
  func settings(ofPathway pathway: Int?) -> [Int] {
    guard let pathway else { return Array(0..<samples.settingCount) }
    return study.pathways[pathway].settings.indices.map { samples.setting($0, ofPathway: pathway) }
  }

  /// A series year by year.
  func course(of series: Series, option: Int) -> Course {
    Course(
      firstYear: timeline.firstYear,
      values: (0..<timeline.years).map { samples.summary(of: series, year: $0, option: option) })
  }

  /// A quantity year by year; people begin with the opening state, as of the year before the first.
  func course(of quantity: Series.Quantity, settings: [Int], groups: [Int]? = nil, option: Int) -> Course {
    let figures = course(of: ReportedSeries.quantity(quantity, settings: settings, groups: groups), option: option)
    let values = figures.values.enumerated().map { year, value in
      told?.summary(value, of: quantity, settings: settings, groups: groups, year: year, option: option) ?? value
    }
    guard quantity == .people else { return Course(firstYear: timeline.firstYear, values: values) }
    let opening =
      told?.opening(settings: settings, groups: groups)
      ?? settings.reduce(0.0) { sum, setting in
        (groups ?? Array(0..<samples.groups)).reduce(sum) { $0 + samples.opening[setting * samples.groups + $1] }
      }
    return Course(firstYear: timeline.firstYear + -1, values: [Summary(draws: [opening])] + values)
  }

  /// The person-years behind a cost, by year, where counts of people are protected; nil where they are not.
  func toldPersonYears(settings: [Int], groups: [Int]?, option: Int) -> [Double]? {
    told == nil ? nil : course(of: .personYears, settings: settings, groups: groups, option: option).central
  }

  /// Everybody who comes into a pathway, moves within it and leaves it, all years together, in the central estimate: by [new
  /// people and all settings × all settings and leaving]; nil where the run does not tell moves.
  func flows(ofPathway pathway: Int, option: Int) -> [[Double]]? {
    let settings = settings(ofPathway: pathway)
    func sum(_ quantity: Series.Quantity, _ setting: Int) -> Double {
      let series = ReportedSeries.quantity(quantity, settings: [setting])
      return (0..<timeline.years).reduce(0) { $0 + samples.central(of: series, year: $1, option: option) }
    }
    var all = settings.map { sum(.entrants, $0) } + [0]
    for (from, setting) in settings.enumerated() {
      for to in settings.indices {
        guard let moves = samples.moves(from: from, to: to, ofPathway: pathway, option: option) else { return nil }
        all.append(moves)
      }
      all.append(sum(.deaths, setting))
    }
    let (shown, width) = (asTold(all), settings.count + 1)
    return (0...settings.count).map { Array(shown[($0 * width)..<(($0 + 1) * width)]) }
  }

  /// People who add up, as they are told.
  func asTold(_ people: [Double]) -> [Double] { told == nil ? people : ProtectedPeople.addingUp(people) }

  /// What a cost is in this study, and what it leaves out.
  var whatCostIs: String {
    let cost = words.text(samples.hasCommitments ? .costWithCommitments : .costFollowsPeople)
    return study.services.first?.isEmpty ?? true ? cost : "\(cost) \(words.text(.costOfServices))"
  }

  /// The cost year by year: for everybody, with what is spent whether or not anybody is there; for some groups, people at
  /// the price of each alone.
  ///
  /// - Parameter settings: nil for all of them and for what belongs to none.
  func costCourse(settings: [Int]?, groups: [Int]? = nil, option: Int) -> Course {
    course(of: reported.cost(settings: settings, groups: groups), option: option)
  }

  /// The places of a setting on the last day of every year.
  func places(setting: Int, option: Int) -> Course {
    course(of: ReportedSeries.quantity(.places, settings: [setting]), option: option)
  }

  /// How much more an option costs than do nothing in one year, draw by draw on the same chances.
  func extraCost(year: Int, option: Int) -> Summary {
    func draws(_ option: Int) -> [Double] {
      samples.draws(of: reported.cost(settings: nil), year: year, option: option)
    }
    return Summary(draws: zip(draws(option), draws(0)).map { $0 - $1 })
  }
}

extension Summary {
  /// The range that holds nine runs in ten; nil where there are no runs, or all are alike.
  var nineInTen: (low: Double, high: Double)? {
    spread.flatMap { $0.p5 == $0.p95 ? nil : (low: $0.p5, high: $0.p95) }
  }

  /// The size of the end of that range which is farther from 0, by which the figures beside it are rounded.
  var widest: Double { nineInTen.map { max($0.low.magnitude, $0.high.magnitude) } ?? 0 }
}

extension Outcomes {
  /// Whether the runs differ, and so say how sure a result is.
  var runsDiffer: Bool { study.draws > 0 && study.hasUncertainNumbers }

  /// A list of people who wait at its longest.
  struct WaitingList {
    /// The setting they wait for.
    let setting: String
    /// When.
    let year: FinancialYear
    /// How many.
    let people: Summary
    /// In which option.
    let option: Int
  }

  /// The longest waiting list at the end of any year in some options, by the central estimate; nil where nobody waits.
  ///
  /// - Parameter settings: the settings waited for; nil for all.
  func longestWaitingList(amongOptions options: [Int], settings: [Int]? = nil) -> WaitingList? {
    most(.waiting, amongOptions: options, settings: settings)
  }

  /// The setting furthest above its places at the end of any year, on the likely course; nil where none is.
  func furthestOverCapacity(amongOptions options: [Int]) -> WaitingList? {
    most(.overCapacity, amongOptions: options, settings: nil)
  }

  private func most(_ measure: Series.Quantity, amongOptions options: [Int], settings: [Int]?) -> WaitingList? {
    var longest: WaitingList?
    for option in options {
      for place in limitedSettings where settings?.contains(place.number) ?? true {
        for (year, people) in course(of: measure, settings: [place.number], option: option).byYear
        where people.central > (longest?.people.central ?? 0) {
          longest = WaitingList(setting: place.name, year: year, people: people, option: option)
        }
      }
    }
    return longest
  }

  /// The settings with places, by number and name.
  var limitedSettings: [(number: Int, name: String)] {
    study.pathways.enumerated().flatMap { pathway, description in
      description.settings.enumerated().filter { description.hasPlaces[$0.offset] }.map { setting, name in
        (samples.setting(setting, ofPathway: pathway), name)
      }
    }
  }

  /// Do nothing and the options the planner declared; where none is declared, each hypothesis alone.
  var optionsToShow: [Int] {
    let declared = study.options.indices.filter { study.options[$0].kind == .declared }
    let shown = declared.isEmpty ? study.options.indices.filter { study.options[$0].kind == .alone } : declared
    return study.options.indices.filter { study.options[$0].kind == .doNothing } + shown
  }

  /// The hypotheses alone, where they are not among the options shown.
  var aloneOptions: [Int] {
    let shown = Set(optionsToShow)
    return study.options.indices.filter { study.options[$0].kind == .alone && !shown.contains($0) }
  }

  /// As many options as there is room for, in their order; where there are more, those of the largest size.
  func leading(_ room: Int, of options: [Int], by size: (Int) -> Double) -> [Int] {
    guard options.count > room else { return options }
    let largest = Set(options.map { ($0, size($0)) }.sorted { $0.1 > $1.1 }.prefix(room).map(\.0))
    return options.filter(largest.contains)
  }

  /// How far the cost of an option is from that of do nothing in the last year, either way.
  func costApart(_ option: Int) -> Double { extraCost(year: timeline.years - 1, option: option).central.magnitude }

  /// The name of an option where it stands by itself: `Direct payments replace day care (alone)`.
  func label(ofOption option: Int) -> String {
    let named = study.options[option]
    switch named.kind {
    case .doNothing: return words.text(.doNothing)
    case .alone: return words.text(.optionAlone, ["option": named.name])
    case .declared: return named.name
    }
  }
}
