import Content
import Diagnostics
import Linking
import Testing

/// What `dossier check` says of a site's names and sources, besides its faults.
func review(_ files: [String: String]) async throws -> [String] {
  let graph = await SiteGraph(try await book(files), surveysNames: true)
  try #require(graph.diagnostics.lines == [])
  return SiteReview(graph).diagnostics.lines
}

/// Briefings with these bodies: `content/briefings/1.md` and so on, the text on line 1.
func briefings(_ bodies: String...) -> [String: String] {
  Dictionary(
    uniqueKeysWithValues: bodies.enumerated().map { ("content/briefings/\($0 + 1).md", $1) })
}
