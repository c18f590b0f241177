import Foundation
import FoundationXML
import Testing

/// A document as Foundation's parser reads it.
struct XMLTree {
  struct Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    /// Its own text, without that of the elements in it.
    var text = ""

    /// The elements of a name in it, in order.
    func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

    /// The text of the first element of a name in it.
    subscript(name: String) -> String? { all(name).first?.text }
  }

  let root: Element

  /// Fails the test where the document is not well-formed.
  init(_ text: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = try #require(text, sourceLocation: sourceLocation)
    let builder = Builder()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = builder
    try #require(
      parser.parse(), "\(String(describing: parser.parserError))", sourceLocation: sourceLocation)
    root = try #require(builder.root, sourceLocation: sourceLocation)
  }

  private final class Builder: NSObject, XMLParserDelegate {
    var root: Element?
    private var open: [Element] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      guard !open.isEmpty else { return }
      open[open.count - 1].text += text
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      guard let element = open.popLast() else { return }
      if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }
  }
}

/// A value of a JSON text as Foundation reads it.
@dynamicMemberLookup
struct JSONTree {
  let value: Any?

  private init(value: Any?) { self.value = value }

  /// Fails the test where the text is no JSON.
  init(_ text: String?, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let text = try #require(text, sourceLocation: sourceLocation)
    value = try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  subscript(dynamicMember key: String) -> JSONTree { self[key] }
  subscript(key: String) -> JSONTree { JSONTree(value: (value as? [String: Any])?[key]) }

  var string: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue }
  var isNull: Bool { value is NSNull }
  /// The items of a list; none where it is no list.
  var all: [JSONTree] { (value as? [Any] ?? []).map { JSONTree(value: $0) } }
  var strings: [String] { value as? [String] ?? [] }
  var keys: Set<String> { Set((value as? [String: Any] ?? [:]).keys) }
}
