package import Diagnostics

/// Everything the author wrote, typed: the second value on the way from a folder to a site.
///
/// In: the source tree. Out: configuration, briefings, pages, entity notes and sources, whether or
/// not they may be published, and every fault in them. Bodies are still text.
package struct Manuscript: Sendable {
  package let configuration: SiteConfiguration
  package let briefings: [Briefing]
  package let pages: [PlainPage]
  package let entityNotes: [EntityNote]
  /// From sources.yml.
  package let sources: [Source]
  /// Images and attachments beside the notes.
  package let attachments: [SourceTree.Asset]
  /// Copied as they are to the root of the output.
  package let staticFiles: [SourceTree.Asset]
  package let diagnostics: [Diagnostic]
  /// Of which parts some could not be read.
  package let unread: UnreadParts

  /// - Parameter baseURL: takes the place of the one in site.yml.
  package init(_ tree: SourceTree, baseURL: String? = nil) async {
    let configuration = SiteConfiguration(tree, baseURL: baseURL)
    let folders = Folders(tree, kinds: configuration.kinds)
    let reader = NoteReader(configuration: configuration)

    async let briefings = folders.briefings.parallelMap { text in
      reader.briefing(text, sidecar: tree.text(at: Folders.sidecar(of: text.path)))
    }
    async let pages = folders.pages.parallelMap { reader.page($0) }
    async let notes = folders.entityNotes.parallelMap { reader.entityNote($0.text, kind: $0.kind) }
    let sources = folders.sources.map { reader.sources($0) }

    self.configuration = configuration
    self.briefings = await briefings.map(\.note)
    self.pages = await pages.map(\.note)
    self.entityNotes = await notes.map(\.note)
    self.sources = sources?.note ?? []
    attachments = tree.assets.filter { !$0.path.hasPrefix(Folders.staticFiles + "/") }
    staticFiles = Array(tree.assets(under: Folders.staticFiles))
    var found = configuration.diagnostics + folders.diagnostics + (sources?.diagnostics ?? [])
    found += await briefings.flatMap(\.diagnostics)
    found += await pages.flatMap(\.diagnostics)
    found += await notes.flatMap(\.diagnostics)
    diagnostics = found
    unread = await (briefings.map(\.unread) + pages.map(\.unread) + notes.map(\.unread))
      .reduce(folders.unread + (sources?.unread ?? UnreadParts()), +)
  }
}

/// Which file of content/ is what.
private struct Folders {
  static let staticFiles = "content/static"

  var briefings: [SourceTree.TextFile] = []
  var pages: [SourceTree.TextFile] = []
  var entityNotes: [(text: SourceTree.TextFile, kind: EntityKind)] = []
  var sources: SourceTree.TextFile?
  var diagnostics: [Diagnostic] = []
  /// What lies in files that are left out.
  var unread = UnreadParts()

  /// The file that may hold a briefing's claims and sources.
  static func sidecar(of path: String) -> String {
    path.dropLast(".md".count) + ".claims.yml"
  }

  init(_ tree: SourceTree, kinds: [EntityKind]) {
    let kindOfFolder = Dictionary(
      kinds.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first })
    for text in tree.texts(under: "content") {
      let parts = text.path.split(separator: "/")
      let isMarkdown = text.path.lowercased().hasSuffix(".md")
      let folder = parts.count > 2 ? String(parts[1]) : ""
      if isMarkdown, folder == "briefings" {
        briefings.append(text)
      } else if isMarkdown, folder == "pages" {
        pages.append(text)
      } else if isMarkdown, let kind = kindOfFolder[folder] {
        entityNotes.append((text, kind))
      } else if text.path == "content/sources.yml" {
        sources = text
      } else if text.path == SiteConfiguration.file || isSidecar(text.path, in: tree) {
        continue
      } else {
        leaveOut(text.path, folder: folder, kinds: kinds)
      }
    }
  }

  private func isSidecar(_ path: String, in tree: SourceTree) -> Bool {
    guard path.hasPrefix("content/briefings/"), path.hasSuffix(".claims.yml") else { return false }
    let stem = path.dropLast(".claims.yml".count)
    return [".md", ".MD", ".Md", ".mD"].contains { tree.text(at: stem + $0) != nil }
  }

  private mutating func leaveOut(_ path: String, folder: String, kinds: [EntityKind]) {
    let names = ["briefings", "pages", "static"] + kinds.map(\.folder)
    let message: String
    let fix: String?
    if path.hasSuffix(".claims.yml") {
      message = "there is no briefing beside this file, so its claims are left out"
      fix = nil
      unread = unread + UnreadParts(claims: true, sources: true)
    } else if folder.isEmpty {
      message =
        "this file is none of site.yml and sources.yml and lies in no folder: it is left out"
      fix = "move it to content/briefings or content/pages"
    } else {
      message = "no kind of note lives in content/\(folder): the file is left out"
      fix =
        NearestName.suggestion(for: folder, among: names)
        ?? "name a kind with this folder under kinds in site.yml"
    }
    diagnostics.append(
      Diagnostic(.warning, file: path, line: 1, column: 1, message, suggestion: fix))
  }
}
