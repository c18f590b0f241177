import Building
import Diagnostics
import Testing

/// What an author is told who wrote a template wrongly.
@Suite struct TemplateFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Of `templates/`, by their names without ending.
    let templates: [String: String]
    /// Without `templates/`.
    let lines: [String]

    init(_ description: String, _ templates: [String: String], _ lines: [String]) {
      testDescription = description
      self.templates = templates
      self.lines = lines
    }

    /// A page of the site's own.
    init(_ description: String, page: String, _ lines: String...) {
      self.init(description, ["page": page], lines.map { "page.mustache:" + $0 })
    }
  }

  static let names: [Case] = [
    Case(
      "an unknown variable", page: "<h1>{{titel}}</h1>\n  {{language}} {{{htlm}}}",
      #"1:5: error: unknown variable "titel"; did you mean "title"?"#,
      #"2:16: error: unknown variable "htlm"; did you mean "html"?"#),
    Case(
      "columns are code points", page: "å\u{301}Ж𝒳 {{titel}}",
      #"1:6: error: unknown variable "titel"; did you mean "title"?"#),
    Case(
      "a name of another page", page: "{{authors}}",
      #"1:1: error: unknown variable "authors"; it is known in briefing"#),
    Case(
      "a name of a list beside it", page: "{{publisher}}",
      #"1:1: error: unknown variable "publisher"; {{#sources}} … {{/sources}} has it"#),
    Case(
      "a name in sections",
      page: "{{#has_sources}}{{#sources}}{{#url}}{{publsher}}{{/url}}{{/sources}}{{/has_sources}}",
      #"1:37: error: unknown variable "publsher"; did you mean "publisher"?"#),
    Case(
      "names of the sections around it",
      page:
        "{{#sources}}{{title}}{{#citations}}{{number}}{{letter}}{{site}}{{/citations}}{{/sources}}"
    ),
    Case(
      "a name after its section", page: "{{#sources}}{{/sources}}{{number}}",
      #"1:25: error: unknown variable "number"; {{#sources}} … {{/sources}} has it"#),
    Case(
      "an unknown section is told once", page: "{{#sorces}}{{publisher}}{{title}}{{/sorces}}",
      #"1:1: error: unknown variable "sorces"; did you mean "sources"?"#),
    Case(
      "an unknown inverted section", page: "{{^sumary}}{{nothing}}{{/sumary}}",
      #"1:1: error: unknown variable "sumary"; did you mean "summary"?"#,
      #"1:12: error: unknown variable "nothing""#),
    Case(
      "what belongs to one page alone",
      ["briefing": "{{supersedes.title}} {{supersedes.titel}} {{sources.number}} {{title.x}}"],
      [
        #"briefing.mustache:1:22: error: unknown variable "supersedes.titel"; "#
          + #"did you mean "supersedes.title"?"#,
        #"briefing.mustache:1:43: error: "sources" is a list, so there is no "sources.number"; "#
          + "{{#sources}} … {{/sources}} goes through it",
        #"briefing.mustache:1:62: error: "title" has no parts, so there is no "title.x""#,
      ]),
    Case(
      "a dot before a name looks no further", page: "{{#sources}}{{.number}}{{.site}}{{/sources}}",
      #"1:24: error: unknown variable ".site"; did you mean "site"?"#),
    Case(
      "an unknown transform", page: "{{upercased(title)}} {{count(title)}} {{uppercased(html)}}",
      #"1:1: error: no transform "upercased" of "title" (text); did you mean "uppercased"?"#,
      #"1:22: error: no transform "count" of "title" (text); "#
        + "there are capitalized, empty, lowercased, reversed, uppercased",
      #"1:39: error: no transform "uppercased" of "html" (markup); there are empty"#),
    Case(
      "transforms",
      page: """
        {{uppercased(title)}} {{^empty(sources)}}{{count(sources)}}{{/empty(sources)}}
        {{#reversed(sources)}}{{heading}}{{^last()}}, {{plusone(index())}}{{/last()}}
        {{/reversed(sources)}}{{#first(sources)}}{{publisher}}{{/first(sources)}}
        """),
    Case(
      "the place in a list outside a list", page: "{{#last()}}x{{/last()}}",
      "1:1: error: this asks for the place in a list and does not stand in a list's section"),
    Case(
      "the place in a list further in",
      [
        "page": "{{#sources}}{{> comma}}{{#url}}{{^last()}}, {{/last()}}{{/url}}{{/sources}}",
        "comma": "{{^last()}}, {{/last()}}",
      ],
      [
        "comma.mustache:1:1: error: this asks for the place in a list and does not stand in a "
          + "list's section",
        "page.mustache:1:32: error: this asks for the place in a list and does not stand in a "
          + "list's section",
      ]),
    Case(
      "an unknown partial", page: "{{> hed}}\n{{>head.mustache}} {{> nothing/like/it}}",
      #"1:1: error: unknown partial "hed"; did you mean "head"?"#,
      #"2:1: error: unknown partial "head.mustache"; did you mean "head"?"#,
      #"2:20: error: unknown partial "nothing/like/it""#),
    Case(
      "Handlebars' else", page: "{{#title}}a{{else}}b{{/title}}",
      #"1:12: error: unknown variable "else"; an inverted section is Mustache's else: "#
        + "{{^x}} … {{/x}}"),
  ]

  static let escaping: [Case] = [
    Case(
      "text that is not escaped", page: "{{{title}}} {{&title}} {{{uppercased(title)}}}",
      #"1:1: error: "title" is plain text and is not escaped here; {{title}} escapes it"#,
      #"1:13: error: "title" is plain text and is not escaped here; {{title}} escapes it"#,
      #"1:24: error: "uppercased(title)" is plain text and is not escaped here; "#
        + "{{uppercased(title)}} escapes it"),
    Case(
      "a web address that is not escaped", page: "{{#sources}}<a href=\"{{{url}}}\">{{/sources}}",
      #"1:22: error: "url" is plain text and is not escaped here; {{url}} escapes it"#),
    Case(
      "a text in a section of its own", page: "{{#title}}{{.}}{{{.}}}{{/title}}",
      #"1:16: error: "." is plain text and is not escaped here; {{.}} escapes it"#),
    Case(
      "authors, which are texts", ["briefing": "{{#authors}}{{.}}{{{.}}}{{/authors}}{{authors}}"],
      [
        #"briefing.mustache:1:18: error: "." is plain text and is not escaped here; "#
          + "{{.}} escapes it",
        #"briefing.mustache:1:37: error: "authors" is a list and no text; "#
          + "{{#authors}} … {{/authors}} goes through it",
      ]),
    Case(
      "markup that is escaped", page: "{{html}} {{{html}}} {{#summary}}{{.}}{{{.}}}{{/summary}}",
      #"1:1: warning: "html" is markup and would show its tags; {{{html}}} writes it"#,
      #"1:33: warning: "." is markup and would show its tags; {{{.}}} writes it"#),
    Case(
      "what is no text",
      ["archive": "{{has_briefings}} {{pager}} {{#pager}}{{.}}{{position}}{{{next}}}{{/pager}}"],
      [
        #"archive.mustache:1:1: warning: "has_briefings" is yes or no and no text; "#
          + "{{#has_briefings}} … {{/has_briefings}} asks for it",
        #"archive.mustache:1:19: error: "pager" is a group and no text; "#
          + "{{#pager}} … {{/pager}} goes through it",
        #"archive.mustache:1:39: error: "." is a group and no text; "#
          + "{{#.}} … {{/.}} goes through it",
      ]),
    Case(
      "a section of what is always there",
      [
        "card": "<li>{{#quote}}{{{quote}}}{{/quote}}{{{href}}}</li>",
        "source-list": "{{#sources}}{{#number}}{{.}}{{/number}}{{/sources}}",
      ],
      [
        #"card.mustache:1:5: warning: "quote" is put in last, so it always counts as there"#,
        #"source-list.mustache:1:13: warning: the number "number" is always there, 0 included; "#
          + "{{^equalzero(number)}} asks whether it is 0",
      ]),
    Case(
      "a change of the escaping", page: "{{% CONTENT_TYPE:TEXT}}{{title}}",
      "1:1: error: a template may not change how text is escaped; remove this tag"),
  ]

  static let syntax: [Case] = [
    Case(
      "a section without an end", page: "a\n {{#title}}\n{{titel}}",
      #"2:2: error: "title" is not ended; {{/title}} is missing"#,
      #"3:1: error: unknown variable "titel"; did you mean "title"?"#),
    Case(
      "a section in a section without an end", page: "{{#sources}}{{#url}}{{/sources}}",
      #"1:13: error: "url" is not ended; {{/url}} is missing"#),
    Case(
      "another section's end", page: "{{#title}}\n{{/titel}} {{/nothing}}",
      #"2:1: error: {{/titel}} ends nothing; what is open is "title", of line 1; "#
        + "did you mean {{/title}}?",
      "2:12: error: {{/nothing}} ends nothing"),
    Case(
      "tags that are not finished", page: "{{title} {{title}} {{{title}} {{!",
      "1:1: error: the tag is not finished; }} is missing",
      "1:20: error: the tag begins with three braces and ends with two; write {{{title}}}",
      "1:31: error: the tag is not finished; }} is missing"),
    Case(
      "no names", page: "{{}} {{a b}} {{title|upcase}} {{> a b}} {{> *title}}",
      "1:1: error: a tag without a name",
      #"1:6: error: a tag holds one name, not "a b""#,
      #"1:14: error: a tag holds one name, not "title|upcase""#,
      #"1:31: error: a tag holds one name, not "a b""#,
      "1:41: error: the name of a partial cannot come from a variable; "
        + "name the partial, in a section if need be"),
    Case(
      "the words of Handlebars",
      page: "{{#if title}}{{/if}}{{#each sources}}{{x}}{{/each}}{{#unless title}}{{/unless}}",
      #"1:1: error: a tag holds one name, not "if title"; write {{#title}} … {{/title}}"#,
      #"1:21: error: a tag holds one name, not "each sources"; write {{#sources}} … {{/sources}}"#,
      #"1:52: error: a tag holds one name, not "unless title"; write {{^title}} … {{/title}}"#),
    Case(
      "other delimiters",
      page: "{{#title}}{{=<% %>=}}<%titel%>{{titel}}<%/title%>{{titel}}{{=x=}}",
      #"1:22: error: unknown variable "titel"; did you mean "title"?"#,
      #"1:50: error: unknown variable "titel"; did you mean "title"?"#,
      "1:59: error: this tag should name two delimiters; such as {{=<% %>=}}"),
    Case("comments", page: "{{! {{titel {{#x\n\u{E9} }}{{title}}"),
    Case("space in tags", page: "{{# title }}{{{ html }}}{{& html }}{{\n title\n}}{{/ title }}"),
    Case(
      "an end like a beginning", page: "{{title}}{",
      "1:11: error: the template ends like the beginning of a tag; end it with an empty line"),
    Case(
      "sections too deep", page: String(repeating: "{{#title}}", count: 200),
      "1:1001: error: more than 100 sections lie in one another here"),
  ]

  static let partials: [Case] = [
    Case(
      "a fault in a partial is told once", ["head": "<p>{{titel}}</p>"],
      [#"head.mustache:1:4: error: unknown variable "titel"; did you mean "title"?"#]),
    Case(
      "a fault on some pages names them", ["foot": "{{#sections}}{{{links}}}{{/sections}}"],
      [
        #"foot.mustache:1:1: error: unknown variable "sections" in archive, briefing, changes, "#
          + "claim, entity, home, page, pair, publisher, publishers, register, tag; "
          + "it is known in index, tags",
        #"foot.mustache:1:14: error: unknown variable "links" in tags"#,
      ]),
    Case(
      "a partial of the site's own",
      [
        "page": "{{> parts/byline}}", "parts/byline": "{{#sources}}{{> line}}{{/sources}}",
        "line": "{{heading}} {{headng}}",
      ],
      [#"line.mustache:1:13: error: unknown variable "headng"; did you mean "heading"?"#]),
    Case(
      "a partial of the theme where it cannot stand", ["home": "{{> head}}\n{{> pager}}{{> foot}}"],
      [
        #"home.mustache:2:1: error: the partial "pager" cannot stand here: "#
          + #"unknown variable "pager""#
      ]),
    Case(
      "partials in a circle",
      ["page": "{{> one}}", "one": "{{> two}}", "two": "\n {{> one}}"],
      ["two.mustache:2:2: error: the template includes itself: one → two → one"]),
    Case(
      "a template that nothing includes",
      [
        "byline": "{{titel}}{{#x}}", "crad": "x", "pager": "x", "archive": "x", "entity": "x",
        "index": "x", "publisher": "x", "publishers": "x", "tag": "x", "tags": "x",
        "register": "x", "changes": "x",
      ],
      [
        #"byline.mustache:1:1: warning: no page uses this template; {{> byline}} includes it"#,
        #"byline.mustache:1:10: error: "x" is not ended; {{/x}} is missing"#,
        "crad.mustache:1:1: warning: no page uses this template; "
          + #"did you mean "templates/card.mustache"?"#,
        "pager.mustache:1:1: warning: no page uses this template; {{> pager}} includes it",
      ]),
    Case(
      "names that no tag can hold", ["by line": "x"],
      [
        "by line.mustache:1:1: warning: no page uses this template; "
          + "name it with letters from a to z, digits, - and _"
      ]),
    Case(
      "a layout of the site's own",
      [
        "page": "{{<layout}}{{$main}}{{{html}}}{{titel}}{{/main}}{{$asid}}x{{/asid}}{{/layout}}",
        "archive": "{{<layout}} text {{$main}}{{{briefings}}}{{/main}}{{title}}{{/layout}}",
        "layout": "{{> head}}{{$main}}{{/main}}{{$aside}}{{authors}}{{/aside}}{{> foot}}",
      ],
      [
        "archive.mustache:1:51: error: only {{$…}} blocks may stand in {{<layout}}",
        #"layout.mustache:1:39: error: unknown variable "authors"; it is known in briefing"#,
        #"page.mustache:1:31: error: unknown variable "titel"; did you mean "title"?"#,
        #"page.mustache:1:49: error: "layout" has no block "asid"; did you mean "aside"?"#,
      ]),
    Case(
      "a layout in a folder", ["page": "{{<parts/a}}{{/parts/a}}", "parts/a": "x"],
      [
        "page.mustache:1:1: error: a template in a folder can be included and not inherited from; "
          + "move it to templates/ itself",
        "parts/a.mustache:1:1: warning: no page uses this template; {{> parts/a}} includes it",
      ]),
  ]

  @Test(arguments: names + escaping + syntax + partials)
  func areToldWithPlaceAndFix(example: Case) async throws {
    let site = try TemporarySite(
      Dictionary(
        uniqueKeysWithValues: example.templates.map { ("templates/\($0).mustache", $1) }))
    let report = try await site.build()
    #expect(report.diagnostics.map(\.text) == example.lines.map { "templates/" + $0 })
  }
}
