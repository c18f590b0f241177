/// Cyrillic and Greek letters that look like Latin ones: `Т-72` with a Cyrillic Т is printed as T-72
/// is, and is another word to every program.
///
/// The pairs are those of Unicode's table of confusable characters (UTS #39, confusables.txt) that a
/// reader cannot tell apart in common typefaces; letters that are only alike (к, т, н) are left out.
package enum Homoglyphs {
  /// A letter that looks like one of another script.
  package struct Culprit: Sendable, Equatable {
    package let letter: Unicode.Scalar
    /// `"Т" (U+0422, Cyrillic)`
    package var words: String {
      let digits = String(letter.value, radix: 16, uppercase: true)
      let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      return "\"\(letter)\" (U+\(number), \(Script(of: letter)?.rawValue ?? "another script"))"
    }
  }

  /// The scripts that have look-alikes of Latin letters here.
  enum Script: String {
    case latin = "Latin"
    case cyrillic = "Cyrillic"
    case greek = "Greek"

    /// Nil for letters of other scripts and for what is no letter.
    init?(of scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F,
        0x250...0x2AF, 0x1E00...0x1EFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        self = .latin
      // U+00B5, the sign of "micro", is no letter of a word.
      case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
      case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
      default: return nil
      }
    }
  }

  /// The text with the Latin letters that its Cyrillic and Greek ones look like, in their case; nil
  /// where a letter has no Latin look-alike, or where nothing changes.
  package static func latinReading(of text: String) -> String? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    var reading = String.UnicodeScalarView()
    var isChanged = false
    for scalar in text.unicodeScalars {
      if let latin = latin[scalar] {
        reading.append(latin)
        isChanged = true
      } else if scalar.properties.isAlphabetic, Script(of: scalar) != .latin {
        return nil
      } else {
        reading.append(scalar)
      }
    }
    return isChanged ? String(reading) : nil
  }

  /// The first letter of a text that looks like a Latin one and is none.
  package static func culprit(in text: String) -> Culprit? {
    text.unicodeScalars.first { latin[$0] != nil }.map(Culprit.init(letter:))
  }

  private static let latin: [Unicode.Scalar: Unicode.Scalar] = {
    let pairs = [
      // Cyrillic
      ("АВЕЅІЈКМНОРСТУХҮѴԌԚԜӀ", "ABESIJKMHOPCTYXYVGQWI"),
      ("аесорхуѕіјһԁԛԝѵүӏ", "aecopxysijhdqwvyl"),
      ("ЁЇёї", "ËÏëï"),
      // Greek
      ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹͿ", "ABEZHIKMNOPTYXCJ"), ("ανορϲϳ", "avopcj"),
    ]
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (foreign, latin) in pairs {
      for (one, other) in zip(foreign.unicodeScalars, latin.unicodeScalars) { table[one] = other }
    }
    return table
  }()
}
