import Building
import Diagnostics
import Importing
import Testing

/// Random mixtures of everything that notes hold, imported and built.
@Suite struct RandomImportTests {
  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    /// SplitMix64 (Steele, Lea and Flood, 2014).
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  private static let pieces = [
    "[[n1]]", "{%}", "{{}}", "{{<>}}", "{{%%}}", "{:}", "\n> [!]\n", "[]()", "![]()", "%%%",
    "\n[a]:\n", "<>", "</>", "[[n2|label]]", "[[gone]]", "[[n1#Head]]", "[[n1#^x]]",
    "![[p.png|30]]", "![[n2]]",
    "[[a/n3]]",
    "[x](n1.md)", "[x](/posts/n2/)", "[x](gone.md#y)", "![i](p.png)", "![](gone.png)",
    "[![a](p.png)](n1.md)",
    "[x][r]", "\n[r]: n2.md\n", "[r]", "[@cite]", "[#claim]", "[^1]", "\n[^1]: note\n", "[", "]",
    "![", "](", ")",
    "{{< ref \"n1\" >}}", "[x]({{< relref \"n2.md#a\" >}})",
    "{{< figure src=\"p.png\" caption=\"c [[x]]\" >}}",
    "{{< youtube a >}}", "{{< q >}}", "{{< /q >}}", "{{%", "%}}", "{{</* x */>}}",
    "{{< highlight c >}}", "{{< /highlight >}}",
    "{% raw %}", "{% endraw %}", "{% if a %}", "{% include b %}", "{% post_url 2020-01-01-p %}",
    "{% highlight c %}",
    "{% endhighlight %}", "{{ site.baseurl }}", "{{ x | y }}", "[x]({{ \"/n1\" | relative_url }})",
    "{: .c}", "{%", "%}",
    "%%", "==", "==h==", "#tag", "^id", "\n> [!note] T\n> b\n", "`", "```", "\n```\n", "\n~~~\n",
    "\n    code\n",
    "<br>", "<img src=\"p.png\">", "<a href=\"n1.md\">", "</a>", "<div>", "\n<div>\n", "</div>\n",
    "<!--", "-->",
    "<script>", "</script>", "<p><img src='gone.png'></p>", "\n\n", "\n", " ", "*", "**", "|",
    "\n| a | b |\n| - | - |\n",
    "\n# Head\n", "\n## H {#i}\n", "\n- ", "\n1. ", "\n> ", "\\", "\\[", "&amp;", "é", "日本", "😀",
    "word ", "Azerbaijan ",
    "https://x.org/ ", "<https://x.org>", "[c](country:az)", "[c](country:nowhere)", "[[Georgia]]",
    "[e](mailto:a@b.c)",
    "[q](?a=b)", "[h](#Head)", "[h](#gone)", "[s](<n1.md>)", "[t](n1.md \"t\")", "[p](a(b)c)", "\t",
    "\u{7}", "$x_1$",
  ]

  private static let heads = [
    "", "---\ntitle: T\n---\n", "---\ntitle: [[x]]\ndate: 2020-01-01\n---\n",
    "+++\ntitle = 'x'\n+++\n",
    "---\ndraft: true\n---\n",
    "---\nsources: [a]\nclaims: 1\nentities: Nobody\nsummary: '[[x]] [@y]'\n---\n",
    "---\naliases: [A, /old/, b c]\nslug: S\n---\n", "---\nbroken: [\n---\n", "+++\nbroken\n+++\n",
    "{\"title\": \"j\"}\n",
    "---\npermalink: /same/\nurl: /same/\ntags: a b\n---\n",
    "---\ndate: never\nmenu: main\ntlp: 5\n---\n",
    "---\nredirect_from: [/x/, /briefings/, /index.html, ../y, '?']\n---\n",
    "---\nlayout: [1, {a: b}]\n\"k: \": ~\n---\n",
    "---\ntitle: '[@a] [#b] <i>'\nauthors: [[a]]\nlanguage: 1\n---\n",
    "---\nsupersedes: x\ncorrections: y\n---\n",
  ]

  @Test(arguments: ForeignSystem.allCases, 0..<3)
  func mixturesAreImportedAndBuilt(system: ForeignSystem, seed: Int) async throws {
    var generator = Generator(state: UInt64(seed) &+ 77)
    var files = ["p.png": "PNG", "static/q.png": "PNG", "content/p.png": "PNG"]
    let names = [
      "n1.md", "a/n3.md", "_posts/2020-01-01-p.md", "_index.md", "a/index.md", "content/n1.md",
      "content/posts/n2.md",
      "content/posts/_index.md", "content/posts/n2.fr.md", "content/a/index.md", "content/a/n3.md",
      "N1.md", "n2.md",
    ]
    for name in names {
      var text = Self.heads.randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 0..<60, using: &generator) {
        text += Self.pieces.randomElement(using: &generator) ?? ""
      }
      files[name] = text
    }
    let imported = try await ImportedFolder(files, from: system)
    let built = try await imported.build()
    #expect(built.errors == [], "seed \(seed): \(files)")
    #expect(built.report.written != nil)
    for name in files.keys {
      let isInSite = imported.site.summary.briefings + imported.site.summary.pages > 0
      #expect(isInSite)
      #expect(imported.accounts(for: name), "\(name)")
    }
  }
}

extension ImportedFolder {
  /// Whether a file is named in a diagnostic, or the site has a note or file of its name.
  func accounts(for path: String) -> Bool {
    if site.diagnostics.contains(where: { $0.file == path || path.hasPrefix($0.file + "/") }) {
      return true
    }
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    return paths.contains { path in
      let other = path.lowercased().split(separator: "/").last.map(String.init) ?? ""
      return other == name || other.hasPrefix(stem) || (stem == "_index" && other == "index.md")
    }
  }
}
