/// What pages show of sources.
extension TemplateVocabulary {
  /// What is known of a source.
  static let source: [TemplateVariable] = [
    .text("heading?", "its title, or its id where it has neither title nor publisher"),
    foreign("other_language", "its language, where not the site's"),
    .text("publisher?", "who published it"),
    .address("publisher_href?", "the publisher's page"),
    .text("author?", "who wrote it"),
    .url("url?", "where it is"),
    .url("archive_url?", "where a copy is"),
    .text("issued?", "when it was published, in words"),
    .text("accessed?", "`Read 1 May 2026`"),
    .text("source_kind?", "`Primary source` or `Secondary source`"),
    .text("reliability?", "`A` to `F`, by the Admiralty system"),
    .text("reliability_words?", "the same in words"),
    .flag("has_grade", "whether its kind or its reliability is known"),
    .text("note?", "a note on it"),
    .text("origin?", "`Repeats` the source that it takes its report from"),
    .text("via?", "`Known through` the source by which it is known"),
  ]

  static let sources = Shared(
    name: "sources", meaning: "what a note cites",
    variables: [
      .flag("has_sources", "whether a source is cited"),
      .list(
        "sources?", "the sources, in the order in which they are first cited",
        source + [
          .number("number", "the source's number in the text, from 1"),
          .text("cited?", "`Cited 3 times`; not where no place of the text does"),
          .list(
            "citations", "the places where it is cited",
            [
              .text("anchor", "the id of the place: `cite-1-1`"),
              .text("letter", "a, b, c …"),
              .text("label", "`Back to citation a`"),
            ]),
        ]),
    ])

  static let citedSources = TemplateVariable.list(
    "sources", "the sources, the one cited last first",
    source + [
      .list(
        "notes", "the notes that cite it, newest first",
        [
          .text("title", "the note's title"),
          foreign("foreign", "its language, where not the site's"),
          .text("date?", "its day, in words"),
          .text("iso_date?", "its day, as `2026-01-31`"),
          .address("href", "the place of its page that tells of the source"),
          .text("times?", "`Cited 3 times`; not where it is once"),
        ])
    ])
}
