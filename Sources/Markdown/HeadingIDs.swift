/// Gives headings ids that are unique in their document.
struct HeadingIDs {
  private var taken: Set<String> = []
  /// The number to try next for a slug that was taken.
  private var nextNumber: [String: Int] = [:]

  /// Keeps an id that something else in the document has.
  mutating func reserve(_ id: String) {
    taken.insert(id)
  }

  /// The slug of a heading's text, `section` where that is empty; where it is taken, with the first
  /// free number after it: `-1`, `-2`, ….
  ///
  /// - Parameter isTaken: whether something that is no part of the document has an id.
  mutating func make(for text: String, isTaken: (String) -> Bool) -> String {
    func take(_ id: String) -> Bool { !isTaken(id) && taken.insert(id).inserted }
    var slug = Slug.make(text)
    if slug.isEmpty { slug = "section" }
    if take(slug) { return slug }
    var number = nextNumber[slug] ?? 1
    var id = "\(slug)-\(number)"
    while !take(id) {
      number += 1
      id = "\(slug)-\(number)"
    }
    nextNumber[slug] = number + 1
    return id
  }
}
