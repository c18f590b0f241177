// What stands in the front matter of briefings and plain pages.

extension FieldTable {
  package static let briefing = FieldTable(
    "briefing", "A briefing",
    [title] + release + [
      Field(
        "summary", .text, "The bottom line up front: one paragraph of Markdown.",
        example: "Nothing has been confirmed; one agency reports it."),
      Field(
        "updated", .moment, "When the text last changed.", example: "2026-02-01"),
      Field(
        "authors", .texts(), "Who wrote it. Without it those of site.yml.",
        example: "[Ada Example]"),
      tags, language,
      Field(
        "status",
        .words(Briefing.Status.self) { status in
          switch status {
          case .developing: "More is to come."
          case .final: "It stands as it is."
          case .withdrawn: "Only title, date and reason stay."
          }
        },
        "How far it is.", example: "developing", standard: "final"),
      Field(
        "reason", .text, "Why it was withdrawn; needed with status: withdrawn.",
        example: "The report was retracted."),
      Field(
        "attribution",
        .words(Briefing.Attribution.self) { attribution in
          switch attribution {
          case .onRecord: "Speakers may be named."
          case .background: "Speakers are not named."
          case .chathamHouse: "Neither speakers nor where they belong are named."
          }
        },
        "On what terms people spoke.", example: "on-record"),
      Field(
        "entities", .texts(),
        "Who and what it is about besides those that the text names: ids, names or aliases.",
        example: "[Azerbaijan]"),
      nolink,
      Field(
        "key_judgements", .mappings(judgement),
        "What the briefing judges, each with how likely and how sure.",
        example: """
            - text: A sale is likely.
              likelihood: likely
              basis: [sample-claim]
          """),
      Field(
        "sources", .sources,
        "What statements are taken from; or ids of sources in content/sources.yml.",
        example: """
            - id: sample-source
              publisher: Example Agency
              title: A sample report
              url: https://example.org/report
              issued: 2026-01-15
              reliability: C
          """),
      Field(
        "claims", .mappings(claim),
        "Statements about the world, with who says so. They may stand in NOTE.claims.yml, too.",
        example: """
            - id: sample-claim
              kind: policy
              actor: Example Ministry
              text: The Example Ministry considers a sale.
              assertions: [{stance: asserts, source: sample-source}]
          """),
      Field(
        "corrections", .mappings(correction), "What was corrected, and when.",
        example: "[{date: 2026-02-01, text: A number was wrong.}]"),
      Field(
        "supersedes", .text, "The briefing that this one replaces: its permalink or slug.",
        example: "an-older-briefing"),
      slug, redirects,
    ])

  package static let page = FieldTable(
    "page", "A plain page",
    [
      title,
      Field(
        "menu", .wholeNumber(least: 0), "Its place in the menu. Without it, it is in no menu.",
        example: "1"),
      Field("summary", .text, "What it is, in one paragraph of Markdown.", example: "How we work."),
    ] + release + [language, nolink, slug, redirects])

  static let title = Field(
    "title", .text, "The title. Without it the first heading, else the file's name.",
    example: "A sample title")

  /// What says who may read a note, and when.
  static let release = [
    Field(
      "date", .moment,
      "Its date; one in the future keeps it back. Without it that of the file's name.",
      example: "2026-01-31", mayBeEmpty: false),
    Field(
      "draft", .flag, "true keeps it back.", example: "true", standard: "false", mayBeEmpty: false),
    Field(
      "embargoed_until", .moment,
      "Keeps it back until then. A date alone is its midnight in the site's zone.",
      example: "2030-01-31T09:00+01:00", mayBeEmpty: false),
    Field(
      "expires", .moment, "Takes it back from then on.", example: "2030-12-31", mayBeEmpty: false),
    Field(
      "tlp", .marking, "Its Traffic Light Protocol marking. Without it site.yml's default_tlp.",
      example: "CLEAR", mayBeEmpty: false),
  ]

  static let tags = Field("tags", .texts(), "Words to find it by.", example: "[artillery]")

  static let language = Field(
    "language", .pattern(FieldPattern.language),
    "The language of the text, as a BCP 47 tag. Without it the site's.", example: "en")

  static let nolink = Field(
    "nolink", .texts(), "Words of this text that are not to be linked.", example: "[Patriot]")

  static let slug = Field(
    "slug", .text, "Takes the place of the file's name in the address.", example: "sample-slug")

  static let redirects = Field(
    "redirects", .texts(pattern: FieldPattern.redirect), "Old paths that lead here.",
    example: "[/sample/old-path/]")

  static let judgement = FieldTable(
    "judgement", "A key judgement (ICD 203)",
    [
      Field(
        "text", .text, "The judgement in a sentence or two of Markdown.",
        example: "A sale is likely.", isRequired: true),
      Field(
        "likelihood", .words(KeyJudgement.Likelihood.self) { $0.range },
        "How likely it is (ICD 203).", example: "likely"),
      Field(
        "confidence", .words(KeyJudgement.Confidence.self),
        "How good the evidence is (ICD 203); in a sentence apart from the likelihood.",
        example: "moderate"),
      Field("basis", .texts(), "Ids of the claims on which it rests.", example: "[sample-claim]"),
    ])

  static let correction = FieldTable(
    "correction", "A correction",
    [
      Field("date", .moment, "When.", example: "2026-02-01", isRequired: true),
      Field("text", .text, "What was wrong.", example: "A number was wrong.", isRequired: true),
    ])
}

extension KeyJudgement.Likelihood {
  /// The range of ICD 203's table.
  fileprivate var range: String {
    switch self {
    case .almostNoChance: "1–5 %"
    case .veryUnlikely: "5–20 %"
    case .unlikely: "20–45 %"
    case .roughlyEven: "45–55 %"
    case .likely: "55–80 %"
    case .veryLikely: "80–95 %"
    case .almostCertain: "95–99 %"
    }
  }
}
