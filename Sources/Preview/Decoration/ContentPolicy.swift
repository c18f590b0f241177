/// The Content Security Policy of a page, with what the preview needs beside it.
///
/// A page that is published says in its own `<meta>` what it may load. In the preview it may also
/// load the preview's script and style sheet and hear its events, all from its own host: nothing
/// inline, nothing from elsewhere. That is the only difference.
enum ContentPolicy {
  /// For files that are no pages: an SVG that is opened by itself runs no script.
  static let file =
    "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; "
    + frames

  /// For pages that say nothing themselves.
  static let frames = "frame-ancestors 'none'"

  /// The same policy with `'self'` among the scripts, styles and connections.
  static func withPreview(_ policy: String) -> String {
    var directives: [(name: String, sources: [String])] = []
    for directive in policy.split(separator: ";") {
      let words = directive.split { " \t\n\r\u{C}".contains($0) }.map(String.init)
      guard let name = words.first?.lowercased() else { continue }
      directives.append((name, Array(words.dropFirst())))
    }
    for name in ["script-src", "style-src", "connect-src"] {
      allowOwnHost(in: name, of: &directives)
    }
    return directives.map { ([$0.name] + $0.sources).joined(separator: " ") }.joined(
      separator: "; ")
  }

  private static func allowOwnHost(
    in name: String, of directives: inout [(name: String, sources: [String])]
  ) {
    // Only the first of two equal directives counts (CSP Level 3, section 2.2.1).
    if let index = directives.firstIndex(where: { $0.name == name }) {
      let sources = directives[index].sources.filter { $0.lowercased() != "'none'" }
      directives[index].sources = sources.contains("'self'") ? sources : sources + ["'self'"]
    } else if let fallback = directives.first(where: { $0.name == "default-src" }) {
      let sources = fallback.sources.filter { $0.lowercased() != "'none'" }
      directives.append((name, sources.contains("'self'") ? sources : sources + ["'self'"]))
    }
  }
}
