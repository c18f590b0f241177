import Content
import Diagnostics
import Markdown

/// What a note's front matter says, in our terms, whichever program wrote it.
///
/// In: the foreign keys. Out: those that mean something to Dossier, typed; all others as they are;
/// and a warning for each that could not be taken over as it was meant.
struct NoteHead {
  var title: Located<String>?
  var slug: String?
  var date: Moment?
  var updated: Moment?
  var embargoedUntil: Moment?
  var expires: Moment?
  var tlp: Located<TLP>?
  /// Why the note must not be published; nil where nothing says so.
  var withheldBecause: Located<String>?
  var authors: [String] = []
  var tags: [String] = []
  var categories: [String] = []
  var language: String?
  var summary: Located<String>?
  /// Where it was before, by its author's word: Hugo's `url`, Jekyll's `permalink`.
  var address: Located<String>?
  /// Hugo's `aliases`, Jekyll's `redirect_from`.
  var oldAddresses: [Located<String>] = []
  /// Obsidian's `aliases`: other names by which links find the note.
  var aliases: [Located<String>] = []
  /// Its place in a menu.
  var menu: Int?
  /// Keys that mean nothing to Dossier and can be mistaken for nothing.
  var kept: [YAMLNode.Entry] = []
  /// Keys that mean something else to Dossier.
  var putAside: [YAMLNode.Entry] = []
  /// Whether what lies below a section is withheld with it (Hugo's `cascade`).
  var withholdsBelow = false
  private(set) var diagnostics: [Diagnostic]

  private let file: String
  private let system: ForeignSystem
  private let zone: SiteZone

  init(_ text: ForeignText, file: String, settings: ForeignSettings) {
    self.file = file
    system = settings.system
    zone = settings.siteZone
    diagnostics = text.diagnostics
    for entry in text.fields {
      guard let key = entry.key.text?.trimmed, !key.isEmpty else { continue }
      read(key, entry)
    }
    readDates(named: settings, in: text.fields)
    if let place = text.condition {
      withhold("what it shows depended on a condition (Liquid)", at: place)
    }
    if text.isDoubtful, withheldBecause == nil {
      withheldBecause = Located(
        "its front matter could not be read whole", at: SourcePosition(line: 1, column: 1))
      warn(
        "front matter could not be read whole: the note is imported as a draft",
        at: SourcePosition(line: 1, column: 1), key: "draft",
        fix: "mend it and take out `draft: true`")
    }
  }

  mutating func warn(
    _ message: String, at place: SourcePosition, key: String? = nil, fix: String? = nil
  ) {
    diagnostics.append(
      Diagnostic(
        .warning, file: file, line: place.line, column: place.column, message, key: key,
        suggestion: fix))
  }

  /// Keeps the note back.
  mutating func withhold(_ reason: String, at place: SourcePosition, key: String? = nil) {
    guard withheldBecause == nil else { return }
    withheldBecause = Located(reason, at: place)
    warn("\(reason): the note is imported as a draft", at: place, key: key)
  }

  private mutating func read(_ key: String, _ entry: YAMLNode.Entry) {
    let value = entry.value
    let lower = key.lowercased()
    switch lower {
    case "title": readTitle(entry)
    case "slug": readSlug(entry)
    case "date": readDate(entry, \.date, withholds: system != .obsidian)
    case "created" where system == .obsidian && date == nil && Self.date(value, zone) != nil:
      date = Self.date(value, zone)
    case "lastmod", "last_modified_at", "last-modified", "modified", "updated":
      readDate(entry, \.updated, withholds: false)
    case "publishdate", "pubdate", "embargoed_until":
      readDate(entry, \.embargoedUntil, withholds: true)
    case "expirydate", "unpublishdate", "expires": readDate(entry, \.expires, withholds: true)
    case "draft": readFlag(entry, key: lower, withholdsIf: true)
    case "published" where system == .hugo && Self.date(value, zone) != nil:
      readDate(entry, \.embargoedUntil, withholds: true)
    case "published", "publish": readFlag(entry, key: lower, withholdsIf: false)
    case "headless", "private", "hidden", "unlisted":
      readFlag(entry, key: lower, withholdsIf: true)
    case "build", "_build": readBuild(entry)
    case "cascade": readCascade(entry)
    case "visibility", "status": readStatus(entry, key: lower)
    case "password" where value.words != nil:
      withhold("a password guarded it", at: entry.key.place, key: lower)
      putAside.append(entry)
    case "tlp", "classification", "marking": readMarking(entry, key: lower)
    case "tags", "tag": tags += labels(value, key: lower)
    case "categories", "category": categories += labels(value, key: lower)
    case "author", "authors": readAuthors(entry)
    case "lang", "language", "locale": readLanguage(entry)
    case "summary", "description", "excerpt": readSummary(entry, key: lower)
    case "url" where system == .hugo, "permalink" where system != .obsidian:
      address = value.words.map { Located($0, at: value.place) }
    case "aliases", "alias":
      let names = value.items.compactMap { item in
        item.words.map { Located($0, at: item.place) }
      }
      if system == .obsidian { aliases += names } else { oldAddresses += names }
      if system == .obsidian { kept.append(entry) }
    case "redirect_from", "redirects":
      oldAddresses += value.items.compactMap { item in
        item.words.map { Located($0, at: item.place) }
      }
    case "menu": readMenu(entry)
    default: keep(entry)
    }
  }

  // MARK: Kinds of value

  private mutating func keep(_ entry: YAMLNode.Entry) {
    guard let key = entry.key.text else { return }
    if NoteKeys.isHarmless(key) {
      kept.append(entry)
    } else {
      setAside(entry, "the key \"\(key)\" would mean something else here, or be taken for it")
    }
  }

  mutating func setAside(_ entry: YAMLNode.Entry, _ why: String) {
    putAside.append(entry)
    warn(
      "\(why): it is kept as imported.\(entry.key.text ?? "")", at: entry.key.place,
      key: entry.key.text)
  }

  private mutating func readTitle(_ entry: YAMLNode.Entry) {
    if let words = entry.value.words {
      title = Located(words, at: entry.value.place)
    } else if !entry.value.isEmpty {
      setAside(entry, "a title is one text")
    }
  }

  private mutating func readSlug(_ entry: YAMLNode.Entry) {
    guard let words = entry.value.words else {
      if !entry.value.isEmpty { setAside(entry, "a slug is one word") }
      return
    }
    let last = words.split(separator: "/").last.map(String.init) ?? ""
    slug = Slug.make(last).isEmpty ? nil : last
    if words.contains("/") || slug == nil {
      warn(
        "the slug \"\(words)\" is no single name", at: entry.value.place, key: "slug",
        fix: slug.map { "its last part, \($0), is taken" } ?? "the file's name is taken")
    }
  }

  private mutating func readDate(
    _ entry: YAMLNode.Entry, _ target: WritableKeyPath<NoteHead, Moment?>, withholds: Bool
  ) {
    guard let words = entry.value.words else {
      if !entry.value.isEmpty || (withholds && entry.value.text?.isEmpty == false) {
        setAside(entry, "a date is one text")
      }
      return
    }
    if let moment = ForeignDate.read(words, zone: zone) {
      self[keyPath: target] = moment
      return
    }
    setAside(entry, "\"\(words.shortened)\" is not a date that can be read")
    if withholds {
      withhold("it may have been kept back until a date", at: entry.value.place)
    }
  }

  /// Keys by which Hugo's configuration says when a note is published, besides those that always do.
  private mutating func readDates(named settings: ForeignSettings, in fields: [YAMLNode.Entry]) {
    for entry in fields {
      let key = entry.key.text?.trimmed.lowercased() ?? ""
      let isFirst = settings.publicationKeys.contains(key)
      guard isFirst || settings.expiryKeys.contains(key), !entry.value.isEmpty else { continue }
      guard let moment = Self.date(entry.value, zone) else {
        withhold("it may have been kept back until a date", at: entry.value.place, key: key)
        continue
      }
      if isFirst {
        embargoedUntil = max(embargoedUntil ?? moment, moment)
      } else {
        expires = min(expires ?? moment, moment)
      }
    }
  }

  private static func date(_ value: YAMLNode, _ zone: SiteZone) -> Moment? {
    value.words.flatMap { ForeignDate.read($0, zone: zone) }
  }

  /// A key that is true or false in any of YAML's spellings.
  private mutating func readFlag(
    _ entry: YAMLNode.Entry, key: String, withholdsIf: Bool
  ) {
    guard let words = entry.value.words?.lowercased() else {
      // What holds neither word may be meant to hold the note back, but for an empty key.
      if !entry.value.isEmpty, entry.value.text == nil {
        withhold("\(key) is neither true nor false", at: entry.value.place, key: key)
        putAside.append(entry)
      }
      return
    }
    switch words {
    case "true", "yes", "on", "1", "y":
      if withholdsIf { withhold("\(key): \(words)", at: entry.key.place, key: key) }
    case "false", "no", "off", "0", "n":
      if !withholdsIf { withhold("\(key): \(words)", at: entry.key.place, key: key) }
    default:
      withhold("\(key) is neither true nor false", at: entry.value.place, key: key)
      putAside.append(entry)
    }
  }

  /// Hugo's `build: {render: never, list: never}`.
  private mutating func readBuild(_ entry: YAMLNode.Entry) {
    let isHeld = ["render", "list"].contains { part in
      guard let words = entry.value.value(part)?.words?.lowercased() else { return false }
      return !["always", "true"].contains(words)
    }
    if isHeld {
      withhold("its build options keep it off the site or its lists", at: entry.key.place)
    }
    putAside.append(entry)
  }

  private mutating func readCascade(_ entry: YAMLNode.Entry) {
    for item in entry.value.items {
      let fields = item.entries + (item.value("params")?.entries ?? [])
      guard fields.contains(where: { NoteKeys.mayWithhold($0.key.text ?? "") }) else { continue }
      withholdsBelow = true
    }
    if withholdsBelow {
      warn(
        "it hands down keys that may keep notes back: those below it are imported as drafts",
        at: entry.key.place, key: "cascade", fix: "take out `draft: true` where it is not meant")
    } else {
      warn(
        "keys are not handed down to other notes here", at: entry.key.place, key: "cascade",
        fix: "write them into the notes")
    }
    kept.append(entry)
  }

  private mutating func readStatus(_ entry: YAMLNode.Entry, key: String) {
    let words = entry.value.words?.lowercased() ?? ""
    let isHeld = ["draft", "private", "hidden", "unpublished", "protected", "password"]
      .contains(words)
    if isHeld || (key == "visibility" && !words.isEmpty && words != "public") {
      withhold("\(key): \(words)", at: entry.key.place, key: key)
    }
    guard !entry.value.isEmpty, words != "public", words != "published" else { return }
    setAside(entry, "\(key) has another meaning here")
  }

  private mutating func readMarking(_ entry: YAMLNode.Entry, key: String) {
    if let marking = TLP(marking: entry.value.words ?? "") {
      // Of two markings the stricter holds.
      if marking >= tlp?.value ?? .clear { tlp = Located(marking, at: entry.value.place) }
    } else if !entry.value.isEmpty {
      withhold(
        "\(key) is no marking of the Traffic Light Protocol", at: entry.value.place, key: key)
      putAside.append(entry)
    }
  }

  private mutating func readLanguage(_ entry: YAMLNode.Entry) {
    guard let words = entry.value.words else { return }
    let tag = words.replacing("_", with: "-")
    if LanguageTag.isValid(tag) {
      language = tag
    } else {
      setAside(entry, "\"\(words.shortened)\" is no language tag")
    }
  }

  private mutating func readSummary(_ entry: YAMLNode.Entry, key: String) {
    guard let words = entry.value.words else {
      if !entry.value.isEmpty { setAside(entry, "\(key) is not one text") }
      return
    }
    // Of several the one that its author wrote to be shown.
    if summary == nil || key == "summary" {
      summary = Located(words, at: entry.value.place)
    } else {
      putAside.append(entry)
    }
  }

  private mutating func readAuthors(_ entry: YAMLNode.Entry) {
    for item in entry.value.items {
      if let name = item.words ?? item.value("name")?.words {
        authors.append(name)
      } else {
        warn("an author without a name is left out", at: item.place, key: "authors")
      }
    }
  }

  private mutating func readMenu(_ entry: YAMLNode.Entry) {
    guard !entry.value.isEmpty else { return }
    let inner = entry.value.entries.first?.value
    let weight = (inner?.value("weight") ?? entry.value.value("weight"))?.words.flatMap { Int($0) }
    menu = weight.map { max(0, $0) } ?? 1
    putAside.append(entry)
  }

  /// Tags and categories: a list, or one text with several in it.
  private func labels(_ value: YAMLNode, key: String) -> [String] {
    if let text = value.words {
      switch system {
      case .hugo: return text.split(separator: ",").map(\.trimmed)
      case .jekyll:
        return key == "category" ? [text] : text.split { $0 == " " || $0 == "," }.map(\.trimmed)
      case .obsidian:
        return text.split { $0 == " " || $0 == "," }.map { String($0.drop { $0 == "#" }) }
      }
    }
    return value.items.flatMap { item -> [String] in
      if let words = item.words { return [String(words.drop { $0 == "#" })] }
      if let name = item.value("name")?.words ?? item.value("title")?.words { return [name] }
      return item.items.compactMap(\.words)
    }
  }
}

extension String {
  /// For messages: the first forty characters.
  var shortened: String { count > 40 ? prefix(40) + "…" : self }
}
