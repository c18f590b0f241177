/// The spellings under which one name stands in English prose.
enum NameForms {
  /// The name and its plural, where it can have one. Possessives need no form: the apostrophe ends
  /// the name.
  static func all(of name: String) -> [String] {
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
