import Content
import Diagnostics
import Testing

struct SiteConfigurationTests {
  private func configuration(_ yaml: String) -> SiteConfiguration {
    SiteConfiguration(tree([SiteConfiguration.file: yaml]))
  }

  private func faults(_ configuration: SiteConfiguration) -> [String] {
    configuration.diagnostics.sorted().map {
      String($0.text.dropFirst(SiteConfiguration.file.count + 1))
    }
  }

  @Test(arguments: [nil, "", "\n", "# nothing yet\n", "---\n"] as [String?])
  func everythingHasADefault(yaml: String?) {
    let site = yaml.map(configuration) ?? SiteConfiguration(tree([:]))
    #expect(site.diagnostics.isEmpty)
    #expect(site.baseURL == nil)
    #expect(site.zone == .utc)
    #expect(site.publishTLP == .clear)
    #expect(site.defaultTLP == .clear)
    #expect(site.linking.occurrences == .section)
    #expect(site.linking.metonyms == .count)
    #expect(site.pageSize == 100)
    #expect(site.kinds == EntityKind.builtIn)
  }

  @Test func everyKeyIsRead() {
    let site = configuration(
      """
      title: 2026
      description: News
      base_url: https://example.org/news/
      language: NO
      timezone: Europe/Oslo
      authors: [Ann, Bob]
      publish: {tlp: amber}
      default_tlp: TLP:GREEN
      linking: {occurrences: all, metonyms: off}
      page_size: 20
      kinds:
        place: {folder: places, singular: Place, plural: Places}
        treaty: {}
      """)
    #expect(faults(site) == [])
    #expect(site.title == "2026")
    #expect(site.description == "News")
    #expect(site.baseURL == "https://example.org/news")
    #expect(site.language == "NO")
    #expect(site.zone == SiteZone(named: "Europe/Oslo"))
    #expect(site.authors == ["Ann", "Bob"])
    #expect(site.publishTLP == .amber)
    #expect(site.defaultTLP == .green)
    #expect(site.linking.occurrences == .all)
    #expect(site.linking.metonyms == .off)
    #expect(site.pageSize == 20)
    #expect(
      site.kinds.dropFirst(4) == [
        EntityKind(id: "place", folder: "places", singular: "Place", plural: "Places"),
        EntityKind(id: "treaty", folder: "treaty", singular: "treaty", plural: "treaty"),
      ])
  }

  @Test func theCallersBaseURLGoesFirst() {
    let files = tree([SiteConfiguration.file: "base_url: https://example.org"])
    #expect(
      SiteConfiguration(files, baseURL: "https://example.net/").baseURL == "https://example.net")
  }

  @Test(arguments: [
    FaultCase("tilte: x", #"1:1: error: unknown key "tilte"; did you mean "title"?"#),
    FaultCase(
      "colour: red",
      #"1:1: error: unknown key "colour"; the keys are authors, base_url, default_tlp, "#
        + "description, kinds, language, linking, page_size, publish, timezone, title"),
    FaultCase("title: [a]", "1:8: error: title is one text, this is a list [title]"),
    FaultCase(
      "description: [a]", "1:14: error: description is one text, this is a list [description]"),
    FaultCase(
      "base_url: example.org",
      #"1:11: error: "example.org" is not an address to which paths can be appended, such as https://example.org/site [base_url]"#
    ),
    FaultCase("language: [en]", "1:11: error: language is one text, this is a list [language]"),
    FaultCase(
      "timezone: Berlin",
      #"1:11: error: "Berlin" is not an IANA time zone such as Europe/Berlin [timezone]"#),
    FaultCase(
      "authors: [[a]]", "1:11: error: authors is a list of texts, this is a list [authors]"),
    FaultCase(
      "publish: CLEAR",
      #"1:10: error: publish holds mappings (key: value), this is "CLEAR" [publish]"#),
    FaultCase(
      "publish: {tlp: PINK}",
      #"1:16: error: unknown TLP marking "PINK" [tlp]; "#
        + "it is one of CLEAR, GREEN, AMBER, AMBER+STRICT, RED"),
    FaultCase("publish: {tpl: RED}", #"1:11: error: unknown key "tpl"; did you mean "tlp"?"#),
    FaultCase(
      "default_tlp: GREN",
      #"1:14: error: unknown TLP marking "GREN" [default_tlp]; did you mean "GREEN"?"#),
    FaultCase(
      "linking: {occurrences: first}",
      #"1:24: error: unknown choice of occurrences "first" [occurrences]; "#
        + "it is one of section, note, all"),
    FaultCase(
      "linking: {metonyms: false}",
      #"1:21: error: unknown choice for metonyms "false" [metonyms]; "#
        + "it is one of link, count, off"),
    FaultCase(
      "linking: {occurences: all}",
      #"1:11: error: unknown key "occurences"; did you mean "occurrences"?"#),
    FaultCase("page_size: many", #"1:12: error: "many" is not a whole number [page_size]"#),
    FaultCase("page_size: 0", "1:12: error: a page holds at least 1 item [page_size]"),
    FaultCase(
      "kinds: [place]", "1:8: error: kinds holds one mapping a kind, this is a list [kinds]"),
    FaultCase(
      "kinds: {place: places}",
      #"1:16: error: kinds holds mappings (key: value), this is "places" [kinds]"#),
    FaultCase(
      "kinds: {place: {foldr: places}}",
      #"1:17: error: unknown key "foldr"; did you mean "folder"?"#),
    FaultCase(
      "kinds: {weapon: {folder: arms}}",
      #"1:9: error: the kind "weapon" or its folder "arms" is taken [kinds]"#),
    FaultCase(
      "kinds: {news: {folder: briefings}}",
      #"1:9: error: the kind "news" or its folder "briefings" is taken [kinds]"#),
    FaultCase(
      "kinds: {a: {folder: x}, b: {folder: x}}",
      #"1:25: error: the kind "b" or its folder "x" is taken [kinds]"#),
    FaultCase(
      "kinds: {place: {folder: My Places}}",
      "1:9: error: a kind's id and folder are in lower case, with letters, digits and hyphens [kinds]"
    ),
    FaultCase("- title: x", "1:1: error: site.yml holds keys with values, this is a list"),
    FaultCase("Briefings", #"1:1: error: site.yml holds keys with values, this is "Briefings""#),
    FaultCase(
      "title: a\ntitle: b",
      #"2:1: error: the key "title" stands twice, first in line 1; keep one of them"#),
  ])
  func whatCannotBeReadIsAnError(_ fault: FaultCase) {
    #expect(faults(configuration(fault.yaml)) == fault.faults)
  }

  @Test func anUnreadableDefaultMarkingWithholdsWhatHasNone() {
    #expect(configuration("default_tlp: GREN").defaultTLP == .red)
  }

  @Test func bytesThatAreNoTextAreAnError() {
    let files = SourceTree(
      texts: [SourceTree.TextFile(path: SiteConfiguration.file, bytes: [0x74, 0xFF])])
    #expect(
      faults(SiteConfiguration(files)) == [
        "1:2: error: the text is not UTF-8 here; save the file as UTF-8"
      ])
  }
}
