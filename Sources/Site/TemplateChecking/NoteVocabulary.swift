/// What the pages of notes show of them.
extension TemplateVocabulary {
  static let briefing: [TemplateVariable] =
    [
      noteLanguage, extra,
      .text("date?", "its day, in words"),
      .text("iso_date?", "its time, ISO 8601"),
      .group(
        "withdrawn?", "there where it has been withdrawn", [.text("reason", "why; may be empty")]),
      .html("html?", "the text"),
      .texts("authors?", "the authors"),
      .flag("has_authors", "whether one is named"),
      .text("updated?", "the day of the last update, in words"),
      .text("iso_updated?", "its time, ISO 8601"),
      .text("status?", "`Developing`; else not there"),
      .text("attribution?", "`On the record`, `On background` …"),
      .html("summary?", "the bottom line"),
      .list(
        "judgements?", "the key judgements",
        [
          .html("html", "the judgement"),
          .group(
            "likelihood?", "how likely it is",
            [
              .text("words", "`very likely`"), .text("range", "`80–95 %`"),
              .html("svg", "the range on a scale"),
            ]),
          .group(
            "confidence?", "how sure the authors are",
            [.text("words", "`moderate`"), .html("svg", "the same as bars")]),
          .flag("has_terms", "whether one of them is given"),
          .list("basis", "the claims on which it rests", ledgerEntry),
          .flag("has_basis", "whether there is one"),
        ]),
      .flag("has_judgements", "whether there is one"),
      .list(
        "tags?", "the tags",
        [.text("name", "the tag"), .address("href?", "its page")]),
      .flag("has_tags", "whether there is one"),
      .list(
        "corrections?", "the corrections",
        [
          .text("date", "the day, in words"), .text("iso_date", "its time, ISO 8601"),
          .text("text", "what was corrected"),
        ]),
      .flag("has_corrections", "whether there is one"),
      .list(
        "contents?", "the headings of the first three levels",
        [.text("id", "the heading's id"), .text("text", "its words")]),
      .flag("has_contents", "whether there are more than two"),
      .list(
        "entities?", "the entities of the briefing, by kind",
        [.text("kind", "the kind, in the plural"), .html("links", "their entries")]),
      .flag("has_entities", "whether there is one"),
      .html("related?", "the cards of related briefings"),
      .flag("has_related", "whether there is one"),
      .html("backlinks?", "the cards of briefings that link to this one"),
      .flag("has_backlinks", "whether there is one"),
      .group("supersedes?", "the briefing that this one replaces", link),
      .group("superseded_by?", "the briefing that replaces this one", link),
    ]

  static let entity: [TemplateVariable] =
    [
      noteLanguage, extra,
      .text("kind", "its kind: `Country`"),
      .address("index", "the index of the kind"),
      .text("mentioned", "`Mentioned in 3 briefings`"),
      .text("since?", "`from 1 May 2025 to 2 June 2026`"),
      .flag("has_mentions", "whether a briefing mentions it"),
      .html("briefings", "the cards of this part of the list, each with the sentence"),
      .flag(
        "is_first", "whether this is the first part of the list; only it tells what the entity is"),
      .html("summary?", "the summary of its note"),
      .html("html?", "the text of its note"),
      .html("family?", "what it is a variant of and its variants, as nested lists"),
      .list(
        "facts?", "what is known of it",
        [
          .text("label", "what the fact is: `Capital`"),
          .text("text?", "the fact in words"),
          .url("url?", "where the words lead"),
          .list(
            "links?", "the entities that the fact names, where it has no words",
            [
              .text("separator", "what stands before it: nothing, or a comma"),
              .text("name", "the name"),
              .address("href", "its page"),
            ]),
        ]),
      .flag("has_facts", "whether there is one"),
      .html("companions?", "the entries of the entities that it appears with"),
      .flag("has_companions", "whether there is one"),
    ]

  /// A link to a briefing.
  static let link: [TemplateVariable] = [
    .text("title", "its title"), .address("href", "its page"),
  ]
}
