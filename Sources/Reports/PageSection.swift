/// A part of a page with its heading.
struct PageSection {
  let id: String
  let title: String
  let body: HTML

  var html: HTML {
    """
    <section id="\(id)" aria-labelledby="\(id)-title">
    <h2 id="\(id)-title">\(title)</h2>
    \(body)</section>

    """
  }

  /// The links to the parts of a page.
  static func contents(_ sections: [PageSection], _ words: Wording) -> HTML {
    let links: [HTML] = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" }
    return "<nav aria-label=\"\(words.say(.onThisPage))\"><ul>\n\(links)</ul></nav>\n"
  }
}
