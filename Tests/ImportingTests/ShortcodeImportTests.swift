import Importing
import Testing

/// Shortcodes and HTML that stand around text: what readers saw stays to be read.
@Suite struct ShortcodeImportTests {
  private struct Body: Sendable {
    let there: String
    let here: String

    init(_ there: String, _ here: String) {
      self.there = there
      self.here = here
    }
  }

  private static let bodies = [
    Body("{{< note >}}\nText\n{{< /note >}}", "**Note**\n\nText\n"),
    Body(
      "{{% alert title=\"Mind *this*\" color=\"x\" %}}\nText\n{{% /alert %}}",
      "**Mind this**\n\nText\n"),
    Body("{{< hint warning >}}Text{{< /hint >}}", "**Warning** Text"),
    Body(
      "{{< tabs >}}\n{{% tab name=\"Bash\" %}}\n    x\n{{% /tab %}}\n{{< /tabs >}}",
      "\n**Bash**\n\n    x\n\n"),
    Body("{{< details >}}x{{< /details >}}", "x"),
    Body("a {{< glossary_tooltip text=\"pod\" term_id=\"p\" >}} b", "a pod b"),
    Body("a {{< glossary_tooltip term_id=\"a-pod\" >}}", "a a pod"),
    Body("press {{< kbd >}}Ctrl{{< /kbd >}}", "press Ctrl"),
    Body("{{< mermaid >}}\nA-->B\n{{< /mermaid >}}", "```mermaid\nA-->B\n```"),
    Body("{{< button href=\"https://x.org\" >}}Go{{< /button >}}", "[Go](https://x.org)"),
    Body(
      "x\n\n    [[a]]\n    {{< b >}}\n\n    [[c]]\n", "\n    [[a]]\n    {{< b >}}\n\n    [[c]]\n"),
    Body("1. x\n\n       [[a]]\n       - {{< b >}}\n", "\n       [[a]]\n       - {{< b >}}\n"),
    Body("1. x\n\n   {{< b >}}\n", "\n   `{{< b >}}`\n"),
    Body("- x\n\n\t\t{{< b >}}\n", "\n\t\t{{< b >}}\n"),
    Body("{{< unknown >}}x", "`{{< unknown >}}`x"),
    Body(
      "<details>\n<summary>More</summary>\n\nHidden\n\n</details>", "\nMore\n\n\n\nHidden\n\n"),
    Body("<ul>\n<li>one</li>\n<li>two</li>\n</ul>", "- one"),
    Body("<table>\n    <tr>\n        <td>cell</td>\n    </tr>\n</table>", "\n cell \n"),
    Body("<div>\n<h2>Head</h2>\n</div>", "\n\n## Head\n\n"),
  ]

  private static let imported = ImportedFolder.sharing(
    bodies.map { "---\ntitle: x\n---\n" + $0.there }, named: { "content/posts/n\($0).md" },
    from: .hugo)

  @Test(arguments: bodies.indices)
  func textInShortcodesAndTagsStays(number: Int) async throws {
    let body = try await Self.imported.value.body("briefings/posts/n\(number).md")
    #expect(body.contains(Self.bodies[number].here), "\(body.debugDescription)")
  }

  @Test func aCommentInAFootnotesSecondParagraphIsLeftOut() async throws {
    let imported = try await ImportedFolder(
      ["a.md": "x[^1]\n\n[^1]: one\n\n    two %%secret%%\n    %%secret%%\n"], from: .obsidian)
    let body = try imported.body("briefings/a.md")
    #expect(body.contains("    two \n"))
    #expect(!body.contains("secret"))
  }

  @Test func aLinkInACaptionIsItsText() async throws {
    let imported = try await ImportedFolder(
      [
        "content/posts/a.md":
          "`[[x]]`\n\n{{< figure src=\"p.png\" caption=\"see [this](/gone/) (x)\" >}}",
        "content/posts/p.png": "P",
      ], from: .hugo)
    #expect(imported.site.summary.drafts == 0)
    let body = try imported.body("briefings/posts/a.md")
    #expect(body.contains("*see this (x)*"))
    #expect(body.contains("`[[x]]`"))
  }
}
