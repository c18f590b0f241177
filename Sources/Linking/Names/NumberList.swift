/// Numbers that share what stands behind the last of them: "122 mm and 155 mm", "122- and 155-mm",
/// "107, 122 or 155 mm"; mostly one.
struct NumberList {
  /// The atom behind the first number and its unit.
  let firstEnd: Int
  /// The atom of the last number.
  let last: Int
  /// The atom behind this and its unit.
  let lastEnd: Int
  /// Behind the words there that only describe the noun: "high-explosive".
  let head: Int

  init(at start: Int, in text: ScannedText) {
    var end = Self.end(ofNumberAt: start, in: text)
    firstEnd = end
    var last = start
    // Longer lists than this are tables.
    for _ in 0..<8 {
      guard let next = Self.nextNumber(behind: end, in: text) else { break }
      last = next
      end = Self.end(ofNumberAt: next, in: text)
    }
    self.last = last
    lastEnd = end
    var head = end
    while head < text.atoms.count, [.space, .hyphen].contains(text.atoms[head].gap),
      Self.modifiers.contains(text.word(head).lowercased())
    {
      head += 1
    }
    self.head = head
  }

  /// Whether the name of the first number has to be put together.
  var isParted: Bool { lastEnd > firstEnd || head > lastEnd }

  /// The atom behind a number and its unit, if it has one.
  private static func end(ofNumberAt atom: Int, in text: ScannedText) -> Int {
    let unit = atom + 1
    guard unit < text.atoms.count,
      [.none, .space, .hyphen].contains(text.atoms[unit].gap),
      units.contains(text.word(unit).lowercased())
    else { return unit }
    return unit + 1
  }

  private static func nextNumber(behind end: Int, in text: ScannedText) -> Int? {
    var next = end
    var hasWord = false
    if next < text.atoms.count, ["and", "or"].contains(text.word(next)) {
      guard isSeparator(text.gap(before: next)) else { return nil }
      next += 1
      hasWord = true
    }
    guard next < text.atoms.count, text.atoms[next].isDigits else { return nil }
    let gap = text.gap(before: next)
    guard isSeparator(gap), hasWord || gap.contains(where: { $0 == 0x2C || $0 == 0x2F }) else {
      return nil
    }
    // 1,155 is one number.
    return gap.elementsEqual([0x2C]) ? nil : next
  }

  /// Commas, slashes, hyphens that wait for their unit, and space.
  private static func isSeparator(_ gap: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    !gap.isEmpty
      && gap.allSatisfy { byte in
        [0x20, 0x0A, 0x2C, 0x2F, 0x2D, 0xC2, 0xA0].contains(byte)
      }
  }

  private static let units: Set<String> = ["mm", "millimetre", "millimeter", "millimetres"]

  private static let modifiers: Set<String> = [
    "artillery", "calibre", "caliber", "cluster", "explosive", "extended", "guided", "he", "heavy",
    "high", "howitzer", "illumination", "light", "nato", "new", "old", "precision", "range",
    "smoke", "soviet", "standard", "tank",
  ]
}
