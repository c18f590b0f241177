import Content
import Markdown

/// Where a note was published before, by the other program's rules and its configuration.
struct OldAddresses {
  private let settings: ForeignSettings

  init(_ settings: ForeignSettings) {
    self.settings = settings
  }

  /// `/posts/x/`, `/2020/01/02/x.html`; nil where it is not known.
  func address(of note: ForeignLayout.Note, _ head: NoteHead) -> String? {
    let path = settings.system == .hugo ? Self.plain(note, settings) : note.source
    if let own = head.address?.value {
      if own.contains("://") { return nil }
      let filled = own.contains(":") ? fill(own, note, head, path: path) : own
      return filled.hasPrefix("/") ? filled : "/" + filled
    }
    switch settings.system {
    case .obsidian: return nil
    case .hugo: return ofHugo(note, head, path: path)
    case .jekyll: return ofJekyll(note, head, path: path)
    }
  }

  /// The path within Hugo's content, its language in front.
  private static func plain(_ note: ForeignLayout.Note, _ settings: ForeignSettings) -> String {
    let path = note.destination
    for prefix in ["content/briefings/", "content/pages/"] where path.hasPrefix(prefix) {
      return String(path.dropFirst(prefix.count))
    }
    return path
  }

  private func ofHugo(_ note: ForeignLayout.Note, _ head: NoteHead, path: String) -> String {
    let stem = LinkBook.withoutAnyEnding(path)
    let isIndex = ["index", "_index"].contains(LinkBook.name(stem))
    if note.destination == "content/pages/index.md" { return "/" }
    if !isIndex || LinkBook.name(stem) == "index",
      let pattern = settings.permalinks[note.section]
    {
      return fill(pattern, note, head, path: path)
    }
    var parts = stem.split(separator: "/").map { Self.urlized(String($0)) }
    // The main language's own folder is no part of addresses.
    if let main = settings.mainLanguage?.lowercased(), settings.languages.contains(main),
      parts.first == main, parts.count > 1
    {
      parts.removeFirst()
    }
    if isIndex { parts.removeLast() }
    if let slug = head.slug, !parts.isEmpty { parts[parts.count - 1] = Self.urlized(slug) }
    return parts.isEmpty ? "/" : "/\(parts.joined(separator: "/"))/"
  }

  private func ofJekyll(_ note: ForeignLayout.Note, _ head: NoteHead, path: String) -> String {
    if note.section.isEmpty {
      let stem = LinkBook.withoutAnyEnding(path)
      if stem == "index" { return "/" }
      if LinkBook.name(stem) == "index" { return "/\(LinkBook.folder(stem))/" }
      let isPretty =
        ["pretty"].contains(settings.permalinks[""] ?? "")
        || settings.permalinks[""]?.hasSuffix("/") == true
      return isPretty ? "/\(stem)/" : "/\(stem).html"
    }
    if note.section != "posts" {
      return fill(
        settings.permalinks[note.section] ?? "/:collection/:path.html", note, head, path: path)
    }
    let pattern =
      switch settings.permalinks["posts"] ?? settings.permalinks[""] ?? "date" {
      case "date": "/:categories/:year/:month/:day/:title.html"
      case "pretty": "/:categories/:year/:month/:day/:title/"
      case "ordinal": "/:categories/:year/:y_day/:title.html"
      case "none": "/:categories/:title.html"
      case let own: own
      }
    return fill(pattern, note, head, path: path)
  }

  /// A pattern with its words filled in. What is not known is left out.
  private func fill(
    _ pattern: String, _ note: ForeignLayout.Note, _ head: NoteHead, path: String
  ) -> String {
    let name = NotePath(note.destination)
    let day = (head.date ?? name.date.flatMap { Moment($0, zone: settings.siteZone) })?.day
    let stem = LinkBook.stem(path)
    let isDated = settings.system == .jekyll && name.date != nil
    let file = isDated && stem.count > 11 ? String(stem.dropFirst(11)) : stem
    let title = settings.system == .jekyll ? head.slug ?? file : head.title?.value ?? file
    var result = ""
    var rest = pattern[...]
    while let colon = rest.firstIndex(of: ":") {
      result += rest[..<colon]
      rest = rest[rest.index(after: colon)...]
      let word = rest.prefix { $0.isLetter || $0 == "_" }
      rest = rest[word.endIndex...]
      switch word {
      case "year": result += day.map { "\($0.year)" } ?? ""
      case "short_year": result += day.map { Self.padded($0.year % 100) } ?? ""
      case "month": result += day.map { Self.padded($0.month) } ?? ""
      case "i_month": result += day.map { "\($0.month)" } ?? ""
      case "day": result += day.map { Self.padded($0.day) } ?? ""
      case "i_day": result += day.map { "\($0.day)" } ?? ""
      case "title": result += Self.urlized(title)
      case "slug": result += Self.urlized(head.slug ?? (settings.system == .hugo ? title : file))
      case "slugorfilename", "slugorcontentbasename": result += Self.urlized(head.slug ?? file)
      case "filename", "contentbasename", "name", "basename": result += Self.urlized(file)
      case "section": result += note.section
      case "sections": result += LinkBook.folder(path)
      case "collection": result += note.section
      case "path":
        let inner = path.split(separator: "/").dropFirst().joined(separator: "/")
        result += LinkBook.withoutAnyEnding(inner)
      case "output_ext": result += ".html"
      case "categories": result += head.categories.map(Self.urlized).joined(separator: "/")
      default: break
      }
    }
    result += rest
    let isFolder = result.hasSuffix("/")
    let joined = result.split(separator: "/").joined(separator: "/")
    return "/" + joined + (isFolder && !joined.isEmpty ? "/" : "")
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// As Hugo and Jekyll write names into addresses.
  private static func urlized(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || "-_.".unicodeScalars.contains(scalar)
      {
        result.unicodeScalars.append(scalar)
      } else if !result.hasSuffix("-") {
        result += "-"
      }
    }
    return result.trimmingCharacters(of: "-")
  }
}
