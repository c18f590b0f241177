import Content

/// Every name that a site's entities have, and what these names are put together of: "Rouhani" and
/// "Armed Forces" are part of registered names and need no note of their own.
struct RegisteredNames {
  private var names: Set<String> = []

  /// Longer names are not gone through.
  private static let mostWords = 12

  init(_ entities: [Entity]) {
    for entity in entities {
      addParts(of: entity.name)
      if let note = entity.note {
        for name in note.aliases + note.weakAliases + note.demonyms + note.metonyms {
          addParts(of: name.value)
        }
        for phrase in note.not { add(phrase.value) }
        if case .weapon(let facts) = note.facts, let designation = facts.designation {
          addParts(of: designation.value)
        }
      }
      if let country = entity.builtIn {
        for name in [country.name] + country.aliases + country.ambiguous + country.demonyms {
          addParts(of: name)
        }
        for name in country.weakAliases + country.metonyms { addParts(of: name) }
        for phrase in country.not + country.namesakes { add(phrase) }
        if let capital = country.capital { addParts(of: capital) }
      }
    }
  }

  /// Whether a name is registered or part of one that is, in singular or plural; of words that
  /// hyphens join, whether each is.
  func contains(_ name: String) -> Bool {
    let words = Self.words(of: name)
    if names.contains(words.joined(separator: " ")) { return true }
    if let last = words.last, last.count > 2, last.hasSuffix("s"),
      names.contains((words.dropLast() + [String(last.dropLast())]).joined(separator: " "))
    {
      return true
    }
    return !name.contains(" ") && words.count > 1
      && words.allSatisfy { $0.count > 2 && names.contains($0) }
  }

  private mutating func add(_ name: String) {
    names.insert(Self.words(of: name).joined(separator: " "))
  }

  private mutating func addParts(of name: String) {
    let words = Self.words(of: name)
    guard words.count <= Self.mostWords else { return add(name) }
    for start in words.indices {
      for end in (start + 1)...words.count {
        names.insert(words[start..<end].joined(separator: " "))
      }
    }
  }

  private static func words(of name: String) -> [String] {
    NameFolding.folded(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
