import Diagnostics
import RuleLanguage

/// Throws anything at the parser, the checker and the formatter, led by which branches of theirs it reaches.
///
/// `Tests/Fuzz/fuzz` builds and runs it.
@main
enum Fuzz {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { bytes, count in
      examine(Array(UnsafeBufferPointer(start: bytes, count: count)))
      return 0
    }
  }
}

/// The loop of libFuzzer, which comes with the toolchain.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// What holds of every text, whatever it says.
private func examine(_ bytes: [UInt8]) {
  let duration = ContinuousClock().measure {
    let tree = SyntaxTree(SourceText(name: "fuzz.rules", bytes: bytes))
    precondition(tree.reassembled == bytes, "a tree lost bytes of its text")
    let tidy = formatted(tree)
    let again = SyntaxTree(SourceText(name: "fuzz.rules", bytes: tidy))
    precondition(formatted(again) == tidy, "formatting twice is not formatting once")
    precondition(found(in: again) == found(in: tree), "formatting changed what is found")
  }
  // A thousand times what any text of this length needs: only what hangs or grows with the square reaches it.
  precondition(duration < .milliseconds(2000 + bytes.count), "a text took far longer than its length allows")
}

/// What is found, kind by kind, and how often.
private func found(in tree: SyntaxTree) -> [String] {
  check([tree]).findings.all.map(\.code.rawValue)
}
