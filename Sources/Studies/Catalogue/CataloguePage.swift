import Diagnostics

/// An entry of the catalogue as a page of parts, which a terminal and the gallery set each in their own way.
public struct CataloguePage: Sendable {
  enum Part {
    case title(code: String, words: String)
    case paragraph(String)
    /// A few words that say what the quotation below them is.
    case label(String)
    case quotation(String)
  }

  let parts: [Part]

  /// The page of an entry, with the message that its example gives.
  public init(_ entry: CatalogueEntry) {
    let found = entry.example.findings(.wrong)
    let message = Renderer().render(found)
    let verb = found.hasErrors || found.all.isEmpty ? "refused" : "doubted"
    parts =
      [
        .title(code: entry.code.rawValue, words: entry.title), .paragraph(entry.meaning),
        .paragraph("Why it is \(verb): \(entry.reason)"),
      ]
      + Self.quoting(entry.example, .wrong)
      + (message.isEmpty ? [] : [.label("Longview says"), .quotation(message)])
      + Self.quoting(entry.example, .mended)
  }

  private static func quoting(_ example: CatalogueExample, _ version: CatalogueExample.Version) -> [Part] {
    let start = version == .wrong ? "For example" : "Mended"
    switch example {
    case .told(let wrong, let mended, _): return [.label(start), .quotation(version == .wrong ? wrong : mended)]
    case .slips(let slips):
      let files = slips.map(\.file)
      return files.indices.filter { files.firstIndex(of: files[$0]) == $0 }.flatMap { index -> [Part] in
        let lines = slips.filter { $0.file == files[index] }.map { shortened($0.text(version)) }
        return [.label("\(start), in \(files[index])"), .quotation(lines.joined(separator: "\n…\n"))]
      }
    }
  }

  /// The page for a terminal, in lines of at most 100 characters where words allow it.
  public var text: String {
    parts.map { part in
      switch part {
      case .title(let code, let words): return "\(code): \(words)\n"
      case .paragraph(let words): return wrapped(words, width: 100) + "\n"
      case .label(let words): return "\(words):\n"
      case .quotation(let lines): return quotedLines(lines).map { "    \($0)\n" }.joined()
      }
    }.joined(separator: "\n")
  }

  /// The page as a section of Markdown.
  var markdown: String {
    parts.map { part in
      switch part {
      case .title(let code, let words): return "### \(code)\n\n**\(capitalised(words))**\n"
      case .paragraph(let words): return wrapped(words, width: 120) + "\n"
      case .label(let words): return "\(words):\n"
      case .quotation(let lines): return "```text\n" + quotedLines(lines).map { $0 + "\n" }.joined() + "```\n"
      }
    }.joined(separator: "\n")
  }
}

extension Catalogue {
  /// All codes by theme, each with a few words, for a terminal.
  public static var list: String {
    let width = FindingCode.allCases.map(\.rawValue.count).max() ?? 0
    return themes.map { theme in
      let rows = theme.entries.map { entry in
        let code = entry.code.rawValue
        return "  \(code)\(String(repeating: " ", count: width - code.count))  \(entry.title)\n"
      }
      return "\(theme.title)\n\(rows.joined())"
    }.joined(separator: "\n")
  }

  /// The gallery: every entry with the message that its example gives, as one page of Markdown.
  public static var gallery: String {
    let contents = themes.map { theme in
      "- **\(theme.title)**: "
        + theme.entries.map { "[\($0.code.rawValue)](#\($0.code.rawValue))" }.joined(separator: ", ")
    }
    let sections = themes.map { theme in
      "## \(theme.title)\n\n" + theme.entries.map { CataloguePage($0).markdown }.joined(separator: "\n")
    }
    return """
      # What Longview may find wrong

      Every message begins with its code, such as `error[people-or-places]`. This page says what each code means, why Longview
      minds, and how a small example is mended; `longview explain people-or-places` prints one of them. An error stops a run until
      it is mended; a warning does not, unless you ask for `--strict`.

      <!-- Made from Sources/Studies/Catalogue: LONGVIEW_RECORD=1 swift test --filter Conformance writes it again. -->

      \(contents.joined(separator: "\n"))

      \(sections.joined(separator: "\n"))
      """
  }
}

private func quotedLines(_ text: String) -> [String] {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  return lines.last == "" ? lines.dropLast() : lines
}

/// A text with its longest lines cut, since what is wrong with them is that they are long.
private func shortened(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.count > 140 ? $0.prefix(139) + "…" : $0 }.joined(separator: "\n")
}

private func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

/// Words in lines of at most so many characters.
private func wrapped(_ words: String, width: Int) -> String {
  var lines = [""]
  for word in words.split(separator: " ") {
    let last = lines[lines.count - 1]
    if last.isEmpty {
      lines[lines.count - 1] = String(word)
    } else if last.count + 1 + word.count <= width {
      lines[lines.count - 1] = "\(last) \(word)"
    } else {
      lines.append(String(word))
    }
  }
  return lines.joined(separator: "\n")
}
