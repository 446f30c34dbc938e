/// Files packed in one without being made smaller, as any archive may hold them.
///
/// Source: PKWARE, .ZIP File Format Specification (APPNOTE), 4.3.
struct StoredZip {
  private(set) var bytes: [UInt8]

  init(_ files: KeyValuePairs<String, String>) {
    bytes = []
    var directory: [UInt8] = []
    for (name, text) in files {
      let (name, content, offset) = (Array(name.utf8), Array(text.utf8), bytes.count)
      // The version needed, flags, how it is packed, time, date; then what it comes to.
      let shared =
        Self.numbers([20, 0, 0, 0, 0x21], bytes: 2)
        + Self.numbers([Self.checksum(content), content.count, content.count], bytes: 4)
        + Self.numbers([name.count, 0], bytes: 2)
      bytes += Self.numbers([0x0403_4b50], bytes: 4) + shared + name + content
      directory += Self.numbers([0x0201_4b50], bytes: 4) + Self.numbers([20], bytes: 2) + shared
      directory += Self.numbers([0, 0, 0], bytes: 2) + Self.numbers([0, offset], bytes: 4) + name
    }
    let start = bytes.count
    bytes += directory + Self.numbers([0x0605_4b50], bytes: 4)
    bytes += Self.numbers([0, 0, files.count, files.count], bytes: 2)
    bytes += Self.numbers([directory.count, start], bytes: 4) + Self.numbers([0], bytes: 2)
  }

  private static func numbers(_ numbers: [Int], bytes: Int) -> [UInt8] {
    numbers.flatMap { number in (0..<bytes).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } }
  }

  /// CRC-32.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var rest: UInt32 = 0xffff_ffff
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xedb8_8320 : rest >> 1 }
    }
    return Int(~rest)
  }
}
