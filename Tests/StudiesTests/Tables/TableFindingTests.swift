import Diagnostics
import Testing

@testable import Studies

@Suite("What can be wrong with a table, and how it is said")
struct TableFindingTests {
  /// A spoilt table, and words that its only finding must hold.
  struct Case: CustomTestStringConvertible, Sendable {
    let code: FindingCode
    let kind: TableKind
    let text: String
    let message: String
    let help: String
    /// The words under the caret.
    let marked: String

    init(
      _ code: FindingCode, _ kind: TableKind, _ text: String, says message: String, help: String = "",
      at marked: String
    ) {
      self.code = code
      self.kind = kind
      self.text = text
      self.message = message
      self.help = help
      self.marked = marked
    }

    var testDescription: String { "\(code.rawValue): \(message)" }
  }

  @Test("one cause, one finding", arguments: heading + cells + directions + whole)
  func finding(spoilt: Case) throws {
    let all = findings(spoilt.kind, spoilt.text).filter { $0.code != .spreadEvenly }
    let finding = try #require(all.first)
    #expect(all.map(\.code) == [spoilt.code])
    #expect(finding.message.contains(spoilt.message), "\(finding.message)")
    #expect((finding.help ?? "").contains(spoilt.help), "\(finding.help ?? "no help")")
    #expect(finding.span?.text == spoilt.marked)
  }

  static let heading = [
    Case(
      .unnamedColumn, .people, "area,,people\nNorth,x,1\nSouth,,2\n", says: "column 2 of `people.csv`", at: ""),
    Case(
      .columnTwice, .people, "area,people,Area\nNorth,1,South\nSouth,2,North\n", says: "two columns `Area`", at: "Area"),
    Case(
      .unknownColumn, .people, "aera,people\nNorth,1\nSouth,2\n", says: "`people` has no column `aera`",
      help: "did you mean `area`? `people` may have the columns `area`, `age`, `need`, `accommodation`, `daytime`",
      at: "aera"),
    Case(
      .unknownColumn, .moves, "year,from,to,rate\n2026-27,family home,hospital,0.1\n",
      says: "`moves` has no column `year`", help: "`pathway`, `area`, `age`, `need`, `from`, `to`, `rate`", at: "year"),
    Case(
      .unknownColumn, .people, "area,peple\nNorth,1\nSouth,2\n", says: "has no column `peple`",
      help: "did you mean `people`?", at: "peple"),
    Case(
      .missingColumn, .deaths, "area\nNorth\nSouth\n", says: "`deaths.csv` needs a column `rate`", at: "area"),
    Case(
      .missingColumn, .moves, "from,rate\nfamily home,0.1\n", says: "needs a column `to`", at: "from,rate"),
    Case(
      .missingColumn, .entrants, "area,people\nNorth,1\nSouth,2\n",
      says: "needs a column `need`: how to share the people out", at: "area,people"),
    Case(
      .missingColumn, .places, "places\n10\n", says: "needs a column `setting`: the table serves several settings",
      at: "places"),
    Case(
      .missingColumn, .arrivals, "year,area,need,people\n2026-27,North,moderate,1\n",
      says: "needs a column `age`: how to share the people out over it cannot be guessed",
      at: "year,area,need,people"),
    Case(
      .missingColumn, .prevalence, "area,rate\nNorth,0.01\nSouth,0.01\n", says: "needs a column `need`",
      at: "area,rate"),
  ]

  static let cells = [
    Case(
      .emptyCell, .people, "area,people\nNorth,1\n,2\n", says: "row 3, column `area`: nothing is written", at: ""),
    Case(
      .emptyCell, .people, "area,people\nNorth,\nSouth,2\n", says: "row 2, column `people`: nothing is written",
      help: "write 0", at: ""),
    Case(
      .unknownValue, .people, "area,people\nNroth,1\nSouth,2\n",
      says: "in `people.csv`, row 2, column `area`: `Nroth` is not a value of `area`", help: "did you mean `North`?",
      at: "Nroth"),
    Case(
      .unknownValue, .people, "need,people\nmoderate,1\nnone at all,2\n", says: "`none at all` is not a need",
      help: "the names are `moderate`, `severe`", at: "none at all"),
    Case(
      .unknownValue, .people, "accommodation,people\nfamily home,1\nday care,2\n",
      says: "`day care` is not a setting of `accommodation`", help: "`day care` is a setting of `daytime`",
      at: "day care"),
    Case(
      .unknownValue, .moves, "pathway,from,to,rate\ndaytimes,day care,paid job,0.1\n",
      says: "column `pathway`: `daytimes` is not a pathway", help: "did you mean `daytime`?", at: "daytimes"),
    Case(
      .unknownValue, .deaths, "setting,rate\nfamily home,0.1\nown tenancy,0.1\nhospital,0.1\npaid job,0.1\n",
      says: "row 5, column `setting`: `paid job` is not a setting of `accommodation`", help: "setting of `daytime`",
      at: "paid job"),
    Case(
      .placesNotAskedFor, .places, "setting,places\nown tenancy,1\nday care,2\nhospital,3\n",
      says: "row 4, column `setting`: `hospital` does not take its places from this table", help: "remove the row",
      at: "hospital"),
    Case(
      .notAnAge, .people, "age,people\n18-20,1\n\"21 up\",2\n", says: "row 3, column `age`: `21 up` is not an age",
      at: "\"21 up\""),
    Case(
      .notAnAge, .people, "age,people\n20-Oct,1\n21+,2\n", says: "`20-Oct` is not an age", help: "made a date of it",
      at: "20-Oct"),
    Case(
      .ageOutside, .people, "age,people\n16-20,1\n21+,2\n",
      says: "`16-20` goes beyond the ages of the scenario, 18 to 21 and over", help: "begin at 18", at: "16-20"),
    Case(
      .ageOutside, .people, "age,people\n18-19,1\n20-64,1\n", says: "`20-64` goes beyond", help: "such as `20+`",
      at: "20-64"),
    Case(
      .openAge, .people, "age,people\n18-20,1\n21,2\n", says: "`21` ends at 21, but in the scenario 21 stands for",
      help: "write `21+`", at: "21"),
    Case(
      .notAYear, .places, "setting,year,places\nown tenancy,2026,1\nday care,2026-27,1\n",
      says: "row 2, column `year`: `2026` is not a financial year", help: "`2026-27` begins in 2026", at: "2026"),
    Case(
      .notANumber, .people, "area,people\nNorth,many\nSouth,2\n",
      says: "in `people.csv`, row 2, column `people`: `many` is not a number; a number of people is expected",
      at: "many"),
    Case(
      .notANumber, .deaths, "rate\n\"0,25\"\n", says: "has a comma that does not separate thousands",
      help: "write a point", at: "\"0,25\""),
    Case(
      .notANumber, .people, "area,people\nNorth,<5\nSouth,2\n", says: "`<5` is no figure", help: "best estimate",
      at: "<5"),
    Case(
      .notANumber, .people, "area,people\nNorth,nan\nSouth,2\n", says: "`nan` is not a number", at: "nan"),
    Case(
      .negativeNumber, .places, "setting,places\nown tenancy,-4\nday care,1\n",
      says: "row 2, column `places`: `-4` is below 0, where a number of places is expected", at: "-4"),
    Case(
      .wrongUnit, .people, "area,people\nNorth,£12\nSouth,2\n", says: "`£12` is an amount of money", at: "£12"),
    Case(.wrongUnit, .people, "area,people\nNorth,62%\nSouth,2\n", says: "`62%` is a share", at: "62%"),
    Case(.notAShare, .deaths, "rate\n25\n", says: "`25` is more than everybody", help: "is written 0.025", at: "25"),
    Case(.notAShare, .deaths, "rate\n120%\n", says: "`120%` is more than everybody", at: "120%"),
  ]

  static let directions = [
    Case(
      .staysPut, .moves, "from,to,rate\nhospital,Hospital,0.1\n",
      says: "row 2, column `to`: people are already in `Hospital`", at: "Hospital"),
    Case(
      .acrossPathways, .moves, "from,to,rate\nhospital,day care,0.1\n",
      says: "nobody moves from `hospital`, a setting of `accommodation`, to `day care`, a setting of `daytime`",
      at: "day care"),
    Case(
      .unknownValue, .moves, "from,to,rate\nhospital,own tenacy,0.1\n",
      says: "column `to`: `own tenacy` is not a setting of `accommodation`", help: "did you mean `own tenancy`?",
      at: "own tenacy"),
    Case(
      .moreThanEverybody, .moves, "from,to,rate\nhospital,family home,0.5\nhospital,own tenancy,60%\n",
      says: "rows 2, 3 together take 110% of some people in `hospital`", help: "at most 100%",
      at: "hospital,own tenancy,60%"),
  ]

  static let whole = [
    Case(
      .givenTwice, .people, "area,people\nNorth,1\nSouth,2\nnorth ,3\n", says: "row 4 gives again what row 2 gives",
      help: "remove one", at: "north ,3"),
    Case(
      .agesOverlap, .people, "age,people\n18-19,1\n19-20,2\n21+,3\n",
      says: "the ages `19-20` of row 3 overlap `18-19` of row 2",
      at: "19-20,2"),
    Case(
      .ageGap, .deaths, "area,age,rate\nNorth,18+,0.1\nSouth,18,0.1\nSouth,21+,0.2\n",
      says: "in `deaths.csv`, ages 19 to 20 are missing for `South`", help: "otherwise 0", at: "18"),
    Case(.ageGap, .deaths, "age,rate\n18,0.1\n20+,0.2\n", says: "age 19 is missing", at: "age"),
    Case(.ageGap, .deaths, "age,rate\n18-19,0.1\n", says: "ages 20 and over are missing", at: "age"),
    Case(
      .missingCombination, .people, "area,need,people\nNorth,severe,1\nNorth,moderate,1\nSouth,severe,2\n",
      says: "`people.csv` has no row for `South`, `moderate`", help: "otherwise 0", at: "area,need,people"),
    Case(
      .missingCombination, .people, "area,people\nNorth,1\n", says: "has no row for `area` `South`", at: "area"),
    Case(
      .missingCombination, .moves, "need,from,to,rate\nsevere,hospital,family home,0.1\n",
      says: "has no row from `hospital` to `family home` for `need` `moderate`", at: "need"),
    Case(
      .missingCombination, .places, "setting,year,places\nown tenancy,2026-27,1\nday care,2026-27,1\n",
      says: "has no row for `year` `2027-28`", at: "year"),
  ]

  @Test("deaths by settings of two pathways are read against one, and the other's are refused")
  func deathsInTwoPathways() {
    let found = findings(.deaths, "setting,rate\nhospital,0.1\nfamily home,0.1\nown tenancy,0.1\nday care,0.1\n")
    #expect(found.map(\.code) == [.unknownValue])
    #expect(found.first?.help == "`day care` is a setting of `daytime`")
  }

  @Test("several faults are all reported at once, in the order of the file")
  func allAtOnce() {
    let all = findings(.people, "area,age,people\nNroth,18+,1\nSouth,old,2\nSouth,18+,-3\n")
    #expect(all.filter { $0.severity == .error }.map(\.code) == [.unknownValue, .notAnAge, .negativeNumber])
  }

  @Test("a finding on two rows marks both")
  func labels() {
    let twice = findings(.people, "area,people\nNorth,1\nSouth,2\nNorth,3\n").first { $0.code == .givenTwice }
    #expect(twice?.labels.map(\.span.text) == ["North,1"])
    let leaving = findings(.moves, "from,to,rate\nhospital,family home,0.5\nhospital,own tenancy,0.6\n")
    #expect(leaving.first?.labels.map(\.span.text) == ["hospital,family home,0.5"])
  }

  @Test("years the run does not use are mentioned, not refused")
  func yearsNotUsed() {
    let rows = ["2025-26", "2026-27", "2027-28", "2028-29"].map { "own tenancy,\($0),1\nday care,\($0),1\n" }.joined()
    let all = findings(.places, "setting,year,places\n" + rows)
    #expect(all.map(\.code) == [.yearsNotUsed])
    #expect(all[0].severity == .warning)
    #expect(all[0].message.contains("`2025-26`, `2028-29`"))
    let none = findings(.places, "setting,year,places\nown tenancy,2025-26,1\n")
    #expect(none.map(\.code) == [.yearsNotUsed, .missingCombination])
    #expect(none[1].message.contains("`2026-27 to 2027-28`"))
    #expect(none[1].help == "add what is missing", "no setting's places are 0 because they were left out")
  }

  @Test("`otherwise 0` accepts what is left out, but nothing given twice")
  func otherwiseZero() {
    let text = "area,need,people\nNorth,severe,1\n"
    #expect(findings(.people, text, otherwiseZero: true).allSatisfy { $0.code == .spreadEvenly })
    let twice = findings(.people, text + "North,severe,2\n", otherwiseZero: true)
    #expect(twice.contains { $0.code == .givenTwice })
  }

  @Test("long words are cut in messages")
  func longWords() {
    let word = String(repeating: "x", count: 5000)
    let all = findings(.people, "area,people\n\(word),1\nSouth,2\n")
    #expect(all.contains { $0.code == .unknownValue && $0.message.count < 200 })
  }
}
