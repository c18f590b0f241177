import Foundation
import Testing

/// `dossier render`: one note's body as an HTML fragment.
@Suite struct RenderCommandTests {
  private static let files = [
    "content/sources.yml": "agency: {publisher: Agency}\n",
    "content/weapons/d-30.md": "---\nname: D-30\n---\n",
    "content/briefings/a.md":
      "---\ntitle: A\nnolink: [Chad]\n---\nIran, Chad. [[D-30]] [@agency]\n",
  ]

  /// With linking and every extension off, it is CommonMark as cmark's safe mode renders it: a
  /// footnote is a link whose label begins with a caret.
  private static let plain = """
    ---
    title: x
    ---

    Iran and https://example.org. ~~No~~ [[D-30]] <b>raw</b>[^1]

    | a | b |
    | - | - |

    - [ ] task

    [x](javascript:alert(1)) [y](other.md)

    [^1]: note

    """

  private static let plainHTML = """
    <hr />
    <h2>title: x</h2>
    <p>Iran and https://example.org. ~~No~~ [[D-30]] <!-- raw HTML omitted -->raw<!-- raw HTML omitted --><a href="note">^1</a></p>
    <p>| a | b |
    | - | - |</p>
    <ul>
    <li>[ ] task</li>
    </ul>
    <p><a href="">x</a> <a href="other.md">y</a></p>

    """

  @Test func isPlainCommonMarkWithoutLinks() throws {
    let site = try TemporarySite(["plain.md": Self.plain])
    let file = try DossierProgram.run(["render", "--no-link", "plain.md"], in: site.path)
    #expect(file.status == 0 && file.errors == "")
    #expect(file.output == Self.plainHTML)
    for arguments in [["render", "--no-link", "-"], ["render", "--no-link"]] {
      let input = try DossierProgram.run(arguments, in: site.path, input: Self.plain)
      #expect(input.status == 0 && input.output == Self.plainHTML)
    }
  }

  @Test func linksAsTheSiteDoes() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(["render", "content/briefings/a.md"], in: site.path)
    #expect(result.status == 0 && result.errors == "")
    #expect(
      result.output == """
        <p><a class="entity" href="./countries/iran/">Iran</a>, Chad. \
        <a class="entity" href="./weapons/d-30/">D-30</a>\
        <sup class="citation"><a id="cite-1-1" href="#source-1">[1]</a></sup></p>

        """)
    let elsewhere = try DossierProgram.run(
      ["render", "--site", site.path, "-"], in: "/", input: "The D-30.\n")
    #expect(
      elsewhere.output == "<p>The <a class=\"entity\" href=\"./weapons/d-30/\">D-30</a>.</p>\n")
  }

  @Test func knowsCountriesWithoutASite() throws {
    let folder = try TemporarySite()
    let result = try DossierProgram.run(["render", "-"], in: folder.root, input: "Iran ~~was~~.\n")
    #expect(result.status == 0)
    #expect(
      result.output
        == "<p><a class=\"entity\" href=\"./countries/iran/\">Iran</a> <del>was</del>.</p>\n")
  }

  @Test func showsTheFragmentAndTheFaults() throws {
    let site = try TemporarySite(Self.files)
    let result = try DossierProgram.run(
      ["render", "-"], in: site.path, input: "Text.\n\nSee [[Nowhere]].\n")
    #expect(result.status == 1)
    #expect(result.output == "<p>Text.</p>\n<p>See Nowhere.</p>\n")
    #expect(result.errors.hasPrefix("standard input:3:5: error: [[Nowhere]] leads nowhere"))
  }

  @Test func refusesWhatIsNoText() throws {
    let site = try TemporarySite(Self.files)
    for arguments in [["render", "-"], ["render", "--no-link", "-"]] {
      let result = try DossierProgram.run(arguments, in: site.path, input: "a\n\u{0}b")
      #expect(result.status == 1)
      #expect(result.errors.hasPrefix("standard input:2:1: error: "))
    }
  }
}
