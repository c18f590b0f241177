import Markdown

/// A text without markup, read paragraph by paragraph.
extension NoteLinker {
  /// Takes the mentions out of a text without markup, paragraph by paragraph.
  mutating func read(paragraphsOf text: MarkdownSource) {
    var line = text.firstLine
    var paragraph: [UInt8] = []
    var paragraphLine = line
    let lines = text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for bytes in lines {
      let isBlank = bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
      if isBlank {
        read(paragraph, line: paragraphLine)
        paragraph.removeAll()
      } else {
        if paragraph.isEmpty { paragraphLine = line } else { paragraph.append(0x0A) }
        paragraph += bytes.last == 0x0D ? bytes.dropLast() : bytes
      }
      line += 1
    }
    read(paragraph, line: paragraphLine)
  }

  private mutating func read(_ paragraph: [UInt8], line: Int) {
    let findings = finder.findings(
      in: paragraph, prose: [0..<paragraph.count], isTitle: false, evidence: &evidence,
      scratch: &scratch)
    var sentence = SentenceCursor(paragraph)
    var place = (line: line, column: 1, offset: 0)
    for finding in findings {
      for offset in place.offset..<finding.range.lowerBound {
        if paragraph[offset] == 0x0A {
          place.line += 1
          place.column = 1
        } else if paragraph[offset] & 0xC0 != 0x80 {
          place.column += 1
        }
      }
      place.offset = finding.range.lowerBound
      add(
        finding, link(to: finding), in: &sentence,
        position: SourcePosition(line: place.line, column: place.column))
    }
  }
}
