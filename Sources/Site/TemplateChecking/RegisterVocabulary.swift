/// What pages show of the register.
extension TemplateVocabulary {
  static let registerPages: [Template] = [
    .page(
      "register", "the register: every claim as a row, and pictures of the transfers",
      with: [pager, transferTable, claimTable],
      [
        .text("total", "how much there is: `12 transfers, 37 claims, 1 deprecated`"),
        .address("changes", "what changed in the register"),
        .address("transfers_csv", "the transfers for programs"),
        .address("claims_jsonl", "the claims for programs"),
        .flag("is_first", "whether this is the first part of the list; only it has pictures"),
        .flag("has_transfers", "whether this part of the list has one"),
        .flag("has_claims", "whether this part of the list has another claim"),
        states("states?"),
        pictures, .flag("has_pictures?", "whether there is one"),
        .html("matrix?", "the same as a matrix, where there are many pairs"),
        .list(
          "pairs?", "each supplier and recipient",
          [
            .text("supplier", "the supplier's name"), .text("recipient", "the recipient's"),
            .address("href", "the page of both"),
            .text("count", "how many transfers"),
            .text("confirmed", "how many of them a party confirms"),
            .text("ordered", "how many items were ordered: `8–12`, `(10)`, `..`"),
            .text("delivered", "how many were delivered, likewise"),
            .text("state?", "the state of the surest"),
            .html("state_svg?", "the same as a shape"),
            .number("state_order?", "its place in the order of states"),
          ]),
        .flag("has_pairs?", "whether there is one"),
      ]),
    .page(
      "claim", "one claim: how sure it is and why, and what everybody said of it",
      with: [sources, ledger],
      [
        noteLanguage,
        .address("register", "the register"),
        .text("kind", "its kind: `Transfer`"),
        .text("state", "how sure it is: `contested`"),
        .html("state_svg", "the same as a shape"),
        .text("grounds", "why: `Russia denied on 16 October 2020`"),
        .group("pair?", "its supplier and recipient", link + [.text("count", "`3 transfers`")]),
        .group("deprecated?", "there where it is deprecated", [.text("reason", "why")]),
        .list(
          "facts", "what it says",
          [
            .text("label", "what the fact is: `Supplier`"),
            .text("text?", "the fact in words"),
            .list(
              "parties?", "those that the fact names, where it has no words",
              party + [.text("separator", "what stands before it: nothing, a comma or a dot")]),
          ]),
        .flag("has_facts", "whether there is one"),
        .list(
          "sentences", "the sentences that state it",
          link + [
            .text("text", "the sentence"),
            foreign("other_language", "the language of its note, where not the site's"),
          ]),
        .flag("has_sentences", "whether there is one"),
        .list(
          "assertions", "who said what of it, oldest first",
          statement + [
            .group("speaker", "who said so", party),
            .group(
              "source?", "where it was said",
              [.number("number", "its number on the page"), .text("name", "its publisher")]),
            .text("told_in", "the title of the briefing that tells of it"),
            .address("told_in_href", "that briefing"),
          ]),
        .flag("has_assertions", "whether there is one"),
        .html("timeline?", "the same as a picture, an SVG"),
        .list(
          "history", "what became of it in the register, oldest first",
          [
            .text("date", "the day, in words"),
            .list("changes", "what changed on it", changeLine),
          ]),
        .flag("has_history", "whether it changed after it was new"),
        .list(
          "judgements", "the key judgements that rest on it",
          link + [
            .html("html", "the judgement"),
            foreign("other_language", "the language of its briefing, where not the site's"),
          ]),
        .flag("has_judgements", "whether there is one"),
        .list(
          "coverage", "other registers that would not list it",
          [.text("name", "`SIPRI`"), .texts("reasons", "why not, a sentence each")]),
        .flag("has_coverage", "whether there is one"),
        .html("briefings", "the cards of the briefings that tell of it"),
      ]),
    .page(
      "pair", "one supplier and one recipient", with: [transferTable],
      [
        .address("register", "the register"),
        .group("supplier", "the supplier", party),
        .group("recipient", "the recipient", party),
        .text("total", "`3 transfers`"),
        .text("ordered?", "how many items were ordered together, by weapon: `8–12`, `(10)`, `..`"),
        .text("delivered?", "how many were delivered, likewise"),
        .group("opposite?", "the same two the other way round", link),
        states("states"),
      ]),
    .page(
      "changes", "what became of the claims, day by day", with: [pager],
      [
        .address("register", "the register"),
        .list(
          "days", "the days, newest first",
          [
            .text("date?", "the day, in words"), .text("iso_date?", "the same as `2026-01-31`"),
            .list(
              "changes", "what changed on it",
              [
                .text("text", "the claim in one sentence"), .address("href", "its page"),
                .list("lines", "what became of it", changeLine),
              ]),
          ]),
      ]),
    .piece(
      "transfer-row", "a transfer's row in a table",
      row + [
        .group("supplier", "the supplier", rowParty),
        .group("recipient", "the recipient", rowParty),
        .list(
          "weapons", "the weapons",
          rowParty + [.text("separator", "what stands before it: nothing, a comma or a dot")]),
        .text("ordered", "how many were ordered: `8–12`, `(10)`, `..`, or nothing"),
        .text("delivered", "how many were delivered, likewise"),
        .text("dates", "when they were ordered and delivered"),
        .number("dates_order", "a number by which to sort these: `20160402`, 0 where unknown"),
        .text("stage", "how far it has come: `ordered`"),
      ]),
    .piece(
      "claim-row", "another claim's row in a table",
      row + [
        .text("kind", "its kind: `Threat`")
      ]),
  ]

  /// What both kinds of rows have.
  private static let row: [TemplateVariable] = [
    .insertion("href", "the claim"),
    .text("text", "the claim in one sentence"),
    .text("state", "how sure it is"),
    .html("state_svg", "the same as a shape"),
    .number("state_order", "its place in the order of states"),
    .text("deprecated?", "`deprecated`; else not there"),
    .group(
      "sentence", "the sentence that states it",
      [.insertion("href", "its place in its note"), .text("title", "the title of the note")]),
    .list(
      "sources", "the sources",
      [
        .text("separator", "what stands before it"), .text("name", "the publisher"),
        .insertion("href", "what its briefing tells of it"),
      ]),
    say,
  ]

  private static let rowParty: [TemplateVariable] = [
    .text("name", "the name, or `..`"),
    .group("link?", "there where it has a page", [.insertion("href", "its page")]),
  ]

  /// Somebody whom a claim names.
  static let party: [TemplateVariable] = [
    .text("name", "the name, or `..`"), .address("href?", "the page of the entity"),
  ]

  /// What somebody said of a claim.
  static let statement: [TemplateVariable] = [
    .text("date", "when, in words"),
    .text("stance", "`asserts`, `denies` …"),
    .flag("is_in_force", "whether its speaker said nothing newer"),
    .html("svg", "the same as a shape"),
    .group("spoken_for?", "for whom", party),
    .text("quote?", "in which words"),
    .text("grade?", "an Admiralty grade: `B2`"),
  ]

  private static let changeLine: [TemplateVariable] = [
    .text("label", "what changed"), .text("from?", "what it was"), .text("to?", "what it is"),
  ]

  static func states(_ name: String) -> TemplateVariable {
    .list(
      name, "how many claims are in each state, the surest first",
      [
        .text("state", "the state"), .html("svg", "the same as a shape"),
        .text("count", "how many"),
      ])
  }

  private static let pictures = TemplateVariable.list(
    "pictures?", "who supplies whom as two columns, or suppliers and recipients as bars",
    [.text("heading?", "what it shows, where there are several"), .html("svg", "the picture")])

  static let transferTable = Shared(
    name: "transfer-table", meaning: "transfers in a table",
    variables: [.html("transfers", "the rows")])

  static let claimTable = Shared(
    name: "claim-table", meaning: "other claims in a table",
    variables: [.html("claims", "the rows")])

  /// A claim in a list, with how sure it is.
  static let ledgerEntry: [TemplateVariable] = [
    .text("text", "the claim in one sentence"), .address("href", "its page"),
    .text("state", "how sure it is"), .html("svg", "the same as a shape"),
    .text("rank?", "`deprecated`; else not there"),
  ]

  static let ledger = Shared(
    name: "ledger", meaning: "claims as a list, each with how sure it is",
    variables: [
      .list("ledger?", "the claims", ledgerEntry),
      .flag("has_ledger?", "whether there is one"),
    ])

  /// What an entity's page shows of the register.
  static let entityClaims: [TemplateVariable] =
    [
      transfers("received", "transfers of which it is the recipient"),
      transfers("supplied", "transfers of which it is the supplier"),
      transfers("passed_on", "transfers by way of it, or there"),
      transfers("weapon_transfers", "transfers of it"),
    ].flatMap { $0 } + [
      .html("claims?", "the rows of other claims about it"),
      .flag("has_claims?", "whether there is one"),
      .text("claims_heading?", "what these are called"),
      pictures, .flag("has_pictures?", "whether there is one"),
      .list(
        "statements?", "what it said of claims, or others for it",
        statement + [
          .text("text", "the claim in one sentence"), .address("claim_href", "its page"),
          .text("state", "how sure the claim is"), .html("state_svg", "the same as a shape"),
          .group("speaker?", "who spoke for it", party),
        ]),
      .flag("has_statements?", "whether there is one"),
      .html("mention_timeline?", "how many briefings mention it over time, an SVG"),
    ]

  private static func transfers(_ name: String, _ meaning: String) -> [TemplateVariable] {
    [
      .group("\(name)?", meaning, [.html("transfers", "the rows")]),
      .flag("has_\(name)?", "whether there is one"),
    ]
  }
}
