import Linking
import Markdown

/// A note's body as it stands on its page: its tables in boxes that scroll by themselves.
enum BodyText {
  static func html(
    of note: LinkedNote, on page: PagePlan.Page, by renderer: PageRenderer
  ) -> String {
    var html = String(decoding: note.html, as: UTF8.self)
    if html.utf8.contains(UInt8(ascii: "<")), html.contains("<table>") {
      html = boxed(html, label: renderer.interface[.table])
    }
    return html
  }

  /// Text has no `<` of its own, so each of these is Markdown's.
  private static func boxed(_ html: String, label: String) -> String {
    let box =
      "<div class=\"table\" role=\"group\" aria-label=\"\(HTMLEscape.text(label))\" tabindex=\"0\">"
    return
      html
      .replacing("<table>", with: box + "<table>")
      .replacing("</table>", with: "</table></div>")
      .replacing("<th>", with: "<th scope=\"col\">")
      .replacing("<th align", with: "<th scope=\"col\" align")
  }
}
