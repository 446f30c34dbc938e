import Foundation

/// The text on record in `Snapshots` beside a test; `LONGVIEW_RECORD=1` puts the one given on record first.
public func onRecord(_ text: String, named name: String, beside test: String) throws -> String {
  let folder = URL(filePath: test).deletingLastPathComponent().appending(path: "Snapshots")
  let file = folder.appending(path: name)
  if ProcessInfo.processInfo.environment["LONGVIEW_RECORD"] == "1" {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return String(decoding: try Data(contentsOf: file), as: UTF8.self)
}
