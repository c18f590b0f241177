import Content
import Diagnostics
import Markdown
import Testing

/// Where front matter begins and ends, and bytes that are no text.
struct NoteTextTests {
  struct Split: Sendable, CustomTestStringConvertible {
    let text: String
    let frontMatter: String?
    let body: String
    let bodyLine: Int

    init(_ text: String, _ frontMatter: String?, _ body: String, line: Int) {
      self.text = text
      self.frontMatter = frontMatter
      self.body = body
      bodyLine = line
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Split("---\ntitle: a\n---\nText\n", "title: a\n", "Text\n", line: 4),
    Split("\u{FEFF}---\ntitle: a\n---\nText", "title: a\n", "Text", line: 4),
    Split("---\r\ntitle: a\r\n---\r\nText\r\nmore", "title: a\n", "Text\nmore", line: 4),
    Split("---\rtitle: a\r---\rText\rmore", "title: a\n", "Text\nmore", line: 4),
    Split("\n  \n\t\n---\ntitle: a\n---\nText", "title: a\n", "Text", line: 7),
    Split("--- \ntitle: a\n---\t \nText", "title: a\n", "Text", line: 4),
    Split("---\n---\nText", "", "Text", line: 3),
    Split("---\ntitle: a\n---", "title: a\n", "", line: 4),
    Split("---\na: |\n  ---\n  b\n---\nText", "a: |\n  ---\n  b\n", "Text", line: 6),
    Split("---\na: b\n---\nText\n---\nmore", "a: b\n", "Text\n---\nmore", line: 4),
    Split("Text\n\n---\n\nmore\n", nil, "Text\n\n---\n\nmore\n", line: 1),
    Split("\n\nText", nil, "\n\nText", line: 1),
    Split("----\na\n", nil, "----\na\n", line: 1),
    Split("# Heading\n", nil, "# Heading\n", line: 1),
    Split("", nil, "", line: 1),
    Split("\n", nil, "\n", line: 1),
    Split("\u{FEFF}", nil, "", line: 1),
  ])
  func frontMatterStandsBetweenTwoLinesOfThreeHyphens(_ split: Split) {
    let text = NoteText(Array(split.text.utf8), file: "x.md")
    #expect(text.diagnostics.isEmpty)
    #expect(text.frontMatter.map { String(decoding: $0, as: UTF8.self) } == split.frontMatter)
    #expect(String(decoding: text.body.bytes, as: UTF8.self) == split.body)
    #expect(text.body.firstLine == split.bodyLine)
  }

  struct Fault: Sendable, CustomTestStringConvertible {
    let bytes: [UInt8]
    let message: String

    init(_ bytes: [UInt8], _ message: String) {
      self.bytes = bytes
      self.message = message
    }

    init(_ text: String, _ message: String) {
      self.init(Array(text.utf8), message)
    }

    var testDescription: String { message }
  }

  @Test(arguments: [
    Fault(
      "---\ntitle: a\n\nText",
      "x.md:1:1: error: front matter begins here and does not end; close it with a line ---"),
    Fault(
      "\n---\ntitle: a\n--\n----\n",
      "x.md:2:1: error: front matter begins here and does not end; close it with a line ---"),
    Fault(
      "---", "x.md:1:1: error: front matter begins here and does not end; close it with a line ---"),
    Fault(
      "+++\ntitle = 'a'\n+++\nText",
      "x.md:1:1: error: TOML front matter (+++) is not read; "
        + "write it in YAML between --- lines; `dossier import hugo DIR` does so for a whole folder"
    ),
    Fault([0x61, 0xFF], "x.md:1:2: error: the text is not UTF-8 here; save the file as UTF-8"),
    // Behind a two-byte, a three-byte and a four-byte letter.
    Fault(
      Array("a\nəमि🚀".utf8) + [0xE9, 0x20],
      "x.md:2:5: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault(
      Array("\u{FEFF}a".utf8) + [0x80],
      "x.md:1:2: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault(
      Array("a\r\nb\rc".utf8) + [0xC0, 0x80],
      "x.md:3:2: error: the text is not UTF-8 here; save the file as UTF-8"),
    // A surrogate, an overlong form, a code point too high, a sequence cut off by the end.
    Fault(
      [0x61, 0xED, 0xA0, 0x80],
      "x.md:1:2: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault(
      [0xE0, 0x80, 0x80], "x.md:1:1: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault(
      [0xF4, 0x90, 0x80, 0x80],
      "x.md:1:1: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault(
      [0x0A, 0xE2, 0x82], "x.md:2:1: error: the text is not UTF-8 here; save the file as UTF-8"),
    Fault([0xFF, 0xFE, 0x61, 0x00], "x.md:1:1: error: the file is UTF-16; save it as UTF-8"),
    Fault([0xFE, 0xFF, 0x00, 0x61], "x.md:1:1: error: the file is UTF-16; save it as UTF-8"),
    Fault("a\nbə\0", "x.md:2:3: error: the text holds a NUL character"),
  ])
  func whatCannotBeReadIsReportedAtItsPlace(_ fault: Fault) {
    let text = NoteText(fault.bytes, file: "x.md")
    #expect(text.diagnostics.map(\.text) == [fault.message])
    #expect(text.frontMatter == nil)
    #expect(text.body.bytes.isEmpty)
  }

  /// As plain text it would be published, whatever it says of that.
  @Test(arguments: [
    "{\"title\": \"K\", \"draft\": true}\n\nText", "{\n  \"draft\": true\n}\nText",
    " ---\ntlp: RED\n---\nText", "<!-- c -->\n---\ndraft: true\n---\nText",
    "----\ndraft: true\n----\nText", "\n\n  ---\nembargoed_until: 2090-01-01\n---\n",
  ])
  func whatLooksLikeFrontMatterIsAnErrorAndNoText(text: String) {
    let note = NoteText(Array(text.utf8), file: "x.md")
    #expect(note.diagnostics.map(\.severity) == [.error])
    #expect(note.body.bytes.isEmpty)
  }

  @Test(arguments: [
    "{{< shortcode >}}\nText", "----\nText", " ---\n\nText", "<!-- c -->\nText: more", "{ set }",
  ])
  func whatOnlyBeginsLikeItIsText(text: String) {
    let note = NoteText(Array(text.utf8), file: "x.md")
    #expect(note.diagnostics.isEmpty)
    #expect(!note.body.bytes.isEmpty)
  }

  @Test func aBodyOfTenMegabytesIsReadWhole() {
    let body = String(repeating: "Ten bytes\n", count: 1_000_000)
    let bytes = Array("---\ntitle: long\n---\n\(body)".utf8)
    #expect(NoteText(bytes, file: "x.md").body.bytes.count == 10_000_000)
  }
}
