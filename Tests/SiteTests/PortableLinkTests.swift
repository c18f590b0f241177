import Building
import Testing

/// `--portable`: links name the files that they lead to, as `file://` wants it.
@Suite struct PortableLinkTests {
  private static let files = [
    "content/site.yml": "title: Portable\npage_size: 2\n",
    "content/briefings/2026/a.md": """
    ---
    title: A
    redirects: [/old/, /old.html]
    ---
    Iran and Chad. [[b#Part]] [[#Part]] [out](https://example.com/x/) [mail](mailto:a@b.c)
    [list](/countries/), [home](/), [x](../map.png), [note](b.md?x=1#part).

    ## Part

    `href="../x/"` and href="../y/" are text.
    """,
    "content/briefings/2026/b.md": "# B\n\nIran. [[A]]\n\n## Part\n\nText.\n",
    "content/briefings/c.md": "# C\n\nIran.\n",
    "content/briefings/map.png": "picture",
    "content/weapons/d-30.md": "---\nname: D-30\ncountry: Russia\n---\nSee [[c]].\n",
  ]

  @Test func leadToFilesWithoutAServer() async throws {
    let site = try TemporarySite(Self.files)
    let plain = try await site.buildCleanly()
    let output = try await site.buildCleanly { $0.isPortable = true }
    #expect(LinkAudit(output).faults == [])
    for (path, text) in output.pages where path != "404.html" {
      let local = MarkupReader(text).addresses.filter { !$0.contains(":") }
      for address in local {
        let target = address.prefix { $0 != "?" && $0 != "#" }
        #expect(
          target.isEmpty || target.split(separator: "/").last?.contains(".") == true, "\(path)")
        #expect(!target.hasSuffix("/"), "\(path): \(address)")
        #expect(!target.hasSuffix(".."), "\(path): \(address)")
      }
    }
    // But for the links they are the same pages.
    for (path, text) in output.pages {
      #expect(text.replacing("index.html", with: "") == plain[path], "\(path)")
    }
    #expect(Set(output.files.keys) == Set(plain.files.keys))
  }

  @Test func changeWithinTheSiteAlone() async throws {
    let output = try await TemporarySite(Self.files).buildCleanly { $0.isPortable = true }
    let page = try #require(output.page("/briefings/2026/a/"))
    let addresses = MarkupReader(page).addresses
    for kept in ["https://example.com/x/", "mailto:a@b.c", "#part", "../../../briefings/map.png"] {
      #expect(addresses.contains(kept))
    }
    for changed in [
      "../../../countries/iran/index.html", "../../../briefings/2026/b/index.html#part",
      "../../../briefings/2026/b/index.html?x=1#part", "../../../countries/index.html",
      "../../../index.html",
    ] {
      #expect(addresses.contains(changed), "\(changed)")
    }
    #expect(page.contains(">href=&quot;../x/&quot;<"))
    #expect(page.contains("href=&quot;../y/&quot; are text"))
  }

  @Test func leadOnFromOldAddresses() async throws {
    let output = try await TemporarySite(Self.files).buildCleanly {
      $0.isPortable = true
      $0.baseURL = "https://example.org"
    }
    let page = try #require(output.page("/old/"))
    #expect(page.contains("content=\"0; url=../briefings/2026/a/index.html\""))
    #expect(page.contains("<a href=\"../briefings/2026/a/index.html\">"))
    #expect(page.contains("href=\"https://example.org/briefings/2026/a/\""))
    #expect(output["old.html"]?.contains("url=./briefings/2026/a/index.html\"") == true)
  }

  /// Whatever markup a site's own template is made of.
  @Test(arguments: [
    (#"<a href="../x/">"#, #"<a href="../x/index.html">"#),
    (#"<A CLASS=b HREF='../x/'>"#, #"<A CLASS=b HREF='../x/index.html'>"#),
    (#"<a href=../x/ id=y>"#, #"<a href=../x/index.html id=y>"#),
    (#"<a href = "./">"#, #"<a href = "./index.html">"#),
    (#"<a href=".">"#, #"<a href="./index.html">"#),
    (#"<a href="..">"#, #"<a href="../index.html">"#),
    (#"<a href="../x/..?q/#r/">"#, #"<a href="../x/../index.html?q/#r/">"#),
    (#"<a href="it&#39;s/">"#, #"<a href="it&#39;s/index.html">"#),
    (#"<a href="a/b:c/">"#, #"<a href="a/b:c/index.html">"#),
    (#"<form action="../search/">"#, #"<form action="../search/index.html">"#),
    (#"<br/><a title="a > b" href="x/">"#, #"<br/><a title="a > b" href="x/index.html">"#),
    (#"<title>a</title><a href="x/">"#, #"<title>a</title><a href="x/index.html">"#),
    (#"</p><a href="x/">"#, #"</p><a href="x/index.html">"#),
    (#"1 < 2 <a href="x/">"#, #"1 < 2 <a href="x/index.html">"#),
    (#"<!----><a href="x/">"#, #"<!----><a href="x/index.html">"#),
    (#"<a href>"#, nil), (#"<a href="">"#, nil), (##"<a href="#x/">"##, nil),
    (#"<a href="?x/">"#, nil), (#"<a href="/">"#, nil), (#"<a href="//host/x/">"#, nil),
    (#"<a href="https://example.org/">"#, nil), (#"<a href="mailto:x/">"#, nil),
    (#"<a href="x.css">"#, nil), (#"<a href="...">"#, nil), (#"<a data-href="x/">"#, nil),
    (#"<img src="x/">"#, nil), (#"<!-- <a href="x/"> -->"#, nil),
    (#"<script>'<a href="x/">'</script>"#, nil), (#"<STYLE><a href="x/"></style>"#, nil),
    (#"<p title='<a href="x/">'>"#, nil), (##"href="x/""##, nil), (#"<a href="x/"#, nil),
    (#"<"#, nil), (#"<a"#, nil), (#"<!--"#, nil), (#"<script>"#, nil), (#"<a href="#, nil),
  ])
  func areRewrittenInTagsAlone(template: String, expected: String?) async throws {
    let site = try TemporarySite(["templates/archive.mustache": "é \(template)\n"])
    let output = try await site.buildCleanly { $0.isPortable = true }
    #expect(output.page("/archive/") == "é \(expected ?? template)\n")
  }

  @Test func areAskedForOnTheCommandLine() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(["build", "--portable"], in: site.path)
    #expect(result.status == 0)
    #expect(site.output.page("/archive/")?.contains("href=\"../index.html\"") == true)
  }
}
