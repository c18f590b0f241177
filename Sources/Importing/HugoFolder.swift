import Building
import Content
import Diagnostics

/// How a Hugo site, or its content folder alone, is laid out.
struct HugoFolder {
  private let listing: FolderListing
  private let settings: ForeignSettings
  /// `content/`, or empty where the folder is the content itself.
  private let root: String
  /// Folders with an `index.md`, whose other notes are parts of it.
  private var bundles: Set<String> = []
  private var paths: Set<String> = []
  /// How many notes each folder at the top holds.
  private var notesInTop: [String: Int] = [:]

  /// Whether a folder is passed over while files are looked for.
  static func isPassedOver(_ path: String, isWholeSite: Bool) -> Bool {
    ForeignLayout.isToolFolder(LinkBook.name(path))
      || isWholeSite && ["public", "resources", "themes", "_vendor"].contains(path)
  }

  init(_ listing: FolderListing, _ settings: ForeignSettings) {
    self.listing = listing
    self.settings = settings
    let wanted =
      (settings.contentFolder ?? "content").split(separator: "/").joined(separator: "/") + "/"
    let isSite = listing.entries.contains { $0.path.hasPrefix(wanted) }
    root = isSite ? wanted : ""
    for entry in listing.entries where entry.path.hasPrefix(root) {
      paths.insert(entry.path)
      let path = String(entry.path.dropFirst(root.count))
      if ForeignLayout.isMarkdown(path), let slash = path.firstIndex(of: "/") {
        notesInTop[String(path[..<slash]), default: 0] += 1
      }
    }
    for entry in listing.entries where entry.path.hasPrefix(root) {
      let path = plainPath(String(entry.path.dropFirst(root.count))).path
      if ["index.md", "index.markdown"].contains(LinkBook.name(path)) {
        bundles.insert(LinkBook.folder(path))
      }
    }
  }

  func fill(_ layout: inout ForeignLayout) {
    for entry in listing.entries where layout.isFile(entry) {
      if settings.files.contains(entry.path) { continue }
      if entry.path.hasPrefix(root) {
        addContent(entry, &layout)
      } else {
        addOther(entry, &layout)
      }
    }
  }

  // MARK: What lies beside the content

  private static let fates = [
    "layouts": "templates; Dossier's own are in templates/, and can be overridden there",
    "archetypes": "templates of new notes; `dossier new` begins those",
    "data": "data for templates, which Dossier's do not read",
    "i18n": "words for templates; Dossier has its own",
    "config": "settings of another kind than site.yml's",
    "exampleSite": "a theme's example",
  ]

  private func addOther(_ entry: FolderListing.Entry, _ layout: inout ForeignLayout) {
    let parts = entry.path.split(separator: "/").map(String.init)
    let rest = parts.dropFirst().joined(separator: "/")
    guard parts.count > 1 else {
      return layout.leave(entry, "it is no part of a Hugo site's content", severity: .note)
    }
    switch parts[0] {
    case "static" where parts[parts.count - 1].hasPrefix("."):
      layout.leave(entry, "a hidden file", fix: "put it into content/static/ if it is needed")
    case "static":
      layout.add(ForeignLayout.Asset(entry: entry, source: rest, address: rest, fate: .published))
    case "assets" where !ForeignLayout.isMarkdown(rest) && !ForeignLayout.isYAML(rest):
      layout.add(ForeignLayout.Asset(entry: entry, source: rest, address: rest, fate: .ifUsed))
    default:
      layout.leave(
        entry, in: parts[0], Self.fates[parts[0]] ?? "it is no part of a Hugo site's content")
    }
  }

  // MARK: Content

  private func addContent(_ entry: FolderListing.Entry, _ layout: inout ForeignLayout) {
    let source = String(entry.path.dropFirst(root.count))
    let name = LinkBook.name(source)
    if name.hasPrefix(".") || name.hasSuffix("~") {
      layout.leave(entry, "a hidden file", severity: .note)
    } else if ForeignLayout.isMarkdown(source) {
      addNote(entry, source, &layout)
    } else if let format = ForeignLayout.foreignFormat(source) {
      layout.leave(
        entry, "it is written in \(format), which Dossier does not read",
        fix: "turn it into Markdown and import again")
    } else if ForeignLayout.isYAML(source) {
      layout.leave(entry, "data beside notes, which Dossier does not read")
    } else if settings.held.ignores(entry.path) {
      layout.leave(entry, "the configuration's ignoreFiles may take it in", severity: .note)
    } else {
      layout.add(
        ForeignLayout.Asset(
          entry: entry, source: source, address: "briefings/" + source, fate: .attachment))
    }
  }

  private func addNote(
    _ entry: FolderListing.Entry, _ source: String, _ layout: inout ForeignLayout
  ) {
    let (path, suffix) = plainPath(source)
    let parts = path.split(separator: "/").map(String.init)
    let isIndex = ["index.md", "_index.md"].contains(
      ForeignLayout.asMarkdown(parts[parts.count - 1]))
    var language = suffix
    if language == nil, parts.count > 1, settings.languages.contains(parts[0].lowercased()),
      parts[0].lowercased() != settings.mainLanguage
    {
      language = parts[0].lowercased()
    }
    let folder = suffix.map { "briefings/\($0)" } ?? "briefings"
    let plain = ForeignLayout.asMarkdown(path)
    let destination: String
    if path.hasPrefix("_index"), parts.count == 1 {
      destination = suffix.map { "content/briefings/\($0)/_index.md" } ?? "content/pages/index.md"
    } else if suffix == nil, parts.count == 1 {
      destination = "content/pages/\(plain)"
    } else if suffix == nil, parts.count == 2, isIndex, isAlone(parts[0]) {
      destination = "content/pages/\(plain)"
    } else {
      destination = "content/\(folder)/\(plain)"
    }
    var note = ForeignLayout.Note(entry: entry, source: source, destination: destination)
    note.section = parts.count > 1 ? parts[0] : ""
    note.language = language.flatMap { LanguageTag.isValid($0) ? $0 : nil }
    if !isIndex, isInBundle(path) {
      note.withheldBecause = "it is a part of a page bundle, and was no page of its own"
    }
    if settings.held.ignores(entry.path) {
      note.withheldBecause = "the configuration's ignoreFiles may take it in"
    } else if settings.held.holdsByCascade(source) {
      note.withheldBecause = "the configuration hands down keys that keep it back"
    }
    layout.add(note)
  }

  /// Whether a folder at the top holds one note alone: then it is a page rather than a section.
  private func isAlone(_ folder: String) -> Bool {
    notesInTop[folder] == 1
  }

  private func isInBundle(_ path: String) -> Bool {
    var folder = LinkBook.folder(path)
    while !folder.isEmpty {
      if bundles.contains(folder) { return true }
      folder = LinkBook.folder(folder)
    }
    return false
  }

  /// The path without a language before its ending, and that language if it is not the main one.
  private func plainPath(_ path: String) -> (path: String, language: String?) {
    let stem = LinkBook.withoutAnyEnding(path)
    let name = LinkBook.name(stem)
    guard ForeignLayout.isMarkdown(path), let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return (path, nil) }
    let suffix = name[name.index(after: dot)...]
    let tag = suffix.lowercased()
    let isMain = tag == settings.mainLanguage?.lowercased()
    let isKnown = isMain || settings.languages.contains(tag)
    let ending = path.dropFirst(stem.count)
    let plain = stem.dropLast(suffix.count + 1) + ending
    let hasTwin = paths.contains(root + plain)
    guard isKnown || (settings.languages.isEmpty && hasTwin && LanguageTag.isSuffix(suffix)) else {
      return (path, nil)
    }
    return (String(plain), isMain ? nil : tag)
  }
}
