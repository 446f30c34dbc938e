import Projection
import Studies
import Testing

@Suite("What a study rests on")
struct StatedNumbersTests {
  @Test("every source line of every declaration is told with the result, and a statement's with the statement")
  func everySource() async throws {
    let rules = """
      assumption "share"
        is from 12 observed out of 60
        source "an assumption's source"
      hypothesis "A"
        source "the idea's source"
        if we move "share" of people from residential home to own home from 2027-28
        source "a statement's source"
        so we can close 5 places in residential home from 2027-28
        expect people in own home to be at least 1 people by 2029-30
      option "B"
        includes "A"
        source "an option's source"
      """
    let more = """
      source "a setting's source"
      need mild
      source "a need's source"
      group sex female
      source "a group's source"
      entrants from "entrants.csv" times 1.5 times likely 1, between 0.9 and 1.2 (80% sure) for people in North
      source "a table's source"
      """
    let study = try StillWorld.study(
      rules, scenario: more,
      tables: [
        "entrants.csv": "area,need,people,source\nNorth,moderate,1,x\nNorth,severe,1,x\nNorth,mild,1,x\n"
          + "South,moderate,1,y\nSouth,severe,1,x\nSouth,mild,1,x\n",
        "people.csv": StillWorld.people + "North,18+,mild,own home,0\nSouth,18+,mild,own home,0\n"
          + ["family home", "residential home"].flatMap { home in
            ["North", "South"].map { "\($0),18+,mild,\(home),0\n" }
          }.joined(),
      ])
    let stated = await run(study, draws: 2, seed: 1).assumptions
    for source in ["an assumption", "a statement", "an option", "a setting", "a need", "a group", "a table"] {
      #expect(stated.contains { $0.source?.contains("\(source)'s source") ?? false }, "\(source)'s source is lost")
    }
    #expect(stated.first { $0.text.hasPrefix("move") }?.source == "a statement's source")
    #expect(stated.first { $0.text.hasPrefix("close") }?.source == nil)
    #expect(stated.first { $0.text.hasPrefix("move") }?.isUncertain == true)
    let times = stated.filter { $0.name.hasPrefix("entrants") && $0.name.contains("times") }
    #expect(times.map(\.isUncertain) == [false, true])
    #expect(times.allSatisfy { $0.source?.contains("row by row in the file, 2 in all") ?? false })
  }
}
