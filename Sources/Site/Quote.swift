import Linking
import Markdown

/// The sentence that mentions an entity, with the name marked.
enum Quote {
  /// Sentences longer than this, in UTF-8 bytes, are cut around the name.
  static let limit = 480

  /// - Parameters:
  ///   - mention: its index among the note's mentions.
  ///   - note: the note's index among `notes`: notes are large, and only two of its fields are read.
  static func html(of mention: Int, in notes: [LinkedNote], at note: Int) -> String {
    let place = notes[note].mentions[mention].sentence
    let sentence = Array(notes[note].sentences[place].utf8)
    let name = notes[note].mentions[mention].rangeInSentence.clamped(to: 0..<sentence.count)
    let shown = excerpt(of: sentence, around: name)
    var html: [UInt8] = shown.lowerBound > 0 ? Array("… ".utf8) : []
    func append(_ range: Range<Int>) {
      sentence.withUnsafeBufferPointer {
        HTMLEscape.appendText(UnsafeBufferPointer(rebasing: $0[range]), to: &html)
      }
    }
    append(shown.lowerBound..<name.lowerBound)
    if !name.isEmpty {
      html += Array("<mark>".utf8)
      append(name)
      html += Array("</mark>".utf8)
    }
    append(name.upperBound..<shown.upperBound)
    if shown.upperBound < sentence.count { html += Array(" …".utf8) }
    return String(decoding: html, as: UTF8.self)
  }

  /// The same as plain text.
  static func text(of mention: Mention, in note: LinkedNote) -> String {
    let sentence = Array(note.sentences[mention.sentence].utf8)
    let name = mention.rangeInSentence.clamped(to: 0..<sentence.count)
    let shown = excerpt(of: sentence, around: name)
    return (shown.lowerBound > 0 ? "… " : "") + String(decoding: sentence[shown], as: UTF8.self)
      + (shown.upperBound < sentence.count ? " …" : "")
  }

  private static func excerpt(of sentence: [UInt8], around name: Range<Int>) -> Range<Int> {
    guard sentence.count > limit else { return 0..<sentence.count }
    let start = wordStart(in: sentence, near: max(0, name.lowerBound - limit / 2))
    let end = max(
      name.upperBound, wordStart(in: sentence, near: min(sentence.count, start + limit)))
    return min(start, name.lowerBound)..<end
  }

  /// The first place at or after an offset where a word begins, or the end.
  private static func wordStart(in text: [UInt8], near offset: Int) -> Int {
    guard offset > 0, offset < text.count else { return min(offset, text.count) }
    guard let space = text[offset...].firstIndex(of: 0x20) else { return text.count }
    return space + 1
  }
}
