import Diagnostics

/// What a note's front matter says about who may read it and when.
package struct Release: Sendable, Hashable {
  package let draft: Bool
  /// The note's date, from its front matter or its file name.
  package let date: Moment?
  package let embargoedUntil: Moment?
  package let expires: Moment?
  /// Nil where the note has no marking of its own.
  package let tlp: TLP?
  /// False if anything that bears on publication, or the front matter as a whole, could not be
  /// read: then the note is withheld, whatever else it says.
  package let isReadable: Bool

  /// The release of a note whose front matter could not be read.
  static let unreadable = Release(
    draft: false, date: nil, embargoedUntil: nil, expires: nil, tlp: nil, isReadable: false)

  /// The keys that bear on publication.
  static let keys = ["draft", "date", "embargoed_until", "expires", "tlp"]

  private init(
    draft: Bool, date: Moment?, embargoedUntil: Moment?, expires: Moment?, tlp: TLP?,
    isReadable: Bool
  ) {
    self.draft = draft
    self.date = date
    self.embargoedUntil = embargoedUntil
    self.expires = expires
    self.tlp = tlp
    self.isReadable = isReadable
  }

  /// Reads the keys that bear on publication. Each that is there and cannot be read, an empty one
  /// included, makes the note unreadable.
  static func read(_ reader: inout FieldReader, zone: SiteZone, dateOfName: Moment?) -> Release {
    let faultsBefore = reader.diagnostics.count
    let draft = reader.flag("draft")
    let date = reader.moment("date", zone: zone)
    let embargoedUntil = reader.moment("embargoed_until", zone: zone)
    let expires = reader.moment("expires", zone: zone)
    let tlp = reader.marking("tlp")
    for key in keys {
      guard let place = reader.emptyPlace(key) else { continue }
      reader.error("\(key) is empty", at: place, key: key, fix: "write its value or leave it out")
    }
    return Release(
      draft: draft?.value ?? false, date: date?.value ?? dateOfName,
      embargoedUntil: embargoedUntil?.value, expires: expires?.value, tlp: tlp?.value,
      isReadable: reader.diagnostics.count == faultsBefore)
  }

  /// This release, unreadable if a key that nobody knows looks like a slip for one that withholds:
  /// `Draft: true`, `tpl: RED`, `embargo_until: 2027-01-01`.
  func doubting(_ reader: FieldReader, zone: SiteZone) -> Release {
    let slip = reader.unknownKeys.contains { key in
      key.nearest.contains { near in
        switch near {
        case "draft" where ["published", "publish"].contains(key.name.lowercased()):
          key.node.text != "true"
        case "draft" where key.name.lowercased() == "visibility": key.node.text != "public"
        case "draft": key.node.text != "false"
        case "tlp": TLP(marking: key.node.text ?? "") != .clear
        case "embargoed_until", "expires": !key.node.isEmpty
        case "date": key.node.text.flatMap { Moment($0, zone: zone) } != nil
        default: false
        }
      }
    }
    guard slip else { return self }
    return Release(
      draft: draft, date: date, embargoedUntil: embargoedUntil, expires: expires, tlp: tlp,
      isReadable: false)
  }
}

extension TLP {
  /// A marking as people write it: `AMBER`, `amber`, `TLP:AMBER`.
  package init?(marking text: String) {
    let upper = text.uppercased()
    self.init(rawValue: upper.hasPrefix("TLP:") ? String(upper.dropFirst(4)) : upper)
  }
}

extension FieldReader {
  mutating func marking(_ key: String) -> Located<TLP>? {
    guard let text = text(key) else { return nil }
    if let marking = TLP(marking: text.value) { return Located(marking, at: text.place) }
    return word(text, key: key, of: TLP.self, called: "TLP marking")
  }
}
