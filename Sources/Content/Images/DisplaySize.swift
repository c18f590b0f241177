/// The size at which an author wants an image shown, in CSS pixels, as Obsidian writes it behind the
/// last bar of `![[map.png|300]]`, `![[map.png|A map|300x200]]`: a width, and perhaps a height.
package struct DisplaySize: Sendable, Equatable {
  /// From 1 to 99,999.
  package let width: Int
  /// From 1 to 99,999; nil where the image's own form decides.
  package let height: Int?

  package init(width: Int, height: Int? = nil) {
    self.width = width
    self.height = height
  }

  /// Reads `300` or `300x200`; nil for any other text.
  init?(_ text: Substring) {
    let numbers = text.utf8.split(
      separator: UInt8(ascii: "x"), maxSplits: 1, omittingEmptySubsequences: false
    ).map(Self.number)
    guard let width = numbers[0] else { return nil }
    if numbers.count > 1 {
      guard let height = numbers[1] else { return nil }
      self.init(width: width, height: height)
    } else {
      self.init(width: width)
    }
  }

  /// The size that a label ends with, and the label without it and the bar before it.
  package static func split(_ label: String) -> (label: Substring, size: DisplaySize?) {
    let bar = label.utf8.lastIndex(of: UInt8(ascii: "|"))
    let end = label[(bar.map(label.utf8.index(after:)) ?? label.startIndex)...]
    guard let size = DisplaySize(end.trimmingSpaces) else { return (label[...], nil) }
    return (label[..<(bar ?? label.startIndex)], size)
  }

  private static func number(_ digits: Substring.UTF8View) -> Int? {
    guard 1...5 ~= digits.count, digits.allSatisfy({ $0 &- 0x30 < 10 }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return number > 0 ? number : nil
  }
}

extension Substring {
  /// Without the spaces at its ends.
  var trimmingSpaces: Substring {
    var text = self
    while text.utf8.first == 0x20 { text.removeFirst() }
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }
}
