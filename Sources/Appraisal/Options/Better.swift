/// Which way a measure is better.
public enum Better: Sendable {
  /// More of it is better.
  case higher
  /// Less of it is better.
  case lower

  /// Values of which more is better.
  func gains(_ values: [Double]) -> [Double] { self == .higher ? values : values.map { -$0 } }
}
