import Content
import Markdown

/// Where the destination of a Markdown link or image leads.
enum LinkTarget: Equatable {
  /// To another site, or by a scheme that is not ours.
  case elsewhere
  case ownHeading(String)
  case entity(Int)
  /// A note, and the `?query` and `#heading` behind it.
  case note(Int, suffix: String)
  /// A page that Dossier makes.
  case page(Permalink, suffix: String)
  case attachment(Int, suffix: String)
  case withheld
  /// A name that several entities share.
  case several([Int])
  case missing

  init(_ url: String, from file: String, on permalink: Permalink, in book: AddressBook) {
    if url.isEmpty || url.hasPrefix("//") {
      self = .elsewhere
    } else if url.hasPrefix("#") {
      self = .ownHeading(String(url.dropFirst()))
    } else if let scheme = Self.scheme(of: url) {
      guard book.registry.isKind(scheme) else {
        self = .elsewhere
        return
      }
      let name = NotePaths.percentDecoded(url)
      switch book.registry.resolve(name) {
      case .entity(let index): self = .entity(index)
      case .several(let indices): self = .several(indices)
      case .nothing where book.edition.withheld.contains(name: name): self = .withheld
      case .nothing: self = .missing
      }
    } else {
      self = Self.local(url, from: file, on: permalink, in: book)
    }
  }

  private static func local(
    _ url: String, from file: String, on permalink: Permalink, in book: AddressBook
  ) -> LinkTarget {
    let end = url.firstIndex { $0 == "#" || $0 == "?" } ?? url.endIndex
    let path = String(url[..<end])
    let suffix = String(url[end...])
    if let target = NotePaths.resolve(path, from: file) {
      if let note = book.notes.note(ofFile: target) { return .note(note, suffix: suffix) }
      if let entity = book.registry.entity(ofFile: target) { return .entity(entity) }
      if book.edition.withheld.contains(file: target) { return .withheld }
    }
    if let attachment = book.attachments.find(path, from: file) {
      return .attachment(attachment, suffix: suffix)
    }
    let address = Permalink(resolving: NotePaths.percentDecoded(path), on: permalink)
    if let note = book.notes.note(at: address) { return .note(note, suffix: suffix) }
    if let entity = book.registry.entity(at: address) { return .entity(entity) }
    if book.isOwnPage(address) { return .page(address, suffix: suffix) }
    if book.edition.withheld.contains(name: address.path) { return .withheld }
    return .missing
  }

  /// What the author of a destination that leads nowhere may have meant.
  static func suggestion(for url: String, from file: String, in book: AddressBook) -> String? {
    if scheme(of: url) != nil {
      return book.registry.suggestion(for: NotePaths.percentDecoded(url))
    }
    let path = String(url.prefix { $0 != "#" && $0 != "?" })
    guard path.hasSuffix(".md") else { return book.attachments.suggestion(for: path) }
    return NotePaths.resolve(path, from: file).flatMap { book.notes.suggestion(forFile: $0) }
  }

  /// Whether a browser that shows an image from this address asks another computer for it. Images
  /// that the address itself holds (`data:`) and what cmark's safe mode leaves out are none.
  static func isOnAnotherHost(_ url: String) -> Bool {
    if url.hasPrefix("//") { return true }
    guard let scheme = scheme(of: url)?.lowercased() else { return false }
    return !["data", "javascript", "vbscript", "file"].contains(scheme)
  }

  /// `https` of `https://example.org` (RFC 3986, section 3.1).
  private static func scheme(of url: String) -> String? {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let scheme = url.utf8[..<colon]
    guard let first = scheme.first, (first | 0x20) &- 0x61 < 26,
      scheme.allSatisfy({ byte in
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || "+-.".utf8.contains(byte)
      })
    else { return nil }
    return String(Substring(scheme))
  }
}
