import Foundation
import Testing
import Workbench

@Suite("A scenario in the browser")
struct WorkbenchTests {
  /// A small scenario on disk, gone with the test.
  private final class Folder {
    let path = NSTemporaryDirectory() + "longview-\(UUID().uuidString)"
    var scenario: String { path + "/small.scenario" }

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      try write("people\n10\n", to: "people.csv")
      try write(titled: "Small")
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to name: String) throws {
      try text.write(toFile: path + "/" + name, atomically: true, encoding: .utf8)
    }

    func write(titled title: String, starts: String = "starts in") throws {
      try write(
        """
        scenario "\(title)"
          years 2026-27 to 2027-28
          ages 18 to 19 and over
        people from "people.csv"
        pathway home
          settings family, other
          \(starts) family
        """, to: "small.scenario")
    }
  }

  @Test("each look shows the files as they stand: the report, what is wrong, the report again")
  func looks() async throws {
    let folder = try Folder()
    let workbench = Workbench(scenario: folder.scenario, draws: 2, seed: 1)
    #expect(await workbench.page().contains("<title>Small</title>"))
    try folder.write(titled: "Changed", starts: "start in")
    let wrong = await workbench.page()
    #expect(wrong.contains("Not ready to run") && wrong.contains("did you mean `starts in`?"))
    try folder.write(titled: "Changed <b>")
    #expect(await workbench.page().contains("<title>Changed &lt;b&gt;</title>"))
  }
}
