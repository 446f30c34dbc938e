/// The looks of cells by which a number is shown as a day or a time.
struct DateStyles {
  /// By their number in the workbook.
  private(set) var numbers: Set<Int> = []

  mutating func read(_ part: [UInt8]) -> Bool {
    var codes: [Int: String] = [:]
    var found: Set<Int> = []
    var isInCells = false
    var number = 0
    let isSound = MarkupWalk.through(part) { event in
      switch event {
      case .begin("numFmt", let attributes):
        if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] }
      case .begin("cellXfs", _): isInCells = true
      case .end("cellXfs"): isInCells = false
      case .begin("xf", let attributes) where isInCells:
        let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
        if codes[id].map(Self.showsDates) ?? Self.builtIn.contains(where: { $0.contains(id) }) { found.insert(number) }
        number += 1
      default: break
      }
    }
    numbers = found
    return isSound
  }

  /// The formats of days and times that every spreadsheet has.
  private static let builtIn = [14...22, 27...36, 45...47, 50...58]

  /// Whether a format shows days or times: it has a letter for them outside quotation marks and brackets; hours that
  /// may be more than a day stand in brackets of their own, `[h]`.
  static func showsDates(_ code: String) -> Bool {
    let bare = code.replacing(/"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|_.|\*./, with: "").lowercased()
    return bare != "general" && bare.contains { "dmyhs".contains($0) }
  }
}
