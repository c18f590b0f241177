import Content
import Linking

/// The list of a site's pages for search engines (https://www.sitemaps.org/protocol.html).
package struct Sitemap: Sendable {
  package struct Entry: Sendable {
    /// Absolute.
    package let address: String
    /// When the page was last changed, as W3C-DTF (ISO 8601) wants it; nil where nobody knows.
    package let modified: String?

    package init(address: String, modified: String?) {
      self.address = address
      self.modified = modified
    }
  }

  package static let file = "sitemap.xml"
  /// Whether a list of pages, or a part of one, lies at a path, if anything does.
  static func isPath(_ path: String) -> Bool {
    path.hasPrefix("sitemap") && path.hasSuffix(".xml")
  }

  private static let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

  private let entries: [Entry]
  private let base: String
  private let limit: Int

  /// - Parameters:
  ///   - base: the site's address, without a closing slash.
  ///   - limit: how many pages one file may list; the protocol's is 50,000.
  package init(_ entries: [Entry], base: String, limit: Int = 50_000) {
    self.entries = entries
    self.base = base
    self.limit = limit
  }

  /// One file, or an index and its parts; none where there is nothing to list, since a sitemap may
  /// not be empty.
  package var files: [OutputFile] {
    guard entries.count > limit else {
      return entries.isEmpty ? [] : [OutputFile(path: Self.file, bytes: Self.list(entries[...]))]
    }
    var xml = XMLText()
    xml.open("sitemapindex", ["xmlns": Self.namespace])
    var parts: [OutputFile] = []
    for start in stride(from: 0, to: entries.count, by: limit) {
      let name = "sitemap-\(parts.count + 1).xml"
      let part = entries[start..<min(start + limit, entries.count)]
      parts.append(OutputFile(path: name, bytes: Self.list(part)))
      xml.open("sitemap")
      xml.add("loc", text: "\(base)/\(name)")
      xml.close("sitemap")
    }
    xml.close("sitemapindex")
    return [OutputFile(path: Self.file, bytes: xml.bytes)] + parts
  }

  private static func list(_ entries: ArraySlice<Entry>) -> [UInt8] {
    var xml = XMLText()
    xml.open("urlset", ["xmlns": namespace])
    for entry in entries {
      xml.open("url")
      xml.add("loc", text: entry.address)
      if let modified = entry.modified { xml.add("lastmod", text: modified) }
      xml.close("url")
    }
    xml.close("urlset")
    return xml.bytes
  }
}

extension Sitemap {
  /// The pages of a site that anybody may be led to: not those that are withdrawn or marked above
  /// TLP:CLEAR, nor the one for addresses that are none. Nil where the site has no base URL.
  ///
  /// - Parameter pageMarkings: for each page of the plan the marking that it carries.
  init?(_ plan: PagePlan, pageMarkings: [TLP?]) {
    let book = plan.graph.book
    let address = SiteAddress(book.edition.configuration)
    guard let base = address.base else { return nil }
    let entries = zip(plan.pages, pageMarkings).compactMap { page, marking -> Entry? in
      guard marking == .clear, let link = address.absolute(page.permalink) else { return nil }
      switch page.subject {
      case .notFound:
        return nil
      case .briefing(let index):
        let briefing = book.briefings[index]
        guard briefing.status != .withdrawn else { return nil }
        return Entry(address: link, modified: briefing.modified?.iso)
      default:
        return Entry(address: link, modified: nil)
      }
    }
    self.init(entries, base: base)
  }
}
