/// A template of the theme or of the site.
struct TemplateFile: Sendable {
  /// What `{{> name}}` says: the path in `templates/` without its ending.
  let name: String
  /// With LF at the ends of lines.
  let text: String
  /// Whether the site brings it, so that its faults are the author's.
  let isOwn: Bool

  /// As the author knows it: `templates/card.mustache`.
  var path: String { Self.path(of: name) }

  static func path(of name: String) -> String { "templates/\(name).mustache" }
}
