/// Reads the tags of a page more strictly than a browser would: every attribute in double quotes,
/// every element closed in its order, no stray `<`. What is badly escaped shows as a fault.
struct MarkupReader {
  struct Tag {
    let name: String
    /// Values as written, their character references not resolved.
    let attributes: [(name: String, value: String)]

    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }

    /// Whether it is a script element that holds data and runs nothing.
    var isData: Bool { self["type"] == "application/ld+json" }

    /// Whether it is the theme's own script, from a file of the site.
    var isThemeScript: Bool {
      attributes.map(\.name) == ["src", "defer"]
        && self["src"]?.wholeMatch(of: /(\.\.\/)*assets\/register\.[0-9a-f]{16}\.js/) != nil
    }
  }

  /// The opening tags, in order.
  private(set) var tags: [Tag] = []
  /// What is wrong, each with the text around it.
  private(set) var faults: [String] = []
  /// What stands between the tags, as written.
  private(set) var text = ""

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "input"]

  private let bytes: [UInt8]
  private var index = 0
  private var open: [String] = []

  init(_ html: String) {
    bytes = Array(html.utf8)
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<") { readMarkup() } else { readText() }
    }
    if !open.isEmpty { faults.append("never closed: \(open)") }
    var seen: Set<String> = []
    for id in tags.compactMap({ $0["id"] }) where !seen.insert(id).inserted {
      faults.append("the id \(id) stands twice")
    }
  }

  /// The values of `href` and `src`, their character references resolved, in order.
  var addresses: [String] {
    tags.flatMap { tag in
      tag.attributes.filter { $0.name == "href" || $0.name == "src" }.map { Self.plain($0.value) }
    }
  }

  /// What can be linked to in the page.
  var ids: Set<String> {
    Set(tags.compactMap { $0["id"].map(Self.plain) })
  }

  static func plain(_ escaped: String) -> String {
    [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
      ("&amp;", "&"),
    ]
    .reduce(escaped) { text, pair in
      text.split(separator: pair.0, omittingEmptySubsequences: false).joined(separator: pair.1)
    }
  }

  private mutating func readText() {
    let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    text += String(decoding: bytes[index..<end], as: UTF8.self)
    index = end
  }

  private mutating func readMarkup() {
    if take("<!--") {
      skip(through: "-->")
    } else if take("<!doctype html>") {
      return
    } else if take("</") {
      let name = takeName()
      if !take(">") { fault("a closing tag holds more than a name") }
      if open.popLast() != name { fault("</\(name)> closes nothing") }
    } else {
      index += 1
      readOpeningTag()
    }
  }

  private mutating func readOpeningTag() {
    let name = takeName()
    guard !name.isEmpty else {
      fault("a < that begins no tag")
      return
    }
    var attributes: [(name: String, value: String)] = []
    var closesItself = false
    while index < bytes.count, !take(">") {
      closesItself = take("/>") || take(" />")
      if closesItself { break }
      guard take(" ") || take("\n") else {
        fault("no space before an attribute of <\(name)>")
        return
      }
      let attribute = takeName()
      guard !attribute.isEmpty else {
        fault("no attribute after a space in <\(name)>")
        return
      }
      var value = ""
      if take("=") {
        guard take("\"") else {
          fault("the value of \(attribute) is not in quotes")
          return
        }
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\"")) ?? bytes.count
        value = String(decoding: bytes[index..<end], as: UTF8.self)
        index = min(end + 1, bytes.count)
        if value.contains("<") || value.contains(">") { fault("\(attribute) holds < or >") }
      }
      if attributes.contains(where: { $0.name == attribute }) { fault("\(attribute) stands twice") }
      attributes.append((attribute, value))
    }
    tags.append(Tag(name: name, attributes: attributes))
    if name == "style" || name == "script" {
      skip(through: "</\(name)>")
    } else if !Self.void.contains(name), !(closesItself && open.contains("svg")) {
      open.append(name)
    }
  }

  /// Letters (SVG knows capitals, too: `viewBox`), digits and hyphens.
  private mutating func takeName() -> String {
    let end =
      bytes[index...].firstIndex { byte in
        !(0x61...0x7A).contains(byte | 0x20) && !(0x30...0x39).contains(byte) && byte != 0x2D
      } ?? bytes.count
    defer { index = end }
    return String(decoding: bytes[index..<end], as: UTF8.self)
  }

  private mutating func take(_ text: String) -> Bool {
    guard bytes[index...].starts(with: text.utf8) else { return false }
    index += text.utf8.count
    return true
  }

  private mutating func skip(through text: String) {
    while index < bytes.count {
      if take(text) { return }
      index += 1
    }
    faults.append("no \(text)")
  }

  private mutating func fault(_ message: String) {
    let around = bytes[max(0, index - 60)..<min(bytes.count, index + 40)]
    faults.append("\(message): …\(String(decoding: around, as: UTF8.self))…")
  }
}
