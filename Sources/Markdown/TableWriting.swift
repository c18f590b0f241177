/// Tables: what `TableRewriting` made a run of headings becomes rows and cells, in HTML as cmark-gfm
/// writes it.
extension DocumentWriter {
  /// Writes a table from the headings that follow its own; gives the last of them.
  mutating func writeTable<A: BlockAnnotator>(
    _ table: Table, markedBy heading: CMarkNode, _ document: borrowing ParsedDocument,
    annotator: inout A
  ) -> CMarkNode {
    var last = heading
    html.startLine()
    html.append("<table>\n<thead>\n")
    for (number, row) in table.rows.enumerated() {
      if number == 1 { html.append("<tbody>\n") }
      html.append("<tr>\n")
      for column in 0..<row.width {
        html.append(number == 0 ? "<th" : "<td")
        switch table.alignments[column] {
        case .left: html.append(" align=\"left\">")
        case .center: html.append(" align=\"center\">")
        case .right: html.append(" align=\"right\">")
        case .none: html.append(">")
        }
        if column < row.hasText.count, row.hasText[column], let cell = last.next,
          document.isCell(cell)
        {
          last = cell
          content.read(cell, of: document, isCell: true)
          let place = BlockLocator.Place(
            line: row.line, byte: row.byte, lastLine: row.line, cell: column)
          writeContent(as: .tableCell, at: place, document, annotator: &annotator)
        }
        html.append(number == 0 ? "</th>\n" : "</td>\n")
      }
      html.append(number == 0 ? "</tr>\n</thead>\n" : "</tr>\n")
    }
    html.append(table.rows.count > 1 ? "</tbody>\n</table>\n" : "</table>\n")
    return last
  }
}
