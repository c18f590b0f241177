import Foundation

/// The ways in which the press spells one person's name: Kim Jong Un is also Kim Jong-un, Recep
/// Tayyip Erdoğan also Erdogan.
enum PersonSpelling {
  static func others(of name: String) -> [String] {
    let words = name.split(separator: " ").map(String.init)
    var others: [String] = []
    if words.count > 2, !name.contains("-") {
      for joint in 1..<words.count {
        others.append(
          words[..<joint].joined(separator: " ") + "-" + words[joint...].joined(separator: " "))
      }
    }
    if let plain = withoutAccents(name) { others.append(plain) }
    return others
  }

  /// In Latin letters without marks; nil where nothing changes.
  static func withoutAccents(_ name: String) -> String? {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let plain = name.folding(options: .diacriticInsensitive, locale: nil)
    return plain == name || !plain.utf8.allSatisfy { $0 < 0x80 } ? nil : plain
  }
}
