/// The spellings under which one name stands in English prose.
enum NameForms {
  /// The name and its plural, where it can have one. Possessives need no form: the apostrophe ends
  /// the name.
  static func all(of name: String) -> [String] {
    guard let last = name.unicodeScalars.last else { return [] }
    if last.properties.numericType != nil { return [name, name + "s"] }
    guard last.properties.isAlphabetic, !name.hasSuffix("s"), !name.hasSuffix("S") else {
      return [name]
    }
    let beforeLast = name.unicodeScalars.dropLast().last
    if last == "y", let beforeLast, !"aeiouAEIOU".unicodeScalars.contains(beforeLast) {
      return [name, name.dropLast() + "ies", name + "s"]
    }
    if ["x", "z", "ch", "sh"].contains(where: name.hasSuffix) { return [name, name + "es"] }
    return [name, name + "s"]
  }
}
