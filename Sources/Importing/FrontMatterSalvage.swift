import Content
import Diagnostics
import Markdown

/// What can be had of YAML front matter with a fault in it: each key at the left edge is read by
/// itself, and one that cannot be read so, `title: A title: and more`, has its line as text.
struct FrontMatterSalvage {
  private(set) var entries: [YAMLNode.Entry] = []
  /// Whether a line is left that belongs to no key, or a key that may keep a note back is unreadable.
  private(set) var isDoubtful = false

  init(_ text: ArraySlice<UInt8>, file: String, firstLine: Int) {
    var index = text.startIndex
    var line = firstLine
    while index < text.endIndex {
      let start = index
      let startLine = line
      repeat {
        index = text[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.endIndex
        line += 1
      } while index < text.endIndex && Self.continues(text[index])
      read(text[start..<index], file: file, line: startLine)
    }
  }

  /// Whether a line that begins so belongs to the key above it.
  private static func continues(_ byte: UInt8) -> Bool {
    " \t\n-#]}".utf8.contains(byte)
  }

  private mutating func read(_ chunk: ArraySlice<UInt8>, file: String, line: Int) {
    let (root, faults) = YAMLReader.read(chunk, file: file, firstLine: line)
    if faults.isEmpty {
      if let root, !root.isEmpty {
        if root.entries.isEmpty { isDoubtful = true }
        entries += root.entries
      }
      return
    }
    guard let colon = chunk.firstIndex(of: UInt8(ascii: ":")) else {
      isDoubtful = true
      return
    }
    let key = String(decoding: chunk[..<colon], as: UTF8.self).trimmed
    let value = String(decoding: chunk[(colon + 1)...].prefix { $0 != 0x0A }, as: UTF8.self)
      .trimmed.trimmingQuotes
    let place = SourcePosition(line: line, column: 1)
    entries.append(
      YAMLNode.Entry(
        key: YAMLNode(content: .scalar(key, isPlain: true), place: place),
        value: YAMLNode(content: .scalar(value, isPlain: false), place: place)))
    if NoteKeys.mayWithhold(key) || key == "<<" { isDoubtful = true }
  }
}
