import Content
import Diagnostics

/// The keys of front matter: which of ours a foreign one must not be taken for, and which words of
/// other programs keep a note back.
enum NoteKeys {
  /// Every key that a briefing or a page reads.
  static let ours: Set<String> = [
    "title", "date", "updated", "authors", "language", "tags", "slug", "redirects", "summary",
    "status", "reason", "draft", "embargoed_until", "expires", "tlp", "attribution", "entities",
    "nolink", "key_judgements", "sources", "claims", "corrections", "supersedes", "menu",
  ]

  /// Keys that Dossier reads as a slip for one of its own that keeps a note back.
  private static let slips: Set<String> = [
    "published", "publishdate", "expirydate", "unpublishdate", "publish", "private", "visibility",
    "marking", "classification",
  ]

  private static let withholding: Set<String> = [
    "draft", "published", "publish", "publishdate", "pubdate", "expirydate", "unpublishdate",
    "date",
    "headless", "build", "_build", "private", "hidden", "unlisted", "visibility", "status", "tlp",
    "embargoed_until", "expires", "password", "cascade",
  ]

  /// Whether a key may keep a note back, in some program and in any case.
  static func mayWithhold(_ key: String) -> Bool { withholding.contains(key.lowercased()) }

  /// Whether a key that nobody knows may stand at the top of front matter without being taken for
  /// one of ours, or for a slip for one.
  static func isHarmless(_ key: String) -> Bool {
    let lower = key.lowercased()
    guard !ours.contains(lower), !slips.contains(lower), key.utf8.count <= 100, key != "<<" else {
      return false
    }
    guard NearestName.candidates(for: key, among: ours).isEmpty else { return false }
    return key.utf8.count <= 3 || !ours.contains { $0.hasPrefix(lower) }
  }
}
