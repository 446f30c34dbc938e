extension FigureTable {
  /// What the column of states holds where a figure of the row is not told.
  ///
  /// Source: Government Analysis Function, Using symbols and shorthand (2022), where `[c]` is for what is confidential. It
  /// stands in a column of its own and without brackets, so that columns of numbers hold numbers alone.
  static let confidential = "c"

  private static let unitsOfPeople: Set<String> = ["people", "person-years", "moves", "moves a year"]

  /// The table where counts of people are protected: multiples of 5, and empty where under 5 or where they are pounds for so
  /// few people; a column more says which rows hold an empty cell for that reason.
  func protectingPeople() -> FigureTable {
    let unitColumn = columns.firstIndex { $0.name == "unit" }
    func unit(of column: Column, in row: ArraySlice<Cell>) -> String {
      guard column.unit == Self.asInUnit, let unitColumn, case .text(let unit) = row[row.startIndex + unitColumn]
      else { return column.unit }
      return unit
    }
    let hasPeople = columns.contains { Self.unitsOfPeople.contains($0.unit) || $0.unit == Self.asInUnit }
    guard hasPeople else { return self }
    var table = FigureTable(
      name, about: about, columns: columns.map(Self.protected) + [Self.stateColumn], measures: measures)
    for row in rows {
      var isConfidential = false
      let cells = zip(columns, row).map { column, cell -> Cell in
        guard case .number(let value?) = cell, !column.isGiven else { return cell }
        let told =
          value.isNaN
          ? nil : Self.unitsOfPeople.contains(unit(of: column, in: row)) ? ProtectedPeople.told(value) : value
        if told == nil { isConfidential = true }
        return .number(told)
      }
      table.append(cells + [.text(isConfidential ? Self.confidential : "")])
    }
    return table
  }

  private static let stateColumn = Column(
    name: "status",
    meaning:
      "`\(confidential)`, for confidential, where figures of the row are left empty since they are of under 5 people",
    values: "\(confidential); empty where every figure is told")

  private static func protected(_ column: Column) -> Column {
    guard unitsOfPeople.contains(column.unit) || column.unit == asInUnit, !column.isGiven else { return column }
    var column = column
    column.meaning += "; of people, rounded to a multiple of 5, and empty where under 5"
    return column
  }
}
