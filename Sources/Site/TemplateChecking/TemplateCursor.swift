/// Goes through a template's text, which has LF at the ends of lines.
///
/// It moves by `Character` because swift-mustache does: what that takes for one sign is none of
/// two here.
struct TemplateCursor {
  private let characters: [Character]
  private var index = 0
  private(set) var place = TemplatePlace(line: 1, column: 1)

  init(_ text: String) {
    characters = Array(text)
  }

  /// Nil at the end.
  var current: Character? { index < characters.count ? characters[index] : nil }

  func stands(at text: [Character]) -> Bool {
    index + text.count <= characters.count
      && characters[index..<index + text.count].elementsEqual(text)
  }

  mutating func advance(_ count: Int = 1) {
    for character in characters[index..<min(index + count, characters.count)] {
      if character == "\n" {
        place.line += 1
        place.column = 1
      } else {
        place.column += character.unicodeScalars.count
      }
    }
    index = min(index + count, characters.count)
  }

  /// Whether the text's end could be the beginning of another text.
  func mayEnd(within text: [Character]) -> Bool {
    characters.suffix(text.count - 1).contains(text[0])
  }

  /// Goes behind a text if it stands here.
  mutating func take(_ text: [Character]) -> Bool {
    guard stands(at: text) else { return false }
    advance(text.count)
    return true
  }

  /// Goes to the next place of a text, or to the end where there is none.
  mutating func skip(to text: [Character]) {
    while current != nil, !stands(at: text) { advance() }
  }

  /// What stands before the next `end`, which is gone behind; nil, without a move, where there is
  /// none or where `start` stands before it.
  mutating func body(until end: [Character], notBeyond start: [Character]) -> String? {
    var ahead = self
    while ahead.current != nil, !ahead.stands(at: end), !ahead.stands(at: start) {
      ahead.advance()
    }
    guard ahead.stands(at: end) else { return nil }
    let body = String(characters[index..<ahead.index])
    ahead.advance(end.count)
    self = ahead
    return body
  }
}
