import Foundation

/// Makes names comparable: what differs in case or in how accents are composed is the same.
package enum NameFolding {
  /// Lower case, composed (NFC).
  static func folded(_ text: String) -> String {
    text.utf8.allSatisfy { $0 < 0x80 }
      ? text.lowercased() : text.lowercased().precomposedStringWithCanonicalMapping
  }

  /// Composed (NFC), in the case it has.
  static func composed(_ text: [UInt8]) -> [UInt8] {
    Array(String(decoding: text, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }

  /// As `folded`, with one kind of space, hyphen and apostrophe: for names that stand alone, in
  /// front matter and wikilinks.
  package static func key(_ text: String) -> String {
    var key = ""
    var pendingSpace = false
    for scalar in folded(text).unicodeScalars {
      switch scalar {
      case _ where scalar.isASCII ? scalar.value <= 0x20 : scalar.properties.isWhitespace:
        pendingSpace = !key.isEmpty
        continue
      case "\u{2010}"..."\u{2013}": write("-")
      case "\u{2018}", "\u{2019}", "\u{2BC}": write("'")
      default: write(scalar)
      }
    }
    return key

    func write(_ scalar: Unicode.Scalar) {
      if pendingSpace { key.unicodeScalars.append(" ") }
      pendingSpace = false
      key.unicodeScalars.append(scalar)
    }
  }
}
