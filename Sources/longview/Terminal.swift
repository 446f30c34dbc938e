import Foundation
import Studies
import Synchronization

let programVersion = longviewVersion

/// The two streams of the program.
enum Terminal {
  /// Whether a person reads the stream in colour.
  static var outputIsColoured: Bool { isColoured(STDOUT_FILENO) }

  /// Whether a person reads the error stream in colour.
  static var errorIsColoured: Bool { isColoured(STDERR_FILENO) }

  private static func isColoured(_ stream: Int32) -> Bool {
    let environment = ProcessInfo.processInfo.environment
    return isatty(stream) == 1 && environment["NO_COLOR"] == nil && environment["TERM"] != "dumb"
  }

  static func output(_ text: String) { write(text + "\n", FileHandle.standardOutput) }

  static func error(_ text: String) {
    if !text.isEmpty { write(text + "\n", FileHandle.standardError) }
  }

  static func errorInPlace(_ text: String) { write(text, FileHandle.standardError) }

  private static func write(_ text: String, _ stream: FileHandle) {
    // A reader that has gone away, such as `head`, is no error of ours.
    try? stream.write(contentsOf: Data(text.utf8))
  }

  static func exit(_ status: Int32) -> Never { Foundation.exit(status) }

  /// Does something that must not be left half done: Ctrl-C, or a request to end, is noted for it to stop in good order,
  /// and takes its course when it has.
  ///
  /// - Parameter work: is told whether to stop, whenever it asks.
  static func stoppingInOrder<Failure: Error>(
    _ work: (_ isStopped: () -> Bool) throws(Failure) -> Void
  ) throws(Failure) {
    notedSignal.store(0, ordering: .relaxed)
    // What was ignored before, as in work that a shell leaves behind, remains so.
    let heard = [SIGINT, SIGTERM].filter { number in
      unsafeBitCast(signal(number, SIG_IGN), to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self)
    }
    for number in heard { signal(number) { notedSignal.store($0, ordering: .relaxed) } }
    defer {
      for number in heard { signal(number, SIG_DFL) }
      let noted = notedSignal.load(ordering: .relaxed)
      if noted != 0 {
        // It is for the whole program: this thread may be one that hears no signals.
        kill(getpid(), noted)
        pause()
      }
    }
    try work { notedSignal.load(ordering: .relaxed) != 0 }
  }
}

/// The signal that asked the program to stop while it could not; 0 where none did.
private let notedSignal = Atomic<Int32>(0)

/// How far a long run has come, on the error stream: one line that changes on a terminal, now and then one in a log.
final class ProgressLine: Sendable {
  private let what: String
  private let isOnTerminal = isatty(STDERR_FILENO) == 1
  private let started = ContinuousClock.now
  private let lastShown = Mutex(ContinuousClock.now)
  private let hasShown = Mutex(false)

  init(_ what: String) { self.what = what }

  /// Shows the part done, 0 to 1, where the run is long enough to wonder and the last word is old enough.
  func show(_ part: Double) {
    let now = ContinuousClock.now
    guard now - started > .seconds(1), part < 1 else { return }
    let isDue = lastShown.withLock { last in
      guard now - last > (isOnTerminal ? .milliseconds(200) : .seconds(10)) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    let text = "\(what): \(Int(part * 100))%"
    Terminal.errorInPlace(isOnTerminal ? "\r\(text)" : "\(text)\n")
    hasShown.withLock { $0 = true }
  }

  /// Leaves the line empty for what comes next.
  func end() {
    if isOnTerminal, hasShown.withLock({ $0 }) { Terminal.errorInPlace("\r\u{1B}[K") }
  }
}
