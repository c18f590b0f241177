/// HTML as it grows.
struct HTMLOutput {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) {
    bytes.reserveCapacity(count)
  }

  @inline(__always)
  mutating func append(_ html: StaticString) {
    HTMLEscape.append(html, to: &bytes)
  }

  mutating func append(_ html: String) {
    bytes.append(contentsOf: html.utf8)
  }

  /// Appends other HTML, less an ending that it has.
  mutating func append(_ html: HTMLOutput, without ending: StaticString = "") {
    bytes.append(contentsOf: html.bytes.dropLast(ending.utf8CodeUnitCount))
  }

  mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends text, escaped.
  mutating func appendText(_ text: String) {
    HTMLEscape.appendText(text, to: &bytes)
  }

  /// Appends text, escaped.
  mutating func appendText(_ text: UnsafeBufferPointer<UInt8>) {
    HTMLEscape.appendText(text, to: &bytes)
  }

  /// Appends a piece of a text, escaped.
  mutating func appendText(_ text: [UInt8], _ range: Range<Int>) {
    text.withUnsafeBufferPointer {
      HTMLEscape.appendText(UnsafeBufferPointer(rebasing: $0[range]), to: &bytes)
    }
  }

  /// Appends a URL for a quoted attribute: nothing for one that a reader should not follow.
  mutating func appendAddress(_ url: UnsafeBufferPointer<UInt8>) {
    if !HTMLEscape.isDangerousAddress(url) { HTMLEscape.appendAddress(url, to: &bytes) }
  }

  /// Appends a URL for a quoted attribute: nothing for one that a reader should not follow.
  mutating func appendAddress(_ url: String) {
    var url = url
    url.withUTF8 { appendAddress($0) }
  }

  /// Appends the label of a footnote as cmark-gfm writes it into ids: percent-encoded.
  mutating func appendLabel(_ label: [UInt8]) {
    label.withUnsafeBufferPointer { HTMLEscape.appendAddress($0, to: &bytes) }
  }

  /// Begins a line, unless one was just begun.
  mutating func startLine() {
    if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
  }
}
