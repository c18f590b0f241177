import Content
import Diagnostics

/// A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1).
enum JSONFeed {
  static let fileName = "feed.json"

  static func bytes(_ feed: Feed) -> [UInt8] {
    var json = JSONText()
    json.add("version", "https://jsonfeed.org/version/1.1")
    json.add("title", feed.title)
    json.add("home_page_url", feed.page)
    json.add("feed_url", feed.folder + fileName)
    json.addKnown("description", feed.description)
    json.add("language", feed.language)
    json.add("authors", authors(feed.authors))
    json.add("_dossier", marking(feed.marking))
    json.add("items", feed.entries.map(item))
    return Array((json.object + "\n").utf8)
  }

  private static func item(_ entry: Feed.Entry) -> JSONText {
    var json = JSONText()
    json.add("id", entry.address)
    json.add("url", entry.address)
    json.add("title", entry.title)
    json.addKnown("summary", entry.summary)
    json.add("content_html", String(decoding: entry.content ?? [], as: UTF8.self))
    json.add("date_published", entry.published.iso)
    json.add("date_modified", entry.updated.iso)
    json.add("authors", authors(entry.authors))
    if !entry.tags.isEmpty { json.add("tags", entry.tags) }
    json.addKnown("language", entry.language)
    json.add("_dossier", marking(entry.marking))
    return json
  }

  private static func authors(_ names: [String]) -> [JSONText] {
    names.map { name in
      var author = JSONText()
      author.add("name", name)
      return author
    }
  }

  /// Our extension of the format; `about` says what it means, as the format wants.
  private static func marking(_ marking: TLP) -> JSONText {
    var json = JSONText()
    json.add("about", "https://www.first.org/tlp/")
    json.add("tlp", marking.rawValue)
    return json
  }
}
