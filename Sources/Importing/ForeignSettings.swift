import Building
import Content
import Diagnostics
import Markdown

/// What the other program's configuration says, in our terms.
struct ForeignSettings: Sendable {
  let system: ForeignSystem
  private(set) var title: String?
  private(set) var description: String?
  /// Without a closing slash; nil where none, or none that Dossier can use, is given.
  private(set) var baseURL: String?
  private(set) var language: String?
  private(set) var zone: String?
  private(set) var authors: [String] = []
  private(set) var pageSize: Int?
  /// Hugo's languages besides the main one.
  private(set) var languages: Set<String> = []
  /// The main language's word in names of files: `en` of `x.en.md`.
  private(set) var mainLanguage: String?
  private(set) var contentFolder: String?
  /// Patterns of old addresses by section or collection; "" for all.
  private(set) var permalinks: [String: String] = [:]
  /// Jekyll's collections, and whether their notes are pages.
  private(set) var collections: [String: Bool] = [:]
  /// Jekyll: what is left out, and let in although its name says otherwise.
  private(set) var excluded: [String] = []
  private(set) var included: [String] = []
  /// What the configuration keeps back.
  private(set) var held = HeldPaths()
  /// Hugo: keys of notes that say from when, and until when, they are published.
  private(set) var publicationKeys: Set<String> = []
  private(set) var expiryKeys: Set<String> = []
  /// Obsidian: where templates lie.
  private(set) var templateFolders: Set<String> = []
  /// The configuration's own files.
  private(set) var files: Set<String> = []
  private(set) var diagnostics: [Diagnostic] = []

  /// Where notes' dates without an offset are meant.
  var siteZone: SiteZone { zone.flatMap { SiteZone(named: $0) } ?? .utc }

  /// The path at which the site lay below its host: `/blog`, or empty.
  private(set) var basePath = ""

  init(_ listing: FolderListing, system: ForeignSystem, name: String) {
    self.system = system
    let hidden = Self.hiddenFiles.compactMap { system == .obsidian ? listing.file($0) : nil }
    for entry in listing.entries + hidden {
      guard case .file(let size) = entry.kind, size < 4 << 20,
        Self.isConfiguration(entry.path, of: system),
        let bytes = try? FolderListing.bytes(of: entry)
      else { continue }
      files.insert(entry.path)
      diagnostics.append(
        Diagnostic(
          .note, file: entry.path, line: 1, column: 1,
          system == .obsidian
            ? "it says where templates lie" : "what has a place there becomes content/site.yml"))
      read(bytes, file: entry.path)
    }
    if title == nil { title = name.isEmpty ? nil : name }
    // Hugo's own default.
    if mainLanguage == nil, !languages.isEmpty { mainLanguage = "en" }
  }

  private static func isConfiguration(_ path: String, of system: ForeignSystem) -> Bool {
    switch system {
    case .hugo:
      let isTop = ["hugo", "config"].contains { stem in
        ["toml", "yaml", "yml", "json"].contains { path == "\(stem).\($0)" }
      }
      return isTop
        || path.hasPrefix("config/_default/")
          && [".toml", ".yaml", ".yml", ".json"].contains { path.hasSuffix($0) }
    case .jekyll: return ["_config.yml", "_config.yaml", "_config.toml"].contains(path)
    case .obsidian: return hiddenFiles.contains(path)
    }
  }

  /// Where Obsidian and its most used plugin for templates keep the name of their folder.
  private static let hiddenFiles = [
    ".obsidian/templates.json", ".obsidian/plugins/templater-obsidian/data.json",
  ]

  private mutating func read(_ bytes: [UInt8], file: String) {
    guard case .success(let text) = ReadableText.read(bytes, file: file) else {
      diagnostics.append(
        Diagnostic(
          .warning, file: file, line: 1, column: 1,
          "the configuration is not UTF-8: it is passed over"))
      return
    }
    let (root, faults) =
      file.hasSuffix(".toml")
      ? { (Optional($0.root), $0.diagnostics) }(
        TOMLReader.read(text[...], file: file, firstLine: 1))
      : YAMLReader.read(text[...], file: file, firstLine: 1)
    diagnostics += faults.map { fault in
      var warning = fault
      warning.severity = .warning
      return warning
    }
    let stem = LinkBook.withoutAnyEnding(LinkBook.name(file))
    if system == .hugo, file.hasPrefix("config/_default/cascade"), let root {
      return held.addCascade(root.value("cascade") ?? root)
    }
    for entry in root?.entries ?? [] {
      guard let key = entry.key.text else { continue }
      if system == .hugo, file.hasPrefix("config/_default/"), !["config", "hugo"].contains(stem) {
        if stem.hasPrefix("permalinks") { readPermalink(key, entry.value) }
        if stem.hasPrefix("languages") { languages.insert(key.lowercased()) }
        if stem.hasPrefix("params") { readParameter(key, entry.value) }
        if stem.hasPrefix("frontmatter") { readDateKeys(key, entry.value) }
      } else {
        read(key, entry, file: file)
      }
    }
  }

  // MARK: Keys

  private mutating func read(_ key: String, _ entry: YAMLNode.Entry, file: String) {
    let value = entry.value
    let words = value.words
    switch key.lowercased() {
    case "title": title = title ?? words
    case "description", "tagline": description = description ?? words
    case "baseurl" where system == .hugo: readBaseURL(words ?? "", entry, file: file)
    case "url" where system == .jekyll:
      readBaseURL((words ?? "") + basePath, entry, file: file)
    case "baseurl" where system == .jekyll:
      basePath = "/" + (words ?? "").split(separator: "/").joined(separator: "/")
      if basePath == "/" { basePath = "" }
      if let host = baseURL { readBaseURL(host + basePath, entry, file: file) }
    case "languagecode", "locale", "lang", "language":
      if let tag = words?.replacing("_", with: "-"), LanguageTag.isValid(tag) { language = tag }
    case "defaultcontentlanguage":
      mainLanguage = words
      if language == nil, let words, LanguageTag.isValid(words) { language = words }
    case "timezone":
      if let words, SiteZone(named: words) != nil {
        zone = words
      } else {
        warn("no such time zone is known: dates are read as UTC", entry, file: file)
      }
    case "author", "authors":
      authors += value.items.compactMap { $0.words ?? $0.value("name")?.words }
    case "paginate": pageSize = words.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    case "contentdir": contentFolder = words
    case "languages":
      for item in value.entries { languages.insert((item.key.text ?? "").lowercased()) }
    case "permalinks": for item in value.entries { readPermalink(item.key.text ?? "", item.value) }
    case "permalink": permalinks[""] = words
    case "params": for item in value.entries { readParameter(item.key.text ?? "", item.value) }
    case "collections": readCollections(value)
    case "exclude": excluded += value.items.compactMap(\.words)
    case "include": included += value.items.compactMap(\.words)
    case "defaults": for item in value.items { held.addDefaults(item) }
    case "cascade" where system == .hugo: held.addCascade(value)
    case "ignorefiles" where system == .hugo: readIgnored(value, entry, file: file)
    case "frontmatter" where system == .hugo:
      for item in value.entries { readDateKeys(item.key.text ?? "", item.value) }
    case "folder", "templates_folder":
      if let words { templateFolders.insert(words) }
    case _ where system == .obsidian: break
    default: tellOfRest(key, entry, file: file)
    }
  }

  private mutating func tellOfRest(_ key: String, _ entry: YAMLNode.Entry, file: String) {
    diagnostics.append(
      Diagnostic(
        .note, file: file, line: entry.key.place.line, column: entry.key.place.column,
        "this setting has no place in site.yml: it is left out", key: key))
  }

  private mutating func warn(_ message: String, _ entry: YAMLNode.Entry, file: String) {
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: entry.value.place.line, column: entry.value.place.column,
        message,
        key: entry.key.text))
  }

  private mutating func readBaseURL(_ words: String, _ entry: YAMLNode.Entry, file: String) {
    if let read = BaseURL.read(words) {
      baseURL = read
      if system == .hugo {
        let path = read.split(separator: "/").dropFirst(2).joined(separator: "/")
        basePath = path.isEmpty ? "" : "/" + path
      }
    } else if !words.isEmpty, words != "/" {
      warn("this cannot be base_url, which is \(BaseURL.wanted): it is left out", entry, file: file)
    }
  }

  private mutating func readParameter(_ key: String, _ value: YAMLNode) {
    switch key.lowercased() {
    case "description", "subtitle": description = description ?? value.words
    case "author", "authors":
      if authors.isEmpty {
        authors = value.items.compactMap { $0.words ?? $0.value("name")?.words }
      }
    default: break
    }
  }

  private mutating func readPermalink(_ key: String, _ value: YAMLNode) {
    if let words = value.words { permalinks[key] = words }
    // Newer Hugo keeps those of pages and of lists apart.
    guard key == "page" else { return }
    for entry in value.entries {
      if let section = entry.key.text, let words = entry.value.words { permalinks[section] = words }
    }
  }

  private mutating func readCollections(_ value: YAMLNode) {
    for item in value.items {
      if let name = item.words { collections[name] = false }
    }
    for entry in value.entries {
      guard let name = entry.key.text else { continue }
      collections[name] = entry.value.value("output")?.words?.lowercased() == "true"
      if let pattern = entry.value.value("permalink")?.words { permalinks[name] = pattern }
    }
  }

  /// `[frontmatter]`: the keys that each of Hugo's dates is taken from.
  private mutating func readDateKeys(_ key: String, _ value: YAMLNode) {
    let always: Set<String> = ["date", "publishdate", "pubdate", "published", "expirydate"]
    let names = value.items.compactMap { $0.words?.lowercased() }
      .filter { !$0.hasPrefix(":") && !always.contains($0) }
    switch key.lowercased() {
    case "date", "publishdate": publicationKeys.formUnion(names)
    case "expirydate": expiryKeys.formUnion(names)
    default: break
    }
  }

  private mutating func readIgnored(_ value: YAMLNode, _ entry: YAMLNode.Entry, file: String) {
    for expression in value.items.compactMap(\.words) where !held.addIgnored(expression) {
      warn(
        "\(expression.shortened) is not understood: all notes are imported as drafts", entry,
        file: file)
    }
  }

  /// How many of the configuration's files a listing holds.
  func filesListed(in listing: FolderListing) -> Int {
    listing.entries.count { files.contains($0.path) }
  }

  // MARK: site.yml

  /// The settings of the new site.
  var text: String {
    var lines: [String] = []
    func add(_ key: String, _ value: String?) {
      if let value { lines.append("\(key): \(YAMLText.quoted(value))") }
    }
    add("title", title)
    add("description", description)
    add("base_url", baseURL)
    add("language", language)
    add("timezone", zone)
    if !authors.isEmpty {
      lines.append("authors: [\(authors.map(YAMLText.quoted).joined(separator: ", "))]")
    }
    if let pageSize { lines.append("page_size: \(pageSize)") }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension LinkBook {
  /// `hugo` of `hugo.toml`.
  static func withoutAnyEnding(_ name: String) -> String {
    name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
  }
}
