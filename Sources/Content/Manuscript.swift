package import Diagnostics

/// Everything the author wrote, typed: the second value on the way from a folder to a site.
///
/// In: the source tree. Out: configuration, briefings, pages, entity notes and sources, whether or
/// not they may be published, and every fault in them. Bodies are still text.
package struct Manuscript: Sendable {
  package let configuration: SiteConfiguration
  /// From sources.yml.
  package let sources: [Source]
  /// Images and attachments beside the notes.
  package let attachments: [SourceTree.Asset]
  /// Copied as they are to the root of the output.
  package let staticFiles: [SourceTree.Asset]
  package let diagnostics: [Diagnostic]
  /// Of which parts some could not be read.
  package let unread: UnreadParts
  private let readings: NoteReadings
  /// Faults of what is no note: site.yml, sources.yml, files that are left out.
  private let faultsBesides: [Diagnostic]

  package var briefings: [Briefing] { readings.briefings.map(\.note) }
  package var pages: [PlainPage] { readings.pages.map(\.note) }
  package var entityNotes: [EntityNote] { readings.entityNotes.map(\.note) }

  /// Whether something holds of who may read each note, and when.
  func allReleases(satisfy holds: (Release) -> Bool) -> Bool {
    readings.allReleases(satisfy: holds)
  }

  /// - Parameters:
  ///   - baseURL: takes the place of the one in site.yml.
  ///   - earlier: what the same site was before: notes whose files have not changed are taken from it
  ///     as they were read.
  package init(_ tree: SourceTree, baseURL: String? = nil, after earlier: Manuscript? = nil) async {
    let configuration = SiteConfiguration(tree, baseURL: baseURL)
    let folders = Folders(tree, kinds: configuration.kinds)
    let reader = NoteReader(configuration: configuration)
    let known = earlier.flatMap { $0.configuration == configuration ? $0.readings.byFile : nil }

    async let briefings = folders.briefings.parallelMap { text in
      let sidecar = tree.text(at: Folders.sidecar(of: text.path))
      return known?.briefing(text, sidecar: sidecar)
        ?? NoteReading(text, sidecar: sidecar, reader.briefing(text, sidecar: sidecar))
    }
    async let pages = folders.pages.parallelMap { text in
      known?.page(text) ?? NoteReading(text, reader.page(text))
    }
    async let notes = folders.entityNotes.parallelMap { text, kind in
      known?.entityNote(text, kind: kind) ?? NoteReading(text, reader.entityNote(text, kind: kind))
    }
    let sources = folders.sources.map { reader.sources($0) }
    let isOfStaticFiles = { (file: SourceTree.Asset) in
      file.path.hasPrefix(Folders.staticFiles + "/")
    }
    await self.init(
      configuration: configuration,
      readings: NoteReadings(briefings: briefings, pages: pages, entityNotes: notes),
      sources: sources?.note ?? [],
      attachments: tree.assets.filter { !isOfStaticFiles($0) },
      staticFiles: Array(tree.assets(under: Folders.staticFiles)),
      faultsBesides: configuration.diagnostics + folders.diagnostics + (sources?.diagnostics ?? []),
      unreadBesides: folders.unread + (sources?.unread ?? UnreadParts()))
  }

  private init(
    configuration: SiteConfiguration, readings: NoteReadings, sources: [Source],
    attachments: [SourceTree.Asset], staticFiles: [SourceTree.Asset],
    faultsBesides: [Diagnostic], unreadBesides: UnreadParts
  ) {
    self.configuration = configuration
    self.readings = readings
    self.sources = sources
    self.attachments = attachments
    self.staticFiles = staticFiles
    self.faultsBesides = faultsBesides
    diagnostics = faultsBesides + readings.diagnostics
    unread = readings.unread + unreadBesides
  }

  /// More texts than these are read anew by all processors together.
  private static let rewrittenAtMost = 32

  /// This manuscript with other texts in the place of some of its notes', and these notes; nil where
  /// more has changed than what the notes say, or very many of them, so that all must be read anew.
  ///
  /// - Parameter texts: files that the manuscript was read from, as they are now.
  package func rewritten(
    _ texts: [SourceTree.TextFile]
  ) -> (manuscript: Manuscript, notes: RewrittenNotes)? {
    guard texts.count <= Self.rewrittenAtMost else { return nil }
    var readings = readings
    let reader = NoteReader(configuration: configuration)
    guard let notes = readings.rewrite(texts, reader: reader) else { return nil }
    let manuscript = Manuscript(
      configuration: configuration, readings: readings, sources: sources,
      attachments: attachments, staticFiles: staticFiles, faultsBesides: faultsBesides,
      unreadBesides: unread)
    return (manuscript, notes)
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
