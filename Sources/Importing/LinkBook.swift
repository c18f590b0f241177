import Content
import Linking
import Markdown

/// Where everything of the foreign folder is in the site: found by its old path, its old address, its
/// name, or what its author calls it.
struct LinkBook: Sendable {
  struct Note: Sendable {
    /// From the folder whose notes link to each other: Hugo's content/, Jekyll's root, the vault.
    let source: String
    /// `content/briefings/x.md`
    let file: String
    let permalink: Permalink
    let title: String
    /// Other names by which links find it.
    let aliases: [String]
    /// Whether a build may leave it out, now or later.
    let mayBeWithheld: Bool
    /// Where it was published before: `/posts/x/`.
    let address: String?
  }

  struct Asset: Sendable {
    let source: String
    /// Where it is published before and after, from the root: `/images/x.png`.
    let address: String
    /// Whether a note's link can lead to it.
    let isLinkable: Bool
  }

  enum Target: Sendable {
    case note(Int)
    case asset(Int)
  }

  let notes: [Note]
  let assets: [Asset]
  /// The path at which the old site lay below its host: `/blog`, or empty.
  let basePath: String
  private var noteOfSource: [String: Int] = [:]
  private var assetOfSource: [String: Int] = [:]
  private var ofAddress: [String: Target] = [:]
  /// By the file's name without its ending, in lower case; several notes in the order of their depth.
  private var notesOfName: [String: [Int]] = [:]
  private var noteOfAlias: [String: Int] = [:]
  private var assetsOfName: [String: [Int]] = [:]
  private var countOfKey: [String: Int] = [:]
  private let registry = EntityRegistry([], kinds: EntityKind.builtIn)

  init(notes: [Note], assets: [Asset], basePath: String) {
    self.notes = notes
    self.assets = assets
    self.basePath = basePath
    for (index, note) in notes.enumerated() {
      let key = Self.key(note.source)
      if noteOfSource[key] == nil { noteOfSource[key] = index }
      for address in [note.address, note.permalink.path].compactMap({ $0 }) {
        let key = Self.addressKey(address)
        if ofAddress[key] == nil { ofAddress[key] = .note(index) }
      }
      notesOfName[Self.key(Self.stem(note.source)), default: []].append(index)
      for alias in note.aliases where noteOfAlias[Self.key(alias)] == nil {
        noteOfAlias[Self.key(alias)] = index
      }
      let slug = note.permalink.path.split(separator: "/").last.map(String.init) ?? ""
      for key in Set([note.permalink.path, slug, note.title].map(NameFolding.key)) {
        countOfKey[key, default: 0] += 1
      }
    }
    for (index, asset) in assets.enumerated() where asset.isLinkable {
      if assetOfSource[Self.key(asset.source)] == nil {
        assetOfSource[Self.key(asset.source)] = index
      }
      let key = Self.addressKey(asset.address)
      if ofAddress[key] == nil { ofAddress[key] = .asset(index) }
      assetsOfName[Self.key(Self.name(asset.source)), default: []].append(index)
    }
    for (name, found) in notesOfName where found.count > 1 {
      notesOfName[name] = found.sorted {
        Self.depth(notes[$0].source) < Self.depth(notes[$1].source)
      }
    }
    for (name, found) in assetsOfName where found.count > 1 {
      assetsOfName[name] = found.sorted {
        Self.depth(assets[$0].source) < Self.depth(assets[$1].source)
      }
    }
  }

  // MARK: Links with a path

  /// What a Markdown link's path leads to, as a path of the folder or as an address of the old site.
  func target(ofPath path: String, from note: Note) -> Target? {
    let decoded = NotePaths.percentDecoded(path)
    guard !decoded.isEmpty else { return nil }
    let folder = Self.folder(note.source)
    let inFolder = decoded.hasPrefix("/") ? nil : Self.resolve(decoded, from: folder)
    for candidate in [inFolder, Self.resolve(decoded, from: "")].compactMap({ $0 }) {
      if let found = file(candidate) { return found }
    }
    let old = decoded.hasPrefix("/") ? decoded : (note.address ?? "/" + folder + "/") + decoded
    guard let absolute = Self.resolve(old, from: ""), !absolute.isEmpty else { return nil }
    var keys = [Self.addressKey("/" + absolute)]
    if !basePath.isEmpty, ("/" + absolute).hasPrefix(basePath + "/") {
      keys.append(Self.addressKey(String(("/" + absolute).dropFirst(basePath.count))))
    }
    for key in keys {
      if let found = ofAddress[key] ?? ofAddress[key + "/index"] { return found }
    }
    return nil
  }

  /// A file of the folder by its path, its ending and `index.md` left out at will.
  private func file(_ path: String) -> Target? {
    let key = Self.key(path)
    if let note = noteOfSource[key] { return .note(note) }
    if let asset = assetOfSource[key] { return .asset(asset) }
    for ending in [".md", ".markdown", "/index.md", "/_index.md"] {
      if let note = noteOfSource[key + ending] { return .note(note) }
    }
    return nil
  }

  // MARK: Links with a name

  /// What a wikilink or a reference leads to: a path from the note or the root, the end of a path, a
  /// name (of several files the one that lies highest), or an alias.
  func target(ofName name: String, from note: Note) -> Target? {
    let name = name.trimmed
    guard !name.isEmpty else { return nil }
    if name.contains("/") {
      let folder = Self.folder(note.source)
      for candidate in [Self.resolve(name, from: ""), Self.resolve(name, from: folder)] {
        if let candidate, let found = file(candidate) { return found }
      }
      let key = "/" + Self.key(name)
      let last = Self.key(Self.name(name))
      if let found = notesOfName[Self.withoutEnding(last)]?.first(where: {
        ("/" + Self.withoutEnding(Self.key(notes[$0].source))).hasSuffix(Self.withoutEnding(key))
      }) {
        return .note(found)
      }
      return assetsOfName[last]?.first { ("/" + Self.key(assets[$0].source)).hasSuffix(key) }
        .map { .asset($0) }
    }
    let key = Self.key(name)
    if let found = notesOfName[key]?.first { return .note(found) }
    if let found = notesOfName[Self.withoutEnding(key)]?.first, key != Self.withoutEnding(key) {
      return .note(found)
    }
    if let found = assetsOfName[key]?.first { return .asset(found) }
    return noteOfAlias[key].map { .note($0) }
  }

  /// Whether `[[title]]` leads to this note in the site as it does now.
  func isPlainName(_ name: String, of note: Int) -> Bool {
    guard name == notes[note].title, !notes[note].mayBeWithheld,
      countOfKey[NameFolding.key(name)] == 1, registry.resolve(name) == .nothing
    else { return false }
    return true
  }

  /// Whether an attachment's name alone leads to it in the site.
  func isPlainName(_ name: String, ofAsset asset: Int) -> Bool {
    Self.name(assets[asset].address) == name && assetsOfName[Self.key(name)]?.count == 1
  }

  // MARK: Paths

  /// A path from a folder without `.` and `..`; nil where it leaves the root.
  static func resolve(_ path: String, from folder: String) -> String? {
    var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }

  static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The name without its ending; of a bundle's index, the folder's.
  static func stem(_ path: String) -> String {
    let stem = withoutEnding(name(path))
    return ["index", "_index"].contains(stem) && path.contains("/") ? name(folder(path)) : stem
  }

  private static func withoutEnding(_ path: String) -> String {
    for ending in [".md", ".markdown"] where path.hasSuffix(ending) {
      return String(path.dropLast(ending.count))
    }
    return path
  }

  private static func depth(_ path: String) -> Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

  private static func key(_ path: String) -> String { NameFolding.key(path) }

  /// `/Posts/X/`, `/posts/x`, `/posts/x.html` and `/posts/x/index.html` are one address.
  private static func addressKey(_ address: String) -> String {
    var key = NameFolding.key(NotePaths.percentDecoded(address))
    if key.hasSuffix("/index.html") { key = String(key.dropLast("index.html".count)) }
    if key.hasSuffix(".html") { key = String(key.dropLast(".html".count)) }
    while key.utf8.count > 1, key.hasSuffix("/") { key.removeLast() }
    return key
  }
}
