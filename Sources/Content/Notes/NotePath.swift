import Markdown

/// What a note's path says: its name, its date, its permalink.
package struct NotePath {
  private let folders: [Substring]
  private let stem: Substring
  /// `2025-08-11`, where the file's name begins with a day.
  package let date: String?

  /// - Parameter path: `content/briefings/2025/2025-08-11-shells.md`
  package init(_ path: String) {
    var parts = path.split(separator: "/")
    var stem = parts.removeLast()
    if let dot = stem.lastIndex(of: ".") { stem = stem[..<dot] }
    folders = Array(parts.dropFirst())
    let day = stem.prefix(10)
    if day.utf8.count == 10, Moment(String(day), zone: .utc) != nil,
      stem.utf8.count == 10 || stem.utf8.dropFirst(10).first == UInt8(ascii: "-")
    {
      date = String(day)
      self.stem = stem.utf8.count > 11 ? stem.dropFirst(11) : stem
    } else {
      date = nil
      self.stem = stem
    }
  }

  private var standsForFolder: Bool { stem == "index" || stem == "_index" }

  /// The file's name in words, for a note without title: `azerbaijan-weighs-shells` becomes
  /// `azerbaijan weighs shells`.
  package var name: String {
    let name = standsForFolder ? folders.last ?? stem : stem
    return name.split(whereSeparator: { $0 == "-" || $0 == "_" }).joined(separator: " ")
  }

  /// The last part of the permalink.
  package func slug(replacedBy slug: String?) -> String {
    Slug.make(slug ?? String(standsForFolder ? folders.last ?? stem : stem))
  }

  /// `/briefings/2025/shells/`, of a page `/about/`.
  package func permalink(slug: String?) -> Permalink {
    var parts = folders.map { Slug.make(String($0)) }
    // content/briefings/index.md stands for /briefings/, content/pages/index.md for the root.
    let isTop = standsForFolder && parts.count == 1 && slug == nil
    if standsForFolder, parts.count > 1 { parts.removeLast() }
    if parts.first == "pages" { parts.removeFirst() }
    if !isTop { parts.append(self.slug(replacedBy: slug)) }
    let path = parts.filter { !$0.isEmpty }.joined(separator: "/")
    return path.isEmpty ? .home : Permalink("/\(path)/")
  }
}
