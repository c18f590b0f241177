/// The size of an SVG image (SVG 2, section 8.2, and the rules by which browsers size one in a
/// page): `width` and `height` of the root element, what is missing of them by the form of
/// `viewBox`, else the size of `viewBox`.
extension ImageSize {
  init?(svg text: [UInt8]) {
    guard let attributes = SVGRoot(text)?.attributes else { return nil }
    let width = attributes["width"].flatMap(Self.pixels)
    let height = attributes["height"].flatMap(Self.pixels)
    let box = attributes["viewBox"].flatMap(Self.viewBox)
    switch (width, height, box) {
    case (let width?, let height?, _): self.init(width, height)
    case (let width?, nil, let box?): self.init(width, width * box.height / box.width)
    case (nil, let height?, let box?): self.init(height * box.width / box.height, height)
    case (nil, nil, let box?): self.init(box.width, box.height)
    default: return nil
    }
  }

  private init?(_ width: Double, _ height: Double) {
    guard let width = Int(exactly: width.rounded()), let height = Int(exactly: height.rounded())
    else { return nil }
    self.init(width: width, height: height)
  }

  /// A length in CSS pixels; nil for percentages and what depends on a font.
  private static func pixels(_ length: String) -> Double? {
    let trimmed = length.trimmingSpace
    let digits = trimmed.utf8.prefix { "0123456789.+-".utf8.contains($0) }
    guard let number = Double(String(Substring(digits))), number > 0 else { return nil }
    // CSS Values 4, section 6.2: 96 pixels an inch.
    switch trimmed.utf8.dropFirst(digits.count).map({ $0 | 0x20 }) {
    case [], Array("px".utf8): return number
    case Array("in".utf8): return number * 96
    case Array("cm".utf8): return number * 96 / 2.54
    case Array("mm".utf8): return number * 96 / 25.4
    case Array("pt".utf8): return number * 96 / 72
    case Array("pc".utf8): return number * 16
    default: return nil
    }
  }

  /// The third and fourth number of `viewBox`, both above zero.
  private static func viewBox(_ value: String) -> (width: Double, height: Double)? {
    let numbers = value.utf8.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
      .map { Double(String(Substring($0))) }
    guard numbers.count == 4, let width = numbers[2], let height = numbers[3], width > 0,
      height > 0
    else { return nil }
    return (width, height)
  }
}

/// The start tag of an SVG document's root element.
private struct SVGRoot {
  private(set) var attributes: [String: String] = [:]
  private var rest: ArraySlice<UInt8>

  /// Nil where the text is no SVG, or its start tag is not whole.
  init?(_ text: [UInt8]) {
    rest = text[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    guard skipProlog() else { return nil }
    let name = takeName()
    // A prefix may bind the namespace: `<svg:svg`.
    guard name.split(separator: UInt8(ascii: ":")).last.map(Array.init) == Array("svg".utf8),
      readAttributes()
    else { return nil }
  }

  /// Skips the declaration, comments, instructions and the document type before the root element,
  /// and the sign that opens it.
  private mutating func skipProlog() -> Bool {
    while true {
      skipSpace()
      guard rest.popFirst() == UInt8(ascii: "<") else { return false }
      if rest.first == UInt8(ascii: "?") {
        guard skip(behind: "?>") else { return false }
      } else if rest.starts(with: "!--".utf8) {
        guard skip(behind: "-->") else { return false }
      } else if rest.first == UInt8(ascii: "!") {
        guard skipDocumentType() else { return false }
      } else {
        return true
      }
    }
  }

  /// To the sign that closes `<!DOCTYPE … [ … ]>`, whose brackets may hold others of its kind.
  private mutating func skipDocumentType() -> Bool {
    var isInBrackets = false
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "["): isInBrackets = true
      case UInt8(ascii: "]"): isInBrackets = false
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        guard let end = rest.firstIndex(of: byte) else { return false }
        rest = rest[(end + 1)...]
      case UInt8(ascii: ">"): if !isInBrackets { return true }
      default: break
      }
    }
    return false
  }

  private mutating func readAttributes() -> Bool {
    while true {
      skipSpace()
      guard let byte = rest.first else { return false }
      if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") { return true }
      let name = takeName()
      skipSpace()
      guard !name.isEmpty, rest.popFirst() == UInt8(ascii: "=") else { return false }
      skipSpace()
      guard let quote = rest.popFirst(), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
        let end = rest.firstIndex(of: quote)
      else { return false }
      attributes[String(decoding: name, as: UTF8.self)] = String(
        decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
    }
  }

  private mutating func takeName() -> ArraySlice<UInt8> {
    let name = rest.prefix { $0 > 0x20 && !"=/>\"'".utf8.contains($0) }
    rest = rest.dropFirst(name.count)
    return name
  }

  private mutating func skipSpace() {
    rest = rest.drop { $0 <= 0x20 }
  }

  private mutating func skip(behind end: StaticString) -> Bool {
    let last = end.utf8Start[end.utf8CodeUnitCount - 1]
    while let index = rest.firstIndex(of: last) {
      let isEnd = rest[...index].suffix(end.utf8CodeUnitCount)
        .elementsEqual(UnsafeBufferPointer(start: end.utf8Start, count: end.utf8CodeUnitCount))
      rest = rest[(index + 1)...]
      if isEnd { return true }
    }
    return false
  }
}

extension String {
  fileprivate var trimmingSpace: Substring {
    var text = self[...]
    while let first = text.utf8.first, first <= 0x20 { text.removeFirst() }
    while let last = text.utf8.last, last <= 0x20 { text.removeLast() }
    return text
  }
}
