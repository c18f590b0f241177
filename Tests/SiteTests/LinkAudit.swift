/// Follows every link of a site as a browser would that has the site's files and nothing else.
struct LinkAudit {
  /// Each fault with its page.
  let faults: [String]
  /// How many links within the site were followed.
  let followed: Int

  init(_ tree: FileTree) {
    var faults: [String] = []
    var followed = 0
    let pages = tree.pages.map { (path: $0.path, markup: MarkupReader($0.text)) }
    let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.markup.ids) })
    for (path, markup) in pages {
      faults += markup.faults.map { "\(path): \($0)" }
      for address in markup.addresses where !Self.isExternal(address) {
        if path == "404.html", address.hasPrefix("/") { continue }
        guard let (file, anchor) = Self.target(of: address, on: path) else {
          faults.append("\(path): \(address) leads out of the site")
          continue
        }
        followed += 1
        if tree.files[file] == nil {
          faults.append("\(path): \(address) leads nowhere")
        } else if let anchor, ids[file]?.contains(anchor) != true {
          faults.append("\(path): \(address) has no such place")
        }
      }
    }
    self.faults = faults
    self.followed = followed
  }

  private static func isExternal(_ address: String) -> Bool {
    ["http://", "https://", "mailto:"].contains { address.hasPrefix($0) }
  }

  /// The file that a relative address leads to from a page; nil for every other address and for one
  /// that climbs above the site's root.
  static func target(of address: String, on page: String) -> (
    file: String, anchor: String?
  )? {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let anchor = parts.count > 1 ? plain(parts[1]) : nil
    let path = plain(parts[0].prefix { $0 != "?" })
    if path.isEmpty { return (page, anchor) }
    guard !path.hasPrefix("/"), !path.contains(":") else { return nil }
    var folders = page.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..":
        guard folders.popLast() != nil else { return nil }
      default: folders.append(String(part))
      }
    }
    let isFolder = path.hasSuffix("/") || path.hasSuffix(".")
    let file = (isFolder ? folders + ["index.html"] : folders).joined(separator: "/")
    return (file, anchor)
  }

  /// With percent signs resolved.
  private static func plain(_ address: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = address.utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let value = UInt8(String(rest.prefix(2)) ?? "", radix: 16) {
        bytes.append(value)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
