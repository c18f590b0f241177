import Content

/// What a feed says, whatever its format.
struct Feed: Sendable {
  struct Entry: Sendable {
    let title: String
    /// The absolute permalink: the entry's address, and what it is known by for ever.
    let address: String
    let published: Moment
    /// The latest date of the briefing, its update and its corrections.
    let updated: Moment
    let authors: [String]
    let tags: [String]
    /// Nil where it is the feed's.
    let language: String?
    /// Plain text.
    let summary: String?
    /// HTML in which every address is absolute; nil in feeds that only tell what is new.
    let content: [UInt8]?
    /// The highest marking of what the entry shows.
    let marking: TLP
  }

  let title: String
  let description: String?
  /// Absolute, without the file's name: that depends on the format.
  let folder: String
  /// The page of which this is the feed, absolute.
  let page: String
  /// RFC 3339; of a feed without entries that of the site's newest briefing.
  let updated: String
  let language: String
  let authors: [String]
  let entries: [Entry]
  /// The highest marking of what the feed shows.
  let marking: TLP
}

extension Briefing {
  /// When it was last changed: the latest of its date, its update and its corrections.
  var modified: Moment? {
    ([date, updated] + corrections.map(\.date)).compactMap { $0 }.max()
  }
}
