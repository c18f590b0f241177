import Linking
import Markdown

/// The sentence that mentions an entity, with the name marked.
enum Quote {
  /// Sentences longer than this, in UTF-8 bytes, are cut around the name.
  private static let limit = 480

  static func html(_ mention: Mention, in note: LinkedNote) -> String {
    let sentence = Array(note.sentences[mention.sentence].utf8)
    let name = mention.rangeInSentence.clamped(to: 0..<sentence.count)
    var start = 0
    var end = sentence.count
    if sentence.count > limit {
      start = wordStart(in: sentence, near: max(0, name.lowerBound - limit / 2))
      end = max(name.upperBound, wordStart(in: sentence, near: min(end, start + limit)))
    }
    var html: [UInt8] = start > 0 ? Array("… ".utf8) : []
    func append(_ range: Range<Int>) {
      sentence.withUnsafeBufferPointer {
        HTMLEscape.appendText(UnsafeBufferPointer(rebasing: $0[range]), to: &html)
      }
    }
    append(start..<name.lowerBound)
    if !name.isEmpty {
      html += Array("<mark>".utf8)
      append(name)
      html += Array("</mark>".utf8)
    }
    append(name.upperBound..<end)
    if end < sentence.count { html += Array(" …".utf8) }
    return String(decoding: html, as: UTF8.self)
  }

  /// The first place at or after an offset where a word begins, or the end.
  private static func wordStart(in text: [UInt8], near offset: Int) -> Int {
    guard offset > 0, offset < text.count else { return min(offset, text.count) }
    guard let space = text[offset...].firstIndex(of: 0x20) else { return text.count }
    return space + 1
  }
}
