/// A page's place in the site: a path from the root that ends in `/`, or a file's.
package struct Permalink: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// `/countries/azerbaijan/`
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The address that a relative or root-relative path of a link means on a page.
  package init(resolving path: String, on page: Permalink) {
    var parts = path.hasPrefix("/") ? [] : page.path.split(separator: "/")
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if !parts.isEmpty { parts.removeLast() }
      default: parts.append(part)
      }
    }
    self.init(parts.isEmpty ? "/" : "/" + parts.joined(separator: "/") + "/")
  }

  package static let home = Permalink("/")

  package var description: String { path }

  /// A folder in this one: `/tags/` and `iran` make `/tags/iran/`.
  package func folder(_ name: String) -> Permalink { Permalink("\(path)\(name)/") }

  /// The page `number` of a list that begins here: itself, then `page/2/`.
  package func page(_ number: Int) -> Permalink {
    number == 1 ? self : Permalink("\(path)page/\(number)/")
  }

  /// The file of the output that answers for this address.
  package var file: String {
    path.hasSuffix("/") ? String(path.dropFirst()) + "index.html" : String(path.dropFirst())
  }

  /// The address that a file of the output answers for.
  package static func of(file: String) -> Permalink {
    file == "index.html" || file.hasSuffix("/index.html")
      ? Permalink("/" + file.dropLast("index.html".count)) : Permalink("/" + file)
  }

  /// How many folders below the root the page lies: 0 for the home page and for files beside it.
  package var depth: Int {
    path.utf8.count { $0 == UInt8(ascii: "/") } - 1
  }

  /// The way from this page to the root: `../../`, or `./` at the root.
  package var toRoot: String {
    depth == 0 ? "./" : String(repeating: "../", count: depth)
  }

  /// The relative link from this page to another.
  package func link(to target: Permalink) -> String {
    toRoot + target.path.dropFirst()
  }

  package static func < (left: Permalink, right: Permalink) -> Bool { left.path < right.path }
}
