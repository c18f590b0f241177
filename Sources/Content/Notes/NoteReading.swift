import Diagnostics
import Foundation

/// A note as it was read from its file. By reference: a site holds thousands of them, and of its next
/// version all but a few are the same.
final class NoteReading<Note: Sendable>: Sendable {
  let text: SourceTree.TextFile
  /// The file beside a briefing that holds claims and sources of it.
  let sidecar: SourceTree.TextFile?
  let note: Note
  let diagnostics: [Diagnostic]
  let unread: UnreadParts

  init(
    _ text: SourceTree.TextFile, sidecar: SourceTree.TextFile? = nil,
    _ result: NoteReader.Result<Note>
  ) {
    self.text = text
    self.sidecar = sidecar
    note = result.note
    diagnostics = result.diagnostics
    unread = result.unread
  }

  func isOf(_ text: SourceTree.TextFile, sidecar: SourceTree.TextFile? = nil) -> Bool {
    self.text == text && self.sidecar == sidecar
  }

  /// Whether this reading and an earlier one of the same file may be compared value by value. Strings
  /// that differ in composition alone are equal in Swift and are not on a page.
  fileprivate func isRewriting(of old: NoteReading) -> Bool {
    guard unread == old.unread else { return false }
    let (new, old) = (frontMatter, old.frontMatter)
    return new == old || (Self.isComposed(new) && Self.isComposed(old))
  }

  private var frontMatter: [UInt8] {
    NoteText(text.bytes, file: text.path).frontMatter.map(Array.init) ?? []
  }

  /// Whether YAML's values are composed (NFC) as they stand, without escapes.
  private static func isComposed(_ yaml: [UInt8]) -> Bool {
    if yaml.contains(UInt8(ascii: "\\")) { return false }
    if yaml.allSatisfy({ $0 < 0x80 }) { return true }
    return String(decoding: yaml, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8
      .elementsEqual(yaml)
  }
}

/// Every note of a site, in the order of their files.
struct NoteReadings: Sendable {
  private(set) var briefings: [NoteReading<Briefing>]
  private(set) var pages: [NoteReading<PlainPage>]
  private(set) var entityNotes: [NoteReading<EntityNote>]

  init(
    briefings: [NoteReading<Briefing>], pages: [NoteReading<PlainPage>],
    entityNotes: [NoteReading<EntityNote>]
  ) {
    self.briefings = briefings
    self.pages = pages
    self.entityNotes = entityNotes
  }

  var diagnostics: [Diagnostic] {
    briefings.flatMap(\.diagnostics) + pages.flatMap(\.diagnostics)
      + entityNotes.flatMap(\.diagnostics)
  }

  /// Whether something holds of every note's release.
  func allReleases(satisfy holds: (Release) -> Bool) -> Bool {
    briefings.allSatisfy { holds($0.note.release) } && pages.allSatisfy { holds($0.note.release) }
      && entityNotes.allSatisfy { holds($0.note.release) }
  }

  var unread: UnreadParts {
    let unread = briefings.reduce(UnreadParts()) { $0 + $1.unread }
    return entityNotes.reduce(pages.reduce(unread) { $0 + $1.unread }) { $0 + $1.unread }
  }

  /// Reads some of the notes' files anew. Nil, where more has changed than the notes' texts: then the
  /// readings are of no use any more.
  mutating func rewrite(
    _ texts: [SourceTree.TextFile], reader: NoteReader
  ) -> RewrittenNotes? {
    var notes = RewrittenNotes()
    for text in texts {
      if let index = Self.index(of: text, in: briefings) {
        let old = briefings[index]
        let new = NoteReading(
          text, sidecar: old.sidecar, reader.briefing(text, sidecar: old.sidecar))
        guard new.isRewriting(of: old), new.note.differsInTextAlone(from: old.note) else {
          return nil
        }
        briefings[index] = new
        notes.briefings.append(new.note)
      } else if let index = Self.index(of: text, in: pages) {
        let old = pages[index]
        let new = NoteReading(text, reader.page(text))
        guard new.isRewriting(of: old), new.note.differsInTextAlone(from: old.note) else {
          return nil
        }
        pages[index] = new
        notes.pages.append(new.note)
      } else if let index = Self.index(of: text, in: entityNotes) {
        let old = entityNotes[index]
        let new = NoteReading(text, reader.entityNote(text, kind: old.note.kind))
        guard new.isRewriting(of: old), new.note.differsInTextAlone(from: old.note) else {
          return nil
        }
        entityNotes[index] = new
        notes.entityNotes.append(new.note)
      } else {
        return nil
      }
    }
    return notes
  }

  private static func index<Note>(
    of text: SourceTree.TextFile, in readings: [NoteReading<Note>]
  ) -> Int? {
    readings.firstIndex { $0.text.path.isSame(as: text.path) }
  }

  /// The readings by their files, to look them up for another version of the site.
  var byFile: ByFile { ByFile(self) }

  struct ByFile: Sendable {
    private let readings: NoteReadings
    /// By the bytes of their paths: two that differ in composition alone are two files.
    private let places: [[UInt8]: Int]

    init(_ readings: NoteReadings) {
      self.readings = readings
      var places: [[UInt8]: Int] = [:]
      for (index, reading) in readings.briefings.enumerated() {
        places[Array(reading.text.path.utf8)] = index
      }
      for (index, reading) in readings.pages.enumerated() {
        places[Array(reading.text.path.utf8)] = index
      }
      for (index, reading) in readings.entityNotes.enumerated() {
        places[Array(reading.text.path.utf8)] = index
      }
      self.places = places
    }

    func briefing(
      _ text: SourceTree.TextFile, sidecar: SourceTree.TextFile?
    ) -> NoteReading<Briefing>? {
      reading(at: text.path, in: readings.briefings).flatMap {
        $0.isOf(text, sidecar: sidecar) ? $0 : nil
      }
    }

    func page(_ text: SourceTree.TextFile) -> NoteReading<PlainPage>? {
      reading(at: text.path, in: readings.pages).flatMap { $0.isOf(text) ? $0 : nil }
    }

    func entityNote(
      _ text: SourceTree.TextFile, kind: EntityKind
    ) -> NoteReading<EntityNote>? {
      reading(at: text.path, in: readings.entityNotes).flatMap {
        $0.isOf(text) && $0.note.kind == kind ? $0 : nil
      }
    }

    private func reading<Note>(at path: String, in all: [NoteReading<Note>]) -> NoteReading<Note>? {
      places[Array(path.utf8)].flatMap { $0 < all.count ? all[$0] : nil }
    }
  }
}
