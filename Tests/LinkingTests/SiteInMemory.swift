import Content
import Diagnostics
import Testing

@testable import Linking

/// A note whose front matter is this YAML: its first line is line 2 of the file.
func note(_ yaml: String, body: String = "Text.\n") -> String {
  "---\n\(yaml)\n---\n\(body)"
}

/// The beginning of a PNG of this many pixels.
func png(_ width: UInt8, _ height: UInt8) -> [UInt8] {
  [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 0, width, 0, 0, 0, height]
}

/// The edition of a site whose files are dictionary entries, as everybody may read it in 2030.
///
/// - Parameter headers: of some assets, what they begin with.
func edition(
  _ files: [String: String], assets: [String] = [], headers: [String: [UInt8]] = [:]
) async throws -> Edition {
  let tree = SourceTree(
    texts: files.map { SourceTree.TextFile(path: $0.key, text: $0.value) },
    assets: assets.map {
      SourceTree.Asset(path: $0, size: 1, location: "", header: headers[$0] ?? [])
    })
  let manuscript = await Manuscript(tree)
  try #require(manuscript.diagnostics.map(\.text) == [])
  let now = try #require(Moment("2030-01-01", zone: .utc))
  return Edition(manuscript, for: Audience(now: now, tlp: .clear))
}

func book(
  _ files: [String: String], assets: [String] = [], headers: [String: [UInt8]] = [:]
) async throws -> AddressBook {
  AddressBook(try await edition(files, assets: assets, headers: headers))
}

func graph(
  _ files: [String: String], assets: [String] = [], headers: [String: [UInt8]] = [:]
) async throws -> SiteGraph {
  await SiteGraph(
    try await book(files, assets: assets, headers: headers), locatesMentions: true)
}

extension [Diagnostic] {
  /// What the author reads, in the order in which it is printed.
  var lines: [String] { sorted().map(\.text) }
}

extension EntityRegistry {
  func id(_ index: Int?) -> String? { index.map { entities[$0].id } }

  /// The names in a text that link on their own, each as `surface → ids`.
  func found(in text: String) -> [String] {
    let bytes = Array(text.utf8)
    var scratch = MatchScratch()
    return matcher.matches(in: bytes, prose: [0..<bytes.count], scratch: &scratch).compactMap {
      match in
      let strong = match.names.filter(\.name.rule.isStrong)
      let ids = strong.compactMap { id($0.entity) }.sorted().joined(separator: " ")
      return ids.isEmpty ? nil : "\(String(decoding: bytes[match.range], as: UTF8.self)) → \(ids)"
    }
  }
}
