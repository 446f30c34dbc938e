import Foundation
import Testing

/// The rooms of the house and whom each may know. A new import that is not here is a wall moved: argue it in DECISIONS.md.
private let rooms: [String: Set<String>] = [
  "Diagnostics": [],
  "Quantities": [],
  "RuleLanguage": ["Diagnostics", "Quantities"],
  "Kernel": [],
  "Projection": ["Kernel", "Quantities"],
  "Appraisal": ["Quantities"],
  "Studies": ["Appraisal", "Diagnostics", "Projection", "Quantities", "RuleLanguage"],
  "CMinizip": [],
  "CXlsxWriter": [],
  "Workbooks": ["CMinizip", "CXlsxWriter", "Quantities"],
  "Reports": ["Appraisal", "Diagnostics", "Projection", "Quantities", "Studies", "Workbooks"],
  "RunStore": ["Diagnostics", "Projection", "Quantities", "Studies"],
  "Workbench": ["Diagnostics", "FlyingFox", "FlyingSocks", "Reports", "Studies"],
  "longview": [
    "ArgumentParser", "Diagnostics", "Quantities", "Reports", "RunStore", "Studies", "Workbench", "Workbooks",
  ],
]

/// What a room may use of the toolchain. The core does without Foundation, so that it builds small and anywhere.
private let toolchain: [String: Set<String>] = [
  "Quantities": ["Glibc", "Darwin"],
  "Projection": ["Glibc", "Darwin"],
  "Studies": ["Foundation"],
  "Reports": ["Foundation"],
  "RunStore": ["Foundation"],
  "Workbooks": ["Foundation", "FoundationXML"],
  "Workbench": ["Foundation"],
  "longview": ["Foundation", "Synchronization"],
]

@Suite("The walls of the house stand where the manifest and the decisions put them")
struct RoomsTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The modules that the files of a room import.
  private func imports(of room: String) throws -> [(file: String, module: String)] {
    let folder = Self.root.appendingPathComponent("Sources/\(room)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard let keyword = words.firstIndex(of: "import"), keyword <= 1, keyword + 1 < words.count,
          keyword == 0 || ["public", "internal", "@testable"].contains(words[0])
        else { return nil }
        return (file.lastPathComponent, String(words[keyword + 1]))
      }
    }
  }

  @Test("a room imports only the rooms it may know", arguments: rooms.keys.sorted())
  func importsAreAllowed(room: String) throws {
    let allowed = rooms[room, default: []].union(toolchain[room, default: []])
    let found = try imports(of: room)
    for (file, module) in found { #expect(allowed.contains(module), "\(room)/\(file) imports \(module)") }
  }

  @Test("every folder of Sources is a room with walls")
  func everyRoomIsListed() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.path + "/Sources")
    #expect(Set(folders) == Set(rooms.keys))
  }

  @Test("language and engine never know each other")
  func languageAndEngineAreStrangers() throws {
    #expect(try !imports(of: "RuleLanguage").contains { $0.module == "Projection" })
    #expect(try !imports(of: "Projection").contains { $0.module == "RuleLanguage" })
  }
}
