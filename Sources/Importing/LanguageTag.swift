/// Language tags by the shape of BCP 47 (RFC 5646), as Dossier's `language` wants them.
enum LanguageTag {
  static func isValid(_ text: String) -> Bool {
    let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return subtags.enumerated().allSatisfy { index, subtag in
      (index == 0 ? 2...8 : 1...8).contains(subtag.count)
        && subtag.allSatisfy { byte in
          (0x61...0x7A).contains(byte | 0x20) || (index > 0 && (0x30...0x39).contains(byte))
        }
    }
  }

  /// Whether a part of a file's name, `x.fr.md`, `x.pt-br.md`, is that of a language rather than of
  /// a name with a dot in it: two or three letters, and perhaps a region.
  static func isSuffix(_ text: Substring) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count <= 2, let first = parts.first, (2...3).contains(first.utf8.count),
      first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return parts.count == 1 || ((2...4).contains(parts[1].utf8.count) && isValid(String(text)))
  }
}
