import Building
import Content
import Diagnostics

/// What each file of the folder is, and where it is to go: the second value of an import.
///
/// In: the listing and the settings. Out: notes and attachments with their places in the site; for
/// everything else a diagnostic.
struct ForeignLayout: Sendable {
  struct Note: Sendable {
    let entry: FolderListing.Entry
    /// From the folder whose notes link to each other.
    let source: String
    /// `content/briefings/x.md`, before names that clash are told apart.
    let destination: String
    /// Hugo's section, Jekyll's collection: by which patterns of addresses go.
    var section = ""
    var language: String?
    /// Why it must not be published.
    var withheldBecause: String?

    var isPage: Bool { destination.hasPrefix("content/pages/") }

    /// The address that a reader of the old path would look for: `/briefings/posts/my-note/` for
    /// `posts/My note.md`.
    var expectedPath: String {
      let stem = LinkBook.withoutAnyEnding(source).lowercased().replacing(" ", with: "-")
      return (isPage ? "/" : "/briefings/") + stem + "/"
    }
  }

  struct Asset: Sendable {
    enum Fate: Sendable {
      /// Beside the notes, published when a page uses it.
      case attachment
      /// Published whether or not a page uses it, from `content/static/`.
      case published
      /// Taken over only if a page uses it.
      case ifUsed
    }

    let entry: FolderListing.Entry
    let source: String
    /// Where it was and will be, from the root: `images/x.png`.
    let address: String
    let fate: Fate
    /// The address before names that clash or cannot be used were changed.
    let expectedAddress: String

    init(
      entry: FolderListing.Entry, source: String, address: String, fate: Fate,
      expectedAddress: String? = nil
    ) {
      self.entry = entry
      self.source = source
      self.address = address
      self.fate = fate
      self.expectedAddress = expectedAddress ?? address
    }

    /// Whether notes can link to it: what Dossier would read as a note or as settings, it publishes
    /// from `content/static/` alone.
    var isMovable: Bool {
      !ForeignLayout.isMarkdown(address) && !ForeignLayout.isYAML(address)
        && !address.hasPrefix("static/")
    }
  }

  private(set) var notes: [Note] = []
  private(set) var assets: [Asset] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Folders that are left out whole: how many files each holds, and why.
  private var leftFolders: [String: (count: Int, why: String)] = [:]

  /// - Parameter apart: what lies in folders that hold no notes by the system's own rules.
  init(
    _ listing: FolderListing, apart: [(entry: FolderListing.Entry, folder: String)],
    settings: ForeignSettings
  ) {
    for (entry, folder) in apart where isFile(entry) && !settings.files.contains(entry.path) {
      leave(entry, in: folder, Self.fate(ofFolder: folder))
    }
    switch settings.system {
    case .hugo: HugoFolder(listing, settings).fill(&self)
    case .jekyll: JekyllFolder(listing, settings).fill(&self)
    case .obsidian: ObsidianVault(listing, settings).fill(&self)
    }
    for (folder, left) in leftFolders.sorted(by: { $0.key < $1.key }) {
      let files = left.count == 1 ? "1 file" : "\(left.count) files"
      diagnostics.append(
        Diagnostic(
          .note, file: folder, line: 1, column: 1, "the folder is left out (\(files)): \(left.why)")
      )
    }
  }

  mutating func add(_ note: Note) { notes.append(note) }

  mutating func add(_ asset: Asset) { assets.append(asset) }

  /// Leaves a file out, and says so.
  mutating func leave(
    _ entry: FolderListing.Entry, _ why: String, fix: String? = nil,
    severity: Diagnostic.Severity = .warning
  ) {
    diagnostics.append(
      Diagnostic(
        severity, file: entry.path, line: 1, column: 1, "left out: \(why)", suggestion: fix))
  }

  /// Leaves a file out with the folder that it lies in: each is named, and the folder once.
  mutating func leave(_ entry: FolderListing.Entry, in folder: String, _ why: String) {
    leftFolders[folder, default: (0, why)].count += 1
    leave(entry, why, severity: .note)
  }

  /// Handles what is no file; true if the entry is one.
  mutating func isFile(_ entry: FolderListing.Entry) -> Bool {
    switch entry.kind {
    case .file: return true
    case .folder:
      diagnostics.append(
        Diagnostic(
          .note, file: entry.path, line: 1, column: 1,
          "the folder is passed over with all that is in it: it holds what tools keep, no notes"))
    case .unusable(let why): leave(entry, why)
    }
    return false
  }

  // MARK: Names

  static func isMarkdown(_ path: String) -> Bool {
    [".md", ".markdown", ".mdown", ".mkd", ".mkdn"].contains { path.lowercased().hasSuffix($0) }
  }

  static func isYAML(_ path: String) -> Bool {
    [".yml", ".yaml"].contains { path.lowercased().hasSuffix($0) }
  }

  /// Formats in which notes are written that Dossier does not read.
  static func foreignFormat(_ path: String) -> String? {
    let ending = path.lowercased().split(separator: ".").last.map(String.init) ?? ""
    return [
      "html": "HTML", "htm": "HTML", "org": "Org mode", "adoc": "AsciiDoc", "asciidoc": "AsciiDoc",
      "ad": "AsciiDoc", "rst": "reStructuredText", "pdc": "Pandoc", "pandoc": "Pandoc",
      "textile": "Textile", "rmd": "R Markdown", "ipynb": "a notebook", "mdx": "MDX",
    ][ending]
  }

  /// A note's path with the ending that Dossier reads.
  static func asMarkdown(_ path: String) -> String {
    LinkBook.withoutAnyEnding(path) + ".md"
  }

  /// Whether a folder is not even listed: what version control and installers keep, which is no
  /// author's work and often more than all else.
  static func isUnlisted(_ path: String) -> Bool {
    [".git", ".hg", ".svn", "node_modules"].contains(LinkBook.name(path))
  }

  /// What the files of a folder are that holds no notes by a system's rules.
  private static func fate(ofFolder folder: String) -> String {
    switch LinkBook.name(folder) {
    case "themes", "_vendor": "a file of a theme or module; Dossier's theme is built in"
    case "public", "_site", "resources", ".jekyll-cache": "the other program made it"
    case "vendor": "a program that was installed"
    case ".obsidian": "Obsidian's own settings"
    case ".trash": "it was thrown away"
    default: "a tool's own file"
    }
  }

  /// Whether tools keep a folder for themselves, in any system.
  static func isToolFolder(_ name: String) -> Bool {
    (name.hasPrefix(".") && name != ".well-known")
      || ["node_modules", "bower_components", "__pycache__"].contains(name)
  }
}
