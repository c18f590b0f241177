/// Addresses of the preview's own.
///
/// No page can have one: slugs never begin with `_`. A file of `content/static/_dossier/` would be
/// hidden by them in the preview alone.
enum PreviewAddress {
  static let folder = "_dossier"
  static let script = "/_dossier/preview.js"
  static let style = "/_dossier/preview.css"
  static let events = "/_dossier/events"
  static let view = "/_dossier/view"

  /// The link that shows a view, and then leads back.
  static func change(to target: PreviewView, from address: String) -> String {
    let back = PercentCoding.encode(address.utf8)
    return "\(view)?view=\(target.rawValue)&to=\(back)"
  }
}
