/// Why a name is taken for its entity.
package enum Grounds: Sendable, Hashable {
  /// It links on its own.
  case name
  /// The front matter names the entity.
  case frontMatter
  /// Another name of the entity stands in the note.
  case otherName(String)
  /// A word near it belongs to the entity.
  case cue(String)
  /// The person's full name stands before it in the note.
  case fullName(String)
  /// The full name comes only later.
  case laterFullName(String)
  /// The author linked it by hand.
  case byHand
}

/// Why a name was not taken for an entity, where another would have been.
package enum PassedOver: Sendable, Hashable {
  /// A weak alias without evidence.
  case withoutEvidence
  /// A metonym that is a place here, by this word.
  case place(String)
  /// The site does not count metonyms.
  case metonymsOff
  /// This word speaks against it.
  case counterCue(String)
  /// It is part of a person's name, with this word.
  case personName(String)
  /// It is part of a longer name, with this word.
  case longerName(String)
  /// It is a state's or a county's, or a town of the state that this word names.
  case state(String)
  /// A longer phrase means something else.
  case phrase
}
