import Markdown

/// Markdown's tables as pages show them: each in a box that scrolls by itself and that the keyboard
/// reaches, with headers that say what they head, and aligned by classes.
enum TableBoxes {
  /// Whether a body that Markdown made holds a table.
  static func holdsTable(_ html: [UInt8]) -> Bool {
    var rest = html[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      rest = rest[open...]
      if rest.starts(with: "<table>".utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }

  /// - Parameter html: a body that Markdown made. Its text has no `<` of its own, so what begins
  ///   like a tag is one.
  static func html(around html: String, by interface: Interface) -> String {
    let label = HTMLEscape.text(interface[.table])
    var boxed: [UInt8] = []
    var rest = Array(html.utf8)[...]
    boxed.reserveCapacity(rest.count + rest.count / 8)
    var number = 0
    while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
      boxed += rest[..<open]
      rest = rest[open...]
      if rest.starts(with: "<table>".utf8) {
        number += 1
        boxed +=
          "<div class=\"table\" role=\"region\" aria-label=\"\(label) \(number)\" tabindex=\"0\">"
          .utf8
      }
      let tag = tags.first { rest.starts(with: $0.old.utf8) }
      boxed += (tag?.new ?? "<").utf8
      rest = rest.dropFirst(tag?.old.utf8.count ?? 1)
    }
    boxed += rest
    return String(decoding: boxed, as: UTF8.self)
  }

  private static let tags: [(old: String, new: String)] = [
    ("</table>", "</table></div>"), ("<th>", "<th scope=\"col\">"),
    ("<th align=\"", "<th scope=\"col\" class=\""), ("<td align=\"", "<td class=\""),
  ]
}
