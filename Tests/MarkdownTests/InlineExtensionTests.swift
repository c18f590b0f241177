import Markdown
import Testing

@Suite("Strikethrough, tasks and bare addresses")
struct InlineExtensionTests {
  @Test(arguments: [
    ("~a~ ~~b~~", "<del>a</del> <del>b</del>"),
    ("~~~a~~~", nil), ("~a~~", "~a~~"), ("~ a~", "~ a~"),
    ("~~*a*~~", "<del><em>a</em></del>"), ("*~~a~~*", "<em><del>a</del></em>"),
    ("~~a `~~` b~~", "<del>a <code>~~</code> b</del>"), ("\\~a~", "~a~"), ("~a\\~", "~a~"),
    ("~~a\nb~~", "<del>a\nb</del>"), ("a~b~c", "a<del>b</del>c"),
    ("~a *b~* c~", "<del>a <em>b~</em> c</del>"),
    ("~~a b~c d~~ e~", "<del>a b~c d</del> e~"),
    ("[~a~](/u)", "<a href=\"/u\"><del>a</del></a>"),
  ])
  func tildesDelete(_ text: String, _ inner: String?) {
    #expect(extendedHTML(of: text) == inner.map { "<p>\($0)</p>\n" } ?? oracleHTML(of: text))
  }

  @Test(arguments: [
    ("https://x.org/__init__.py", "https://x.org/__init__.py", ""),
    ("https://x.org/*a*b", "https://x.org/*a*b", ""),
    ("http://localhost", "http://localhost", ""),
    ("https://x.org/a.", "https://x.org/a", "."),
    ("https://x.org/(a))", "https://x.org/(a)", ")"),
    ("https://x.org/a?b&c;", "https://x.org/a?b", "&amp;c;"),
    ("https://x.org/a\"", "https://x.org/a", "&quot;"),
    ("ftp://x.org", "ftp://x.org", ""),
    ("HTTPS://X.ORG", "HTTPS://X.ORG", ""),
  ])
  func bareURLLinks(_ text: String, _ address: String, _ rest: String) {
    let shown = HTMLEscape.text(address)
    let link = "<a href=\"\(HTMLEscape.address(address))\">\(shown)</a>"
    #expect(extendedHTML(of: text) == "<p>\(link)\(rest)</p>\n")
    #expect(extendedHTML(of: "see \(text) there").contains(link))
    #expect(extendedHTML(of: "*\(address)* x").contains("<em>\(link)</em>"))
  }

  @Test(arguments: [
    ("www.x.org", "http://www.x.org"), ("a.b+c@x-y.org", "mailto:a.b+c@x-y.org"),
    ("mailto:a@b.c", "mailto:a@b.c"),
  ])
  func addressWithoutSchemeGetsOne(_ text: String, _ address: String) {
    #expect(extendedHTML(of: "(\(text))") == "<p>(<a href=\"\(address)\">\(text)</a>)</p>\n")
  }

  @Test(arguments: [
    "`https://x.org`", "xhttp://x.org", "xwww.x.org", "www_x", "http://a_b.c_d", "a@b", "@a.b",
    "https\\://x.org", "a\\@b.org", "javascript://x.org",
  ])
  func otherTextDoesNotLink(_ text: String) {
    #expect(!extendedHTML(of: text).contains("<a "))
  }

  @Test func addressesInsideLinksAndCodeStayAsWritten() {
    let text = "[https://a_b.c_d/_x_](https://x.org/_y_) `https://x.org/_z_` ![_i_](http://x.y/_j_)"
    #expect(extendedHTML(of: text) == oracleHTML(of: text))
  }

  @Test(arguments: [
    ("- [ ] a\n", "<input type=\"checkbox\" disabled=\"\" /> a"),
    ("- [x] a\n", "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> a"),
    ("1. [X]   a\n", "<input type=\"checkbox\" checked=\"\" disabled=\"\" /> a"),
    ("- [x]a\n", "[x]a"), ("- \\[ ] a\n", "[ ] a"), ("- [y] a\n", "[y] a"),
  ])
  func boxBeginsATask(_ text: String, _ inner: String) {
    #expect(extendedHTML(of: text).contains("<li>\(inner)</li>"))
  }

  @Test func boxOutsideAListIsText() {
    #expect(extendedHTML(of: "[ ] a\n") == "<p>[ ] a</p>\n")
  }

  @Test func whatBecameMarkupTakesNoRoomInTheText() {
    var recorder = Recorder()
    _ = render("- [x] a~~b~~c[^1]d\n\n[^1]: e\n", with: &recorder)
    #expect(recorder.blocks.map(\.text) == ["abcd", "e"])
  }
}
