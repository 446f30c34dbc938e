import Foundation

/// Reads every sheet of a workbook (`.xlsx`), in their order.
public func readWorkbook(_ path: String) throws(WorkbookUnreadable) -> [ReadSheet] {
  guard FileManager.default.isReadableFile(atPath: path) else {
    throw WorkbookUnreadable(reason: "there is no such file, or you may not open it")
  }
  guard let archive = ZipArchive(path) else {
    throw WorkbookUnreadable(reason: "it is no workbook; one of an old kind (.xls, .ods) can be saved as .xlsx")
  }
  do {
    guard let workbook = try archive.contents(of: "xl/workbook.xml") else {
      throw WorkbookUnreadable(reason: "there is no workbook in it")
    }
    return try WorkbookReader(archive: archive).sheets(of: workbook)
  } catch let unreadable as WorkbookUnreadable {
    throw unreadable
  } catch {
    throw WorkbookUnreadable(reason: "it is spoilt, or too large")
  }
}

/// The parts of a workbook and how they hang together.
///
/// Source: ECMA-376, Office Open XML, part 1, chapter 18.
private struct WorkbookReader: ~Copyable {
  private let archive: ZipArchive
  private let words: [String]
  private let dateStyles: Set<Int>

  init(archive: consuming ZipArchive) throws {
    var words = SharedWords()
    if let part = try archive.contents(of: "xl/sharedStrings.xml") {
      guard words.read(part) else { throw ZipArchive.Unreadable() }
    }
    var styles = DateStyles()
    if let part = try archive.contents(of: "xl/styles.xml") {
      guard styles.read(part) else { throw ZipArchive.Unreadable() }
    }
    self.words = words.all
    dateStyles = styles.numbers
    self.archive = archive
  }

  func sheets(of workbook: [UInt8]) throws -> [ReadSheet] {
    var named: [(name: String, link: String)] = []
    let isSound = MarkupWalk.through(workbook) { event in
      guard case .begin("sheet", let attributes) = event, let name = attributes["name"] else { return }
      let link = attributes.first { $0.key == "id" || $0.key.hasSuffix(":id") }?.value
      named.append((name, link ?? ""))
    }
    guard isSound else { throw ZipArchive.Unreadable() }
    let paths = try links()
    return try named.compactMap { name, link in
      // A sheet that holds a chart alone has no cells.
      guard let path = paths[link], path.contains("worksheets/") else { return nil }
      guard let part = try archive.contents(of: path) else { throw ZipArchive.Unreadable() }
      var cells = SheetCells(words: words, dateStyles: dateStyles)
      guard cells.read(part) else { throw ZipArchive.Unreadable() }
      return cells.sheet(named: name)
    }
  }

  /// Where the parts lie that the workbook names, by their link.
  private func links() throws -> [String: String] {
    var paths: [String: String] = [:]
    guard let part = try archive.contents(of: "xl/_rels/workbook.xml.rels") else { return paths }
    let isSound = MarkupWalk.through(part) { event in
      guard case .begin("Relationship", let attributes) = event, let id = attributes["Id"],
        let target = attributes["Target"]
      else { return }
      paths[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
    }
    guard isSound else { throw ZipArchive.Unreadable() }
    return paths
  }
}
