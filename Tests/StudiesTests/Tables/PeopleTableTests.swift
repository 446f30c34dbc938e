import TestSupport
import Diagnostics
import Projection
import Quantities
import Testing

@testable import Studies

@Suite("People fitted to their tables")
struct PeopleTableTests {
  private func people(
    _ tables: [String], in vocabulary: Vocabulary = small, otherwiseZero: Bool = false, into all: inout Findings
  ) -> OpeningPeople? {
    let sources = tables.enumerated().map { SourceText(name: "\($0.offset + 1).csv", text: $0.element) }
    return TableReader(vocabulary: vocabulary).people(
      from: sources, otherwiseZero: otherwiseZero, startsIn: vocabulary.pathways.map { _ in 1 }, into: &all)?.figures
  }

  /// People of one pathway who match, by stratum and setting.
  private func sum(
    _ opening: [Double], settings: Int, in vocabulary: Vocabulary = small,
    where matches: (_ stratum: Int, _ setting: Int) -> Bool
  ) -> Double {
    opening.indices.filter { matches($0 / settings, $0 % settings) }.reduce(0) { $0 + opening[$1] }
  }

  private static let register = """
    area,age,need,people
    North,18-19,moderate,10
    North,20+,moderate,6
    North,18-19,severe,2
    North,20+,severe,4
    South,18-19,moderate,20
    South,20+,moderate,8
    South,18-19,severe,0
    South,20+,severe,10
    """

  @Test("a band is spread evenly over its ages; who is in no table of a pathway starts in its first setting")
  func bands() throws {
    var all = Findings()
    let read = try #require(people([Self.register], into: &all))
    #expect(all.all.isEmpty)
    #expect(read.opening.map(\.count) == [small.strata.count * 3, small.strata.count * 2])
    let strata = small.strata
    for (age, expected) in [(0, 5.0), (1, 5), (2, 3), (3, 3)] {
      let stratum = strata.index(group: 0, age: age, need: 0)
      #expect(isClose(Array(read.opening[0][(stratum * 3)..<(stratum * 3 + 3)]), [0, expected, 0]))
      #expect(isClose(Array(read.opening[1][(stratum * 2)..<(stratum * 2 + 2)]), [0, expected]))
    }
    #expect(read.largestResidual < 1e-9)
  }

  @Test("two margins of one pathway, by hand")
  func twoMargins() throws {
    var all = Findings()
    let tables = ["area,people\nNorth,40\nSouth,60\n", "daytime,people\nday care,30\npaid job,70\n"]
    let read = try #require(people(tables, into: &all))
    for (area, setting, expected) in [(0, 0, 12.0), (0, 1, 28), (1, 0, 18), (1, 1, 42)] {
      let fitted = sum(read.opening[1], settings: 2) { small.strata.group(of: $0) == area && $1 == setting }
      #expect(abs(fitted - expected) < 1e-9)
    }
    #expect(all.all.map(\.code) == [.spreadEvenly, .spreadEvenly], "neither age nor need is told apart")
  }

  @Test("three tables: area by age, age by setting, setting by need; every figure given is kept")
  func threeTables() throws {
    var all = Findings()
    let tables = [
      "area,age,people\nNorth,18-20,30\nNorth,21+,10\nSouth,18-20,40\nSouth,21+,20\n",
      "age,accommodation,people\n18-20,family home,50\n18-20,own tenancy,20\n18-20,hospital,0\n"
        + "21+,family home,5\n21+,own tenancy,15\n21+,hospital,10\n",
      "accommodation,need,people\nfamily home,moderate,50\nfamily home,severe,5\nown tenancy,moderate,20\n"
        + "own tenancy,severe,15\nhospital,moderate,2\nhospital,severe,8\n",
    ]
    let read = try #require(people(tables, into: &all))
    #expect(all.all.isEmpty)
    #expect(read.largestResidual < 0.01)
    let strata = small.strata
    let home = read.opening[0]
    let north = sum(home, settings: 3) { stratum, _ in strata.group(of: stratum) == 0 && strata.age(of: stratum) < 21 }
    #expect(abs(north - 30) < 1e-6)
    let hospital = sum(home, settings: 3) { stratum, setting in setting == 2 && strata.age(of: stratum) < 21 }
    #expect(hospital == 0)
    let severe = sum(home, settings: 3) { stratum, setting in setting == 2 && strata.need(of: stratum) == 1 }
    #expect(abs(severe - 8) < 0.01)
    // Every pathway has the same people in every stratum.
    for stratum in 0..<strata.count {
      let home = read.opening[0][(stratum * 3)..<(stratum * 3 + 3)].reduce(0, +)
      let day = read.opening[1][(stratum * 2)..<(stratum * 2 + 2)].reduce(0, +)
      #expect(abs(home - day) < 1e-9)
    }
  }

  @Test("bands that differ by setting still count everybody once")
  func interlockingBands() throws {
    var all = Findings()
    let table =
      "accommodation,age,people\nfamily home,18-19,8\nfamily home,20+,4\n"
      + "own tenancy,18,3\nown tenancy,19+,9\nhospital,18+,4\n"
    let read = try #require(people([table], into: &all))
    let home = read.opening[0]
    let given: [(Int, ClosedRange<Int>, Double)] = [
      (0, 18...19, 8), (0, 20...21, 4), (1, 18...18, 3), (1, 19...21, 9), (2, 18...21, 4),
    ]
    for (setting, ages, people) in given {
      let fitted = sum(home, settings: 3) { $1 == setting && ages.contains(small.strata.age(of: $0)) }
      #expect(abs(fitted - people) < 0.01)
    }
  }

  @Test("random registers: every figure of every margin is met", arguments: 1...10)
  func marginsAreMet(seed: UInt64) throws {
    var random = SeededNumbers(seed: seed)
    let strata = small.strata
    // One table of everybody, of which the margins are taken.
    let cells = (0..<(strata.count * 3)).map { _ in Double(Int.random(in: 1...40, using: &random)) }
    func margin(_ heading: String, _ key: (Int, Int) -> [String]) -> (text: String, sums: [[String]: Double]) {
      var sums: [[String]: Double] = [:]
      for cell in cells.indices { sums[key(cell / 3, cell % 3), default: 0] += cells[cell] }
      let rows = sums.map { ($0.key + ["\($0.value)"]).joined(separator: ",") }.sorted()
      return (([heading] + rows).joined(separator: "\n"), sums)
    }
    let area: (Int) -> String = { small.groups[0].values.names[strata.group(of: $0)] }
    let age: (Int) -> String = { strata.age(of: $0) < 21 ? "\(strata.age(of: $0))" : "21+" }
    let need: (Int) -> String = { small.needs.names[strata.need(of: $0)] }
    let home: (Int) -> String = { small.pathways[0].values.names[$0] }
    let keys: [(String, (Int, Int) -> [String])] = [
      ("area,age,people", { stratum, _ in [area(stratum), age(stratum)] }),
      ("need,accommodation,people", { [need($0), home($1)] }),
      ("accommodation,area,people", { [home($1), area($0)] }),
    ]
    var all = Findings()
    let read = try #require(people(keys.map { margin($0.0, $0.1).text }, into: &all))
    for (heading, key) in keys {
      for (names, stated) in margin(heading, key).sums {
        let fitted = sum(read.opening[0], settings: 3) { key($0, $1) == names }
        #expect(abs(fitted - stated) < 1e-6)
      }
    }
    #expect(read.largestResidual < 1e-6)
  }

  @Test("tables that count different people")
  func totals() throws {
    var all = Findings()
    #expect(people(["area,people\nNorth,40\nSouth,60\n", "need,people\nmoderate,50\nsevere,51\n"], into: &all) == nil)
    let finding = try #require(all.all.first)
    #expect(all.all.map(\.code) == [.totalsDisagree])
    #expect(finding.message == "`1.csv` adds to 100 people, `2.csv` to 101")
    #expect(finding.labels.first?.span.source.name == "1.csv")
  }

  @Test("tables that contradict each other name the worst row")
  func contradiction() throws {
    var all = Findings()
    let tables = [
      "area,accommodation,people\nNorth,family home,0\nNorth,own tenancy,10\nNorth,hospital,0\n"
        + "South,family home,20\nSouth,own tenancy,10\nSouth,hospital,0\n",
      "accommodation,need,people\nfamily home,moderate,25\nfamily home,severe,0\nown tenancy,moderate,5\n"
        + "own tenancy,severe,5\nhospital,moderate,0\nhospital,severe,5\n",
    ]
    #expect(people(tables, into: &all) == nil)
    let finding = try #require(all.all.first { $0.severity == .error })
    #expect(finding.code == .cannotFit)
    #expect(finding.message.contains("`1.csv`, `2.csv` cannot all be true"))
    #expect(finding.message.contains("`family home`") || finding.message.contains("`own tenancy`"))
  }

  @Test("what no table tells apart is spread evenly, with a warning")
  func spread() {
    var all = Findings()
    #expect(people(["area,age,people\nNorth,18+,8\nSouth,18+,4\n"], into: &all) != nil)
    #expect(all.all.map(\.code) == [.spreadEvenly])
    #expect(all.all.first?.message.contains("`need`") == true)
  }

  @Test("combinations left out are empty with `otherwise 0`")
  func otherwiseZero() throws {
    var all = Findings()
    let table = "area,age,need,accommodation,people\nNorth,18-20,severe,hospital,6\n"
    let read = try #require(people([table], otherwiseZero: true, into: &all))
    let hospital = sum(read.opening[0], settings: 3) { stratum, setting in
      setting == 2 && small.strata.need(of: stratum) == 1 && small.strata.age(of: stratum) < 21
    }
    #expect(abs(hospital - 6) < 1e-9)
    #expect(abs(read.opening[0].reduce(0, +) - 6) < 1e-9)
  }

  @Test("what the `source` column says is carried along")
  func sources() throws {
    var all = Findings()
    let text =
      "area,age,need,people,source,note\nNorth,18+,severe,1,Register,x\nNorth,18+,moderate,1,Register,\n"
      + "South,18+,severe,1,\"Survey, 2024\",\nSouth,18+,moderate,1,,\n"
    let read = TableReader(vocabulary: small).people(
      from: [SourceText(name: "p.csv", text: text)], otherwiseZero: false, startsIn: [0, 0], into: &all)
    #expect(read?.sources == ["Register", "Survey, 2024"])
  }
}
