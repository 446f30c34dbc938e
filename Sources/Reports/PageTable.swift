/// A table with a caption, headed columns and headed rows.
///
/// Where the page is narrow a table of years scrolls sideways under its row heads; one of a few long cells stacks them,
/// each under the head of its column.
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
  /// Whether its cells stack where the page is narrow.
  var stacks = false

  var html: HTML {
    let heads: [HTML] = columns.map { "<th scope=\"col\">\($0)</th>" }
    return """
      <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
      <table\(classes)><caption id="\(id)"><span>\(caption)</span></caption>
      <thead><tr>\(heads)</tr></thead>
      <tbody>
      \(rows.map(row))</tbody></table></div>

      """
  }

  private var classes: HTML {
    let names = [isNumeric ? "numeric" : nil, stacks ? "stack" : nil].compactMap { $0 }
    return names.isEmpty ? "" : " class=\"\(names.joined(separator: " "))\""
  }

  private func row(_ cells: [HTML]) -> HTML {
    let rest: [HTML] = zip(columns, cells).dropFirst().map { column, cell in
      stacks ? "<td><span class=\"label\">\(column)</span> <span>\(cell)</span></td>" : "<td>\(cell)</td>"
    }
    return "<tr><th scope=\"row\">\(cells[0])</th>\(rest)</tr>\n"
  }
}
