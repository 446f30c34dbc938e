public import Diagnostics
import Foundation
public import Studies

/// The folder of one run's results: all of them, or those of the run before, never a part.
public struct RunFolder {
  /// A file of the results.
  public struct File: Sendable {
    /// Its name in the folder.
    public let name: String
    /// What it holds.
    public let bytes: [UInt8]

    /// A file by name.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Where it is.
  public let path: String
  /// Writes one file; a test lets it fail.
  let write: (_ bytes: [UInt8], _ path: String) throws -> Void

  /// The folder at a path, which need not exist yet.
  public init(_ path: String) {
    self.init(path) { try Data($0).write(to: URL(fileURLWithPath: $1)) }
  }

  init(_ path: String, write: @escaping (_ bytes: [UInt8], _ path: String) throws -> Void) {
    self.path = path
    self.write = write
  }

  private static let recordName = "run.json"

  /// Checks that results may go here: nothing is here yet, or an earlier run and nothing else, and it can be written.
  ///
  /// Called before a run as well, so that nobody waits for results that then have nowhere to go.
  public func checkWritable() throws(Finding) {
    try checkReplaceable()
    defer { try? FileManager.default.removeItem(at: staging) }
    try makeStaging()
  }

  private func checkReplaceable() throws(Finding) {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .resultsPathIsFile(path) }
    guard let names = try? manager.contentsOfDirectory(atPath: path) else {
      throw .cannotWrite(path, "it cannot be read")
    }
    let ours = Set(earlierOutputs + [Self.recordName])
    if let foreign = names.sorted().first(where: { !ours.contains($0) }) {
      throw .notAResultsFolder(path, holds: foreign)
    }
  }

  /// Puts a run's files here in place of those of the run before.
  ///
  /// They are written beside the folder first and change places with it at the end.
  ///
  /// - Parameter isStopped: asked before each file; once it says so, what has been written is taken away, and the folder
  ///   stays as it was.
  public func publish(
    _ files: [File], of result: StudyResult, isStopped: () -> Bool = { false }
  ) throws(Finding) {
    try checkReplaceable()
    defer { try? FileManager.default.removeItem(at: staging) }
    try makeStaging()
    do {
      for file in files {
        guard !isStopped() else { return }
        try write(file.bytes, staging.appendingPathComponent(file.name).path)
      }
      let record = try RunRecord(result, outputs: files).encoded()
      guard !isStopped() else { return }
      try write(record, staging.appendingPathComponent(Self.recordName).path)
      try exchange()
    } catch {
      throw .cannotWrite(path, reason(error))
    }
  }

  private var target: URL { URL(fileURLWithPath: path).resolvingSymlinksInPath() }
  private var staging: URL { beside("new") }

  /// A folder next to the target that only this process uses.
  private func beside(_ ending: String) -> URL {
    let name = ".\(target.lastPathComponent).\(ProcessInfo.processInfo.processIdentifier).\(ending)"
    return target.deletingLastPathComponent().appendingPathComponent(name)
  }

  private func makeStaging() throws(Finding) {
    do {
      try FileManager.default.createDirectory(at: staging, withIntermediateDirectories: true)
    } catch {
      throw .cannotWrite(path, reason(error))
    }
  }

  private func exchange() throws {
    let manager = FileManager.default
    let old = beside("old")
    guard manager.fileExists(atPath: target.path) else {
      try manager.moveItem(at: staging, to: target)
      return
    }
    try manager.moveItem(at: target, to: old)
    do {
      try manager.moveItem(at: staging, to: target)
    } catch {
      try manager.moveItem(at: old, to: target)
      throw error
    }
    // The new results are in place; what is left of the old ones is no reason to say otherwise.
    try? manager.removeItem(at: old)
  }

  /// The files that an earlier run wrote here, by its own record.
  private var earlierOutputs: [String] {
    guard let data = FileManager.default.contents(atPath: path + "/" + Self.recordName),
      let record = try? JSONDecoder().decode(RunRecord.self, from: data), record.program == "longview"
    else { return [] }
    return record.outputs.map(\.path)
  }

  private func reason(_ error: any Error) -> String {
    guard let cocoa = error as? CocoaError else { return "\(error)" }
    switch cocoa.code {
    case .fileWriteOutOfSpace: return "the disk is full"
    case .fileWriteNoPermission, .fileReadNoPermission: return "you may not write there"
    case .fileWriteVolumeReadOnly: return "the disk is read-only"
    case .fileNoSuchFile: return "no folder can be made there"
    default:
      let cause = (cocoa.userInfo[NSUnderlyingErrorKey] as? NSError)?.localizedDescription
      return cause ?? cocoa.localizedDescription
    }
  }
}

extension Finding {
  static func cannotWrite(_ path: String, _ reason: String) -> Finding {
    Finding(
      .cannotWrite, "the results cannot be written to `\(path)`: \(reason)",
      help: "earlier results there are as they were; choose another folder with --out")
  }

  static func resultsPathIsFile(_ path: String) -> Finding {
    Finding(
      .cannotWrite, "the results need a folder, but `\(path)` is a file", help: "choose another folder with --out")
  }

  static func notAResultsFolder(_ path: String, holds name: String) -> Finding {
    Finding(
      .notAResultsFolder, "`\(path)` holds `\(name)`, which no run wrote there, so the folder is not replaced",
      help: "choose another folder with --out, or move the file away")
  }
}
