import Foundation

/// The form of a name that stands in URLs and in heading ids.
package enum Slug {
  /// Lower case; letters, digits and combining marks of every script; runs of anything else as one
  /// hyphen, none at the ends. Latin letters lose their diacritics (`é`, `ø`, `ł`, `đ`, `ħ`, `ŧ`,
  /// `ı`); letters of their own (`æ`, `ß`, `ə`) stay. The result is in NFC and may be empty.
  package static func make(_ text: String) -> String {
    let utf8 = Array(text.utf8)
    if utf8.allSatisfy({ $0 < 0x80 }) {
      return ofASCII(utf8)
    }
    return ofUnicode(text)
  }

  private static func ofASCII(_ text: [UInt8]) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.count)
    var needsHyphen = false
    for byte in text {
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      guard CharacterClass.isLetter(byte) || CharacterClass.isDigit(byte) else {
        needsHyphen = !slug.isEmpty
        continue
      }
      if needsHyphen { slug.append(UInt8(ascii: "-")) }
      needsHyphen = false
      slug.append(isCapital ? byte | 0x20 : byte)
    }
    return String(decoding: slug, as: UTF8.self)
  }

  private static func ofUnicode(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var needsHyphen = false
    // Whether the letter that combining marks belong to is Latin, and keeps none of them.
    var isLatin = false
    // Lower case comes first: it can bring combining marks along, as that of İ does.
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .spacingMark, .enclosingMark:
        if isLatin || slug.isEmpty || needsHyphen { continue }
        slug.append(scalar)
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber:
        if needsHyphen { slug.append("-") }
        needsHyphen = false
        isLatin = Self.isLatin(scalar)
        slug.append(withoutStroke(scalar))
      default:
        // Joiners shape letters, and stand inside words.
        if scalar.value == 0x200C || scalar.value == 0x200D || scalar.value == 0xAD { continue }
        needsHyphen = !slug.isEmpty
        isLatin = false
      }
    }
    return String(slug).precomposedStringWithCanonicalMapping
  }

  /// Latin blocks: Basic, Latin-1, Extended-A and -B, IPA, Extended Additional, -C, -D and -E.
  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A, 0xAA, 0xBA, 0xDF...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0x2C60...0x2C7F,
      0xA720...0xA7FF, 0xAB30...0xAB6F:
      true
    default: false
    }
  }

  /// Letters whose stroke Unicode does not count as a diacritic.
  private static func withoutStroke(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ø": "o"
    case "ł": "l"
    case "đ": "d"
    case "ħ": "h"
    case "ŧ": "t"
    case "ı": "i"
    default: scalar
    }
  }
}
