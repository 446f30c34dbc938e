import Appraisal
import Projection
import Quantities
import Studies

/// The information that a council asks for in a commissioning strategy, filled from a study where its figures can.
///
/// Source: South Lanarkshire Council, Social Work Commissioning Policy, Appendix 2: Commissioning Strategy Proforma, adapted from the
/// Joint Improvement Team, Commissioning for Change Workbook (2008).
struct Proforma {
  typealias Cell = FigureTable.Cell
  typealias Column = FigureTable.Column

  /// What is asked for in one row.
  struct Part {
    let number: Int
    let information: String
    /// What it is to lead to.
    let outcome: String
    /// What fills it; none where no figures of a study can.
    let tables: [InformationTable]
    /// What is left for people to write; nil where the tables are all that is asked for.
    let toWrite: String?
  }

  /// Rows under one heading.
  struct Section {
    let id: String
    let title: String
    let parts: [Part]
  }

  let outcomes: Outcomes
  /// The information tables, some of which are asked for here too.
  let tables: InformationTables

  var words: Wording { outcomes.words }
  var study: StudyResult { outcomes.study }

  /// Every heading, in order.
  var sections: [Section] {
    [
      section("populations", .sectionPopulations, populations),
      section("current-resources", .sectionResources, currentResources),
      section("finance-and-workforce", .sectionFinance, financeAndWorkforce),
      section("service-analysis", .sectionServices, serviceAnalysis),
      section("consult", .sectionConsult, consult),
      section("objectives", .sectionObjectives, objectives),
    ]
  }

  private func section(_ id: String, _ title: TablePhrase, _ parts: [Part]) -> Section {
    Section(id: id, title: words.text(title), parts: parts)
  }

  private func part(
    _ number: Int, _ information: TablePhrase, _ outcome: TablePhrase, _ tables: [InformationTable?] = [],
    write: TablePhrase? = nil, instead: TablePhrase? = nil
  ) -> Part {
    let tables = tables.compactMap(\.self)
    let toWrite = tables.isEmpty ? instead ?? write : write
    return Part(
      number: number, information: words.text(information), outcome: words.text(outcome), tables: tables,
      toWrite: toWrite.map { words.text($0) })
  }

  private var populations: [Part] {
    [
      part(1, .askPopulations, .outcomeShift, [peopleOverTime]),
      part(2, .askDemography, .outcomeShift, [populationOverTime], instead: .writeDemography),
      part(3, .askClients, .outcomeProfileByAge, [ageAndNeed], instead: .writeClients),
      part(4, .askCarers, .outcomeCarers, [tables[13]], write: .writeCarers),
    ]
  }

  private var currentResources: [Part] {
    [
      part(5, .askProvision, .outcomeBaseline, [provision]),
      part(6, .askHousing, .outcomeHousing, [tables[8]], write: .writeHousing),
      part(7, .askDays, .outcomeDays, [dayOpportunities], instead: .writeDays),
      part(8, .askEmployment, .outcomeEmployment, [people(8, in: .employment)], instead: .writeEmployment),
      part(9, .askIncome, .outcomeIncome, write: .writeIncome),
      part(10, .askDirectedPlanning, .outcomeDirectedPlanning, write: .writeDirectedPlanning),
      part(11, .askDirected, .outcomeDirected, [people(11, in: .selfDirected)], instead: .writeDirected),
    ]
  }

  private var financeAndWorkforce: [Part] {
    [
      part(12, .askBudget, .outcomeSpending, [tables[26], budgets], write: study.funding == nil ? .writeBudget : nil),
      part(13, .askWorkforce, .outcomeWorkforce, [tables[30]], instead: .writeWorkforce),
    ]
  }

  private var serviceAnalysis: [Part] {
    [
      part(14, .askUseByAge, .outcomeUseByAge, [useByAge], instead: .writeUseByAge),
      part(15, .askRates, .outcomeRates, [ratesOfUse]),
      part(16, .askUnmet, .outcomeUnmet, [unmetNeed], write: unmetNeed == nil ? .writeNoUnmet : .writeUnmet),
      part(17, .askReferrals, .outcomeReferrals, write: .writeReferrals),
      part(18, .askStay, .outcomeStay, write: .writeStay),
      part(19, .askBenchmarks, .outcomeBenchmarks, [tables[28]], write: .writeBenchmarks),
    ]
  }

  private var consult: [Part] {
    [
      part(20, .askMarket, .outcomeMarket, [capacity], write: .writeMarket),
      part(21, .askUsers, .outcomeNeedsMapped, write: .writeUsers),
      part(22, .askProviders, .outcomeNeedsMapped, write: .writeProviders),
    ]
  }

  private var objectives: [Part] {
    [
      part(23, .askLaw, .outcomeLaw, write: .writeLaw),
      part(24, .askEvidence, .outcomeEvidence, [evidence], write: .writeEvidence),
      part(25, .askConclusions, .outcomeConclusions, [actions], write: .writeConclusions),
    ]
  }
}
