/// Which Markdown a text is written in.
package enum Dialect: Sendable {
  /// CommonMark 0.30 alone: no extension, no heading ids, no annotations. The HTML is, byte for
  /// byte, that of libcmark in its safe mode.
  case commonMark
  /// CommonMark with what GitHub adds: tables, footnotes, strikethrough, task lists and bare-URL
  /// autolinks; headings carry ids and the annotator is asked.
  case extended
}
