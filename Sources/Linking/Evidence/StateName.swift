/// Tells a country's name from a state of the United States and from towns there.
enum StateName {
  /// The state behind a name: "Lebanon, Pennsylvania", "Mexico, Mo."
  static func state(after name: Range<Int>, in text: ScannedText) -> String? {
    let next = name.upperBound
    guard next < text.atoms.count, text.isBehindComma(next) else { return nil }
    let word = text.word(next)
    if states.contains(word), ends(behind: next, in: text) { return word }
    guard next + 1 < text.atoms.count else { return nil }
    switch text.atoms[next + 1].gap {
    case .space:
      let pair = word + " " + text.word(next + 1)
      return states.contains(pair) && ends(behind: next + 1, in: text) ? pair : nil
    case .period, .periodSpace:
      let initials = word + "." + text.word(next + 1) + "."
      return states.contains(initials) ? initials : nil
    default: return nil
    }
  }

  /// Whether a name goes no further than an atom: not Virginia-class, not Texas Instruments.
  private static func ends(behind atom: Int, in text: ScannedText) -> Bool {
    let next = atom + 1
    guard next < text.atoms.count else { return true }
    return text.atoms[next].gap != .hyphen
      && !(text.atoms[next].gap == .space && text.isCapitalised(next))
  }

  /// The town before a name that is also a state's: "Macon, Georgia".
  static func town(
    before name: Range<Int>, in text: ScannedText, isKnown: (Int) -> Bool
  ) -> String? {
    let first = name.lowerBound
    guard first > 0, text.isBehindComma(first), text.isCapitalised(first - 1),
      !text.atoms[first - 1].isDigits,
      !text.isAllCapitals(first - 1), !isKnown(first - 1)
    else { return nil }
    // "However, Georgia", "On Tuesday, Georgia"; "Saakashvili, Georgia's president".
    let isOwner =
      name.upperBound < text.atoms.count && text.atoms[name.upperBound].gap == .apostrophe
    let word = text.word(first - 1)
    return isOwner || OfficeWords.openers.contains(word) ? nil : word
  }

  /// With the abbreviations that the press uses behind towns.
  private static let states: Set<String> = [
    "Alabama", "Ala", "Alaska", "Arizona", "Ariz", "Arkansas", "Ark", "California", "Calif",
    "Colorado", "Colo", "Connecticut", "Conn", "Delaware", "Del", "Florida", "Fla", "Ga", "Hawaii",
    "Idaho", "Illinois", "Ill", "Indiana", "Ind", "Iowa", "Kansas", "Kan", "Kentucky", "Ky",
    "Louisiana", "La", "Maine", "Maryland", "Md", "Massachusetts", "Mass", "Michigan", "Mich",
    "Minnesota", "Minn", "Mississippi", "Miss", "Missouri", "Mo", "Montana", "Mont", "Nebraska",
    "Neb", "Nevada", "Nev", "New Hampshire", "New Jersey", "New Mexico", "New York",
    "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Okla", "Oregon", "Ore", "Pennsylvania",
    "Pa", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Tenn", "Texas", "Tex",
    "Utah", "Vermont", "Vt", "Virginia", "Va", "Washington State", "West Virginia", "Wisconsin",
    "Wis", "Wyoming", "Wyo", "N.H.", "N.J.", "N.M.", "N.Y.", "N.C.", "N.D.", "R.I.", "S.C.",
    "S.D.", "W.Va.", "Ontario", "Quebec",
  ]
}
