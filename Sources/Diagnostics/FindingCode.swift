/// The stable name of a kind of finding, one a cause; `longview` prints it and tests refer to it.
public enum FindingCode: String, CaseIterable, Sendable {
  /// A file or folder that cannot be read.
  case unreadableFile = "unreadable-file"
}
