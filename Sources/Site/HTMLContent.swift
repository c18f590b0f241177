import Markdown
import Mustache

/// How variables are escaped: `& < > "` and `'` as entities, on UTF-8 bytes.
struct HTMLContent: MustacheContentType {
  static let name = "DOSSIER"

  func escapeText(_ text: String) -> String {
    let needsEscaping = text.utf8.contains { byte in
      byte == 0x26 || byte == 0x3C || byte == 0x3E || byte == 0x22 || byte == 0x27
    }
    guard needsEscaping else { return text }
    var escaped: [UInt8] = []
    HTMLEscape.appendText(text, to: &escaped)
    guard escaped.contains(0x27) else { return String(decoding: escaped, as: UTF8.self) }
    return String(
      decoding: escaped.flatMap { $0 == 0x27 ? Array("&#39;".utf8) : [$0] }, as: UTF8.self)
  }
}
