// What stands in claims and sources.

extension FieldTable {
  /// What `NOTE.claims.yml` holds.
  package static let sidecar = FieldTable(
    "claims", "Claims and sources of the briefing beside which the file lies", allowsOthers: false,
    ["claims", "sources"].compactMap { briefing[$0] })

  package static let claim = FieldTable(
    "claim", "A claim",
    combinations: [
      Combination(needed: ["id", "kind"], forbidden: ["extends"]),
      Combination(needed: ["extends"], forbidden: ["id"]),
    ],
    [
      Field(
        "id", .text, "Its name, unique in the site; or extends in its place.",
        example: "sample-claim", mayBeEmpty: false),
      Field(
        "extends", .text,
        "The id of an earlier briefing's claim to which this adds assertions or newer facts.",
        example: "older-claim", mayBeEmpty: false),
      Field(
        "kind", .words(Claim.Kind.self), "What the claim is about.", example: "transfer",
        mayBeEmpty: false),
      Field("text", .text, "The claim in one sentence.", example: "A sample of a claim."),
      Field(
        "supplier", .text, "Of a transfer: who gives. An entity, text as printed, or `..`.",
        example: "Azerbaijan"),
      Field(
        "recipient", .text, "Of a transfer: who gets. An entity, text as printed, or `..`.",
        example: ".."),
      Field("via", .text, "Of a transfer: through whom.", example: "Turkey"),
      Field(
        "weapon", .texts(), "Of a transfer: what. An entity, text as printed, or `..`.",
        example: "122 mm shells"),
      Field(
        "actor", .text, "Of other claims: who makes, holds, uses, decides, threatens, says.",
        example: "Azerbaijan"),
      Field("target", .text, "Against or towards whom.", example: "Turkey"),
      Field("about", .texts(), "Ids of the claims that it is about.", example: "[other-claim]"),
      Field("when", .fuzzyDate, "When it happened (EDTF).", example: "2026-01~"),
      Field("where", .text, "Where: an entity or text.", example: "Azerbaijan"),
      Field("ordered", .quantity, "How many were ordered.", example: "{min: 8, max: 12}"),
      Field("delivered", .quantity, "How many were delivered.", example: "{estimate: 10}"),
      Field("order_date", .fuzzyDate, "When they were ordered (EDTF).", example: "2025?"),
      Field(
        "delivery_dates", .fuzzyDates, "When they were delivered (EDTF).", example: "[2026]"),
      Field("lifecycle", .words(Claim.Lifecycle.self), "How far it is.", example: "considered"),
      Field("mode", .words(Claim.Mode.self), "On what terms.", example: "sale"),
      Field("condition", .words(Claim.Condition.self), "How used it is.", example: "new"),
      Field(
        "depends_on", .texts(), "Ids of the claims without which it falls.",
        example: "[other-claim]"),
      Field(
        "rank",
        .words(Claim.Rank.self) { rank in
          switch rank {
          case .preferred: "Stands before others."
          case .normal: nil
          case .deprecated: "Is shown and counts no more."
          }
        },
        "Which of several counts (Wikidata).", example: "normal", standard: "normal"),
      Field("reason", .text, "Why it has this rank.", example: "A newer report corrects it."),
      Field(
        "assertions", .mappings(assertion), "Who takes which stance on it.",
        example: "[{stance: asserts}]"),
      Field(
        "state", .text,
        "Written by `dossier export`, and passed over: it follows from the assertions.",
        example: "reported"),
      Field(
        "rank_reason", .text, "As `dossier export` calls the reason.",
        example: "A newer report corrects it."),
    ])

  static let assertion = FieldTable(
    "assertion", "One speaker's stance on a claim",
    [
      Field(
        "stance", .words(Assertion.Stance.self), "What the speaker does.", example: "asserts",
        isRequired: true),
      Field(
        "by", .text, "Who speaks: an entity or text. Without it the source's publisher.",
        example: "Example Agency"),
      Field("for", .text, "For whom the speaker speaks.", example: "Azerbaijan"),
      Field(
        "source", .text, "The id of the source. Without it the note's only source.",
        example: "sample-source"),
      Field(
        "on", .fuzzyDate, "When (EDTF). Without it the day the source was issued.",
        example: "2026-01-15"),
      Field(
        "grade", .pattern(FieldPattern.grade, numbers: 1...6),
        "The Admiralty grade: the source's letter A to F, which may be left out, and a digit, 1 confirmed to 6 cannot be judged.",
        example: "C3"),
      Field("quote", .text, "The words.", example: "A sale is being considered."),
      Field(
        "named", .flag, "Written by `dossier export`: false where no author named the speaker.",
        example: "true"),
    ])

  package static let bounds = FieldTable(
    "bounds", "How many: min and max, or an estimate", allowsOthers: false,
    combinations: [
      Combination(needed: ["estimate"], forbidden: ["min", "max"]),
      Combination(needed: ["min"], forbidden: ["estimate"]),
      Combination(needed: ["max"], forbidden: ["estimate"]),
    ],
    [
      Field("min", .wholeNumber(least: 0), "At least so many.", example: "8", mayBeEmpty: false),
      Field("max", .wholeNumber(least: 0), "At most so many.", example: "12", mayBeEmpty: false),
      Field("estimate", .wholeNumber(least: 0), "About so many.", example: "10", mayBeEmpty: false),
    ])

  package static let source = FieldTable(
    "source", "A source (ICD 206)",
    [
      Field(
        "id", .text, "Its name, by which claims and `[@id]` speak of it.",
        example: "sample-source", mayBeEmpty: false),
      Field(
        "publisher", .text, "Who published it: an entity or text.", example: "Example Agency"),
      Field("title", .text, "Its title.", example: "A sample report"),
      Field("author", .text, "Who wrote it.", example: "Ada Example"),
      Field(
        "url", .pattern(FieldPattern.webAddress), "Where it is: http or https.",
        example: "https://example.org/report"),
      Field(
        "archive_url", .pattern(FieldPattern.webAddress), "Where a copy is kept.",
        example: "https://example.org/archived-report"),
      Field("issued", .fuzzyDate, "When it was published (EDTF).", example: "2026-01-15"),
      Field("accessed", .fuzzyDate, "When it was read (EDTF).", example: "2026-01-16"),
      Field(
        "language", .pattern(FieldPattern.language), "The language it is in, as a BCP 47 tag.",
        example: "en"),
      Field(
        "kind", .words(Source.Kind.self), "Whether it speaks of what it knows itself.",
        example: "secondary"),
      Field(
        "origin", .text, "The id of the source that this one repeats.", example: "first-report"),
      Field(
        "via", .text, "The id of the source through which it reached us.", example: "a-digest"),
      Field(
        "reliability", .words(Source.Reliability.self) { $0.meaning },
        "How reliable it is (Admiralty system).", example: "C"),
      Field("note", .text, "What else is to be known of it.", example: "Seen as a screenshot."),
    ])
}

extension Source.Reliability {
  fileprivate var meaning: String {
    switch self {
    case .a: "completely reliable"
    case .b: "usually reliable"
    case .c: "fairly reliable"
    case .d: "not usually reliable"
    case .e: "unreliable"
    case .f: "cannot be judged"
    }
  }
}
