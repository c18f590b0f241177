/// A call of Hugo's templates within text: `{{< figure src="x.png" >}}`, `{{% /notice %}}`.
struct Shortcode {
  let name: String
  let isClosing: Bool
  let positional: [String]
  let named: [String: String]

  /// Reads what stands between the signs: a name, and arguments in quotes, in backticks or bare.
  init(_ inner: String) {
    var words = Self.words(inner)
    if words.last?.text == "/" { words.removeLast() }
    var first = words.isEmpty ? "" : words.removeFirst().text
    isClosing = first.hasPrefix("/")
    if isClosing { first.removeFirst() }
    if first.isEmpty, let next = words.first {
      first = next.text
      words.removeFirst()
    }
    name = first
    var positional: [String] = []
    var named: [String: String] = [:]
    for word in words {
      if let key = word.key {
        named[key.lowercased()] = word.text
      } else {
        positional.append(word.text)
      }
    }
    self.positional = positional
    self.named = named
  }

  /// The argument of a name, or else at a place.
  func argument(_ name: String, at index: Int? = nil) -> String? {
    if let value = named[name] { return value }
    guard let index, index < positional.count else { return nil }
    return positional[index]
  }

  private static func words(_ inner: String) -> [(key: String?, text: String)] {
    let bytes = Array(inner.utf8)
    var words: [(key: String?, text: String)] = []
    var index = 0
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    func quoted() -> String? {
      guard index < bytes.count, bytes[index] == 0x22 || bytes[index] == 0x60 else { return nil }
      let quote = bytes[index]
      let start = index + 1
      index = start
      while index < bytes.count, bytes[index] != quote {
        index += quote == 0x22 && bytes[index] == UInt8(ascii: "\\") ? 2 : 1
      }
      let end = min(index, bytes.count)
      index = end + 1
      return text(start..<end).replacing("\\\"", with: "\"")
    }
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if let value = quoted() {
        words.append((nil, value))
      } else {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") {
          index += 1
        }
        let word = text(start..<index)
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
          words.append((nil, word))
          continue
        }
        index += 1
        if let value = quoted() {
          words.append((word, value))
        } else {
          let valueStart = index
          while index < bytes.count, bytes[index] > 0x20 { index += 1 }
          words.append((word, text(valueStart..<index)))
        }
      }
    }
    return words
  }
}
