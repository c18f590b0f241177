import Content
import Diagnostics
import Markdown

/// The front matter of an imported note, a key a line, each with the place of the original that it
/// came from.
struct FrontMatterText: Sendable {
  struct Line: Sendable {
    let key: String
    let text: String
    let origin: SourcePosition
  }

  private(set) var lines: [Line] = []

  /// What the importer decides besides what the note says.
  struct Additions {
    var slug: String?
    var language: String?
    var redirects: [(path: String, origin: SourcePosition)] = []
    var tags: [String] = []
    var isPage = false
  }

  init(_ head: NoteHead, _ additions: Additions) {
    func add(
      _ key: String, _ text: String?, at origin: SourcePosition = SourcePosition(line: 1, column: 1)
    ) {
      if let text { lines.append(Line(key: key, text: "\(key): \(text)", origin: origin)) }
    }
    add(
      "title", head.title.map { YAMLText.quoted(Self.plain($0.value)) },
      at: head.title?.place ?? SourcePosition(line: 1, column: 1))
    add("date", head.date.map(Self.written))
    add("updated", head.updated.map(Self.written))
    add("slug", additions.slug.map(YAMLText.quoted))
    add("language", head.language ?? additions.language)
    if let reason = head.withheldBecause {
      add("draft", "true   # \(reason.value)", at: reason.place)
    }
    add("embargoed_until", head.embargoedUntil.map(Self.written))
    add("expires", head.expires.map(Self.written))
    add("tlp", head.tlp?.value.rawValue, at: head.tlp?.place ?? SourcePosition(line: 1, column: 1))
    addLabels(head, additions)
    if additions.isPage, let menu = head.menu { add("menu", "\(menu)") }
    add(
      "summary", head.summary.map { YAMLText.quoted(Self.paragraph($0.value)) },
      at: head.summary?.place ?? SourcePosition(line: 1, column: 1))
    addRedirects(additions.redirects)
    var seen: Set<String> = []
    for entry in head.kept {
      guard let key = entry.key.text?.trimmed, seen.insert(key).inserted else { continue }
      lines.append(
        Line(
          key: key, text: "\(YAMLText.quoted(key)): \(YAMLText.flow(entry.value))",
          origin: entry.key.place))
    }
    addPutAside(head.putAside)
  }

  private mutating func addLabels(_ head: NoteHead, _ additions: Additions) {
    let first = SourcePosition(line: 1, column: 1)
    if !head.authors.isEmpty {
      let names = head.authors.map(YAMLText.quoted).joined(separator: ", ")
      lines.append(Line(key: "authors", text: "authors: [\(names)]", origin: first))
    }
    var seen: Set<String> = []
    let tags = (head.tags + head.categories + additions.tags).map(\.trimmed)
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    if !tags.isEmpty {
      let names = tags.map(YAMLText.quoted).joined(separator: ", ")
      lines.append(Line(key: "tags", text: "tags: [\(names)]", origin: first))
    }
  }

  private mutating func addRedirects(_ redirects: [(path: String, origin: SourcePosition)]) {
    guard let first = redirects.first else { return }
    lines.append(Line(key: "redirects", text: "redirects:", origin: first.origin))
    for redirect in redirects {
      lines.append(
        Line(
          key: "redirects", text: "  - \(YAMLText.quoted(redirect.path))", origin: redirect.origin))
    }
  }

  private mutating func addPutAside(_ entries: [YAMLNode.Entry]) {
    guard let first = entries.first else { return }
    lines.append(Line(key: "imported", text: "imported:", origin: first.key.place))
    var seen: Set<String> = []
    for entry in entries {
      guard let key = entry.key.text?.trimmed, key.utf8.count < 200, key != "<<",
        seen.insert(key).inserted
      else { continue }
      lines.append(
        Line(
          key: "imported", text: "  \(YAMLText.quoted(key)): \(YAMLText.flow(entry.value))",
          origin: entry.key.place))
    }
  }

  // MARK: Text

  /// The fences, and what stands between them.
  var text: String {
    lines.isEmpty ? "" : "---\n" + lines.map { $0.text + "\n" }.joined() + "---\n"
  }

  /// How many lines it takes.
  var lineCount: Int { lines.isEmpty ? 0 : lines.count + 2 }

  /// The line of front matter that stands in a line of the file, counted from 1.
  func line(_ number: Int) -> Line? {
    lines.indices.contains(number - 2) ? lines[number - 2] : nil
  }

  /// Takes a line out, and the one above it where that is the key of a list or mapping left empty.
  mutating func remove(_ number: Int) {
    guard lines.indices.contains(number - 2) else { return }
    lines.remove(at: number - 2)
    lines = lines.enumerated().filter { index, line in
      guard line.text == "redirects:" || line.text == "imported:" else { return true }
      return index + 1 < lines.count && lines[index + 1].text.hasPrefix("  ")
    }.map(\.element)
  }

  /// Keeps the note back.
  mutating func withhold(_ reason: String) {
    guard !lines.contains(where: { $0.key == "draft" }) else { return }
    lines.append(
      Line(
        key: "draft", text: "draft: true   # \(reason)", origin: SourcePosition(line: 1, column: 1))
    )
  }

  // MARK: Values

  private static func written(_ moment: Moment) -> String {
    moment.iso.hasSuffix("T00:00:00Z") ? moment.day.iso : moment.iso
  }

  /// A title is one line, and no place for links.
  private static func plain(_ words: String) -> String {
    oneLine(words).replacing("[[", with: "").replacing("]]", with: "")
  }

  /// One paragraph without links and HTML.
  private static func paragraph(_ words: String) -> String {
    var text = ""
    for character in oneLine(words) {
      if "[]<`".contains(character) { text.append("\\") }
      text.append(character)
    }
    if let first = text.first, "#>-+*=|~".contains(first) { text = "\\" + text }
    return text
  }

  private static func oneLine(_ words: String) -> String {
    words.split { $0.isNewline || $0 == "\t" }.map(\.trimmed).joined(separator: " ")
  }
}
