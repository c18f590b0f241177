import Content

/// A feed as Atom 1.0 (RFC 4287).
enum AtomFeed {
  static let fileName = "feed.xml"

  static func bytes(_ feed: Feed) -> [UInt8] {
    var xml = XMLText()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": feed.language])
    // A feed must not be called as one of its entries, nor as the same page's feed elsewhere.
    xml.add("id", text: feed.folder + fileName)
    xml.add("title", text: feed.title)
    if let description = feed.description { xml.add("subtitle", text: description) }
    xml.add(
      "link",
      ["rel": "self", "type": "application/atom+xml", "href": feed.folder + fileName])
    xml.add("link", ["rel": "alternate", "type": "text/html", "href": feed.page])
    xml.add("updated", text: feed.updated)
    add(authors: feed.authors, to: &xml)
    xml.add("rights", text: "TLP:\(feed.marking.rawValue)")
    xml.add("generator", text: "Dossier")
    for entry in feed.entries { add(entry, to: &xml) }
    xml.close("feed")
    return xml.bytes
  }

  private static func add(_ entry: Feed.Entry, to xml: inout XMLText) {
    xml.open("entry", ["xml:lang": entry.language])
    xml.add("id", text: entry.address)
    xml.add("title", text: entry.title)
    xml.add("link", ["rel": "alternate", "type": "text/html", "href": entry.address])
    xml.add("published", text: entry.published.iso)
    xml.add("updated", text: entry.updated.iso)
    add(authors: entry.authors, to: &xml)
    for tag in entry.tags { xml.add("category", ["term": tag]) }
    xml.add("rights", text: "TLP:\(entry.marking.rawValue)")
    if let summary = entry.summary { xml.add("summary", text: summary) }
    if let content = entry.content {
      xml.add("content", ["type": "html"], text: String(decoding: content, as: UTF8.self))
    }
    xml.close("entry")
  }

  private static func add(authors: [String], to xml: inout XMLText) {
    for author in authors {
      xml.open("author")
      xml.add("name", text: author)
      xml.close("author")
    }
  }
}
