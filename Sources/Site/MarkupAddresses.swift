/// Rewrites the addresses in the tags of a page, wherever its markup comes from: what looks like an
/// attribute in text, a comment, a script or a style sheet stays as it is.
enum MarkupAddresses {
  /// - Parameters:
  ///   - attributes: their names, in lower case.
  ///   - replacement: takes an attribute's value as written, character references and all, and
  ///     gives back what stands in its place; nil where it stays.
  static func rewritten(
    _ html: [UInt8], attributes: [StaticString],
    _ replacement: (UnsafeBufferPointer<UInt8>) -> [UInt8]?
  ) -> [UInt8] {
    html.withUnsafeBufferPointer { text in
      var output: [UInt8] = []
      var copied = 0
      var scanner = MarkupScanner(text)
      while let attribute = scanner.nextAttribute() {
        let name = UnsafeBufferPointer(rebasing: text[attribute.name])
        guard attributes.contains(where: { isSame(name, $0) }),
          let new = replacement(UnsafeBufferPointer(rebasing: text[attribute.value]))
        else { continue }
        output += text[copied..<attribute.value.lowerBound]
        output += new
        copied = attribute.value.upperBound
      }
      guard copied > 0 else { return html }
      output += text[copied...]
      return output
    }
  }

  /// Without regard to ASCII case; `wanted` is in lower case.
  fileprivate static func isSame(
    _ name: UnsafeBufferPointer<UInt8>, _ wanted: StaticString
  ) -> Bool {
    guard name.count == wanted.utf8CodeUnitCount else { return false }
    return name.indices.allSatisfy { name[$0] | 0x20 == wanted.utf8Start[$0] }
  }
}

/// Finds the attributes of a page's tags, in order (HTML Living Standard, section 13.2.5).
private struct MarkupScanner {
  struct Attribute {
    let name: Range<Int>
    /// Without its quotes.
    let value: Range<Int>
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The name of the tag that is being read; nil between tags.
  private var tag: Range<Int>?

  /// What is in these elements is no markup.
  private static let rawText: [StaticString] = [
    "script", "style", "textarea", "title", "iframe", "xmp",
  ]

  init(_ text: UnsafeBufferPointer<UInt8>) {
    self.text = text
  }

  /// The next attribute that has a value.
  mutating func nextAttribute() -> Attribute? {
    while index < text.count {
      if tag == nil { findTag() } else if let attribute = readAttribute() { return attribute }
    }
    return nil
  }

  private mutating func findTag() {
    skip { $0 != UInt8(ascii: "<") }
    index += 1
    guard index < text.count else { return }
    if starts(with: "!--") {
      skipThrough("-->")
    } else if text[index] == UInt8(ascii: "!") || text[index] == UInt8(ascii: "/") {
      skipThrough(">")
    } else if (text[index] | 0x20) &- 0x61 < 26 {
      let start = index
      skip { !Self.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">") }
      tag = start..<index
    }
  }

  private mutating func readAttribute() -> Attribute? {
    skip { Self.isSpace($0) || $0 == UInt8(ascii: "/") }
    guard index < text.count else { return nil }
    if text[index] == UInt8(ascii: ">") {
      index += 1
      endTag()
      return nil
    }
    let start = index
    // An equals sign that begins a name belongs to it.
    index += 1
    skip {
      !Self.isSpace($0) && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ">")
        && $0 != UInt8(ascii: "=")
    }
    let name = start..<index
    skip(Self.isSpace)
    guard index < text.count, text[index] == UInt8(ascii: "=") else { return nil }
    index += 1
    skip(Self.isSpace)
    guard index < text.count else { return nil }
    let quote = text[index]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let valueStart = index
      skip { !Self.isSpace($0) && $0 != UInt8(ascii: ">") }
      return Attribute(name: name, value: valueStart..<index)
    }
    index += 1
    let valueStart = index
    skip { $0 != quote }
    let value = valueStart..<index
    index = min(index + 1, text.count)
    return Attribute(name: name, value: value)
  }

  private mutating func endTag() {
    guard let tag else { return }
    self.tag = nil
    let name = UnsafeBufferPointer(rebasing: text[tag])
    guard Self.rawText.contains(where: { MarkupAddresses.isSame(name, $0) }) else { return }
    while index < text.count {
      skip { $0 != UInt8(ascii: "<") }
      let end = index + 2 + tag.count
      if end <= text.count, text[index + 1] == UInt8(ascii: "/"),
        zip(text[(index + 2)..<end], name).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
      {
        return
      }
      index += 1
    }
  }

  private mutating func skip(_ isPassed: (UInt8) -> Bool) {
    while index < text.count, isPassed(text[index]) { index += 1 }
  }

  private mutating func skipThrough(_ end: StaticString) {
    while index < text.count {
      if starts(with: end) {
        index += end.utf8CodeUnitCount
        return
      }
      index += 1
    }
  }

  private func starts(with wanted: StaticString) -> Bool {
    guard index + wanted.utf8CodeUnitCount <= text.count else { return false }
    return (0..<wanted.utf8CodeUnitCount).allSatisfy {
      text[index + $0] == wanted.utf8Start[$0]
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D || byte == 0x0C
  }
}
