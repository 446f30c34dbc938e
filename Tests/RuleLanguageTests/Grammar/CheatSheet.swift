@testable import RuleLanguage

/// The page on which a planner finds everything that can be said.
func cheatSheet() -> String {
  var page = """
    # What can be said

    Everything the language has, a line each. Capitals stand for what you name or for a part explained further down; what
    stands in [ ] may be left out; words joined by | are to choose from. A `#` begins a note.

    ## Declarations and their lines

    Each begins a line, and so does each line of it. Order never matters. A `source` line belongs to the line above it.


    """
  page += table([ClauseKind.source.form(in: .scenario)])
  for kind in DeclarationKind.allCases {
    page += "\n### \(kind.rawValue)\n\n" + table([kind.form] + kind.clauses.map { $0.form(in: kind) })
  }
  page += "\n## Statements\n\n" + table(Part.statement.forms)
  page += "\nAny statement may end with\n\n" + table(Part.endings)
  for part in Part.allCases where part != .statement {
    page += "\n## \(part.rawValue): \(part.title)\n\n" + table(part.forms)
  }
  page += "\n## Numbers\n\n" + table(Part.numbers)
  page += """

    ## Names

    A name is as many words as stand together in a line. One that holds a reserved word is put in double quotes, such as
    "out of county". The reserved words are \(reservedWords.sorted().joined(separator: ", ")).

    """
  return page
}

/// The words that begin lines and statements, and those that end names.
func keywordPage() -> String {
  func listed(_ title: String, _ words: [String]) -> String {
    "## \(title)\n\n\(words.map { "`\($0)`" }.joined(separator: " "))\n\n"
  }
  return "# Keywords\n\n"
    + listed("Begin a declaration", DeclarationKind.allCases.map(\.rawValue))
    + listed("Begin a line of a declaration", ClauseKind.allCases.map(\.rawValue).filter { !$0.isEmpty })
    + listed("Begin a statement", Verb.allCases.map(\.rawValue))
    + listed("End a name", reservedWords.sorted()).dropLast()
}

private func table(_ forms: [Form]) -> String {
  let rows = forms.map { form in
    let ways = form.ways.map { "`\($0.replacing("|", with: "\\|"))`" }.joined(separator: "<br>or ")
    return "| \(ways) | \(form.meaning) |\n"
  }
  return "| say | it means |\n|---|---|\n" + rows.joined()
}

extension Part {
  fileprivate var title: String {
    switch self {
    case .statement: return "what happens"
    case .condition: return "what must hold first"
    case .measure: return "what is measured"
    case .rate: return "what happens to people"
    case .quantity: return "what can be changed"
    case .who: return "some of the people"
    case .when: return "at what time"
    case .afterwards: return "how new people go on"
    }
  }
}
