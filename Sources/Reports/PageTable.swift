/// A table with a caption, headed columns and headed rows, which scrolls sideways where the page is narrow.
struct PageTable {
  /// What tells the table from all others on the page.
  let id: String
  /// What it shows.
  let caption: HTML
  /// The heads of the columns, that of the row heads first.
  let columns: [HTML]
  /// The cells of the rows, the row's head first.
  let rows: [[HTML]]
  /// Whether cells hold numbers, which stand to the right.
  var isNumeric = true

  var html: HTML {
    let heads: [HTML] = columns.map { "<th scope=\"col\">\($0)</th>" }
    return """
      <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
      <table\(isNumeric ? Self.numeric : "")><caption id="\(id)"><span>\(caption)</span></caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.map(row))</tbody></table></div>

      """
  }

  private static let numeric: HTML = " class=\"numeric\""

  private func row(_ cells: [HTML]) -> HTML {
    let rest: [HTML] = cells.dropFirst().map { "<td>\($0)</td>" }
    return "<tr><th scope=\"row\">\(cells[0])</th>\(rest)</tr>\n"
  }
}
