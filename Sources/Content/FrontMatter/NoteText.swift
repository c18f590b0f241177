package import Diagnostics
package import Markdown

/// A note's bytes taken apart: front matter and body, each with the line it begins at.
///
/// In: a file's bytes. Out: the two parts as UTF-8 with lines that end in LF. Refused, each with its
/// place: UTF-16, bytes that are not UTF-8, NUL, TOML front matter, front matter without an end.
package struct NoteText: Sendable {
  /// The YAML between the fences; nil if there is none.
  package let frontMatter: ArraySlice<UInt8>?
  package let frontMatterLine: Int
  package let body: MarkdownSource
  package let diagnostics: [Diagnostic]

  package init(_ bytes: [UInt8], file: String) {
    switch ReadableText.read(bytes, file: file) {
    case .failure(let fault):
      self.init(fault: fault.diagnostic)
    case .success(let text):
      self.init(text: text, file: file)
    }
  }

  private init(fault: Diagnostic) {
    frontMatter = nil
    frontMatterLine = 1
    body = MarkdownSource([])
    diagnostics = [fault]
  }

  private init(text: [UInt8], file: String) {
    var lines = LineScanner(text)
    var opening = lines.next()
    while let line = opening, line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      opening = lines.next()
    }
    guard let opening, let fence = Fence(opening.bytes) else {
      if let opening, let fault = Self.lookalike(opening, before: &lines, file: file) {
        self.init(fault: fault)
      } else {
        self.init(frontMatter: nil, line: 1, body: text, bodyLine: 1)
      }
      return
    }
    if fence == .toml {
      self.init(
        fault: Diagnostic(
          .error, file: file, line: opening.number, column: 1,
          "TOML front matter (+++) is not read",
          suggestion: "write it in YAML between --- lines; "
            + "`dossier import hugo DIR` does so for a whole folder"))
      return
    }
    let start = lines.offset
    while let line = lines.next() {
      if Fence(line.bytes) == .yaml {
        self.init(
          frontMatter: text[start..<line.bytes.startIndex], line: opening.number + 1,
          body: Array(text[lines.offset...]), bodyLine: line.number + 1)
        return
      }
    }
    self.init(
      fault: Diagnostic(
        .error, file: file, line: opening.number, column: 1,
        "front matter begins here and does not end",
        suggestion: "close it with a line ---"))
  }

  private init(frontMatter: ArraySlice<UInt8>?, line: Int, body: [UInt8], bodyLine: Int) {
    self.frontMatter = frontMatter
    frontMatterLine = line
    self.body = MarkdownSource(body, firstLine: bodyLine)
    diagnostics = []
  }

  /// The fault of a text that begins with what its author must have meant for front matter: as plain
  /// text it would be published whatever it says of that.
  private static func lookalike(
    _ opening: LineScanner.Line, before lines: inout LineScanner, file: String
  ) -> Diagnostic? {
    func fault(_ message: String, _ fix: String) -> Diagnostic {
      Diagnostic(
        .error, file: file, line: opening.number, column: 1, message, suggestion: fix)
    }
    let first = opening.bytes.drop { $0 == 0x20 || $0 == 0x09 }
    if first.first == UInt8(ascii: "{") {
      let rest = first.dropFirst().drop { $0 == 0x20 || $0 == 0x09 }
      guard rest.first == UInt8(ascii: "\"") || (rest.isEmpty && lines.next()?.holdsKey == true)
      else { return nil }
      return fault("JSON front matter is not read", "write it as YAML between --- lines")
    }
    var fence = first
    while let last = fence.last, last == 0x20 || last == 0x09 { fence.removeLast() }
    if first.starts(with: "<!--".utf8) {
      // What stands in a comment is no fence.
      while let line = lines.next() {
        if line.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
        fence = line.bytes
        break
      }
    }
    guard fence.count >= 3, fence.allSatisfy({ $0 == UInt8(ascii: "-") }),
      lines.next()?.holdsKey == true
    else { return nil }
    return fault(
      "this looks like front matter, which begins with a line of --- alone",
      "put --- into the first line")
  }

  private enum Fence {
    case yaml, toml

    init?(_ line: ArraySlice<UInt8>) {
      var line = line
      while let last = line.last, last == 0x20 || last == 0x09 { line.removeLast() }
      if line.elementsEqual("---".utf8) {
        self = .yaml
      } else if line.elementsEqual("+++".utf8) {
        self = .toml
      } else {
        return nil
      }
    }
  }
}

/// The lines of a text whose lines end in LF, one after the other.
private struct LineScanner {
  struct Line {
    let number: Int
    let bytes: ArraySlice<UInt8>

    /// Whether it reads like `key: value` or `"key": value`.
    var holdsKey: Bool {
      let line = bytes.drop { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "\"") }
      let word = line.prefix { byte in
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
          || byte == 0x2D
      }
      let rest = line[word.endIndex...].drop { $0 == UInt8(ascii: "\"") }
      return !word.isEmpty && rest.first == UInt8(ascii: ":")
    }
  }

  private let text: [UInt8]
  private(set) var offset = 0
  private var number = 0

  init(_ text: [UInt8]) {
    self.text = text
  }

  mutating func next() -> Line? {
    guard offset < text.count else { return nil }
    let end = text[offset...].firstIndex(of: 0x0A) ?? text.count
    number += 1
    defer { offset = min(end + 1, text.count) }
    return Line(number: number, bytes: text[offset..<end])
  }
}
