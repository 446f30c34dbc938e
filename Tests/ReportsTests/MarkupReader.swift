import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A page as a strict XML reader sees it: its elements in order, and its words.
final class MarkupReader: NSObject, XMLParserDelegate {
  /// An element as it opens.
  struct Element {
    let name: String
    let attributes: [String: String]
    /// The names of the elements around it, the outermost first.
    let inside: [String]
  }

  private(set) var elements: [Element] = []
  private(set) var words = ""
  private(set) var failure: String?
  private var open: [String] = []

  /// Reads a page; `failure` says where it is not well-formed.
  init(_ page: String) {
    super.init()
    let parser = XMLParser(data: Data(page.utf8))
    parser.delegate = self
    if !parser.parse() {
      failure = "line \(parser.lineNumber): \(parser.parserError.map(String.init(describing:)) ?? "")"
    }
  }

  /// The elements of a name.
  func all(_ name: String) -> [Element] { elements.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.append(Element(name: name, attributes: attributes, inside: open))
    open.append(name)
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    open.removeLast()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { words += string }
}
