// What stands in site.yml.

extension FieldTable {
  package static let site = FieldTable(
    "site", "The site", allowsOthers: false,
    [
      Field(
        "title", .text, "What the site is called.", example: "Briefings", standard: "Briefings"),
      Field(
        "description", .text, "What it is, in one sentence.", example: "Sample briefings."),
      Field(
        "base_url", .pattern(FieldPattern.baseURL),
        "Where the site will be. Without it there are no feeds and no sitemap.",
        example: "https://example.org/briefings"),
      Field(
        "language", .pattern(FieldPattern.language),
        "The language of the site, as a BCP 47 tag; its pages speak English or German.",
        example: "en", standard: "en"),
      Field(
        "timezone", .pattern(FieldPattern.timezone),
        "The zone of dates without an offset, by its IANA name.", example: "Europe/Berlin",
        standard: "UTC"),
      Field(
        "authors", .texts(), "Who writes the briefings that name nobody.",
        example: "[Ada Example]"),
      Field(
        "publish", .mapping(publish), "What may be published.", example: "{tlp: CLEAR}"),
      Field(
        "default_tlp", .marking, "The marking of notes that have none.", example: "CLEAR",
        standard: "CLEAR"),
      Field(
        "linking", .mapping(linking), "How names in texts are linked.",
        example: "{occurrences: section, metonyms: count}"),
      Field(
        "page_size", .wholeNumber(least: 1), "How many items a page of a list holds.",
        example: "100", standard: "100"),
      Field(
        "kinds", .named(kind),
        "Kinds of entities of the site's own, each with a folder under content/.",
        example: """
            place:
              folder: places
              singular: Place
              plural: Places
          """),
    ])

  static let publish = FieldTable(
    "publish", "What may be published", allowsOthers: false,
    [
      Field(
        "tlp", .marking, "The most restrictive marking that may be published.", example: "CLEAR",
        standard: "CLEAR")
    ])

  static let linking = FieldTable(
    "linking", "How names are linked", allowsOthers: false,
    [
      Field(
        "occurrences",
        .words(SiteConfiguration.Linking.Occurrences.self) { choice in
          switch choice {
          case .section: "The first in each section."
          case .note: "The first in each note."
          case .all: "Each."
          }
        },
        "Which mentions become links.", example: "section", standard: "section"),
      Field(
        "metonyms",
        .words(SiteConfiguration.Linking.Metonyms.self) { choice in
          switch choice {
          case .link: "They link and are counted."
          case .count: "They are counted."
          case .off: "They are words like others."
          }
        },
        "What becomes of \"Baku\" where it stands for a government.", example: "count",
        standard: "count"),
    ])

  static let kind = FieldTable(
    "kind", "A kind of the site's own", allowsOthers: false,
    [
      Field(
        "folder", .pattern(FieldPattern.kind, numbers: 0...9_999_999_999),
        "Its folder under content/, and in addresses. Without it the kind's id.",
        example: "places"),
      Field("singular", .text, "What one is called.", example: "Place"),
      Field("plural", .text, "What several are called.", example: "Places"),
    ])
}
