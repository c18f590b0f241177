extension TemplateVocabulary {
  /// The variables of the default theme. A name with a question mark may be missing.
  ///
  /// What stands here is checked against templates at every build and is printed in
  /// `templates/README.md`.
  static let theme = TemplateVocabulary(
    frame: frame, templates: pages + registerPages + pieces,
    partials: [
      ("head", "everything from the top to the page's own text"),
      ("foot", "everything after it"),
      ("letters", "the bar of letters over a long list"),
      ("pager", "links to the other parts of a long list"),
      ("states", "how many claims are in each state"),
      ("transfer-table", "transfers in a table"),
      ("claim-table", "other claims in a table"),
      ("ledger", "claims as a list"),
      ("change-line", "what became of a claim"),
      ("source-list", "the numbered sources of a note"),
      ("source", "what is known of one source"),
      ("cited-sources", "sources, each with the notes that cite it"),
    ])

  private static let frame: [TemplateVariable] = [
    .text("site", "the site's title"),
    .text("language", "the site's language, a BCP 47 tag"),
    .flag("is_rtl", "whether that is written from right to left"),
    .text("document_title", "the page's and the site's title, for `<title>`"),
    .text("title", "the page's own title"),
    .text("description?", "a summary in one line, for `<meta>`"),
    .address("root", "the way to the site's first folder: `../../`"),
    .url("home", "the first page"),
    .address("style", "the style sheet"),
    .html("menu", "the entries of the menu, each rendered by `menu`"),
    .html("more", "the entries of the foot, rendered likewise"),
    .text("marking", "the highest marking of what the page shows: `TLP:GREEN`"),
    .text("marking_class", "the marking as the name of a class: `amber-strict`"),
    .flag("is_marked", "whether the marking is above TLP:CLEAR"),
    .url("canonical?", "the page's address with the site's base URL; not without one"),
    .address("atom?", "the Atom feed of the site, or of the page's entity; not without a base URL"),
    .text("feed_title?", "the Atom feed's title"),
    .address("json_feed?", "the site's JSON Feed; not without a base URL"),
    .address("script?", "the script that sorts and searches tables; on the register alone"),
    .html(
      "json_ld?", "a briefing or claim as JSON-LD, for `<script type=\"application/ld+json\">`"),
    say,
  ]

  static let say = TemplateVariable.group(
    "say", "the words of the interface in the site's language",
    Phrase.allCases.map { .text($0.rawValue, "\"\(PhraseTable.english($0))\"") })

  /// A language that is not the site's, for the attributes of the elements that are in it.
  static func foreign(_ name: String, _ meaning: String) -> TemplateVariable {
    .group(
      "\(name)?", meaning,
      [.text("lang", "its BCP 47 tag"), .text("dir", "`ltr` or `rtl`")])
  }

  static let noteLanguage = foreign("foreign", "the note's language, where not the site's")

  static let extra = TemplateVariable.open(
    "extra?", "the keys of the note's front matter that Dossier does not know")

  private static let pages: [Template] = [
    .page(
      "home", "the first page", with: [sources],
      [
        noteLanguage, extra,
        .html("html?", "the text of `content/pages/index.md`"),
        .html("briefings", "the cards of the latest briefings"),
        .flag("has_briefings", "whether there is one"),
        .flag("has_more", "whether there are more than these"),
        .address("archive", "the list of all briefings"),
        .text("all", "the words of the link to it: `All 30 briefings`"),
        .group(
          "register?", "the register at a glance, where there is a claim",
          [
            .address("href", "the register"), .address("changes", "what changed in it"),
            .text("total", "`12 transfers, 37 claims`"), states("states"),
          ]),
        .list(
          "kinds", "the kinds of entities that briefings mention",
          [
            .text("kind", "the kind, in the plural"),
            .address("href", "its index"),
            .html("links", "the entries of those most in the news"),
          ]),
      ]),
    .page(
      "briefing", "a briefing; a withdrawn one has a title, a date and a reason alone",
      with: [sources, ledger], briefing),
    .page(
      "entity", "a country, a weapon, a person …", with: [pager, sources], entity + entityClaims),
    .page(
      "index", "the entities of one kind, A–Z, or of one region or category",
      with: [letters, pager],
      [
        .text("total", "how many there are: `200 countries`"),
        .flag("is_empty", "whether there is none"),
        .list(
          "sections", "the letters of this part of the list",
          [
            .text("letter", "`A`, or `0–9`"), .text("id", "`letter-a`"),
            .html("links", "the entries under it"),
          ]),
        .list("groups?", "the regions or categories", choice),
        .flag("has_groups", "whether they are worth a choice"),
        .text("grouping", "`By region`"),
        .address("all_href", "the index of the kind"),
        .text("all_count", "how many entities of the kind have a page"),
        .flag("is_all", "whether this is that index"),
      ]),
    .page(
      "archive", "all briefings, newest first, or those of a year", with: [pager],
      [
        .text("total", "how many there are: `3 briefings`"),
        .html("briefings", "the cards of this part of the list"),
        .flag("has_briefings", "whether there is one"),
        .list("years", "the years", choice),
        .flag("has_years", "whether a briefing is dated"),
        .address("all_href", "the list of all briefings"),
        .text("all_count", "how many there are"),
        .flag("is_all", "whether this is that list"),
      ]),
    .page(
      "publishers", "who is cited", with: [pager],
      [
        .text("total", "how many there are: `12 publishers`"),
        .flag("is_empty", "whether nobody is cited"),
        .flag("has_publishers", "whether this part of the list has one"),
        .list(
          "publishers", "the publishers, A–Z",
          [
            .text("name", "the name"),
            .address("href?", "the publisher's page"),
            .text("reliability?", "the grades of its sources: `B, C`"),
            .text("sources", "how many of its sources are cited"),
            .text("notes", "how many notes cite them"),
          ]),
        .group("unnamed?", "the sources that name no publisher", [citedSources]),
      ]),
    .page(
      "publisher", "what a publisher is cited for, and where", with: [pager],
      [
        .address("index", "the list of publishers"),
        .text("total", "how many sources: `2 sources`"),
        .text("cited", "`Cited on 3 pages`"),
        .group(
          "entity?", "the entity that the publisher is, where it has a page",
          [
            .text("kind", "its kind: `Organisation`"), .text("name", "its name"),
            .address("href", "its page"),
          ]),
        citedSources,
      ]),
    .page(
      "tags", "all tags, A–Z", with: [letters, pager],
      [
        .text("total", "how many there are: `9 tags`"),
        .flag("is_empty", "whether there is none"),
        .list(
          "sections", "the letters of this part of the list",
          [
            .text("letter", "`A`, or `0–9`"), .text("id", "`letter-a`"),
            .list(
              "tags", "the tags under it",
              [
                .text("name", "the tag"), .address("href", "its page"),
                .text("count", "how many briefings bear it"),
              ]),
          ]),
      ]),
    .page(
      "tag", "what bears a tag", with: [pager],
      [
        .address("index", "the list of tags"),
        .text("total", "how many briefings: `3 briefings`"),
        .html("briefings", "the cards of this part of the list"),
        .flag("has_briefings", "whether there is one"),
        .html("entities", "the entries of entities whose notes bear it"),
        .flag("has_entities", "whether there is one"),
      ]),
    .page(
      "page", "a page of `content/pages`", with: [sources],
      [noteLanguage, extra, .html("summary?", "the summary"), .html("html", "the text")]),
    .page(
      "not-found", "`404.html`, which a host shows at any address",
      [.text("to_home", "the words of the link to the first page")]),
  ]

  private static let pieces: [Template] = [
    .piece(
      "card", "a briefing's entry in a list",
      [
        .insertion("href", "the briefing"),
        .text("title", "its title"),
        .text("date?", "its day, in words"),
        .text("iso_date?", "its day, as `2026-01-31`"),
        .text("status?", "`Developing`"),
        .text("marking?", "its marking, where above TLP:CLEAR"),
        .text("marking_class", "its marking as the name of a class"),
        foreign("foreign", "the briefing's language, where not the site's"),
        .insertion("quote", "the sentence that is quoted, or the summary; may be empty"),
        say,
      ]),
    .piece(
      "redirect", "a page at an old address, which sends its reader on",
      [
        .text("site", "the site's title"),
        .text("language", "the site's language, a BCP 47 tag"),
        .flag("is_rtl", "whether that is written from right to left"),
        .text("document_title", "that the page has moved, and the site's title"),
        .address("href", "the new address"),
        .text("address", "the same to read: absolute, or from the site's root"),
        .url("canonical?", "the new address with the site's base URL; not without one"),
        .text("marking", "the marking of the note"),
        .text("marking_class", "the marking as the name of a class"),
        say,
      ]),
    .piece(
      "entity-link", "an entity's entry in a list",
      [
        .insertion("href", "the entity"),
        .text("name", "its name"),
        .insertion("count", "a number of briefings, or its kind; may be empty"),
      ]),
    .piece(
      "menu", "the entries of the menu, and those of the foot",
      [
        .list(
          "menu", "the entries",
          [
            .text("label", "the words of the link"), .address("href", "where it leads"),
            .flag("is_current", "whether the page belongs to it"),
          ])
      ]),
  ]

  /// One of several lists to choose from.
  private static let choice: [TemplateVariable] = [
    .text("label", "what it is called"), .text("count", "how many entries it has"),
    .address("href", "its page"), .flag("is_current", "whether this page is it"),
  ]

  private static let letters = Shared(
    name: "letters", meaning: "the bar of letters over a long list",
    variables: [
      .list(
        "letters", "the letters of the whole list",
        [.text("letter", "`A`, or `0–9`"), .address("href", "the first entry under it")]),
      .flag("has_letters", "whether there are several"),
    ])

  static let pager = Shared(
    name: "pager", meaning: "the parts of a long list",
    variables: [
      .group(
        "pager?", "the parts, where there is more than one",
        [
          .text("position", "`Page 2 of 5`"),
          .address("previous?", "the part before"),
          .address("next?", "the part after"),
        ])
    ])
}
