import Markdown

/// Addresses for names that nobody gave a slug: tags, publishers. Names that differ keep apart, also
/// where their slugs do not (`C`, `C#`, `C++`).
package enum DistinctSlugs {
  /// In UTF-8 bytes; file systems take 255.
  private static let limit = 120

  /// For each key a slug of its own. The plain one goes to the key that reads most like it, the
  /// others get a number; a key without a letter or digit gets none.
  ///
  /// - Parameter keys: names, folded so that what is one has one key.
  package static func slugs(for keys: some Sequence<String>) -> [String: String] {
    var slugs: [String: String] = [:]
    var taken: Set<String> = []
    // Where the search for a free number goes on: many may share one slug.
    var numbers: [String: Int] = [:]
    for key in keys.sorted(by: { ($0.utf8.count, $0) < ($1.utf8.count, $1) }) {
      let slug = shortened(Slug.make(key))
      guard !slug.isEmpty else { continue }
      var number = numbers[slug] ?? 1
      var distinct = slug
      while !taken.insert(distinct).inserted {
        number += 1
        distinct = "\(slug)-\(number)"
      }
      numbers[slug] = number
      slugs[key] = distinct
    }
    return slugs
  }

  /// A slug that may be a folder's name: cut where it is too long.
  package static func shortened(_ slug: String) -> String {
    guard slug.utf8.count > limit else { return slug }
    var short = slug
    while short.utf8.count > limit || short.hasSuffix("-") { short.removeLast() }
    return short
  }
}
