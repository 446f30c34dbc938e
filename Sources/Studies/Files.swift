public import Diagnostics
import Foundation

/// Reads the files of a study; a closure, so that tests and the workbench can offer texts of their own.
public struct Files: Sendable {
  private let contents: @Sendable (String) -> Result<[UInt8], Finding>

  /// Files read through a closure.
  public init(_ contents: @escaping @Sendable (String) -> Result<[UInt8], Finding>) { self.contents = contents }

  /// The bytes of a file, or what is wrong with it.
  public func bytes(_ path: String) -> Result<[UInt8], Finding> { contents(path) }

  /// The files on disk.
  public static let onDisk = Files { path in
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return .failure(.missingFile(path, near: neighbour(of: path)))
    }
    guard !isFolder.boolValue else { return .failure(.folderNotFile(path, scenarios: scenarios(in: path))) }
    guard let handle = FileHandle(forReadingAtPath: path) else { return .failure(.unreadableFile(path)) }
    defer { try? handle.close() }
    do {
      let data = try handle.read(upToCount: largest + 1) ?? Data()
      return data.count > largest ? .failure(.fileTooLarge(path, limit: largest)) : .success([UInt8](data))
    } catch {
      return .failure(.unreadableFile(path))
    }
  }

  /// The most bytes of one file: more than any table of single years for every area of a country.
  private static let largest = 256 << 20

  /// The text of a file, or what is wrong with it.
  ///
  /// - Parameter reference: where the file is named, for the finding; nil for one given on the command line.
  func text(_ path: String, namedAt reference: SourceSpan? = nil) -> Result<SourceText, Finding> {
    switch bytes(path) {
    case .success(let bytes): return .success(SourceText(name: path, bytes: bytes))
    case .failure(let finding): return .failure(finding.placed(at: reference))
    }
  }

  /// A path that is named in a file, as seen from where the program runs.
  static func resolve(_ path: String, from file: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    var parts: [Substring] = []
    for part in (folder(of: file) + path).split(separator: "/", omittingEmptySubsequences: true) where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (file.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []).sorted()
  }

  private static func neighbour(of path: String) -> String? {
    let folder = folder(of: path)
    return nearest(to: String(path.dropFirst(folder.count)), among: names(in: folder)).map { folder + $0 }
  }

  private static func scenarios(in folder: String) -> [String] {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    return names(in: base).filter { $0.hasSuffix(".scenario") }.map { base + $0 }
  }
}
