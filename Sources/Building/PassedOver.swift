/// Names that a site's folders hold and that are no part of it: hidden files and folders, what editors
/// leave behind (`x.md~`, `x.swp`, `#x.md#`) and, in `content/static/`, where hidden names are copied like all
/// others (`.well-known`, `.nojekyll`), what version control and desktops keep for themselves.
package enum PassedOver {
  /// As `contains`, of a name as text.
  package static func contains(_ name: String, inStaticFolder isStatic: Bool) -> Bool {
    contains(FileName(name), inStaticFolder: isStatic)
  }

  static func contains(_ name: FileName, inStaticFolder isStatic: Bool) -> Bool {
    let text = name.display
    if text.hasSuffix("~") || text.hasSuffix(".swp") { return true }
    if text.hasPrefix("#"), text.hasSuffix("#") { return true }
    guard text.hasPrefix(".") else { return false }
    return !isStatic || text.hasPrefix(".git") || [".hg", ".svn", ".DS_Store"].contains(text)
  }
}
