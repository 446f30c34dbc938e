import Foundation
import FoundationXML

/// Walks through a file of XML, telling what begins, what ends and what is written in between.
final class MarkupWalk: NSObject, XMLParserDelegate {
  /// Something on the way.
  enum Event {
    case begin(String, [String: String])
    case text(String)
    case end(String)
  }

  private let tell: (Event) -> Void

  private init(_ tell: @escaping (Event) -> Void) { self.tell = tell }

  /// Walks through some bytes.
  ///
  /// - Returns: whether they are sound.
  static func through(_ bytes: [UInt8], _ tell: @escaping (Event) -> Void) -> Bool {
    let walk = MarkupWalk(tell)
    let parser = XMLParser(data: Data(bytes))
    // Names without what stands before a colon, which each program chooses for itself.
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = walk
    // Where tags do not match, the parse itself reports success.
    return parser.parse() && parser.parserError == nil
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    tell(.begin(name, attributes))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) { tell(.text(text)) }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    tell(.end(name))
  }
}
