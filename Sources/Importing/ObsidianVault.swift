import Building
import Content
import Diagnostics

/// How a vault of Obsidian is laid out: notes and attachments, as their author put them.
struct ObsidianVault {
  private let listing: FolderListing
  private let settings: ForeignSettings

  /// Whether a folder is passed over while files are looked for.
  static func isPassedOver(_ path: String) -> Bool {
    ForeignLayout.isToolFolder(LinkBook.name(path))
  }

  init(_ listing: FolderListing, _ settings: ForeignSettings) {
    self.listing = listing
    self.settings = settings
  }

  func fill(_ layout: inout ForeignLayout) {
    for entry in listing.entries where layout.isFile(entry) { add(entry, &layout) }
  }

  private func add(_ entry: FolderListing.Entry, _ layout: inout ForeignLayout) {
    let path = entry.path
    let lower = path.lowercased()
    if let folder = templateFolder(of: path) {
      layout.leave(entry, in: folder, "templates of new notes; `dossier new` begins those")
    } else if LinkBook.name(path).hasPrefix(".") {
      layout.leave(entry, "a hidden file", severity: .note)
    } else if lower.hasSuffix(".excalidraw.md") || lower.hasSuffix(".excalidraw") {
      layout.leave(entry, "a drawing of Excalidraw", fix: "export it as SVG beside the notes")
    } else if lower.hasSuffix(".canvas") {
      layout.leave(entry, "a canvas, which Dossier does not show")
    } else if lower.hasSuffix(".base") {
      layout.leave(entry, "a base, which is a query over notes: Dossier does not run it")
    } else if ForeignLayout.isMarkdown(path) {
      layout.add(
        ForeignLayout.Note(
          entry: entry, source: path,
          destination: "content/briefings/\(ForeignLayout.asMarkdown(path))"))
    } else if ForeignLayout.isYAML(path) {
      layout.leave(entry, "data beside notes, which Dossier does not read")
    } else {
      layout.add(
        ForeignLayout.Asset(
          entry: entry, source: path, address: "briefings/" + path, fate: .attachment))
    }
  }

  /// The folder of templates that a path lies in: one that the settings name, or one called so.
  private func templateFolder(of path: String) -> String? {
    if let named = settings.templateFolders.first(where: { path.hasPrefix($0 + "/") }) {
      return named
    }
    guard let slash = path.firstIndex(of: "/") else { return nil }
    let top = String(path[..<slash])
    return ["templates", "_templates"].contains(top.lowercased()) ? top : nil
  }
}
