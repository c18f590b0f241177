import Content

/// One name of an entity, and how it is to be matched.
package struct EntityName: Sendable, Hashable {
  package let text: String
  /// The rule of the mentions that it makes.
  package let rule: Mention.Rule
  /// Whether the letters' case must be as written; text all in capitals matches all the same.
  package let isCaseSensitive: Bool
  /// Whether what goes on behind it may be another weapon's designation: T-72 and T-72B3.
  let takesVariants: Bool
  /// Whether there can be several of it: there is one France, and Frances is a woman.
  let hasPlural: Bool

  init(
    _ text: String, rule: Mention.Rule, ofWeapon: Bool = false, hasPlural: Bool = true
  ) {
    self.init(
      text, rule: rule, isCaseSensitive: Self.isCaseSensitiveByDefault(text, rule: rule),
      takesVariants: ofWeapon && Designation.mayGoOn(behind: text), hasPlural: hasPlural)
  }

  private init(
    _ text: String, rule: Mention.Rule, isCaseSensitive: Bool, takesVariants: Bool,
    hasPlural: Bool
  ) {
    self.text = text
    self.rule = rule
    self.isCaseSensitive = isCaseSensitive
    self.takesVariants = takesVariants
    self.hasPlural = hasPlural
  }

  /// A phrase that keeps the names in it from matching: one all in capitals stands for itself alone
  /// ("CONTACT US"), any other for every case.
  init(guard phrase: String) {
    let name = EntityName(phrase, rule: .name)
    let isShouted = phrase == phrase.uppercased() && phrase.contains(" ")
    self.init(
      phrase, rule: .name, isCaseSensitive: isShouted || name.isCaseSensitive,
      takesVariants: false, hasPlural: true)
  }

  /// The same name under what the entity's note says of case; demonyms keep theirs, for they are
  /// often ordinary words (polish).
  func with(_ caseSensitive: Bool?) -> EntityName {
    guard let caseSensitive, rule != .demonym, rule != .shortName else { return self }
    return EntityName(
      text, rule: rule, isCaseSensitive: caseSensitive, takesVariants: takesVariants,
      hasPlural: hasPlural)
  }

  /// A single word may be an ordinary one (turkey, patriot), an acronym too (US, us); names of
  /// several words and designations are not mistaken for anything else.
  private static func isCaseSensitiveByDefault(_ text: String, rule: Mention.Rule) -> Bool {
    if rule == .demonym || rule == .shortName || rule == .metonym { return true }
    let isOneWord = !text.unicodeScalars.contains { scalar in
      scalar == " " || scalar == "-" || (!scalar.isASCII && scalar.properties.isWhitespace)
    }
    return isOneWord && !Designation.isOne(text)
  }
}
