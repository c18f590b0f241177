extension TemplateVocabulary {
  /// The variables of the default theme. A name with a question mark may be missing.
  ///
  /// What stands here is checked against templates at every build and is printed in
  /// `templates/README.md`.
  static let theme = TemplateVocabulary(
    frame: [
      .text("site", "the site's title"),
      .text("language", "the language of the page, a BCP 47 tag"),
      .text("document_title", "the page's and the site's title, for `<title>`"),
      .text("title?", "the page's own title; not on `home`"),
      .text("description?", "a summary in one line, for `<meta>`"),
      .address("root", "the way to the site's first folder: `../../`"),
      .address("home", "the first page"),
      .address("style", "the style sheet"),
      .html("menu", "the entries of the menu, each rendered by `menu`"),
      .text("marking", "the highest marking of what the page shows: `TLP:GREEN`"),
      .text("marking_class", "the marking as the name of a class: `amber-strict`"),
    ],
    templates: [
      .page(
        "home", "the first page",
        [
          .text("heading", "the site's title"),
          .html("briefings", "the cards of the latest briefings"),
          .flag("has_briefings", "whether there is one"),
          .flag("has_more", "whether there are more than these"),
          .address("archive", "the list of all briefings"),
          .text("total", "how many briefings there are: `3 briefings`"),
          .list(
            "kinds", "the kinds of entities that briefings mention",
            [
              .text("kind", "the kind, in the plural"),
              .address("href", "its index"),
              .html("links", "the entries of those most in the news"),
              .number("total", "how many entities of the kind have a page"),
            ]),
        ]),
      .page(
        "briefing", "a briefing; a withdrawn one has `date` and `reason` alone",
        with: [sources], briefing),
      .page("entity", "a country, a weapon, a person …", with: [pager, sources], entity),
      .page(
        "index", "the entities of one kind, A–Z", with: [pager],
        [
          .text("total", "how many there are: `200 countries`"),
          .flag("is_empty", "whether there is none"),
          .list(
            "groups", "the letters of this part of the list",
            [.text("letter", "`A`, or `#`"), .html("links", "the entries under it")]),
        ]),
      .page(
        "archive", "all briefings, newest first", with: [pager],
        [
          .text("total", "how many there are: `3 briefings`"),
          .html("briefings", "the cards of this part of the list"),
          .flag("has_briefings", "whether there is one"),
        ]),
      .page(
        "page", "a page of `content/pages`", with: [sources],
        [.html("summary?", "the summary"), .html("html", "the text")]),
      .page(
        "not-found", "`404.html`, which a host shows at any address",
        [
          .html("style_sheet", "the text of the style sheet"),
          .url("home", "the first page, an address from the root"),
        ]),
      .piece(
        "card", "a briefing's entry in a list",
        [
          .insertion("href", "the briefing"),
          .text("title", "its title"),
          .text("date?", "its day, in words"),
          .text("iso_date?", "its day, as `2026-01-31`"),
          .text("status?", "`developing` or `withdrawn`"),
          .text("marking", "its marking: `TLP:GREEN`"),
          .insertion("quote", "the sentence that is quoted, or the summary; may be empty"),
        ]),
      .piece(
        "entity-link", "an entity's entry in a list",
        [
          .insertion("href", "the entity"),
          .text("name", "its name"),
          .insertion("count", "a number of briefings; may be empty"),
        ]),
      .piece(
        "menu", "the menu's entries",
        [
          .list(
            "menu", "the entries",
            [.text("label", "the words of the link"), .address("href", "where it leads")])
        ]),
    ],
    partials: [
      ("head", "everything from the top to the page's own text"),
      ("foot", "everything after it"),
      ("pager", "links to the other parts of a long list"),
      ("sources", "the numbered sources of a note"),
    ])

  private static let briefing: [TemplateVariable] =
    [
      .text("date?", "its day, in words"),
      .text("iso_date?", "its day, as `2026-01-31`"),
      .flag("withdrawn", "whether it has been withdrawn"),
      .text("reason?", "why, where it has been"),
      .html("html?", "the text"),
      .text("authors?", "the authors, with commas between them"),
      .flag("has_authors", "whether one is named"),
      .text("updated?", "the day of the last update, in words"),
      .text("iso_updated?", "the same as `2026-01-31`"),
      .text("status?", "`Developing`; else not there"),
      .html("summary?", "the bottom line"),
      .list(
        "judgements?", "the key judgements",
        [
          .html("html", "the judgement"),
          .text("likelihood?", "`very likely`"),
          .text("confidence?", "`low`, `moderate` or `high`"),
        ]),
      .flag("has_judgements", "whether there is one"),
      .texts("tags?", "the tags"),
      .flag("has_tags", "whether there is one"),
      .list(
        "corrections?", "the corrections",
        [.text("date", "the day, in words"), .text("text", "what was corrected")]),
      .flag("has_corrections", "whether there is one"),
      .list(
        "contents?", "the headings of the first three levels",
        [.text("id", "the heading's id"), .text("text", "its words")]),
      .flag("has_contents", "whether there are more than two"),
      .list(
        "entities?", "the entities of the briefing, by kind",
        [.text("kind", "the kind, in the plural"), .html("links", "their entries")]),
      .html("related?", "the cards of related briefings"),
      .flag("has_related", "whether there is one"),
      .html("backlinks?", "the cards of briefings that link to this one"),
      .flag("has_backlinks", "whether there is one"),
      .group("supersedes?", "the briefing that this one replaces", link),
      .group("superseded_by?", "the briefing that replaces this one", link),
    ]

  private static let entity: [TemplateVariable] =
    [
      .text("kind", "its kind: `Country`"),
      .text("kinds", "the kind in the plural"),
      .address("index", "the index of the kind"),
      .text("mentions", "how many briefings mention it: `3 briefings`"),
      .flag("has_mentions", "whether one does"),
      .html("briefings", "the cards of this part of the list, each with the sentence"),
      .flag(
        "is_first", "whether this is the first part of the list; only it tells what the entity is"),
      .html("summary?", "the summary of its note"),
      .html("html?", "the text of its note"),
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
  private static let link: [TemplateVariable] = [
    .text("title", "its title"), .address("href", "its page"),
  ]

  private static let pager = Shared(
    name: "pager", meaning: "the parts of a long list",
    variables: [
      .group(
        "pager?", "the parts, where there is more than one",
        [
          .number("number", "the number of this part, from 1"),
          .number("count", "how many parts there are"),
          .address("newer?", "the part before"),
          .address("older?", "the part after"),
        ])
    ])

  private static let sources = Shared(
    name: "sources", meaning: "what a note cites",
    variables: [
      .flag("has_sources", "whether a source is cited"),
      .list(
        "sources?", "the sources, in the order in which they are first cited",
        [
          .number("number", "the source's number in the text, from 1"),
          .text("heading?", "its title, or its id where it has neither title nor publisher"),
          .text("publisher?", "who published it"),
          .text("author?", "who wrote it"),
          .url("url?", "where it is"),
          .url("archive_url?", "where a copy is"),
          .text("issued?", "when it was published, in words"),
          .text("accessed?", "when it was read, in words"),
          .text("reliability?", "`A` to `F`, by the Admiralty system"),
          .text("note?", "a note on it"),
          .text("via?", "the source through which it is known"),
          .list(
            "citations", "the places where it is cited",
            [
              .text("anchor", "the id of the place: `cite-1-1`"),
              .text("letter", "a, b, c …"),
            ]),
        ]),
    ])
}
