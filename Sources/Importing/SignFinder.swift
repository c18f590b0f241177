/// Finds words in a text from places that only move forward, each byte once a word.
struct SignFinder {
  private var last: [String: Int] = [:]

  mutating func next(_ word: String, in text: [UInt8], from start: Int) -> Int? {
    if let known = last[word], known >= start { return known == Int.max ? nil : known }
    let signs = Array(word.utf8)
    var index = start
    while index + signs.count <= text.count {
      guard let hit = text[index..<(text.count - signs.count + 1)].firstIndex(of: signs[0]) else {
        break
      }
      if text[hit...].starts(with: signs) {
        last[word] = hit
        return hit
      }
      index = hit + 1
    }
    last[word] = Int.max
    return nil
  }
}
