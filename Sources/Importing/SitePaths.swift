import Content
import Linking

/// Names that Dossier can have, made of names that other programs allow.
enum SitePaths {
  /// In bytes; file systems take 255 a name, and Dossier's addresses 200.
  private static let nameLimit = 120
  /// In bytes, of a whole path.
  private static let pathLimit = 900

  /// A path whose every name Dossier reads and links can be written to.
  static func clean(_ path: String) -> String {
    let names = path.split(separator: "/").map { clean(name: String($0)) }
    let joined = names.joined(separator: "/")
    guard joined.utf8.count > pathLimit else { return joined }
    // Of folders in folders without end the first and the last say most.
    return (names.prefix(2) + names.suffix(2)).joined(separator: "/")
  }

  private static func clean(name: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      let isKept =
        scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)
        && !"[]|#?%<>\\:\"*^{}`".unicodeScalars.contains(scalar)
      scalars.append(isKept ? scalar : "-")
    }
    var clean = String(scalars)
    // Dossier passes over hidden names and what editors leave behind.
    if clean.hasPrefix("."), clean != ".well-known" { clean = "-" + clean.dropFirst() }
    if clean.hasSuffix("~") { clean = clean.dropLast() + "-" }
    if clean.hasSuffix(".swp") { clean += "-" }
    guard clean.utf8.count > nameLimit else { return clean }
    let stem = LinkBook.withoutAnyEnding(clean)
    let ending = clean.dropFirst(stem.count)
    guard ending.utf8.count < 20 else { return cut(clean, to: nameLimit) }
    return cut(stem, to: nameLimit - ending.utf8.count) + ending
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var result = ""
    var length = 0
    for character in text {
      length += String(character).utf8.count
      guard length <= limit else { break }
      result.append(character)
    }
    return result.trimmed
  }
}

/// Which paths are taken, so that no two files are one where case does not count, and none is a folder
/// of another.
struct PathClaims {
  private var files: Set<String> = []
  private var folders: Set<String> = []
  /// Where the search for a free number goes on.
  private var numbers: [String: Int] = [:]

  /// Takes a path; false if it, or a folder in it, is taken.
  mutating func claim(_ path: String) -> Bool {
    let key = NameFolding.key(path)
    guard isFree(key) else { return false }
    files.insert(key)
    for folder in Self.folders(of: key) { folders.insert(folder) }
    return true
  }

  /// Takes a path or the first like it that is free: `x-2.md`.
  mutating func claimNear(_ path: String) -> String {
    if claim(path) { return path }
    let stem = LinkBook.withoutAnyEnding(path)
    let isEnding = !path.dropFirst(stem.count).contains("/")
    let (head, tail) = isEnding ? (stem, String(path.dropFirst(stem.count))) : (path, "")
    var number = numbers[NameFolding.key(path)] ?? 1
    while true {
      number += 1
      let other = "\(head)-\(number)\(tail)"
      if claim(other) {
        numbers[NameFolding.key(path)] = number
        return other
      }
    }
  }

  private func isFree(_ key: String) -> Bool {
    !files.contains(key) && !folders.contains(key)
      && !Self.folders(of: key).contains { files.contains($0) }
  }

  private static func folders(of path: String) -> [String] {
    path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) }
  }
}
