/// The part of a file that a Range header asks for (RFC 9110, section 14): videos are sought so.
enum ByteRange: Equatable {
  /// No range, several, or none that can be read: the whole file is the answer.
  case whole
  case part(Range<Int>)
  /// Begins behind the end.
  case outside

  init(_ header: String?, of size: Int) {
    guard let header, header.hasPrefix("bytes="), !header.contains(",") else {
      self = .whole
      return
    }
    let bounds = header.dropFirst(6).split(
      separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard bounds.count == 2 else {
      self = .whole
      return
    }
    switch (Self.number(bounds[0]), Self.number(bounds[1])) {
    case (let first?, _)
    where first >= size && (bounds[1].isEmpty || Self.number(bounds[1]) != nil):
      self = .outside
    case (let first?, let last?) where last >= first:
      self = .part(first..<min(last + 1, size))
    case (let first?, nil) where bounds[1].isEmpty:
      self = .part(first..<size)
    case (nil, let count?) where bounds[0].isEmpty:
      self = count == 0 || size == 0 ? .outside : .part(max(0, size - count)..<size)
    default:
      self = .whole
    }
  }

  /// Digits alone, few enough for any file.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 15,
      text.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    else { return nil }
    return Int(text)
  }
}
