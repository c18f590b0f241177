import Building
import Content
import Diagnostics

/// How a Jekyll site is laid out.
struct JekyllFolder {
  private let listing: FolderListing
  private let settings: ForeignSettings
  private let excluded: [PathPattern]

  /// Whether a folder is passed over while files are looked for.
  static func isPassedOver(_ path: String) -> Bool {
    ForeignLayout.isToolFolder(LinkBook.name(path))
      || ["_site", "vendor", ".jekyll-cache"].contains(path)
  }

  init(_ listing: FolderListing, _ settings: ForeignSettings) {
    self.listing = listing
    self.settings = settings
    excluded = settings.excluded.flatMap { written in
      let pattern = written.split(separator: "/").joined(separator: "/")
      return PathPattern.globs(pattern) + PathPattern.globs(pattern + "/*")
    }
  }

  func fill(_ layout: inout ForeignLayout) {
    for entry in listing.entries where layout.isFile(entry) {
      if !settings.files.contains(entry.path) { add(entry, &layout) }
    }
  }

  private static let fates = [
    "_layouts": "templates; Dossier's own are in templates/, and can be overridden there",
    "_includes": "parts of templates, which notes include no more",
    "_data": "data for templates, which Dossier's do not read",
    "_sass": "style sheets to be compiled; Dossier's style is in its theme",
    "_plugins": "programs, which Dossier does not run",
  ]

  private func add(_ entry: FolderListing.Entry, _ layout: inout ForeignLayout) {
    let path = entry.path
    let parts = path.split(separator: "/").map(String.init)
    let isIncluded = settings.included.contains { path == $0 || path.hasPrefix($0 + "/") }
    if isExcluded(path), !isIncluded {
      return layout.leave(entry, "the configuration excludes it", severity: .note)
    }
    if let index = parts.firstIndex(where: { $0 == "_posts" || $0 == "_drafts" }),
      index < parts.count - 1
    {
      return addPost(entry, parts, at: index, &layout)
    }
    if parts.count > 1, parts[0].hasPrefix("_"),
      let output = settings.collections[String(parts[0].dropFirst())]
    {
      let name = String(parts[0].dropFirst())
      return addDocument(
        entry, in: name, rest: parts.dropFirst().joined(separator: "/"), output, &layout)
    }
    if let hidden = parts.first(where: {
      $0.hasPrefix("_") || ($0.hasPrefix(".") && $0 != ".well-known")
    }),
      !isIncluded
    {
      guard parts.count > 1, hidden == parts[0] else {
        return layout.leave(entry, "Jekyll passes such names over", severity: .note)
      }
      return layout.leave(
        entry, in: hidden, Self.fates[hidden] ?? "Jekyll makes no pages of such folders")
    }
    addPlain(entry, parts, &layout)
  }

  private func isExcluded(_ path: String) -> Bool {
    excluded.contains { $0.matches(path) }
  }

  private func heldByDefault(_ path: String, section: String) -> String? {
    settings.held.holdsDefault(path, section: section)
      ? "the configuration's defaults keep it back" : nil
  }

  // MARK: Notes

  private func addPost(
    _ entry: FolderListing.Entry, _ parts: [String], at index: Int, _ layout: inout ForeignLayout
  ) {
    let isDraft = parts[index] == "_drafts"
    let folders = parts[..<index] + (isDraft ? ["drafts"] : []) + parts[(index + 1)...].dropLast()
    let path = (folders + [parts[parts.count - 1]]).joined(separator: "/")
    addNote(
      entry, destination: "content/briefings/\(path)", section: "posts",
      withheld: isDraft
        ? "it lay in _drafts"
        : Self.hasDate(parts[parts.count - 1]) ? nil : "Jekyll passes over posts without a date",
      &layout)
  }

  /// Whether a name begins like `2020-1-2-`.
  private static func hasDate(_ name: String) -> Bool {
    let parts = name.split(separator: "-", maxSplits: 3, omittingEmptySubsequences: false)
    return parts.count == 4
      && zip(parts, [2...4, 1...2, 1...2]).allSatisfy { part, lengths in
        lengths.contains(part.utf8.count) && part.utf8.allSatisfy { $0 &- 0x30 < 10 }
      }
  }

  private func addDocument(
    _ entry: FolderListing.Entry, in collection: String, rest: String, _ output: Bool,
    _ layout: inout ForeignLayout
  ) {
    addNote(
      entry, destination: "content/briefings/\(collection)/\(rest)", section: collection,
      withheld: output ? nil : "its collection has no pages (output: true)", &layout)
  }

  private func addNote(
    _ entry: FolderListing.Entry, destination: String, section: String, withheld: String?,
    _ layout: inout ForeignLayout
  ) {
    if ForeignLayout.isMarkdown(entry.path) {
      var note = ForeignLayout.Note(
        entry: entry, source: entry.path, destination: ForeignLayout.asMarkdown(destination))
      note.section = section
      note.withheldBecause = withheld ?? heldByDefault(entry.path, section: section)
      layout.add(note)
    } else if let format = ForeignLayout.foreignFormat(entry.path) {
      layout.leave(
        entry, "it is written in \(format), which Dossier does not read",
        fix: "turn it into Markdown and import again")
    } else if ForeignLayout.isYAML(entry.path) || LinkBook.name(entry.path).hasPrefix(".") {
      layout.leave(entry, "no note and no attachment")
    } else {
      layout.add(
        ForeignLayout.Asset(
          entry: entry, source: entry.path,
          address: String(destination.dropFirst("content/".count)),
          fate: .attachment))
    }
  }

  // MARK: Pages and files

  private func addPlain(
    _ entry: FolderListing.Entry, _ parts: [String], _ layout: inout ForeignLayout
  ) {
    let path = entry.path
    if ForeignLayout.isMarkdown(path) {
      let plain = ForeignLayout.asMarkdown(path)
      let destination =
        parts.count == 1
        ? "content/pages/\(plain)"
        : "content/briefings/\(plain)"
      var note = ForeignLayout.Note(entry: entry, source: path, destination: destination)
      note.withheldBecause = heldByDefault(path, section: "")
      return layout.add(note)
    }
    if Self.mayHaveFrontMatter(path), beginsWithFrontMatter(entry) {
      if let format = ForeignLayout.foreignFormat(path) {
        return layout.leave(
          entry, "a page in \(format), which Dossier does not read",
          fix: "turn it into Markdown and import again")
      }
      return layout.leave(entry, "Jekyll made this file from a template")
    }
    if ["Gemfile", "Gemfile.lock"].contains(path) || path.hasSuffix(".gemspec") {
      return layout.leave(entry, "it belongs to Jekyll itself", severity: .note)
    }
    layout.add(ForeignLayout.Asset(entry: entry, source: path, address: path, fate: .published))
  }

  private static func mayHaveFrontMatter(_ path: String) -> Bool {
    [
      ".html", ".htm", ".css", ".scss", ".sass", ".less", ".js", ".coffee", ".json", ".xml", ".txt",
      ".yml", ".yaml", ".svg", ".webmanifest", ".textile", ".rst", ".adoc",
    ].contains { path.lowercased().hasSuffix($0) }
  }

  private func beginsWithFrontMatter(_ entry: FolderListing.Entry) -> Bool {
    guard let bytes = try? FolderListing.bytes(of: entry) else { return false }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.starts(with: "---\n".utf8) || text.starts(with: "---\r\n".utf8)
  }
}
