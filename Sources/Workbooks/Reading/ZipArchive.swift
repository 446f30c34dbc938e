import CMinizip

/// The files packed in one, as a workbook is.
struct ZipArchive: ~Copyable {
  /// A packed file that is spoilt, or so large that it can be no part of a workbook of tables.
  struct Unreadable: Error {}

  /// The most bytes of one unpacked file: more than any sheet of a million rows that people keep.
  private static let largest = 512 << 20

  private let file: unzFile

  /// Opens an archive; nil where there is none.
  init?(_ path: String) {
    guard let file = unzOpen64(path) else { return nil }
    self.file = file
  }

  deinit { unzClose(file) }

  /// What a packed file holds, whatever the capitals of its name, which mean nothing in a workbook; nil where there is none of that name.
  func contents(of name: String) throws(Unreadable) -> [UInt8]? {
    guard unzLocateFile(file, name, 2) == UNZ_OK else { return nil }
    guard unzOpenCurrentFile(file) == UNZ_OK else { throw Unreadable() }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = buffer.withUnsafeMutableBytes { unzReadCurrentFile(file, $0.baseAddress, UInt32($0.count)) }
      guard read >= 0, bytes.count + Int(read) <= Self.largest else {
        unzCloseCurrentFile(file)
        throw Unreadable()
      }
      if read == 0 { break }
      bytes += buffer[..<Int(read)]
    }
    // Closing tells whether what came out is what was put in.
    guard unzCloseCurrentFile(file) == UNZ_OK else { throw Unreadable() }
    return bytes
  }
}
