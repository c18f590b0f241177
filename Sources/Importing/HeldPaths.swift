import Content
import Markdown

/// Which notes the configuration of the other program keeps back, or may keep back.
struct HeldPaths: Sendable {
  private struct Scope: Sendable {
    let patterns: [PathPattern]
    /// Jekyll's kind of note; nil for all.
    let type: String?
  }

  private var scopes: [Scope] = []
  private var ignored: [PathPattern] = []

  /// Jekyll hands keys down to what a scope takes in: a folder, or a glob, and a kind of note.
  mutating func addDefaults(_ item: YAMLNode) {
    guard Self.holds(item.value("values")?.entries ?? []) else { return }
    let scope = item.value("scope")
    let path = Self.plain(scope?.value("path")?.words ?? "")
    let patterns =
      path.isEmpty
      ? [PathPattern.everything]
      : PathPattern.globs(path) + PathPattern.globs(path + "/*")
    scopes.append(Scope(patterns: patterns, type: scope?.value("type")?.words?.lowercased()))
  }

  /// Hugo hands keys down from its configuration: by a path, or to all notes.
  mutating func addCascade(_ value: YAMLNode) {
    for item in value.items {
      guard Self.holds(item.entries + (item.value("params")?.entries ?? [])) else { continue }
      let targets = (item.value("target") ?? item.value("_target"))?.items ?? []
      let paths = targets.map { $0.value("path")?.words }
      guard !paths.isEmpty, !paths.contains(nil) else {
        scopes.append(Scope(patterns: [.everything], type: nil))
        continue
      }
      scopes.append(
        Scope(patterns: paths.flatMap { PathPattern.globs($0 ?? "*") }, type: nil))
    }
  }

  /// Hugo's `ignoreFiles`; false where the expression is not understood, and all files are held.
  mutating func addIgnored(_ expression: String) -> Bool {
    let patterns = RegexPatterns.read(expression)
    ignored += patterns ?? [.everything]
    return patterns != nil
  }

  /// Whether a note of Jekyll's, by its path and its collection ("" for pages), is held.
  func holdsDefault(_ path: String, section: String) -> Bool {
    let type = section.isEmpty ? "pages" : section.lowercased()
    return scopes.contains { scope in
      (scope.type == nil || scope.type == type || scope.type.map { $0 + "s" } == type)
        && scope.patterns.contains { $0.matches(path) }
    }
  }

  /// Whether a note of Hugo's is held, by its path in the content.
  func holdsByCascade(_ path: String) -> Bool {
    guard !scopes.isEmpty else { return false }
    let stem = "/" + LinkBook.withoutAnyEnding(path)
    let name = LinkBook.name(stem)
    let isIndex = name.hasPrefix("index") || name.hasPrefix("_index")
    let names = ["/" + path, stem, isIndex ? "/" + LinkBook.folder(path) : stem]
    return scopes.contains { scope in
      scope.patterns.contains { pattern in
        names.contains { pattern.matches($0) || pattern.matches(String($0.dropFirst())) }
      }
    }
  }

  /// Whether `ignoreFiles` may leave a file out, by its path from the site.
  func ignores(_ path: String) -> Bool {
    ignored.contains { $0.matches("/" + path) }
  }

  /// Whether keys hold what they are handed down to: all that may, but for words that say it may be
  /// published.
  private static func holds(_ entries: [YAMLNode.Entry]) -> Bool {
    entries.contains { entry in
      let key = entry.key.text?.lowercased() ?? ""
      let words = entry.value.words?.lowercased() ?? ""
      if ["published", "publish"].contains(key) { return !["true", "yes", "on"].contains(words) }
      if ["draft", "private", "hidden", "unlisted", "headless"].contains(key) {
        return !["false", "no", "off"].contains(words)
      }
      return NoteKeys.mayWithhold(key)
    }
  }

  /// `drafts` of `./drafts/`.
  private static func plain(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}
