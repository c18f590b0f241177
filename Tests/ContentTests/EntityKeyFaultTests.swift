import Content
import Testing

/// Every key of an entity note's and a page's front matter with a value that cannot be read.
struct EntityKeyFaultTests {
  private static let dates =
    "write 2016, 2016-04, 2016-04-02, 2016?, 2016-04~, 201X, 2016/2018 or .."

  @Test(arguments: [
    FaultCase("name: [a]", "2:7: error: name is one text, this is a list [name]"),
    FaultCase("slug: {a: b}", "2:7: error: slug is one text, this is a mapping [slug]"),
    FaultCase(
      "aliases: [{a: b}]", "2:11: error: aliases is a list of texts, this is a mapping [aliases]"),
    FaultCase(
      "weak_aliases: [Patriot, '']",
      "2:25: error: weak_aliases holds an empty item [weak_aliases]; take the line out"),
    FaultCase("cues: [[a]]", "2:8: error: cues is a list of texts, this is a list [cues]"),
    FaultCase(
      "demonyms: {a: b}", "2:11: error: demonyms is a list of texts, this is a mapping [demonyms]"),
    FaultCase(
      "metonyms: [[a]]", "2:12: error: metonyms is a list of texts, this is a list [metonyms]"),
    FaultCase("not: [[a]]", "2:7: error: not is a list of texts, this is a list [not]"),
    FaultCase(
      "case_sensitive: 1",
      #"2:17: error: case_sensitive is true or false, this is "1" [case_sensitive]; write true"#),
    FaultCase("summary: [a]", "2:10: error: summary is one text, this is a list [summary]"),
    FaultCase(
      "wikidata: 227",
      #"2:11: error: "227" is not a Wikidata id such as Q227 [wikidata]"#),
    FaultCase("country: [AZ]", "2:10: error: country is one text, this is a list [country]"),
    FaultCase(
      "url: www.example.org",
      #"2:6: error: "www.example.org" is not a web address (http:// or https://) [url]"#),
    FaultCase("draft: 1", #"2:8: error: draft is true or false, this is "1" [draft]; write true"#),
    FaultCase("alias: [a]", #"2:1: warning: unknown key "alias"; did you mean "aliases"?"#),
    FaultCase(
      "claims: [{id: a, kind: event}]",
      "2:1: warning: claims stand in briefings alone: these are passed over [claims]; "
        + "move them to the briefing that tells of them"),
  ])
  func keysOfEveryKind(_ fault: FaultCase) async {
    for folder in ["countries", "weapons", "people", "organisations"] {
      let found = await manuscript(["content/\(folder)/note.md": note(fault.yaml)])
      #expect(found.faults == fault.faults)
    }
  }

  @Test(arguments: [
    FaultCase("iso2: AZE", #"2:7: error: "AZE" is not a code of 2 letters [iso2]"#),
    FaultCase("iso3: A1", #"2:7: error: "A1" is not a code of 3 letters [iso3]"#),
    FaultCase("numeric: 31", #"2:10: error: "31" is not a code of three digits [numeric]"#),
    FaultCase("capital: [Baku]", "2:10: error: capital is one text, this is a list [capital]"),
    FaultCase(
      "valid_from: long ago", #"2:13: error: "long ago" is not a date [valid_from]; \#(dates)"#),
    FaultCase(
      "valid_until: 1991-13", #"2:14: error: "1991-13" is not a date [valid_until]; \#(dates)"#),
  ])
  func keysOfACountry(_ fault: FaultCase) async {
    let found = await manuscript(["content/countries/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase(
      "designation: [D-30]", "2:14: error: designation is one text, this is a list [designation]"),
    FaultCase(
      "description: [gun]", "2:14: error: description is one text, this is a list [description]"),
    FaultCase(
      "variant_of: [a]", "2:13: error: variant_of is one text, this is a list [variant_of]"),
    FaultCase("calibre_mm: 122 mm", #"2:13: error: "122 mm" is not a number [calibre_mm]"#),
    FaultCase("calibre_mm: 1.2.3", #"2:13: error: "1.2.3" is not a number [calibre_mm]"#),
    FaultCase("category: [a]", "2:11: error: category is one text, this is a list [category]"),
    FaultCase(
      "unroca: VIII",
      #"2:9: error: unknown UNROCA category "VIII" [unroca]; did you mean "III" or "VII"?"#),
    FaultCase("producer: [a]", "2:11: error: producer is one text, this is a list [producer]"),
  ])
  func keysOfAWeapon(_ fault: FaultCase) async {
    let found = await manuscript(["content/weapons/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("honorific: [Dr]", "2:12: error: honorific is one text, this is a list [honorific]"),
    FaultCase(
      "positions: [minister]",
      #"2:13: error: positions holds mappings (key: value), this is "minister" [positions]"#),
    FaultCase("positions:\n  - start: 2010", "3:5: error: a position needs a role [role]"),
    FaultCase(
      "positions:\n  - role: minister\n    start: May\n    end: 2012-00",
      #"4:12: error: "May" is not a date [start]; \#(dates)"#,
      #"5:10: error: "2012-00" is not a date [end]; \#(dates)"#),
    FaultCase(
      "positions:\n  - role: minister\n    organization: a",
      #"4:5: warning: unknown key "organization"; did you mean "organisation"?"#),
  ])
  func keysOfAPerson(_ fault: FaultCase) async {
    let found = await manuscript(["content/people/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase(
      "type: firm",
      #"2:7: error: unknown type of organisation "firm" [type]; "#
        + "it is one of public-body, company, media, armed-force, other"),
    FaultCase("parent: [a]", "2:9: error: parent is one text, this is a list [parent]"),
  ])
  func keysOfAnOrganisation(_ fault: FaultCase) async {
    let found = await manuscript(["content/organisations/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }

  @Test(arguments: [
    FaultCase("menu: first", #"2:7: error: "first" is not a whole number [menu]"#),
    FaultCase(
      "claims: [{id: a, kind: event}]",
      "2:1: warning: claims stand in briefings alone: these are passed over [claims]; "
        + "move them to the briefing that tells of them"),
    FaultCase("menu: -1", #"2:7: error: "-1" is not a whole number [menu]"#),
    FaultCase("nolink: [[a]]", "2:10: error: nolink is a list of texts, this is a list [nolink]"),
    FaultCase(
      "redirects: about",
      "2:12: error: a redirect is an old path of this site, from its root: /old/path/ [redirects]"),
  ])
  func keysOfAPage(_ fault: FaultCase) async {
    let found = await manuscript(["content/pages/note.md": note(fault.yaml)])
    #expect(found.faults == fault.faults)
  }
}
