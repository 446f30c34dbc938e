import Projection
import Quantities
import Studies

/// All tables as one file for programs (`results.json`): columns with their meaning and unit, and the rows.
///
/// `results.schema.json` (JSON Schema, 2020-12) says what it holds. Within a version nothing is taken away or changes its
/// meaning; a table or a column may be added.
struct FigureJSON {
  /// What the format counts as its version.
  static let version = 1

  /// The file, in UTF-8.
  private(set) var bytes: [UInt8] = []

  init(_ figures: Figures) {
    let (study, timeline) = (figures.outcomes.study, figures.outcomes.timeline)
    let head: [(name: String, value: FigureTable.Cell)] = [
      ("format", .text("longview-results")), ("version", .count(Self.version)),
      ("program", .text("longview \(longviewVersion)")), ("title", .text(study.title)),
      ("firstYear", .text(timeline.firstYear.description)), ("lastYear", .text(timeline.lastYear.description)),
      ("pounds", .text(Wording.english.prices(study))), ("draws", .count(study.draws)),
    ]
    write("{\n")
    for field in head { write(field, then: ",\n") }
    if study.isPublishable { write("\"published\":true,\n") }
    // As text: many readers take numbers for floating-point ones, which would lose digits of it.
    write("\"seed\":\"\(study.seed)\",\n\"tables\":[\n")
    // What the dictionary says stands with each column.
    let tables = figures.tables.dropLast()
    for (place, table) in tables.enumerated() {
      write(table)
      write(place + 1 < tables.count ? ",\n" : "\n")
    }
    write("]}\n")
  }

  private mutating func write(_ table: FigureTable) {
    write("{")
    write(("name", .text(table.name)), then: ",")
    write(("about", .text(table.about)), then: ",\n\"columns\":[")
    writeList(table.columns) { json, column in
      json.write("{")
      json.write(("name", .text(column.name)), then: ",")
      json.write(("meaning", .text(column.meaning)), then: ",")
      json.write(("unit", .text(column.unit)), then: ",")
      json.write(("values", .text(column.values)), then: "}")
    }
    write("],\n\"measures\":[")
    writeList(table.measures) { json, measure in
      json.write("{")
      json.write(("name", .text(measure.values)), then: ",")
      json.write(("meaning", .text(measure.meaning)), then: ",")
      json.write(("unit", .text(measure.unit)), then: "}")
    }
    write("],\n\"rows\":[\n")
    writeList(table.rows, between: ",\n") { json, row in
      json.write("[")
      json.writeList(row) { $0.write($1) }
      json.write("]")
    }
    write("]}")
  }

  // MARK: Parts

  private mutating func writeList<Part>(
    _ parts: some Sequence<Part>, between: String = ",", _ writePart: (inout FigureJSON, Part) -> Void
  ) {
    var isFirst = true
    for part in parts {
      if !isFirst { write(between) }
      isFirst = false
      writePart(&self, part)
    }
  }

  private mutating func write(_ field: (name: String, value: FigureTable.Cell), then end: String) {
    write("\"\(field.name)\":")
    write(field.value)
    write(end)
  }

  private mutating func write(_ cell: FigureTable.Cell) {
    switch cell {
    case .text(let words): writeQuoted(words)
    case .number(let value): write(value.flatMap { $0.isFinite ? $0.description : nil } ?? "null")
    case .count(let value): write(value?.description ?? "null")
    case .day(let date): write(date.map { "\"\($0.inFigures)\"" } ?? "null")
    }
  }

  private mutating func write(_ text: String) { bytes += text.utf8 }

  private mutating func writeQuoted(_ words: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in words.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20: write("\\u00\(byte < 16 ? "0" : "")\(String(byte, radix: 16))")
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
