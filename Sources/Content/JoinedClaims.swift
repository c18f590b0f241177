/// Brackets that look like ties to claims and are none: several ids in one pair (`[#a, #b]`), or blanks
/// around one (`[# a]`).
package struct JoinedClaims: Equatable {
  /// Where the bracket opens, in UTF-8 bytes.
  package let start: Int
  /// As it is written.
  package let text: String
  package let ids: [String]
  /// Those of the ids that have no `#` of their own, which must be claims to be meant for ids.
  package let unmarked: [String]

  /// Those in a text's prose, in order; each byte is looked at a fixed number of times.
  package static func found(in text: [UInt8], prose: [Range<Int>]) -> [JoinedClaims] {
    var found: [JoinedClaims] = []
    for range in prose {
      var index = range.lowerBound
      while let open = text[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")) {
        let rest = text[(open + 1)..<range.upperBound]
        index =
          rest.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") } ?? range.upperBound
        // `[[#heading]]` leads to a heading.
        guard rest.first == UInt8(ascii: "#"), index < range.upperBound,
          text[index] == UInt8(ascii: "]"),
          open == range.lowerBound || text[open - 1] != UInt8(ascii: "["),
          let joined = JoinedClaims(text[open...index])
        else { continue }
        found.append(joined)
      }
    }
    return found
  }

  /// Nil where between the brackets stands something else, or one id alone.
  private init?(_ bracket: ArraySlice<UInt8>) {
    let inner = bracket.dropFirst().dropLast()
    guard !BracketToken.isID(Substring(decoding: inner.dropFirst(), as: UTF8.self)) else {
      return nil
    }
    let separators: [UInt8] = [0x20, 0x09, 0x0A, UInt8(ascii: ","), UInt8(ascii: ";")]
    let words = inner.split { separators.contains($0) }
      .map { Substring(decoding: $0, as: UTF8.self) }
      .filter { !["#", "and", "&"].contains($0) }
    let ids = words.map { $0.drop { $0 == "#" } }
    guard !ids.isEmpty, ids.allSatisfy(BracketToken.isID) else { return nil }
    start = bracket.startIndex
    text = String(decoding: bracket, as: UTF8.self)
    self.ids = ids.map(String.init)
    unmarked = words.filter { !$0.hasPrefix("#") }.map(String.init)
  }
}
