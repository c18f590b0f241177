import Content
import Diagnostics
import Testing

/// Every key of a briefing's front matter with a value that cannot be read.
struct BriefingKeyFaultTests {
  @Test(arguments: [
    FaultCase("title: [a, b]", "2:8: error: title is one text, this is a list [title]"),
    FaultCase("title: {a: b}", "2:8: error: title is one text, this is a mapping [title]"),
    FaultCase(
      "date: yesterday",
      #"2:7: error: "yesterday" is not a date [date]; write 2025-08-11 or "#
        + "2025-08-11 12:00:00 +0200"),
    FaultCase(
      "date: 2025-02-29",
      #"2:7: error: "2025-02-29" is not a date [date]; write 2025-08-11 or "#
        + "2025-08-11 12:00:00 +0200"),
    FaultCase(
      "updated: 11.08.2025",
      #"2:10: error: "11.08.2025" is not a date [updated]; write 2025-08-11 or "#
        + "2025-08-11 12:00:00 +0200"),
    FaultCase("language: [en]", "2:11: error: language is one text, this is a list [language]"),
    FaultCase(
      "authors: [Ann, {name: Bob}]",
      "2:16: error: authors is a list of texts, this is a mapping [authors]"),
    FaultCase(
      "tags:\n  - guns\n  -\n  - butter",
      "4:4: error: tags holds an empty item [tags]; take the line out"),
    FaultCase("slug: [a]", "2:7: error: slug is one text, this is a list [slug]"),
    FaultCase(
      "redirects: [old/path, /ok/, /../etc]",
      "2:13: error: a redirect is an old path of this site, from its root: /old/path/ [redirects]",
      "2:29: error: a redirect is an old path of this site, from its root: /old/path/ [redirects]"),
    FaultCase("summary: [a]", "2:10: error: summary is one text, this is a list [summary]"),
    FaultCase(
      "status: finl",
      #"2:9: error: unknown status "finl" [status]; did you mean "final"?"#),
    FaultCase(
      "status: published",
      #"2:9: error: unknown status "published" [status]; "#
        + "it is one of developing, final, withdrawn"),
    FaultCase(
      "status: withdrawn",
      "2:9: error: a withdrawn briefing says why [reason]; add a reason"),
    FaultCase("draft: maybe", #"2:8: error: draft is true or false, this is "maybe" [draft]"#),
    FaultCase(
      "draft: yes", #"2:8: error: draft is true or false, this is "yes" [draft]; write true"#),
    FaultCase(
      "draft: Off", #"2:8: error: draft is true or false, this is "Off" [draft]; write false"#),
    FaultCase("draft: [true]", "2:8: error: draft is true or false, this is a list [draft]"),
    FaultCase("draft:", "2:7: error: draft is empty [draft]; write its value or leave it out"),
    FaultCase("draft: ~", "2:8: error: draft is empty [draft]; write its value or leave it out"),
    FaultCase("tlp: ''", "2:6: error: tlp is empty [tlp]; write its value or leave it out"),
    FaultCase(
      "embargoed_until: '  '",
      "2:18: error: embargoed_until is empty [embargoed_until]; write its value or leave it out"),
    FaultCase(
      "embargoed_until: soon",
      #"2:18: error: "soon" is not a date [embargoed_until]; write 2025-08-11 or "#
        + "2025-08-11 12:00:00 +0200"),
    FaultCase(
      "expires: 2025-08-11 25:00",
      #"2:10: error: "2025-08-11 25:00" is not a date [expires]; write 2025-08-11 or "#
        + "2025-08-11 12:00:00 +0200"),
    FaultCase(
      "tlp: GRENE", #"2:6: error: unknown TLP marking "GRENE" [tlp]; did you mean "GREEN"?"#),
    FaultCase(
      "tlp: SECRET",
      #"2:6: error: unknown TLP marking "SECRET" [tlp]; "#
        + "it is one of CLEAR, GREEN, AMBER, AMBER+STRICT, RED"),
    FaultCase(
      "attribution: on record",
      #"2:14: error: unknown attribution "on record" [attribution]; did you mean "on-record"?"#),
    FaultCase(
      "entities: {a: b}", "2:11: error: entities is a list of texts, this is a mapping [entities]"),
    FaultCase(
      "nolink: [[a]]", "2:10: error: nolink is a list of texts, this is a list [nolink]"),
    FaultCase(
      "key_judgements: [It will rain]",
      #"2:18: error: key_judgements holds mappings (key: value), this is "It will rain" "#
        + "[key_judgements]"),
    FaultCase(
      "sources: [[a]]",
      "2:11: error: sources holds mappings (key: value), this is a list [sources]"),
    FaultCase(
      "claims: none",
      #"2:9: error: claims holds mappings (key: value), this is "none" [claims]"#),
    FaultCase(
      "corrections:\n  - text: Spelling",
      "3:5: error: a correction needs a date and a text [corrections]"),
    FaultCase(
      "corrections:\n  - date: today\n    text: Spelling",
      #"3:11: error: "today" is not a date [date]; write 2025-08-11 or 2025-08-11 12:00:00 +0200"#),
    FaultCase(
      "supersedes: [a]", "2:13: error: supersedes is one text, this is a list [supersedes]"),
  ])
  func aValueThatCannotBeReadIsAnErrorAtTheValue(_ fault: FaultCase) async {
    let found = await manuscript(["content/briefings/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("autors: [Ann]", #"2:1: warning: unknown key "autors"; did you mean "authors"?"#),
    FaultCase("Title: x", #"2:1: warning: unknown key "Title"; did you mean "title"?"#),
    FaultCase("nolinks: [a]", #"2:1: warning: unknown key "nolinks"; did you mean "nolink"?"#),
    FaultCase(
      "key_judgments: []",
      #"2:1: warning: unknown key "key_judgments"; did you mean "key_judgements"?"#),
  ])
  func aNearMissOfAKnownKeyIsAWarning(_ fault: FaultCase) async {
    let found = await manuscript(["content/briefings/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test func otherUnknownKeysAreKeptForTemplatesAndNobodyIsWarned() async {
    let found = await manuscript(["content/briefings/note.md": note("editor_in_chief: Ann")])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].extra["editor_in_chief"]?.text == "Ann")
  }

  @Test func everyFaultOfOneFileIsReportedAtItsOwnPlace() async {
    let text = note("title: [a]\ndraft: yes\ntlp: PINK\nauthor_s: x\nexpires: never")
    let found = await manuscript(["content/briefings/note.md": text])
    #expect(
      found.diagnostics.sorted().map { "\($0.line):\($0.column) \($0.key ?? "-")" } == [
        "2:8 title", "3:8 draft", "4:6 tlp", "5:1 -", "6:10 expires",
      ])
  }

  @Test func anEmptyValueCountsAsAKeyThatIsNotThere() async {
    let text = note("title:\nsummary: ~\ntags:\nauthors: []\nstatus: null\nsupersedes: ''")
    let found = await manuscript(["content/briefings/note.md": text])
    #expect(found.faults.isEmpty)
    #expect(found.briefings[0].title == "note")
    #expect(found.briefings[0].status == .final)
  }
}
