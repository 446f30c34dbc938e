import Diagnostics
import Projection
import Quantities
import Testing

@testable import Studies

@Suite("The names tables may use")
struct VocabularyTests {
  private let three = Vocabulary(
    timeline: small.timeline, ages: AgeSpan(lowest: 18, open: 90),
    groups: [
      (name: "area", values: ["North", "South", "West"]), (name: "sex", values: ["female", "male"]),
      (name: "carer", values: ["older", "younger", "none", "not known"]),
    ],
    needs: [], pathways: [])

  @Test("names are found whatever their capitals and spaces")
  func lookup() {
    let names = NameList(["Family home", "own  tenancy", "Ynys Môn"])
    #expect(names.index(of: " FAMILY   home") == 0)
    #expect(names.index(of: "Own tenancy") == 1)
    #expect(names.index(of: "own\u{A0}tenancy") == 1)
    #expect(names.index(of: "ynys mo\u{302}n") == 2)
    #expect(names.index(of: "familyhome") == nil)
  }

  @Test("a combined group is the product of the groups, the last one fastest")
  func combinedGroups() {
    #expect(three.strata.groups == 24)
    #expect(three.strata.needs == 1)
    #expect(three.combinedGroup([0, 0, 1]) == 1)
    #expect(three.combinedGroup([0, 1, 0]) == 4)
    #expect(three.combinedGroup([1, 0, 0]) == 8)
    for combined in 0..<24 {
      #expect(three.combinedGroup((0..<3).map { three.value(ofGroup: $0, in: combined) }) == combined)
    }
  }

  @Test("more cells than can be held are refused with the arithmetic, however many")
  func tooManyCells() throws {
    #expect(three.tooManyCells == nil)
    func vocabulary(groups: Int) -> Vocabulary {
      Vocabulary(
        timeline: small.timeline, ages: AgeSpan(lowest: 18, open: 90),
        groups: (0..<groups).map { ("group \($0)", (0..<100).map { "value \($0)" }) }, needs: ["a", "b"],
        pathways: [(name: "home", settings: ["here", "there", "elsewhere"])])
    }
    #expect(vocabulary(groups: 1).tooManyCells == nil)
    let finding = try #require(vocabulary(groups: 3).tooManyCells)
    #expect(finding.message.contains("100 values of `group 2` × 73 ages × 2 needs × 3 settings are 438,000,000 cells"))
    #expect(vocabulary(groups: 40).tooManyCells != nil)
  }

  @Test("a scenario without needs has no column for them")
  func noNeeds() {
    #expect(!three.columns(of: .people).contains { $0.name == "need" })
    #expect(findings(.people, "need,people\nsevere,1\n", in: three).contains { $0.code == .unknownColumn })
  }
}
