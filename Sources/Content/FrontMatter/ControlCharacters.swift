/// The characters that no text can show: C0 but for tab, line feed and carriage return, DELETE, and
/// C1 (ISO/IEC 6429, general category Cc of Unicode). HTML holds most of them to be errors, XML has
/// no way to write them, and a terminal may obey them.
enum ControlCharacters {
  /// The first of a text and the text without any; nil if there is none.
  static func found(in text: String) -> (first: Unicode.Scalar, without: String)? {
    guard let first = text.unicodeScalars.first(where: isControl) else { return nil }
    var rest = text.unicodeScalars
    rest.removeAll(where: isControl)
    return (first, String(rest))
  }

  /// As messages name it: `U+001B`.
  static func name(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F: true
    default: false
    }
  }
}
