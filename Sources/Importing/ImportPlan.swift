import Building
import Content
import Diagnostics
import Linking
import Markdown

/// What becomes of each note and file, with its one place in the site: the third value of an import.
///
/// In: the layout and the notes' texts. Out: places and addresses that nothing else has, old
/// addresses that lead there, and the book by which links find them.
struct ImportPlan: Sendable {
  struct Note: Sendable {
    let layout: ForeignLayout.Note
    let text: ForeignText
    var head: NoteHead
    /// `content/briefings/x.md`
    var file: String
    var slug: String?
    var permalink: Permalink
    var address: String?
    var redirects: [(path: String, origin: SourcePosition)] = []
  }

  private(set) var notes: [Note] = []
  /// The files beside the notes, each with its place below `content/`.
  private(set) var assets: [ForeignLayout.Asset] = []
  private(set) var book: LinkBook
  private(set) var diagnostics: [Diagnostic] = []

  /// First segments of addresses that plain pages cannot have.
  private static let reserved: Set<String> = Set([
    "briefings", "archive", "register", "sources", "tags", "search", "data", "assets", "page",
  ]).union(EntityKind.builtIn.map(\.folder))

  init(
    _ layout: ForeignLayout,
    texts: [(layout: ForeignLayout.Note, text: ForeignText, head: NoteHead)],
    settings: ForeignSettings
  ) {
    var claims = PathClaims()
    var addresses = PathClaims()
    // What lies in the output whatever the notes say.
    for path in ["index.html", "404.html", "feed.xml", "feed.json", "sitemap.xml"] {
      _ = addresses.claim(path)
    }
    let old = OldAddresses(settings)
    let held = Self.heldFolders(texts)
    for (source, text, head) in texts {
      var head = head
      let first = SourcePosition(line: 1, column: 1)
      if let reason = source.withheldBecause { head.withhold(reason, at: first) }
      if Self.isBelow(held, source) {
        head.withhold("a section above it hands down keys that keep it back", at: first)
      }
      if Self.isEmptyIndex(source, text) {
        diagnostics += head.diagnostics
        diagnostics.append(
          Diagnostic(
            .note, file: source.entry.path, line: 1, column: 1,
            "left out: it has no text of its own, and Dossier lists what lies there"))
        continue
      }
      if settings.system == .obsidian { Self.nameByFile(&head, source, text) }
      let file = claims.claimNear(SitePaths.clean(source.destination))
      var note = Note(
        layout: source, text: text, head: head, file: file, slug: head.slug,
        permalink: .home, address: old.address(of: source, head))
      Self.settle(&note, &addresses)
      notes.append(note)
    }
    for index in notes.indices { Self.addRedirects(&notes[index], settings, &addresses) }
    for asset in layout.assets {
      let address = claims.claimNear("content/" + SitePaths.clean(asset.address))
      assets.append(
        ForeignLayout.Asset(
          entry: asset.entry, source: asset.source,
          address: String(address.dropFirst("content/".count)), fate: asset.fate,
          expectedAddress: asset.address))
    }
    book = LinkBook(
      notes: notes.map { Self.entry($0) },
      assets: assets.map {
        LinkBook.Asset(source: $0.source, address: "/" + $0.address, isLinkable: $0.isMovable)
      },
      basePath: settings.basePath)
  }

  // MARK: Places

  /// Gives a note an address that nothing else has, by a slug where its name does not do.
  private static func settle(_ note: inout Note, _ addresses: inout PathClaims) {
    let path = NotePath(note.file)
    // The page that introduces the home page is at no address of its own.
    if path.permalink(slug: nil) == .home {
      note.slug = nil
      return
    }
    var slug = note.slug
    var permalink = path.permalink(slug: slug)
    var base = slug.map(Slug.make) ?? path.slug(replacedBy: nil)
    let isReserved =
      note.layout.isPage
      && reserved.contains(permalink.path.split(separator: "/").first?.lowercased() ?? "")
    if base.isEmpty || isReserved || base.utf8.count > 150 {
      base = base.isEmpty ? "note" : DistinctSlugs.shortened(base) + (isReserved ? "-page" : "")
      slug = base
      permalink = path.permalink(slug: slug)
    }
    var number = 1
    while permalink == .home || !addresses.claim(permalink.file) {
      number += 1
      // One try a number is enough: names that clash are few, but for names without a letter.
      slug =
        number < 50
        ? "\(base)-\(number)" : "\(base)-\(String(Self.sum(note.file), radix: 36))-\(number)"
      permalink = path.permalink(slug: slug)
    }
    if slug != note.slug {
      note.head.warn(
        "its address is taken or reserved: it gets the slug \(slug ?? "")",
        at: SourcePosition(line: 1, column: 1), key: "slug", fix: "rename the note")
    }
    note.slug = slug
    note.permalink = permalink
  }

  /// FNV-1a, to tell names apart that slugs do not.
  private static func sum(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  private static func addRedirects(
    _ note: inout Note, _ settings: ForeignSettings, _ addresses: inout PathClaims
  ) {
    let first = SourcePosition(line: 1, column: 1)
    var wanted: [(path: String, origin: SourcePosition, isWritten: Bool)] = []
    if let address = note.address { wanted.append((address, first, note.head.address != nil)) }
    for old in note.head.oldAddresses {
      var path = old.value
      if !path.hasPrefix("/"), !path.contains("://"), settings.system == .hugo {
        path = "/\(LinkBook.folder(note.layout.source))/\(path)"
      }
      wanted.append((path, old.place, true))
    }
    for old in wanted {
      let path = old.path.hasPrefix("/") ? old.path : "/" + old.path
      let permalink = Permalink(path.hasSuffix("/") || path.contains(".") ? path : path + "/")
      if permalink == note.permalink || path == "/" { continue }
      let decoded = NotePaths.percentDecoded(path)
      let isPath =
        !old.path.contains("://") && !path.contains("?") && !path.contains("#")
        && !decoded.contains("\0")
        && decoded.split(separator: "/").allSatisfy {
          $0 != "." && $0 != ".." && $0.utf8.count <= 200
        }
        && path.utf8.count < 800
      if isPath, addresses.claim(Self.file(of: decoded)) {
        note.redirects.append((path, old.origin))
      } else if old.isWritten {
        note.head.warn(
          isPath
            ? "the old address \(old.path.shortened) is also another's: it is left out"
            : "\(old.path.shortened) is no path of this site: it is left out",
          at: old.origin, key: "redirects")
      }
    }
  }

  /// The output's file for an old address, by the rules of redirects.
  private static func file(of path: String) -> String {
    let parts = path.split(separator: "/")
    let joined = parts.joined(separator: "/")
    let isFile = !path.hasSuffix("/") && parts.last?.contains(".") == true
    return isFile ? joined : joined + "/index.html"
  }

  // MARK: Notes

  /// Folders whose sections hand down what keeps notes back.
  private static func heldFolders(
    _ texts: [(layout: ForeignLayout.Note, text: ForeignText, head: NoteHead)]
  ) -> Set<String> {
    Set(texts.filter(\.head.withholdsBelow).map { LinkBook.folder($0.layout.source) })
  }

  private static func isBelow(_ held: Set<String>, _ note: ForeignLayout.Note) -> Bool {
    guard !held.isEmpty else { return false }
    var folder = LinkBook.folder(note.source)
    while true {
      if held.contains(folder) { return true }
      if folder.isEmpty { return false }
      folder = LinkBook.folder(folder)
    }
  }

  /// Whether a note only stood for a list of others: nothing is in it but front matter.
  private static func isEmptyIndex(
    _ note: ForeignLayout.Note, _ text: ForeignText
  ) -> Bool {
    let name = LinkBook.name(note.destination)
    guard name == "_index.md" || note.destination == "content/pages/index.md" else { return false }
    return text.bytes[text.bodyStart...].allSatisfy { $0 <= 0x20 }
  }

  /// A note of a vault is called as its file is, unless its first heading says the same.
  private static func nameByFile(
    _ head: inout NoteHead, _ note: ForeignLayout.Note, _ text: ForeignText
  ) {
    guard head.title == nil else { return }
    let name = LinkBook.withoutAnyEnding(LinkBook.name(note.source))
    let body = text.bytes[text.bodyStart...].drop { $0 <= 0x20 }
    guard !body.starts(with: "# \(name)\n".utf8) else { return }
    head.title = Located(name, at: SourcePosition(line: 1, column: 1))
  }

  private static func entry(_ note: Note) -> LinkBook.Note {
    let head = note.head
    let path = NotePath(note.file)
    return LinkBook.Note(
      source: note.layout.source, file: note.file, permalink: note.permalink,
      title: head.title?.value ?? path.name, aliases: head.aliases.map(\.value),
      mayBeWithheld: head.withheldBecause != nil || head.date != nil || path.date != nil
        || head.embargoedUntil != nil || head.expires != nil || head.tlp != nil,
      address: note.address)
  }
}
