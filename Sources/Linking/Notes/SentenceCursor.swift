/// Finds the sentence around a place; places come in order.
struct SentenceCursor {
  let text: [UInt8]
  private var sentences: [Range<Int>]?
  private var current = -1

  init(_ text: [UInt8]) {
    self.text = text
  }

  /// Begins again at the text's start.
  mutating func rewind() {
    current = -1
  }

  mutating func sentence(at offset: Int) -> (range: Range<Int>, isNew: Bool) {
    let all = sentences ?? SentenceSplitter.sentences(in: text)
    sentences = all
    var index = max(current, 0)
    while index + 1 < all.count, all[index].upperBound <= offset { index += 1 }
    let isNew = index != current
    current = index
    return (index < all.count ? all[index] : 0..<text.count, isNew)
  }
}
