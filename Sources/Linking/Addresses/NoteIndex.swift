package import Content
import Diagnostics

/// A briefing or a plain page, as others refer to it.
package struct NoteAddress: Sendable, Hashable {
  /// `content/briefings/x.md`
  package let file: String
  package let permalink: Permalink
  package let title: String

  /// The last part of the permalink.
  var slug: String {
    permalink.path.split(separator: "/").last.map(String.init) ?? ""
  }
}

/// Every briefing and page of an edition, found by file, permalink, slug or title.
package struct NoteIndex: Sendable {
  package enum Resolution: Sendable, Equatable {
    case note(Int)
    case nothing
    case several([Int])
  }

  /// The briefings in the order of the edition, then the pages.
  package let notes: [NoteAddress]
  private let byFile: [String: Int]
  private let byPermalink: [Permalink: Int]
  private let byKey: [String: [Int]]

  init(briefings: [Briefing], pages: [PlainPage]) {
    notes =
      briefings.map { NoteAddress(file: $0.file, permalink: $0.permalink, title: $0.title) }
      + pages.map { NoteAddress(file: $0.file, permalink: $0.permalink, title: $0.title) }
    byFile = Dictionary(
      notes.enumerated().map { ($1.file, $0) }, uniquingKeysWith: { first, _ in first })
    byPermalink = Dictionary(
      notes.enumerated().map { ($1.permalink, $0) }, uniquingKeysWith: { first, _ in first })
    var byKey: [String: [Int]] = [:]
    for (index, note) in notes.enumerated() {
      for key in Set([note.permalink.path, note.slug, note.title].map(NameFolding.key)) {
        byKey[key, default: []].append(index)
      }
    }
    self.byKey = byKey
  }

  /// Whether the same notes stand in the same places, called as in another index.
  func hasNotes(of other: NoteIndex) -> Bool {
    notes.count == other.notes.count
      && zip(notes, other.notes).allSatisfy {
        $0 == $1 && $0.title.isSame(as: $1.title) && $0.file.isSame(as: $1.file)
      }
  }

  package func note(ofFile file: String) -> Int? { byFile[file] }

  func note(at permalink: Permalink) -> Int? { byPermalink[permalink] }

  /// Finds a note by permalink (the slashes at its ends may be left out), slug or title.
  package func resolve(_ reference: String) -> Resolution {
    let key = NameFolding.key(reference)
    let found = byKey[key] ?? byKey["/\(key)/"] ?? byKey["/\(key)"] ?? byKey["\(key)/"] ?? []
    switch found.count {
    case 0: return .nothing
    case 1: return .note(found[0])
    default: return .several(found)
    }
  }

  package func suggestion(for reference: String) -> String? {
    NearestName.suggestion(
      for: reference, among: Set(notes.flatMap { [$0.slug, $0.title] }).sorted())
  }

  package func suggestion(forFile file: String) -> String? {
    // Paths are long and have much in common, so that only the nearest says something.
    NearestName.candidates(for: file, among: notes.map(\.file), limit: 1).first
      .map { "did you mean \"\($0)\"?" }
  }
}
