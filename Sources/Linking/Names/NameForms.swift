import Foundation

/// The spellings under which one name stands in English prose.
enum NameForms {
  /// The name and its plural, where it can have one, each in every spelling of its unit and in
  /// British and American English. Possessives need no form: the apostrophe ends the name.
  static func all(of name: EntityName) -> [String] {
    let spellings = spellings(of: name.text).flatMap(inBothEnglishes)
    return name.hasPlural ? spellings.flatMap(withPlural) : spellings
  }

  /// `Ministry of Defence` is printed as Ministry of Defense.
  private static func inBothEnglishes(_ name: String) -> [String] {
    guard name.utf8.count > 5 else { return [name] }
    let parts = name.split(separator: " ", omittingEmptySubsequences: false)
    let other = parts.map { otherSpellings[String($0)] ?? String($0) }.joined(separator: " ")
    return other == name ? [name] : [name, other]
  }

  private static let otherSpellings: [String: String] = {
    let pairs = [
      ("defence", "defense"), ("centre", "center"), ("organisation", "organization"),
      ("armoured", "armored"), ("programme", "program"), ("harbour", "harbor"),
      ("labour", "labor"), ("colour", "color"),
    ]
    var table: [String: String] = [:]
    for (british, american) in pairs {
      for (one, other) in [(british, american), (british.capitalized, american.capitalized)] {
        table[one] = other
        table[other] = one
      }
    }
    return table
  }()

  /// `155 mm shell` is also a 155 millimetre shell; a `Kilo-class submarine` is also printed without
  /// its hyphen, for which the matcher cares, and a `Kilo class submarine` with one.
  private static func spellings(of name: String) -> [String] {
    // Most names have neither; the registry is read at every start.
    guard
      name.utf8.contains(pair: "mm") || name.utf8.contains(pair: " c")
        || name.utf8.contains(pair: " t")
    else { return [name] }
    if let unit = name.firstRange(of: "mm"), isUnit(unit, in: name) {
      return ["mm", "millimetre", "millimeter"].map { name.replacingCharacters(of: unit, by: $0) }
    }
    for suffix in [" class", " type"] where name.hasSuffix(suffix) || name.contains(suffix + " ") {
      return [name, name.replacing(suffix, with: "-" + suffix.dropFirst(), maxReplacements: 1)]
    }
    return [name]
  }

  private static func isUnit(_ range: Range<String.Index>, in name: String) -> Bool {
    let before = name[..<range.lowerBound].last { $0 != " " && $0 != "-" }
    let after = name[range.upperBound...].first
    return before?.isNumber == true && (after == nil || after == " " || after == "-")
  }

  private static func withPlural(_ name: String) -> [String] {
    // By characters: the last scalar of a decomposed é is no letter.
    guard let last = name.last else { return [] }
    if last.isNumber { return [name, name + "s"] }
    guard last.isLetter, last != "s", last != "S" else { return [name] }
    if last == "y", let beforeLast = name.dropLast().last, !"aeiouAEIOU".contains(beforeLast) {
      return [name, name.dropLast() + "ies", name + "s"]
    }
    if ["x", "z", "ch", "sh"].contains(where: name.hasSuffix) { return [name, name + "es"] }
    return [name, name + "s"]
  }
}

extension String {
  fileprivate func replacingCharacters(of range: Range<String.Index>, by other: String) -> String {
    String(self[..<range.lowerBound]) + other + self[range.upperBound...]
  }
}

extension String.UTF8View {
  /// Whether two ASCII characters stand side by side.
  fileprivate func contains(pair: StaticString) -> Bool {
    var last: UInt8 = 0
    for byte in self {
      if last == pair.utf8Start[0], byte == pair.utf8Start[1] { return true }
      last = byte
    }
    return false
  }
}
