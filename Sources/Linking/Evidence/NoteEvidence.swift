import Content

/// What one note says that bears on names elsewhere in it.
///
/// A weak alias may stand before the strong name that vouches for it, so a note is read again where
/// something was asked for in vain that came later (`needsSecondReading`), this time with what the
/// first reading found.
package struct NoteEvidence {
  enum Fact: Hashable {
    /// A strong name of the entity stands in the note, or a link by hand leads to it.
    case strongName(Int)
    /// A person's full name does.
    case fullName(Int)
    /// A namesake does.
    case namesake(Int)
    /// A name does that no namesake has.
    case ownName(Int)
  }

  /// The entities that the front matter names.
  let frontMatter: Set<Int>
  /// What the whole note says, from a former reading.
  private let known: [Fact: String]
  /// What it has said so far, each with the words that said it.
  private(set) var found: [Fact: String] = [:]
  private var missed: Set<Fact> = []

  package init(frontMatter: Set<Int>) {
    self.frontMatter = frontMatter
    known = [:]
  }

  /// For the second reading of the same note.
  package init(after reading: NoteEvidence) {
    frontMatter = reading.frontMatter
    // A name that a namesake puts in doubt vouches for nothing.
    known = reading.found.filter { fact, _ in
      guard case .strongName(let entity) = fact else { return true }
      return reading.found[.namesake(entity)] == nil || reading.found[.ownName(entity)] != nil
    }
  }

  /// Whether something was asked for before it was found.
  package var needsSecondReading: Bool { missed.contains { found[$0] != nil } }

  mutating func add(_ fact: Fact, _ words: @autoclosure () -> String) {
    if found[fact] == nil { found[fact] = words() }
  }

  /// The words of the note that say so, wherever they stand; nil if nothing does.
  mutating func words(for fact: Fact) -> String? {
    if let words = found[fact] ?? known[fact] { return words }
    missed.insert(fact)
    return nil
  }

  /// As `words(for:)`, without a need for it.
  func saying(_ fact: Fact) -> String? { found[fact] ?? known[fact] }

  /// A link by hand says as much as a name.
  mutating func add(linkTo index: Int, called entity: Entity) {
    add(.strongName(index), entity.name)
    add(.ownName(index), entity.name)
    if entity.kind == .person { add(.fullName(index), entity.name) }
  }
}
