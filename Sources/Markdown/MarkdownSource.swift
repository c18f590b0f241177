/// A text to render, and where in its file it begins.
package struct MarkdownSource: Sendable {
  /// Valid UTF-8 without NUL; lines end in LF, CRLF or CR.
  package let bytes: [UInt8]
  /// The line of the file, counted from 1, in which the text begins: below a front matter, the
  /// line after its end.
  package let firstLine: Int

  package init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
  }
}
