import Foundation
import Testing

/// `longview test`, from files to what is printed and the exit status.
extension CommandTests {
  private static let scenario = """
    scenario "Quiet"
      years 2026-27 to 2029-30
      ages 18 to 19 and over
      use "quiet.rules"
    people from "people.csv"
    pathway home
      settings own home, group home
      starts in own home

    """

  private static let rules = """
    assumption "share moving"
      is likely 30%, between 20% and 45% (80% sure)

    hypothesis "Group homes"
      if we   move "share moving" of people from own home to group home in 2027-28
      expect  people in group home to be at least 20 people by 2028-29

    test "half move" in "quiet.scenario"
      with    "Group homes"
      given   "share moving" is 50%
      expect  people in group home to be 50 by 2028-29

    test "nobody moves by itself" in "quiet.scenario"
      expect  people in group home to be 0 until 2029-30

    """

  private static let slip = """
    test "a third moves" in "quiet.scenario"
      with    "Group homes"
      expect  people in own home to be 70 by 2028-29
      expect  people in group home to be 33 within 2 by 2028-29

    """

  private func withFiles(_ more: [String: String], _ body: (String) async throws -> Void) async throws {
    try await withScratchFolder { folder in
      let files = ["quiet.scenario": Self.scenario, "quiet.rules": Self.rules, "people.csv": "people\n100\n"]
      for (name, text) in files.merging(more, uniquingKeysWith: { $1 }) {
        try text.write(toFile: "\(folder)/\(name)", atomically: true, encoding: .utf8)
      }
      try await body(folder)
    }
  }

  @Test("where every test holds the status is 0")
  func testsHold() async throws {
    try await withFiles([:]) { folder in
      let outcome = try await longview("test", folder)
      #expect(outcome.status == 0)
      #expect(
        outcome.output.replacing(folder, with: "FOLDER") == """
          FOLDER/quiet.rules
            ✓ holds: half move
            ✓ holds: nobody moves by itself

          2 tests in 1 file: all hold

          """)
    }
  }

  @Test("where one does not hold the status is 1, and it is said by how much")
  func oneDoesNotHold() async throws {
    try await withFiles(["slip.rules": Self.slip]) { folder in
      let outcome = try await longview("test", folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors.isEmpty)
      #expect(
        outcome.output.replacing(folder, with: "FOLDER") == """
          FOLDER/quiet.rules
            ✓ holds: half move
            ✓ holds: nobody moves by itself

          FOLDER/slip.rules
            ✗ does not hold: a third moves

          error[does-not-hold]: expected 33 people within 2, found 30 people: people in group home on 31 March 2029
            --> FOLDER/slip.rules, line 4, column 11
           4 |   expect  people in group home to be 33 within 2 by 2028-29
             |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 3 too few

          3 tests in 2 files: 2 hold, 1 does not

          """)
    }
  }

  @Test("where a file is wrong the status is 2, and tests that it does not touch run")
  func filesAreWrong() async throws {
    try await withFiles(["slip.rules": Self.slip.replacing("\"Group homes\"", with: "\"Group hoems\"")]) { folder in
      let outcome = try await longview("test", folder)
      #expect(outcome.status == 2)
      #expect(outcome.output.contains("  ✓ holds: half move\n"))
      #expect(outcome.output.contains("  ! cannot run: a third moves\n"))
      #expect(outcome.output.contains("error[unknown-name]: there is no hypothesis or option called `Group hoems`\n"))
      #expect(outcome.output.hasSuffix("\n3 tests in 2 files: 2 hold, 1 cannot run\n"))
      #expect(try await longview("test", folder + "/gone.rules").status == 2)
    }
  }

  @Test("where there are no tests the status is 0, and it is said")
  func noTests() async throws {
    try await withScratchFolder { folder in
      let empty = try await longview("test", folder)
      #expect(empty.status == 0)
      #expect(empty.output == "no rules or scenarios here\n")
      try "assumption \"share\"\n  is 60%\n".write(toFile: folder + "/a.rules", atomically: true, encoding: .utf8)
      let without = try await longview("test", folder)
      #expect(without.status == 0)
      #expect(without.output == "no tests in 1 file\n")
    }
  }
}
