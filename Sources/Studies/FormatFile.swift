public import Diagnostics
import RuleLanguage

/// A scenario or a rules file as the house would write it.
public struct FormattedFile: Sendable {
  /// The path as given.
  public let path: String
  /// What the file should hold, in UTF-8.
  public let bytes: [UInt8]
  /// Whether that differs from what it holds.
  public let isChanged: Bool

  /// Formats a file that has been read.
  ///
  /// Right or wrong does not matter: what cannot be read as rules is kept as it stands.
  /// - Throws: a finding where the bytes are not UTF-8, so that nobody knows which characters they are.
  public init(path: String, bytes: [UInt8]) throws(Finding) {
    if let start = firstBroken(bytes) {
      let source = SourceText(name: path, bytes: bytes)
      throw .notFormatted(at: SourceSpan(source, start..<(start + 1)))
    }
    self.path = path
    self.bytes = formatted(SyntaxTree(SourceText(name: path, bytes: bytes)))
    isChanged = self.bytes != bytes
  }

  /// Reads a file and formats it; nothing is written.
  ///
  /// - Throws: findings where it cannot be read, is larger than rules can be, or is not UTF-8.
  public init(reading path: String, files: Files = .onDisk) throws(Findings) {
    var reading = Reading(files: files)
    guard let text = reading.rules(path) else { throw reading.findings }
    do {
      try self.init(path: path, bytes: text.bytes)
    } catch {
      throw Findings([error])
    }
  }
}

/// The place of the first byte that is not UTF-8; nil where all are.
private func firstBroken(_ bytes: [UInt8]) -> Int? {
  if String(validating: bytes, as: UTF8.self) != nil { return nil }
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var start = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) { start += UTF8.width(scalar) }
  return start
}

extension Finding {
  fileprivate static func notFormatted(at span: SourceSpan) -> Finding {
    Finding(
      .notUTF8, "`\(span.source.name)` has a character here that is not saved as UTF-8, so the file is left alone",
      at: span, help: "save the file as UTF-8 (in Excel or Word: \"CSV UTF-8\" or \"Plain text, Unicode UTF-8\")")
  }
}
