import Building
import Content
package import Diagnostics
package import Site

/// A folder of notes from another program as a site: the last value of an import.
package struct ImportedSite: Sendable {
  /// How many files became what.
  package struct Summary: Sendable, Equatable {
    package fileprivate(set) var briefings = 0
    package fileprivate(set) var pages = 0
    /// Of both, those that are drafts or otherwise kept back until somebody says so.
    package fileprivate(set) var drafts = 0
    package fileprivate(set) var attachments = 0
    package fileprivate(set) var staticFiles = 0
    package fileprivate(set) var leftOut = 0
    package fileprivate(set) var redirects = 0
  }

  /// The files of `content/`, by their paths in it.
  package let files: [OutputFile]
  package let summary: Summary
  /// In order; at places of the original, by its paths.
  package let diagnostics: [Diagnostic]

  /// Reads a folder, changing nothing in it.
  ///
  /// Throws `FileError` if it cannot be read.
  ///
  /// - Parameter clock: seconds since 1970; by it notes are kept back whose time has not come.
  package init(_ folder: String, from system: ForeignSystem, clock: Int) async throws {
    let isWhole = FolderListing.hasFolder("content", in: folder)
    let whole = try FolderListing(folder, isPassedOver: ForeignLayout.isUnlisted)
    let (listing, apart) = whole.parted { path in
      switch system {
      case .hugo: HugoFolder.isPassedOver(path, isWholeSite: isWhole)
      case .jekyll: JekyllFolder.isPassedOver(path)
      case .obsidian: ObsidianVault.isPassedOver(path)
      }
    }
    let settings = ForeignSettings(listing, system: system, name: LinkBook.name(listing.root))
    let layout = ForeignLayout(listing, apart: apart, settings: settings)
    var diagnostics = settings.diagnostics + layout.diagnostics
    diagnostics += ForeignSystem.mistaken(for: system, in: whole).map { [$0] } ?? []
    let read = await layout.notes.parallelMap { Self.read($0, settings) }
    diagnostics += read.compactMap(\.fault)
    let plan = ImportPlan(layout, texts: read.compactMap(\.text), settings: settings)
    let book = plan.book
    let indices = Array(plan.notes.indices)
    let notes = await indices.parallelMap {
      ImportedNote(plan.notes[$0], at: $0, in: book, settings: settings)
    }
    let used = notes.reduce(into: Set<Int>()) { $0.formUnion($1.assets) }
    var placed = PlacedAssets(plan.assets, used: used)
    var trial = SiteTrial(
      notes, configuration: settings.text, assets: placed.files, clock: clock)
    await trial.settle()
    for (path, why) in trial.dropped { placed.drop(path, why) }
    diagnostics += placed.diagnostics + plan.diagnostics + trial.notes.flatMap(\.diagnostics)
    diagnostics += placed.unused(besides: trial.outcome.attachments)
    diagnostics += trial.notes.compactMap { note in
      note.whereabouts(reasons: trial.outcome.withheld[note.plan.file] ?? [])
    }
    var files = trial.notes.map { note in
      OutputFile(path: Self.inContent(note.plan.file), bytes: note.bytes)
    }
    if !trial.configuration.isEmpty {
      files.append(OutputFile(path: "site.yml", bytes: Array(trial.configuration.utf8)))
    }
    files += placed.files.map {
      OutputFile(path: Self.inContent($0.path), content: .copy(from: $0.location))
    }
    self.files = files
    self.diagnostics = diagnostics.sorted()
    var summary = Summary()
    for note in trial.notes {
      if note.plan.layout.isPage { summary.pages += 1 } else { summary.briefings += 1 }
      if trial.outcome.withheld[note.plan.file] != nil { summary.drafts += 1 }
      summary.redirects += note.plan.redirects.count
    }
    summary.staticFiles = placed.files.count { $0.path.hasPrefix("content/static/") }
    summary.attachments = placed.files.count - summary.staticFiles
    let all = whole.entries.count { if case .file = $0.kind { true } else { false } }
    summary.leftOut =
      max(0, all - trial.notes.count - placed.files.count - settings.filesListed(in: whole))
    self.summary = summary
  }

  /// Whether there is a note among the files.
  package var isEmpty: Bool { summary.briefings + summary.pages == 0 }

  private static func inContent(_ path: String) -> String {
    String(path.dropFirst("content/".count))
  }

  private typealias Read = (layout: ForeignLayout.Note, text: ForeignText, head: NoteHead)

  /// A note's text, or why there is none.
  private static func read(
    _ note: ForeignLayout.Note, _ settings: ForeignSettings
  ) -> (text: Read?, fault: Diagnostic?) {
    let file = note.entry.path
    func fault(_ message: String) -> Diagnostic {
      Diagnostic(.warning, file: file, line: 1, column: 1, message)
    }
    do {
      let bytes = try FolderListing.bytes(of: note.entry)
      guard let text = ForeignText(bytes, file: file, system: settings.system) else {
        return (nil, fault("left out: it is no text, whatever its name says"))
      }
      let head = NoteHead(text, file: file, settings: settings)
      return ((note, text, head), nil)
    } catch {
      return (nil, fault("left out: \(error)"))
    }
  }
}

/// The files beside the notes at their places in the site.
private struct PlacedAssets {
  private(set) var files: [SourceTree.Asset] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var original: [String: String] = [:]

  init(_ assets: [ForeignLayout.Asset], used: Set<Int>) {
    for (index, asset) in assets.enumerated() {
      let isUsed = used.contains(index)
      let path: String
      switch asset.fate {
      case .attachment: path = "content/\(asset.address)"
      case .published where isUsed && asset.isMovable: path = "content/\(asset.address)"
      case .published: path = "content/static/\(asset.address)"
      case .ifUsed where isUsed: path = "content/\(asset.address)"
      case .ifUsed:
        diagnostics.append(
          Diagnostic(
            .note, file: asset.entry.path, line: 1, column: 1,
            "left out: it is a source of the theme's, and no note uses it"))
        continue
      }
      guard case .file(let size) = asset.entry.kind else { continue }
      original[path] = asset.entry.path
      if asset.address != asset.expectedAddress {
        diagnostics.append(
          Diagnostic(
            .warning, file: asset.entry.path, line: 1, column: 1,
            "its name cannot be used as it is: the file becomes \(path)"))
      }
      files.append(SourceTree.Asset(path: path, size: size, location: asset.entry.location))
    }
  }

  /// A note for each file that lies beside the notes and that no page of the site shows: it is there,
  /// and will not be published.
  func unused(besides used: Set<String>) -> [Diagnostic] {
    files.compactMap { file in
      guard !used.contains(file.path), !file.path.hasPrefix("content/static/") else { return nil }
      return Diagnostic(
        .note, file: original[file.path] ?? file.path, line: 1, column: 1,
        "no published page uses it: it becomes \(file.path), and is not published")
    }
  }

  mutating func drop(_ path: String, _ why: String) {
    files.removeAll { $0.path == path }
    diagnostics.append(
      Diagnostic(
        .warning, file: original[path] ?? path, line: 1, column: 1, "left out: \(why)",
        suggestion: "rename it and import again"))
  }
}
